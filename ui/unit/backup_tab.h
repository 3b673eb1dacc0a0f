// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/backup_settings.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace bk {

class OpenUnit;
class RunningBackup;
class RunningRehearsal;

/// Where, when and how many backups; made now; the latest one tried. What is changed holds at once, where the role may
/// change it and the passphrase has been typed again.
class BackupTab final : public QWidget {
    Q_OBJECT

public:
    explicit BackupTab(OpenUnit& unit, QWidget* parent = nullptr);

    void reload();
    /// As if it had been chosen in the dialog; `thenMake`: in order to back up into it.
    void useFolder(const QString& folder, bool thenMake = false);

    QPushButton* makeButton() const { return m_make; }
    QPushButton* rehearseButton() const { return m_rehearse; }
    QPushButton* stopButton() const { return m_stop; }
    bool isWorking() const;

Q_SIGNALS:
    void finished();
    /// The state has changed: what reminds of it may say something else.
    void changed();

private:
    void buildState(QVBoxLayout* column);
    void buildSettings(QVBoxLayout* column);
    QSpinBox* addCount(QVBoxLayout* column, const QString& label, int least, int most);
    void askForFolder(bool thenMake);
    void make();
    void rehearse();
    void stop();
    void saveSettings();
    void change(const BackupSettings& wanted, bool thenMake = false);
    void showState(const BackupState& state);
    void showWorking(const QString& what);

    OpenUnit& m_unit;
    RunningBackup* m_backup;
    RunningRehearsal* m_rehearsal;
    QLabel* m_last;
    QLabel* m_tested;
    QLabel* m_recovery;
    QLabel* m_concerns;
    QLabel* m_folder;
    QCheckBox* m_daily;
    QSpinBox* m_days = nullptr;
    QSpinBox* m_weeks = nullptr;
    QSpinBox* m_months = nullptr;
    QPushButton* m_choose;
    QPushButton* m_make;
    QPushButton* m_rehearse;
    QPushButton* m_stop;
    QProgressBar* m_busy;
    QLabel* m_working;
    bool m_showing = false; ///< the fields are being filled in, not changed
};

} // namespace bk
