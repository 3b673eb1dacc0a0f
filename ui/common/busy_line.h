// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;

namespace bk {

/// A bar that moves for as long as it shows. `what`: what it is of, for a screen reader.
QProgressBar* endlessBar(const QString& what);

/// Says what goes on in a worker, over a bar that moves; not there while nothing does.
class BusyLine final : public QWidget {
    Q_OBJECT

public:
    /// `what`: what the bar is of, for a screen reader.
    explicit BusyLine(const QString& what, QWidget* parent = nullptr);

    /// Empty: nothing goes on.
    void say(const QString& text);

private:
    QLabel* m_text;
};

} // namespace bk
