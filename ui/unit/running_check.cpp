// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/unit/running_check.h"

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "core/services/open_unit.h"
#include "core/services/unit_check.h"
#include "ui/common/worker.h"

#include <exception>

namespace bk {
namespace {

constexpr int mostRepeats = 2; ///< when the unit was written to during the check

/// A file that cannot be read to its end is a finding as well.
QStringList findingsOf(const std::function<QStringList()>& check) {
    try {
        return check();
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::DatabaseDamaged && error.kind() != Error::Kind::Database)
            throw;
        return {errorText(Error::Kind::DatabaseDamaged).happened};
    }
}

} // namespace

RunningCheck::RunningCheck(OpenUnit& unit, QObject* parent) : QObject(parent), m_unit(unit) {}

RunningCheck::~RunningCheck() { stop(); }

void RunningCheck::start(std::function<void(const Outcome&)> done) {
    stop();
    m_done = std::move(done);
    run(mostRepeats);
}

void RunningCheck::stop() {
    if (m_stop)
        *m_stop = true;
    m_stop.reset();
}

void RunningCheck::run(int triesLeft) {
    auto work = std::make_shared<const UnitCheck>(m_unit);
    m_stop = std::make_shared<std::atomic_bool>(false);
    runInWorker(
        this, [work, stop = m_stop] { return work->run(*stop); },
        [this, stop = m_stop, before = m_unit.changeCount(), triesLeft](QFuture<QStringList> future) {
            if (!*stop)
                judge(future, before, triesLeft);
        });
}

void RunningCheck::judge(QFuture<QStringList>& future, qint64 changesBefore, int triesLeft) {
    m_stop.reset();
    Outcome outcome;
    try {
        const QStringList findings = findingsOf([&future] { return future.takeResult(); });
        const bool written = m_unit.changeCount() != changesBefore;
        if (!findings.isEmpty() && written && triesLeft > 0) {
            run(triesLeft - 1); // what was written meanwhile can look like damage
            return;
        }
        const QStringList sure =
            findings.isEmpty() || !written ? findings : findingsOf([this] { return m_unit.verify(); });
        outcome = [sure] {
            return sure;
        };
    } catch (...) {
        outcome = [error = std::current_exception()]() -> QStringList {
            std::rethrow_exception(error);
        };
    }
    m_done(outcome);
}

} // namespace bk
