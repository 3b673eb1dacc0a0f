// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

template <typename T> class QFuture;

namespace bk {

class OpenUnit;

/// Both integrity checks of an open unit in another thread, made again where the unit was written to meanwhile. Goes
/// with its owner, at any time.
class RunningCheck final : public QObject {
    Q_OBJECT

public:
    /// Findings in words for whoever mends; empty: whole. A file that cannot be
    /// read is a finding. Or throws the Error of the check.
    using Outcome = std::function<QStringList()>;

    /// `unit` must outlive this.
    explicit RunningCheck(OpenUnit& unit, QObject* parent = nullptr);
    ~RunningCheck() override;

    /// Throws as UnitCheck. `done` is called once on this thread, and not at all after `stop()`.
    void start(std::function<void(const Outcome&)> done);
    void stop();
    bool isRunning() const { return m_stop != nullptr; }

private:
    void run(int triesLeft);
    void judge(QFuture<QStringList>& future, qint64 changesBefore, int triesLeft);

    OpenUnit& m_unit;
    std::function<void(const Outcome&)> m_done;
    std::shared_ptr<std::atomic_bool> m_stop; ///< null: no check is running
};

} // namespace bk
