// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/backup.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

template <typename T> class QFuture;

namespace bk {

class OpenUnit;

/// A backup of an open unit into its folder for backups, made and checked in another thread, made again where the unit
/// was written to meanwhile, and the surplus removed. Goes with its owner, at any time: then there is no new backup.
class RunningBackup final : public QObject {
    Q_OBJECT

public:
    /// The backup's path. Or throws the Error that stopped it.
    using Outcome = std::function<QString()>;

    /// `unit` must outlive this.
    explicit RunningBackup(OpenUnit& unit, QObject* parent = nullptr);
    ~RunningBackup() override;

    /// Throws as BackupJob. `done` is called once on this thread, and not at all after `stop()`.
    void start(std::function<void(const Outcome&)> done);
    void stop();
    bool isRunning() const { return m_stop != nullptr; }

private:
    void run(int triesLeft);
    void judge(QFuture<std::shared_ptr<WrittenBackup>>& future, qint64 changesBefore, int triesLeft);
    QString keep(WrittenBackup backup);

    OpenUnit& m_unit;
    QString m_target;
    std::function<void(const Outcome&)> m_done;
    std::shared_ptr<std::atomic_bool> m_stop; ///< null: no backup is being made
};

} // namespace bk
