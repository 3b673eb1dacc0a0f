// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/beslut_page.h"

#include "ui/process/process_drafts.h"

using namespace Qt::StringLiterals;

namespace bk {

BeslutPage::BeslutPage(OpenUnit& unit, ChildId child, ChildRoads roads, std::optional<BeslutId> record, QWidget* parent)
    : StepRecordPage(
          unit, child, std::move(roads), std::make_unique<BeslutForm>(unit.today()), record.has_value(), parent) {
    form()->setValue(recordOr(record, blank()));
    connect(form(), &BeslutForm::edited, this, [this] { noteEdit(); });
    setUp(
        underAcuteContact(form()),
        {tr("%1 för %2").arg(title(), this->child().calledName()),
         tr("Ni vet vad barnet och vårdnadshavarna har berättat. Nu bestämmer ni vägen vidare, tillsammans med dem."),
         {},
         tr("&Spara beslutet")},
        u"beslut"_s, record ? record->toString() : child.toString());
}

Beslut BeslutPage::blank() const {
    Beslut beslut;
    beslut.child = child().id;
    beslut.date = unit().today();
    beslut.decidedBy = usualHolder();
    beslut.followUp = unit().today().addDays(unit().registers().reminders().followUp);
    return beslut;
}

QString BeslutPage::title() const { return mends() ? tr("Ändra beslut") : tr("Beslut"); }

QJsonObject BeslutPage::draft() const { return draft_json::from(form()->value()); }

void BeslutPage::setDraft(const QJsonObject& draft) { form()->setValue(draft_json::beslut(draft)); }

QString BeslutPage::progress() const {
    return tr("%1 av %2 frågor").arg(form()->answered()).arg(BeslutForm::questionCount);
}

} // namespace bk
