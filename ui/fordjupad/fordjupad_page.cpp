// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/fordjupad_page.h"

#include "core/domain/common/error.h"
#include "ui/fordjupad/fordjupad_form.h"
#include "ui/fordjupad/fordjupad_json.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Its own wording where it was written, else today's.
Instrument instrumentOf(const OpenUnit& unit, const FordjupadOfChild& whole, const Fordjupad* written) {
    if (written)
        if (const Instrument* own = unit.instruments().find(written->instrument))
            return *own;
    if (!whole.instrument)
        throw Error(Error::Kind::NotFound, u"instrument"_s);
    return *whole.instrument;
}

Fordjupad
startValue(const OpenUnit& unit, const FordjupadOfChild& whole, const FordjupadWriter& writer, const Instrument& with) {
    if (const Fordjupad* written = whole.find(writer.joint, writer.organisation))
        return *written;
    Fordjupad blank;
    blank.child = whole.child.id;
    blank.joint = writer.joint;
    blank.organisation = writer.organisation;
    if (!writer.organisation)
        blank.by = unit.user().displayName;
    blank.date = unit.today();
    blank.instrument = with.ref;
    return blank;
}

} // namespace

QString FordjupadWriter::toString() const {
    return joint ? u"gemensam"_s : organisation ? organisation->toString() : u"egen"_s;
}

std::optional<FordjupadWriter> FordjupadWriter::from(const QString& text) {
    if (text == u"gemensam"_s)
        return FordjupadWriter{true, {}};
    if (text == u"egen"_s)
        return FordjupadWriter{};
    if (const auto organisation = OrganisationId::fromString(text))
        return FordjupadWriter{false, organisation};
    return std::nullopt;
}

FordjupadPage::FordjupadPage(
    OpenUnit& unit, ChildId child, const FordjupadWriter& writer, std::optional<Area> area, QWidget* parent)
    : FormPage(unit, parent)
    , m_form(nullptr) {
    const FordjupadOfChild whole = fordjupadOf(unit, child);
    m_instrument = instrumentOf(unit, whole, whole.find(writer.joint, writer.organisation));
    const InstrumentPack* pack = unit.instruments().packOf(m_instrument.ref);
    m_form = new FordjupadForm(
        whole, m_instrument, pack ? pack->model : unit.model(), writer.joint,
        planSuggestions(unit, child, PlanField::Fordjupad));
    m_form->setValue(startValue(unit, whole, writer, m_instrument));
    m_title = writer.joint ? tr("Gemensam fördjupning") : tr("Fördjupning inför mötet");
    connect(m_form, &FordjupadForm::edited, this, [this] { noteEdit(); });
    const QString name = whole.child.calledName();
    const QString heading = writer.joint ? tr("Gemensam fördjupad behovskompass för %1").arg(name)
                                         : tr("Fördjupad behovskompass för %1, inför mötet: %2")
                                               .arg(name, originOf(unit, false, writer.organisation));
    setUp(
        underAcuteContact(m_form, child),
        {heading, m_instrument.introduction, unit.packNotice(), tr("&Spara fördjupningen")}, u"fordjupad"_s,
        child.toString() + u'/' + writer.toString());
    if (area)
        m_form->goTo(*area);
}

QWidget* FordjupadPage::firstFocus() const { return m_form->byField(); }

QJsonObject FordjupadPage::draft() const { return fordjupad_json::from(m_form->value()); }

void FordjupadPage::setDraft(const QJsonObject& draft) {
    Fordjupad kept = fordjupad_json::fordjupad(draft);
    // who it is about and in which wording stands firm, also where it was saved elsewhere meanwhile
    const Fordjupad current = m_form->value();
    kept.id = current.id;
    kept.child = current.child;
    kept.joint = current.joint;
    kept.organisation = current.organisation;
    kept.instrument = current.instrument;
    m_form->setValue(kept);
}

bool FordjupadPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), m_instrument, unit().today());
    homeless = m_form->showIssues(found);
    return !m_form->hasUnclearDay() && found.empty();
}

QString FordjupadPage::store() {
    Fordjupad fordjupad = m_form->value();
    fordjupad.savedAt = unit().clock().now();
    return unit().fordjupad().save(fordjupad).toString();
}

void FordjupadPage::goToFirstIssue() { m_form->goToFirstIssue(); }

QString FordjupadPage::progress() const { return tr("%1 av %2 områden").arg(m_form->touched()).arg(areaCount); }

} // namespace bk
