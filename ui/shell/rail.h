// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/room.h"

#include <QToolButton>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace bk {

/// One entry of the rail: icon and text, a bar at the edge where one is.
class RailButton final : public QToolButton {
    Q_OBJECT

public:
    RailButton(const QString& iconName, const QString& text, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    /// Closer together where the text is large and the window low, so that every entry stays whole.
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// The rooms of the unit on the left, and below them what is always at hand.
class Rail final : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const std::vector<Room>& rooms, QWidget* parent = nullptr);

    void setCurrent(int room);
    /// A button at the foot of the rail.
    RailButton* addTool(const QString& iconName, const QString& text);

Q_SIGNALS:
    void roomChosen(int room);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QButtonGroup* m_group;
    QVBoxLayout* m_tools;
};

} // namespace bk
