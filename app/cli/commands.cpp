// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/services/access.h"
#include "core/services/clock_standing.h"
#include "core/services/folder_place.h"
#include "core/services/key_file_text.h"
#include "core/services/seen_history.h"
#include "core/services/unit_access.h"
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

void warn(const QString& text, Session& session) {
    if (!text.isEmpty())
        session.terminal.message(QCoreApplication::translate("CommandLine", "Varning: %1").arg(text));
}

/// What the window says when a unit is unlocked.
void warnOf(OpenUnit& unit, Session& session) {
    QString text = keyFileText(unit.keyFileAge());
    if (!text.isEmpty())
        text += QCoreApplication::translate("CommandLine", " audit --accept SKÄL godtar det.");
    warn(text, session);
    text = clockWarning(unit);
    if (clockIsBehind(unit) && !text.isEmpty())
        text += QCoreApplication::translate("CommandLine", " audit --clock-was-wrong SKÄL godtar det.");
    warn(text, session);
}

} // namespace

void warnOfPlace(const QString& directory, Session& session) {
    for (const QString& text : folderWarnings(directory))
        warn(text, session);
}

std::unique_ptr<OpenUnit> openUnitOf(const Arguments& arguments, Session& session) {
    return openUnitOf(arguments, session, 0);
}

QString loginIn(const Arguments& arguments, const std::vector<UnitUser>& users) {
    const QString login = arguments.option(QStringLiteral("user"), QString());
    if (login.isEmpty() && users.size() != 1)
        throw UsageError{
            QCoreApplication::translate("CommandLine", "Enheten har flera användare. Ange vem med --user U.")};
    return login.isEmpty() ? users.front().login : login;
}

std::unique_ptr<OpenUnit> openUnitWithChildren(const Arguments& arguments, Session& session) {
    auto unit = openUnitOf(arguments, session);
    requireChildren(*unit);
    return unit;
}

std::unique_ptr<OpenUnit> openUnitOf(const Arguments& arguments, Session& session, qsizetype directoryAt) {
    const QString directory = arguments.positional(directoryAt);
    const QString login = loginIn(arguments, UnitFolder(directory).peek().users);
    warnOfPlace(directory, session);
    auto unit = openUnit(directory, login, session.terminal.passphrase(arguments), session.clock);
    warnOf(*unit, session);
    const SeenHistory seen = SeenHistory::ofThisUser();
    if (historyAge(*unit, seen) != HistoryAge::Known)
        session.terminal.message(QCoreApplication::translate(
            "CommandLine", "Varning: enhetens logg är äldre än när enheten senast var öppen här. En äldre kopia kan ha "
                           "lagts tillbaka. Se efter vad som saknas; audit --accept SKÄL fortsätter i den."));
    rememberHistory(*unit, seen);
    return unit;
}

} // namespace bk::cli
