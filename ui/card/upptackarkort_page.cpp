// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/upptackarkort_page.h"

#include "core/domain/common/error.h"
#include "core/domain/process/sibling_card.h"
#include "core/services/pack_notice.h"
#include "core/services/save_card.h"
#include "ui/card/card_json.h"
#include "ui/card/upptackarkort_form.h"
#include "ui/common/acute_contact.h"
#include "ui/forms/sections.h"
#include "ui/forms/unit_context.h"

#include <QLineEdit>
#include <QTabBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

CardAbout::Me meOf(const OpenUnit& unit) { return {unit.user().displayName, {}, unit.settings().name}; }

} // namespace

UpptackarkortPage::UpptackarkortPage(OpenUnit& unit, ChildId child, Origin origin, QWidget* parent)
    : UpptackarkortPage(unit, child, nullptr, origin, parent) {}

UpptackarkortPage::UpptackarkortPage(OpenUnit& unit, const Upptackarkort& saved, QWidget* parent)
    : UpptackarkortPage(unit, saved.child, &saved, Origin::Here, parent) {}

UpptackarkortPage* UpptackarkortPage::forSibling(OpenUnit& unit, ChildId sibling, const Upptackarkort& card) {
    const Upptackarkort start = siblingCard(card, sibling);
    auto* page = new UpptackarkortPage(unit, sibling, &start, Origin::Here, nullptr);
    const auto other = unit.children().find(card.child);
    if (other)
        page->m_form->offerAnswers(card.areas, other->calledName());
    return page;
}

UpptackarkortPage::UpptackarkortPage(
    OpenUnit& unit, ChildId child, const Upptackarkort* start, Origin origin, QWidget* parent)
    : FormPage(unit, parent)
    , m_origin(origin)
    , m_mends(start && !start->id.isNull()) {
    const auto about = unit.children().find(child);
    if (!about)
        throw Error(Error::Kind::NotFound);
    m_form = new UpptackarkortForm(contextOf(unit, about), child, meOf(unit), origin == Origin::Post);
    if (start)
        m_form->setValue(*start);
    connect(m_form, &UpptackarkortForm::edited, this, [this] { noteEdit(); });
    const auto askAnmalan = [this] {
        Q_EMIT anmalanAsked(m_form->value());
    };
    connect(m_form, &UpptackarkortForm::anmalanAsked, this, askAnmalan);
    connect(m_form, &UpptackarkortForm::consultationAsked, this, [this] { Q_EMIT consultationAsked(m_form->value()); });
    m_acute = new AcuteContact(unit.settings());
    connect(m_acute, &AcuteContact::anmalanAsked, this, askAnmalan);
    showFirst(m_acute);
    const QString subject = m_mends ? start->id.toString() : child.toString();
    setUp(
        m_form,
        {tr("%1 för %2").arg(title(), about->calledName()), QString(),
         m_mends ? packNotice(unit, std::span(&start->instrument, 1)) : unit.packNotice(), tr("&Spara kortet")},
        origin == Origin::Post ? u"upptackarkort-post"_s : u"upptackarkort"_s, subject);
}

QString UpptackarkortPage::title() const {
    return m_mends                    ? tr("Ändra Upptäckarkort")
           : m_origin == Origin::Post ? tr("Upptäckarkort som kommit med posten")
                                      : tr("Upptäckarkort");
}

QWidget* UpptackarkortPage::firstFocus() const { return m_form->about()->nameField(); }

QJsonObject UpptackarkortPage::draft() const { return card_json::from(m_form->value()); }

void UpptackarkortPage::setDraft(const QJsonObject& draft) { m_form->setValue(card_json::upptackarkort(draft)); }

bool UpptackarkortPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), unit().today());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString UpptackarkortPage::store() {
    const SavedCard saved = saveCard(unit(), m_form->value());
    if (const auto card = unit().cards().find(saved.id))
        Q_EMIT cardSaved(*card);
    return saved.id.toString();
}

void UpptackarkortPage::goToFirstIssue() { m_form->goToFirstIssue(); }

QString UpptackarkortPage::progress() const { return tr("%1 av %2 områden").arg(m_form->answered()).arg(areaCount); }

} // namespace bk
