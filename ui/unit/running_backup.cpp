// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/running_backup.h"

#include "core/services/back_up.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "ui/common/worker.h"

#include <exception>

namespace bk {
namespace {

constexpr int mostRepeats = 2; ///< when the unit was written to meanwhile

} // namespace

RunningBackup::RunningBackup(OpenUnit& unit, QObject* parent) : QObject(parent), m_unit(unit) {}

RunningBackup::~RunningBackup() { stop(); }

void RunningBackup::start(std::function<void(const Outcome&)> done) {
    stop();
    m_done = std::move(done);
    m_target = newBackupPath(m_unit, backupState(m_unit.directory()).folder);
    run(mostRepeats);
}

void RunningBackup::stop() {
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void RunningBackup::run(int triesLeft) {
    auto job = std::make_shared<const BackupJob>(m_unit, m_target);
    m_stop = std::make_shared<std::atomic_bool>(false);
    runInWorker(
        this, [job, stop = m_stop] { return std::make_shared<WrittenBackup>(job->run(*stop)); },
        [this, stop = m_stop, before = m_unit.changeCount(),
         triesLeft](QFuture<std::shared_ptr<WrittenBackup>> future) {
            if (!*stop)
                judge(future, before, triesLeft);
        });
}

void RunningBackup::judge(QFuture<std::shared_ptr<WrittenBackup>>& future, qint64 changesBefore, int triesLeft) {
    m_stop.reset();
    const bool written = m_unit.changeCount() != changesBefore;
    Outcome outcome;
    try {
        std::shared_ptr<WrittenBackup> backup;
        try {
            backup = future.takeResult();
        } catch (...) {
            if (!written)
                throw;
        }
        if (written && triesLeft > 0) {
            backup.reset();
            run(triesLeft - 1);
            return;
        }
        if (written)
            backup = std::make_shared<WrittenBackup>(writeBackupHere(m_unit, m_target));
        outcome = [path = keep(std::move(*backup))] {
            return path;
        };
    } catch (...) {
        outcome = [error = std::current_exception()]() -> QString {
            std::rethrow_exception(error);
        };
    }
    m_done(outcome);
}

QString RunningBackup::keep(WrittenBackup backup) {
    keepBackup(m_unit, std::move(backup));
    const BackupState state = backupState(m_unit.directory());
    runInWorker(
        this,
        [folder = state.folder, kept = state.kept, unitId = heldUnit(m_unit).keys.file().unitId] {
            removeSurplusBackups(folder, unitId, kept);
            return true;
        },
        [](const QFuture<bool>&) {});
    return m_target;
}

} // namespace bk
