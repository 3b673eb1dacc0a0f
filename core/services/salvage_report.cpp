// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/salvage_report.h"

#include "core/services/unit_database.h"
#include "core/store/history_check.h"
#include "core/store/schema.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Salvage", text); }

/// The row that no unit opens without.
void restoreSettings(SettingsRepository& settings, const UnlockedKeys& keys) {
    if (settings.exist())
        return;
    UnitSettings fresh;
    fresh.name = keys.file().identity.name;
    fresh.kind = keys.file().identity.kind;
    fresh.place = keys.file().identity.place;
    fresh.practice = keys.file().identity.practice;
    settings.save(fresh);
}

/// The log says from here on what of it, and of the records, was lost.
void makeUsable(const UnlockedKeys& keys, const QString& directory, const Clock& clock) {
    Connection connection =
        connectWith(keys, UnitFolder(directory).databasePath(keys.file()), Connection::Mode::ReadWrite);
    Schema::builtIn().apply(connection);
    HistoryRepository history(connection, u"salvage"_s, clock);
    SettingsRepository settings(connection, &history);
    restoreSettings(settings, keys);
    acceptHistory(connection, history, tr("Räddat ur en skadad enhet"));
}

QString lossOf(const SalvagedTable& table) {
    const QLocale locale;
    QStringList parts;
    if (table.lost > 0)
        parts.append(tr("%1 rader gick inte att läsa").arg(locale.toString(table.lost)));
    else if (!table.stretches.empty() || table.cutOff)
        parts.append(tr("en del gick inte att läsa, hur mycket är inte känt"));
    if (table.orphaned > 0)
        parts.append(tr("%1 rader hör till något som inte gick att läsa; de ligger kvar i enheten men visas inte")
                         .arg(locale.toString(table.orphaned)));
    return parts.join(u"; "_s);
}

} // namespace

Salvage
salvageAndReport(const QString& damaged, const UnlockedKeys& keys, const QString& directory, const Clock& clock) {
    Salvage salvage = salvageUnit(damaged, keys, directory);
    makeUsable(keys, salvage.directory, clock);
    systemFiles().writeDurably(salvage.directory + u"/salvage.json"_s, QJsonDocument(salvageJson(salvage)).toJson());
    return salvage;
}

QJsonObject salvageJson(const Salvage& salvage) {
    QJsonArray tables;
    for (const SalvagedTable& table : salvage.tables) {
        QJsonArray stretches;
        // As text: JSON's numbers do not hold every row number.
        for (const LostStretch& stretch : table.stretches)
            stretches.append(QJsonArray{QString::number(stretch.from), QString::number(stretch.to)});
        tables.append(QJsonObject{
            {u"table"_s, table.table},
            {u"saved"_s, table.saved},
            {u"lost"_s, table.lost},
            {u"cutOff"_s, table.cutOff},
            {u"orphaned"_s, table.orphaned},
            {u"unreadable"_s, stretches}});
    }
    return {
        {u"whole"_s, salvage.isWhole()},
        {u"tables"_s, tables},
        {u"notRebuilt"_s, QJsonArray::fromStringList(salvage.notRebuilt)}};
}

QStringList salvageText(const Salvage& salvage) {
    if (salvage.isWhole())
        return {tr("Allt gick att läsa. Den räddade enheten är hel.")};
    QStringList lines;
    for (const SalvagedTable& table : salvage.tables) {
        if (!table.isWhole())
            lines.append(
                tr("%1: %2 rader räddade; %3").arg(table.table, QLocale().toString(table.saved), lossOf(table)));
    }
    if (!salvage.notRebuilt.isEmpty())
        lines.append(tr("Kunde inte byggas upp igen: %1").arg(salvage.notRebuilt.join(u", "_s)));
    return lines;
}

} // namespace bk
