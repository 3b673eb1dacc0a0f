// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "app/cli/terminal.h"
#include "core/domain/common/clock.h"

#include <memory>
#include <vector>

namespace bk {
class OpenUnit;
struct UnitUser;
} // namespace bk

namespace bk::cli {

/// What every command works with.
struct Session {
    Terminal& terminal;
    const Clock& clock;
};

/// One verb of the command line. `run` throws UsageError or Error; otherwise the answer is 0.
struct Command {
    QString name;
    QString summary;
    Signature signature;
    bool paints = false; ///< needs fonts and painting, hence a GUI application object
    void (*run)(const Arguments&, Session&) = nullptr;
};

/// In the order of the help.
const std::vector<Command>& commands();

/// Unlocks and opens the unit of the first positional for the user of `--user` (or the only one there is).
std::unique_ptr<OpenUnit> openUnitOf(const Arguments& arguments, Session& session);
/// The same, of a unit that holds children: throws Refused where it holds none.
std::unique_ptr<OpenUnit> openUnitWithChildren(const Arguments& arguments, Session& session);
/// The same for the unit of another positional, 0-based.
std::unique_ptr<OpenUnit> openUnitOf(const Arguments& arguments, Session& session, qsizetype directoryAt);

/// Who is meant by `--user`, or the only one there is. Throws UsageError.
QString loginIn(const Arguments& arguments, const std::vector<UnitUser>& users);
/// Says on stderr what is wrong with the place of a unit that is, or is to be, in `directory`.
void warnOfPlace(const QString& directory, Session& session);

Command createCommand();
Command demoCommand();
Command infoCommand();
Command verifyCommand();
Command childrenCommand();
Command profileCommand();
Command meanCommand();
Command chartCommand();
Command planCommand();
Command paperCommand();
Command anmalanCommand();
Command exportCommand();
Command importCommand();
Command unitCardCommand();
Command knownUnitsCommand();
Command todoCommand();
Command advanceCommand();
Command consentsCommand();
Command sharingCommand();
Command extractCommand();
Command backupCommand();
Command restoreCommand();
Command salvageCommand();
Command userCommand();
Command rekeyCommand();
Command recoverCommand();
Command statisticsCommand();
Command mergeCommand();
Command visitsCommand();
Command purgeCommand();
Command auditCommand();
Command rolloutCommand();
Command surveyCommand();

} // namespace bk::cli
