// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/uppfoljning_page.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "ui/forms/words.h"
#include "ui/process/process_drafts.h"
#include "ui/process/uppfoljning_form.h"

using namespace Qt::StringLiterals;

namespace bk {

UppfoljningPage::UppfoljningPage(
    OpenUnit& unit, ChildId child, ChildRoads roads, std::optional<UppfoljningssamtalId> record, QWidget* parent)
    : StepFormPage(unit, child, std::move(roads), parent)
    , m_mends(record.has_value())
    , m_form(new UppfoljningForm(unit.registers().organisations(), this)) {
    Uppfoljningssamtal value = blank();
    if (record) {
        const auto saved = unit.process().find(*record);
        if (!saved)
            throw Error(Error::Kind::NotFound);
        value = *saved;
    }
    m_form->setValue(value);
    connect(m_form, &UppfoljningForm::edited, this, [this] { noteEdit(); });
    setUp(
        underAcuteContact(m_form),
        {tr("%1 med %2").arg(title(), this->child().calledName()),
         tr("Ni berättar för barnet och vårdnadshavarna vad Barnteamet kom fram till, och bestämmer nästa steg "
            "tillsammans."),
         {},
         tr("&Spara samtalet")},
        u"uppfoljning"_s, record ? record->toString() : child.toString());
}

Uppfoljningssamtal UppfoljningPage::blank() const {
    Uppfoljningssamtal samtal;
    samtal.child = child().id;
    samtal.date = unit().today();
    samtal.heldBy = usualHolder();
    QStringList guardians;
    for (const Guardian& guardian : child().guardians)
        guardians.append(guardian.name);
    samtal.guardians = words::listed(guardians);
    samtal.followUp = unit().today().addDays(unit().registers().reminders().followUp);
    return samtal;
}

QString UppfoljningPage::title() const { return m_mends ? tr("Ändra Uppföljningssamtal") : tr("Uppföljningssamtal"); }

QWidget* UppfoljningPage::firstFocus() const { return m_form->firstControl(); }

QJsonObject UppfoljningPage::draft() const { return draft_json::from(m_form->value()); }

void UppfoljningPage::setDraft(const QJsonObject& draft) { m_form->setValue(draft_json::uppfoljningssamtal(draft)); }

bool UppfoljningPage::check(Issues& homeless) {
    const Issues found = issues(m_form->value(), unit().today());
    homeless = m_form->showIssues(found);
    return found.empty();
}

QString UppfoljningPage::store() {
    Uppfoljningssamtal samtal = m_form->value();
    samtal.savedAt = unit().clock().now();
    return unit().process().save(samtal).toString();
}

void UppfoljningPage::goToFirstIssue() { m_form->goToFirstIssue(); }

} // namespace bk
