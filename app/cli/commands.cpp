// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/services/access.h"
#include "core/services/folder_place.h"
#include "core/services/seen_history.h"
#include "core/services/unit_access.h"
#include "core/store/history_log.h"
#include "core/store/unit_folder.h"

#include <QCoreApplication>

namespace bk::cli {

const std::vector<Command>& commands() {
    static const std::vector<Command> all{
        createCommand(),  demoCommand(),       infoCommand(),     verifyCommand(),   childrenCommand(),
        profileCommand(), meanCommand(),       chartCommand(),    planCommand(),     paperCommand(),
        anmalanCommand(), exportCommand(),     importCommand(),   unitCardCommand(), knownUnitsCommand(),
        todoCommand(),    advanceCommand(),    consentsCommand(), sharingCommand(),  extractCommand(),
        backupCommand(),  restoreCommand(),    salvageCommand(),  userCommand(),     rekeyCommand(),
        recoverCommand(), statisticsCommand(), mergeCommand(),    visitsCommand(),   purgeCommand(),
        auditCommand(),   rolloutCommand(),    surveyCommand()};
    return all;
}

namespace {

/// What the window says when a unit has been unlocked.
void warn(OpenUnit& unit, Session& session) {
    const auto tell = [&session](const QString& text) {
        session.terminal.message(QCoreApplication::translate("CommandLine", "Varning: %1").arg(text));
    };
    if (unit.keyFileAge() != KeyFileAge::Same)
        tell(QCoreApplication::translate(
            "CommandLine", "enhetens filer verkar komma från olika tillfällen. Kanske har en äldre kopia lagts "
                           "tillbaka: se efter att inget saknas, och öppna enheten i fönstret för att gå vidare."));
    if (const QString copies = copiesWarning(unit.directory()); !copies.isEmpty())
        tell(copies);
    if (const auto newest = HistoryLog(unit.connection()).clockWasBefore())
        tell(QCoreApplication::translate(
                 "CommandLine", "datorns klocka går efter, för det senaste i enheten gjordes %1. Ställ den rätt.")
                 .arg(newest->toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

} // namespace

std::unique_ptr<OpenUnit> openUnitOf(const Arguments& arguments, Session& session) {
    return openUnitOf(arguments, session, 0);
}

std::unique_ptr<OpenUnit> openUnitWithChildren(const Arguments& arguments, Session& session) {
    auto unit = openUnitOf(arguments, session);
    requireChildren(*unit);
    return unit;
}

std::unique_ptr<OpenUnit> openUnitOf(const Arguments& arguments, Session& session, qsizetype directoryAt) {
    const QString directory = arguments.positional(directoryAt);
    const UnitSummary summary = UnitFolder(directory).peek();
    QString login = arguments.option(QStringLiteral("user"), QString());
    if (login.isEmpty()) {
        if (summary.users.size() != 1)
            throw UsageError{
                QCoreApplication::translate("CommandLine", "Enheten har flera användare. Ange vem med --user U.")};
        login = summary.users.front().login;
    }
    auto unit = openUnit(directory, login, session.terminal.passphrase(arguments), session.clock);
    const SeenHistory seen = SeenHistory::ofThisUser();
    if (historyAge(*unit, seen) != HistoryAge::Known)
        session.terminal.message(QCoreApplication::translate(
            "CommandLine", "Varning: enhetens logg är äldre än när enheten senast var öppen här. En äldre kopia kan ha "
                           "lagts tillbaka. Se efter vad som saknas; audit --accept SKÄL fortsätter i den."));
    rememberHistory(*unit, seen);
    warn(*unit, session);
    return unit;
}

} // namespace bk::cli
