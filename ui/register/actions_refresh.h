// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QTimer>
#include <QWidget>

#include <vector>

class QLabel;
class QProgressBar;

namespace bk {

class OpenUnit;

/// Works out anew what waits for every child, a moment at a time between the window's events, and shows how far it has
/// come. A unit where little waits is done before `start` returns. What is not done when the window closes is worked
/// out when the child's records next change.
class ActionsRefresh final : public QWidget {
    Q_OBJECT

public:
    explicit ActionsRefresh(OpenUnit& unit, QWidget* parent = nullptr);

    /// From the beginning, also where it is under way.
    void start();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    void finished();

private:
    void goOn();

    OpenUnit& m_unit;
    std::vector<ChildId> m_children;
    std::size_t m_done = 0;
    QTimer m_timer;
    QLabel* m_told;
    QProgressBar* m_bar;
};

} // namespace bk
