// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

namespace bk {

class OpenUnit;

/// Tries the unit's latest backup in another thread. Goes with its owner, at any time.
class RunningRehearsal final : public QObject {
    Q_OBJECT

public:
    /// How many rows were restored. Or throws the Error of the backup.
    using Outcome = std::function<qint64()>;

    /// `unit` must outlive this.
    explicit RunningRehearsal(OpenUnit& unit, QObject* parent = nullptr);
    ~RunningRehearsal() override;

    /// Throws NotFound where there is no backup to try. `done` is called once on this thread, and not at all after
    /// `stop()`.
    void start(std::function<void(const Outcome&)> done);
    void stop();
    bool isRunning() const { return m_stop != nullptr; }

private:
    OpenUnit& m_unit;
    std::shared_ptr<std::atomic_bool> m_stop;
};

} // namespace bk
