// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/running_rehearsal.h"

#include "core/domain/common/error.h"
#include "core/services/back_up.h"
#include "ui/common/worker.h"

#include <exception>

namespace bk {

RunningRehearsal::RunningRehearsal(OpenUnit& unit, QObject* parent) : QObject(parent), m_unit(unit) {}

RunningRehearsal::~RunningRehearsal() { stop(); }

void RunningRehearsal::start(std::function<void(const Outcome&)> done) {
    stop();
    const QString file = latestBackup(m_unit);
    if (file.isEmpty())
        throw Error(Error::Kind::NotFound, QStringLiteral("backup.noneToTry"));
    auto test = std::make_shared<const BackupTest>(m_unit, file);
    m_stop = std::make_shared<std::atomic_bool>(false);
    runInWorker(
        this, [test, stop = m_stop] { return test->run(*stop); },
        [this, stop = m_stop, done = std::move(done)](QFuture<qint64> future) {
            if (*stop)
                return;
            m_stop.reset();
            done([&]() -> qint64 {
                const qint64 rows = future.takeResult();
                noteBackupTested(m_unit);
                return rows;
            });
        });
}

void RunningRehearsal::stop() {
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

} // namespace bk
