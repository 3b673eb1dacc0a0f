// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bk {

class OpenUnit;
class RunningCheck;

/// Is the unit whole? Both integrity checks, answered in plain words; the findings stand below for whoever helps. They
/// run in another thread: one can work on, stop them, leave the page or lock meanwhile.
class CheckTab final : public QWidget {
    Q_OBJECT

public:
    explicit CheckTab(OpenUnit& unit, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }
    QPushButton* stopButton() const { return m_stopButton; }
    bool isChecking() const;

Q_SIGNALS:
    void finished();

private:
    void check();
    void stop();
    void show(const QStringList& findings);
    /// With the ways on from there.
    void showDamage();
    void showChecking(bool checking);

    RunningCheck* m_check;
    QPushButton* m_button;
    QPushButton* m_stopButton;
    QProgressBar* m_busy;
    QLabel* m_state;
    QLabel* m_findings;
};

} // namespace bk
