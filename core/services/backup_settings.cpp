// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/backup_settings.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/back_up.h"
#include "core/services/open_unit.h"
#include "core/store/transaction.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qint64 onlyRecord = 1; ///< the unit's settings

QString tr(const char* text) { return QCoreApplication::translate("BackupSettings", text); }

QString countsText(const BackupsKept& kept) {
    return tr("%1 dagar, %2 veckor, %3 månader").arg(kept.days).arg(kept.weeks).arg(kept.months);
}

/// What is changed, for the log. The folder is named by neither path: it can hold a person's name.
QString changeText(const BackupSettings& before, const BackupSettings& after) {
    QStringList changed;
    if (before.folder != after.folder)
        changed << tr("en annan mapp");
    if (before.daily != after.daily)
        changed << (after.daily ? tr("varje dag") : tr("inte längre varje dag"));
    if (before.kept != after.kept)
        changed << tr("sparas %1 (förut %2)").arg(countsText(after.kept), countsText(before.kept));
    return tr("Säkerhetskopior: %1").arg(changed.join(u"; "_s));
}

} // namespace

BackupSettings backupSettings(const OpenUnit& unit) {
    const BackupState state = backupState(unit.directory());
    return {state.folder, state.daily, state.kept};
}

void changeBackupSettings(OpenUnit& unit, const BackupSettings& settings) {
    requireAccess(unit, Action::BackUp);
    BackupSettings after = settings;
    if (!after.folder.isEmpty())
        after.folder = QDir::cleanPath(after.folder);
    const BackupSettings before = backupSettings(unit);
    if (after == before)
        return;
    const auto concerns = backupConcerns(unit.directory(), after.folder);
    if (after.folder != before.folder && std::ranges::find(concerns, BackupConcern::InUnit) != concerns.end())
        throw Error(Error::Kind::Refused, u"backup.folder.inUnit"_s);
    Transaction transaction(unit.connection());
    unit.history().note(ChangeKind::Changed, RecordKind::Settings, onlyRecord, std::nullopt, changeText(before, after));
    BackupState state = backupState(unit.directory());
    const BackupState stood = state;
    state.folder = after.folder;
    state.daily = after.daily;
    state.kept = after.kept;
    saveBackupState(unit.directory(), state);
    try {
        transaction.commit();
    } catch (const Error&) {
        saveBackupState(unit.directory(), stood);
        throw;
    }
}

void goOnWithCopy(OpenUnit& unit) {
    requireAccess(unit, Action::BackUp);
    BackupState state = backupState(unit.directory());
    state.copyOf = {};
    saveBackupState(unit.directory(), state);
}

} // namespace bk
