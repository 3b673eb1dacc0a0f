// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

#include <atomic>
#include <memory>

class QLabel;
class QProgressBar;
class QPushButton;

namespace bk {

class OpenUnit;

/// Is the unit whole? Both integrity checks, answered in plain words; the findings stand below for whoever helps. They
/// run in another thread: one can work on, stop them, leave the page or lock meanwhile.
class CheckTab final : public QWidget {
    Q_OBJECT

public:
    explicit CheckTab(OpenUnit& unit, QWidget* parent = nullptr);
    ~CheckTab() override;

    QPushButton* button() const { return m_button; }
    QPushButton* stopButton() const { return m_stopButton; }
    bool isChecking() const { return m_stop != nullptr; }

Q_SIGNALS:
    void finished();

private:
    void check(int triesLeft);
    void stop();
    void show(const QStringList& findings);
    void showChecking(bool checking);

    OpenUnit& m_unit;
    QPushButton* m_button;
    QPushButton* m_stopButton;
    QProgressBar* m_busy;
    QLabel* m_state;
    QLabel* m_findings;
    std::shared_ptr<std::atomic_bool> m_stop; ///< null: no check is running
};

} // namespace bk
