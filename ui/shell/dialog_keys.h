// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <vector>

class QAction;
class QWidget;

namespace bk {

/// A dialog over a window keeps the window's keys from it. Those that must work always, to lock above all, are passed
/// on.
class DialogKeys final : public QObject {
    Q_OBJECT

public:
    /// Owned by `window`.
    DialogKeys(std::vector<QAction*> actions, QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    std::vector<QAction*> m_actions;
    QWidget* m_window;
};

} // namespace bk
