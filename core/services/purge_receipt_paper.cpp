// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/purge_receipt_paper.h"

#include "core/documents/statistics_paper.h"
#include "core/services/open_unit.h"
#include "core/services/purge_text.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Purge", text); }

QString day(QDate date) { return QLocale(QLocale::Swedish).toString(date, u"d MMMM yyyy"_s); }

QStringList introduction(const PurgeReceipt& receipt) {
    const QDateTime at = receipt.at.toLocalTime();
    QStringList lines{
        tr("Gallringsbeslut: %1").arg(receipt.decision),
        tr("Beslut om bevarande och gallring: %1")
            .arg(receipt.rulesDecision.isEmpty() ? tr("inget angivet") : receipt.rulesDecision),
        tr("Utförd %1 kl. %2 av användaren %3.").arg(day(at.date()), at.time().toString(u"HH.mm"_s), receipt.by),
        tr("Barn som enheten inte har något kvar om: %1").arg(receipt.wholeChildren),
        tr("Barn där något sparas, för att det är en journalhandling eller ska sparas längre: %1")
            .arg(receipt.partChildren),
        receipt.exported ? tr("Uppgifterna sparades till en fil innan de gallrades.")
                         : tr("Uppgifterna sparades inte till fil innan de gallrades."),
        receipt.rekeyed
            ? tr("Enheten har fått en ny nyckel och en ny fil efter gallringen, och den gamla är borttagen.")
            : tr("Enheten har inte fått sin nya nyckel än. Gallringen är inte avslutad.")};
    return lines;
}

StatisticsPaper::Part purgedPart(const PurgeReceipt& receipt) {
    StatisticsPaper::Part part{
        tr("Gallrat"),
        {tr("Slag av handling"), tr("Antal"), tr("Gallringsfrist i år")},
        {},
        tr("Här står inga namn och inget om vad handlingarna sade."),
        {},
        {}};
    for (const PurgeReceipt::Purged& each : receipt.purged)
        part.rows.push_back(
            {purge_text::documents(each.documents), QString::number(each.records), QString::number(each.years)});
    return part;
}

StatisticsPaper::Part holdersPart(const PurgeReceipt& receipt) {
    StatisticsPaper::Part part{
        tr("Vilka som har fått kopior"),
        {tr("Vem"), tr("Gånger")},
        {},
        tr("Den som har en kopia ska få veta att uppgifterna är gallrade här. Egna arbetskopior tas bort för hand."),
        {},
        {}};
    for (const PurgeReceipt::Holder& each : receipt.holders)
        part.rows.push_back({each.organisation, QString::number(each.times)});
    if (receipt.otherHolders > 0)
        part.rows.push_back({tr("Mottagare som inte står i enhetens register"), QString::number(receipt.otherHolders)});
    if (receipt.ownCopies > 0)
        part.rows.push_back({tr("Egna arbetskopior på papper eller i fil"), QString::number(receipt.ownCopies)});
    return part;
}

StatisticsPaper::Part backupsPart(const PurgeReceipt& receipt) {
    StatisticsPaper::Part part{
        tr("Säkerhetskopior från före gallringen"),
        {tr("Kopian är från"), tr("Senast borta")},
        {},
        tr("Dessa kopior innehåller det gallrade tills de är borttagna. Dagen gäller om säkerhetskopior fortsätter "
           "att göras varje dag. Kopior som ligger någon annanstans känner programmet inte till."),
        {},
        {}};
    for (const PurgeReceipt::Backup& each : receipt.backups)
        part.rows.push_back({day(each.made), day(each.goneBy)});
    return part;
}

} // namespace

Document purgeReceiptDocument(const OpenUnit& unit, const PurgeReceipt& receipt) {
    StatisticsPaper paper;
    paper.title = tr("Gallringskvitto %1").arg(receipt.number);
    paper.subtitle = unit.settings().name;
    paper.introduction = introduction(receipt);
    paper.parts = {purgedPart(receipt), holdersPart(receipt), backupsPart(receipt)};
    paper.unitName = unit.settings().name;
    paper.practice = unit.settings().practice;
    return statisticsDocument(paper);
}

} // namespace bk
