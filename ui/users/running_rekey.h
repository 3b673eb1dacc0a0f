// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/rekey.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>

template <typename T> class QFuture;

namespace bk {

class OpenUnit;

/// A new unit key made in another thread, made again where the unit was written to meanwhile. One for an open unit,
/// since each writes the same new file. Goes with its owner, at any time: then nothing has changed.
class RunningRekey final : public QObject {
    Q_OBJECT

public:
    /// Nothing, or throws the Error that stopped it.
    using Outcome = std::function<void()>;

    /// `unit` must outlive this.
    explicit RunningRekey(OpenUnit& unit, QObject* parent = nullptr);
    ~RunningRekey() override; ///< stops

    /// Throws as RekeyJob, and Refused ("rekey.running"). `done` is called once, on this thread, unless `owner` has
    /// gone by then: the new key counts all the same.
    void start(QObject* owner, Rekeying change, std::function<void(const Outcome&)> done);
    bool isRunning() const { return m_done != nullptr; }

private:
    void run(int triesLeft);
    void judge(QFuture<std::shared_ptr<WrittenEpoch>>& future, qint64 changesBefore, int triesLeft);

    OpenUnit& m_unit;
    Rekeying m_change;
    QPointer<QObject> m_owner;
    std::function<void(const Outcome&)> m_done;
    std::shared_ptr<std::atomic_bool> m_stop = std::make_shared<std::atomic_bool>(false);
};

} // namespace bk
