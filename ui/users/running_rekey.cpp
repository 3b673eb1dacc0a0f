// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/running_rekey.h"

#include "core/domain/common/error.h"
#include "core/services/open_unit.h"
#include "core/services/user_jobs.h"
#include "core/store/connection.h"
#include "ui/common/worker.h"

#include <exception>
#include <utility>

namespace bk {
namespace {

constexpr int mostRepeats = 2; ///< when the unit was written to meanwhile

} // namespace

RunningRekey::RunningRekey(OpenUnit& unit, QObject* parent) : QObject(parent), m_unit(unit) {}

RunningRekey::~RunningRekey() { *m_stop = true; }

void RunningRekey::start(QObject* owner, Rekeying change, std::function<void(const Outcome&)> done) {
    if (isRunning())
        throw Error(Error::Kind::Refused, QStringLiteral("rekey.running"));
    m_change = std::move(change);
    run(mostRepeats);
    m_owner = owner;
    m_done = std::move(done);
}

void RunningRekey::run(int triesLeft) {
    auto job = std::make_shared<RekeyJob>(m_unit, m_change);
    runInWorker(
        this, [job, stop = m_stop] { return std::make_shared<WrittenEpoch>(std::move(*job).run(stop.get())); },
        [this, before = m_unit.changeCount(), triesLeft](QFuture<std::shared_ptr<WrittenEpoch>> future) {
            judge(future, before, triesLeft);
        });
}

void RunningRekey::judge(QFuture<std::shared_ptr<WrittenEpoch>>& future, qint64 changesBefore, int triesLeft) {
    const bool written = m_unit.changeCount() != changesBefore;
    Outcome outcome = [] {
    };
    try {
        std::shared_ptr<WrittenEpoch> epoch;
        try {
            epoch = future.takeResult();
        } catch (...) {
            if (!written)
                throw;
        }
        if (written && triesLeft > 0) {
            epoch.reset();
            run(triesLeft - 1);
            return;
        }
        if (written) // never at rest: then here, while nothing else can be done
            takeEpoch(m_unit, writeEpochHere(m_unit, m_change));
        else
            takeEpoch(m_unit, std::move(*epoch));
    } catch (...) {
        outcome = [error = std::current_exception()] {
            std::rethrow_exception(error);
        };
    }
    m_change = {};
    const auto done = std::exchange(m_done, nullptr);
    if (m_owner)
        done(outcome);
}

} // namespace bk
