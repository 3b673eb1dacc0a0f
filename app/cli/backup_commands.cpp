// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/paper_key.h"
#include "core/services/access.h"
#include "core/services/back_up.h"
#include "core/services/open_unit.h"
#include "core/services/restore_keys.h"
#include "core/services/restore_unit.h"
#include "core/services/salvage_report.h"
#include "core/services/unit_connection.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

const Option formatOption{u"format"_s, u"table|json"_s, {}};

bool wantsJson(const Arguments& arguments) {
    return arguments.oneOf(u"format"_s, {u"table"_s, u"json"_s}) == "json"_L1;
}

qint64 rowsIn(const TableCounts& counts) {
    qint64 rows = 0;
    for (const auto& [table, count] : counts)
        rows += count;
    return rows;
}

void runBackup(const Arguments& arguments, Session& session) {
    const bool json = wantsJson(arguments);
    const auto unit = openUnitOf(arguments, session);
    requireAccess(*unit, Action::BackUp);
    const BackupState state = backupState(unit->directory());
    const std::optional<QString> out = arguments.option(u"out"_s);
    if (!out && state.folder.isEmpty())
        throw UsageError{tr("Enheten har ingen mapp för säkerhetskopior. Ange filen med --out F.")};
    const QString target = out ? QFileInfo(*out).absoluteFilePath() : newBackupPath(*unit, state.folder);
    keepBackup(*unit, writeBackupHere(*unit, target));
    if (!out)
        removeSurplusBackups(state.folder, heldUnit(*unit).keys.file().unitId, state.kept);
    if (json)
        session.terminal.data(QJsonDocument(QJsonObject{{u"out"_s, target}, {u"verified"_s, true}}));
    else
        session.terminal.data(target + u'\n');
}

/// `keys` alone, into the unit that has lost it.
void restoreKeysOnly(const Arguments& arguments, Session& session) {
    const QString from = arguments.positional(0);
    const QString directory = arguments.option(u"to"_s, {});
    if (const std::optional<QString> paper = arguments.option(u"recovery-key-file"_s))
        restoreKeys(directory, from, paperKeyIn(*paper), session.clock);
    else
        restoreKeys(
            directory, from, loginIn(arguments, parseKeyFile(keyFileIn(from)).people()),
            Passphrase(session.terminal.passphrase(arguments)), session.clock);
    const QString unit = QFileInfo(directory).absoluteFilePath();
    if (wantsJson(arguments))
        session.terminal.data(QJsonDocument(QJsonObject{{u"to"_s, unit}}));
    else
        session.terminal.data(unit + u'\n');
    session.terminal.message(
        tr("Nyckelfilen är hämtad och databasen orörd. Det är den dagens lösenfraser som gäller."));
}

void runRestore(const Arguments& arguments, Session& session) {
    const bool json = wantsJson(arguments);
    if (arguments.has(u"keys-only"_s))
        return restoreKeysOnly(arguments, session);
    const QString backup = arguments.positional(0);
    const QString directory = arguments.option(u"to"_s, {});
    const BackupHead head = readBackupHead(backup);
    warnOfPlace(directory, session);
    const std::optional<QString> paper = arguments.option(u"recovery-key-file"_s);
    const RestoredUnit restored = paper ? restoreUnit(backup, paperKeyIn(*paper), directory)
                                        : restoreUnit(
                                              backup, loginIn(arguments, head.keys.people()),
                                              Passphrase(session.terminal.passphrase(arguments)), directory);
    if (json) {
        session.terminal.data(QJsonDocument(QJsonObject{
            {u"to"_s, restored.directory},
            {u"made"_s, restored.made.toString(Qt::ISODate)},
            {u"rows"_s, rowsIn(restored.counts)}}));
        return;
    }
    session.terminal.data(restored.directory + u'\n');
    session.terminal.message(tr("Enheten är återställd som den var %1. Det som skrevs senare finns inte i den.")
                                 .arg(restored.made.toLocalTime().toString(u"yyyy-MM-dd 'kl.' HH.mm"_s)));
}

UnlockedKeys unlockDamaged(const UnitFolder& folder, const Arguments& arguments, Session& session) {
    if (const std::optional<QString> paper = arguments.option(u"recovery-key-file"_s))
        return folder.unlock(paperKeyIn(*paper));
    return folder.unlock(loginIn(arguments, folder.peek().users), Passphrase(session.terminal.passphrase(arguments)));
}

void runSalvage(const Arguments& arguments, Session& session) {
    const bool json = wantsJson(arguments);
    const QString directory = arguments.positional(0);
    const UnlockedKeys keys = unlockDamaged(UnitFolder(directory), arguments, session);
    const QString to = arguments.option(u"to"_s, {});
    warnOfPlace(to, session);
    const Salvage salvage = salvageAndReport(directory, keys, to, session.clock);
    if (json)
        session.terminal.data(QJsonDocument(salvageJson(salvage)));
    else
        session.terminal.data(salvageText(salvage).join(u'\n') + u'\n');
}

} // namespace

Command backupCommand() {
    return {
        u"backup"_s,
        tr("gör en krypterad säkerhetskopia och prövar den; utan --out i enhetens mapp för säkerhetskopior, där äldre "
           "gallras"),
        {{u"DIR"_s}, {{u"out"_s, u"F"_s, {}}, formatOption}},
        false,
        runBackup};
}

Command restoreCommand() {
    return {
        u"restore"_s,
        tr("gör en enhet av en säkerhetskopia i en ny eller tom mapp; med --keys-only hämtas bara nyckelfilen, till en "
           "enhet som saknar den"),
        {{u"F"_s},
         {{u"to"_s, u"DIR"_s, {}, true}, {u"keys-only"_s, {}, {}}, {u"recovery-key-file"_s, u"K"_s, {}}, formatOption}},
        false,
        runRestore};
}

Command salvageCommand() {
    return {
        u"salvage"_s,
        tr("gör en ny enhet av allt som går att läsa i en skadad, som inte ändras, och skriver ut vad som saknas"),
        {{u"DIR"_s}, {{u"to"_s, u"DIR2"_s, {}, true}, {u"recovery-key-file"_s, u"K"_s, {}}, formatOption}},
        false,
        runSalvage};
}

} // namespace bk::cli
