// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/uppfoljning_page.h"

#include "ui/forms/words.h"
#include "ui/process/process_drafts.h"

using namespace Qt::StringLiterals;

namespace bk {

UppfoljningPage::UppfoljningPage(
    OpenUnit& unit, ChildId child, ChildRoads roads, std::optional<UppfoljningssamtalId> record, QWidget* parent)
    : StepRecordPage(
          unit, child, std::move(roads), std::make_unique<UppfoljningForm>(unit.registers().organisations()),
          record.has_value(), parent) {
    form()->setValue(recordOr(record, blank()));
    connect(form(), &UppfoljningForm::edited, this, [this] { noteEdit(); });
    setUp(
        underAcuteContact(form()),
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

QString UppfoljningPage::title() const { return mends() ? tr("Ändra Uppföljningssamtal") : tr("Uppföljningssamtal"); }

QJsonObject UppfoljningPage::draft() const { return draft_json::from(form()->value()); }

void UppfoljningPage::setDraft(const QJsonObject& draft) { form()->setValue(draft_json::uppfoljningssamtal(draft)); }

} // namespace bk
