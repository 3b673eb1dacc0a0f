// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/paper_key.h"
#include "core/services/access.h"
#include "core/services/back_up.h"
#include "core/services/open_unit.h"
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

QString loginFor(const Arguments& arguments, const std::vector<UserSlot>& users) {
    const QString login = arguments.option(u"user"_s, {});
    if (login.isEmpty() && users.size() != 1)
        throw UsageError{tr("Enheten har flera användare. Ange vem med --user U.")};
    return login.isEmpty() ? users.front().user.login : login;
}

void runRestore(const Arguments& arguments, Session& session) {
    const bool json = wantsJson(arguments);
    const QString backup = arguments.positional(0);
    const QString directory = arguments.option(u"to"_s, {});
    const BackupHead head = readBackupHead(backup);
    const std::optional<QString> paper = arguments.option(u"recovery-key-file"_s);
    const RestoredUnit restored = paper ? restoreUnit(backup, paperKeyIn(*paper), directory)
                                        : restoreUnit(
                                              backup, loginFor(arguments, head.keys.users),
                                              Passphrase(session.terminal.passphrase(arguments)), directory);
    const QString made = restored.made.toString(Qt::ISODate);
    if (json) {
        session.terminal.data(QJsonDocument(
            QJsonObject{{u"to"_s, restored.directory}, {u"made"_s, made}, {u"rows"_s, rowsIn(restored.counts)}}));
        return;
    }
    session.terminal.data(restored.directory + u'\n');
    session.terminal.message(
        tr("Enheten är återställd som den var %1. Det som skrevs senare finns inte i den.").arg(made));
}

UnlockedKeys unlockDamaged(const UnitFolder& folder, const Arguments& arguments, Session& session) {
    if (const std::optional<QString> paper = arguments.option(u"recovery-key-file"_s))
        return folder.unlock(paperKeyIn(*paper));
    const auto users = folder.peek().users;
    QString login = arguments.option(u"user"_s, {});
    if (login.isEmpty() && users.size() != 1)
        throw UsageError{tr("Enheten har flera användare. Ange vem med --user U.")};
    if (login.isEmpty())
        login = users.front().login;
    return folder.unlock(login, Passphrase(session.terminal.passphrase(arguments)));
}

void runSalvage(const Arguments& arguments, Session& session) {
    const bool json = wantsJson(arguments);
    const QString directory = arguments.positional(0);
    const UnlockedKeys keys = unlockDamaged(UnitFolder(directory), arguments, session);
    const Salvage salvage = salvageAndReport(directory, keys, arguments.option(u"to"_s, {}), session.clock);
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
        tr("gör en enhet av en säkerhetskopia i en ny eller tom mapp"),
        {{u"F"_s}, {{u"to"_s, u"DIR"_s, {}, true}, {u"recovery-key-file"_s, u"K"_s, {}}, formatOption}},
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
