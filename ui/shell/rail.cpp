// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/shell/rail.h"

#include "ui/common/choice_accessible.h"
#include "ui/common/icon.h"
#include "ui/common/theme.h"

#include <QButtonGroup>
#include <QPainter>
#include <QVBoxLayout>

namespace bk {

RailButton::RailButton(const QString& iconName, const QString& text, QWidget* parent) : QToolButton(parent) {
    setIcon(bk::icon(iconName));
    setText(text);
    setAccessibleName(text);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    setFocusPolicy(Qt::StrongFocus);
}

QSize RailButton::sizeHint() const {
    const int text = fontMetrics().height();
    return {fontMetrics().horizontalAdvance(this->text()) + text * 3 + grid(3), qMax(targetSize(this), text * 9 / 4)};
}

QSize RailButton::minimumSizeHint() const {
    return {sizeHint().width(), qMax(targetSize(this), fontMetrics().height() * 5 / 4)};
}

void RailButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    const QRect body = rect().adjusted(grid(0.5), 2, -grid(0.5), -2);
    if (isChecked() || underMouse() || isDown()) {
        QColor ground = isChecked() ? house.infoGround : house.line;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ground);
        painter.drawRoundedRect(body, 5, 5);
    }
    if (isChecked()) {
        const QRect bar =
            QStyle::visualRect(layoutDirection(), rect(), QRect(body.left(), body.top() + 4, 4, body.height() - 8));
        painter.setPen(Qt::NoPen);
        painter.setBrush(house.accent);
        painter.drawRoundedRect(bar, 2, 2);
    }
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(house.accent, 2));
        painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 5, 5);
    }
    const int side = fontMetrics().height();
    const int edge = grid(2);
    const QRect picture(edge, (height() - side) / 2, side, side);
    icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), picture));
    QFont words = font();
    words.setBold(isChecked());
    painter.setFont(words);
    painter.setPen(palette().color(QPalette::WindowText));
    const QRect line(edge + side + grid(1.25), 0, width() - edge - side - grid(1.25) - grid(0.5), height());
    painter.drawText(
        QStyle::visualRect(layoutDirection(), rect(), line), int(Qt::AlignVCenter | Qt::AlignLeading), text());
}

Rail::Rail(const std::vector<Room>& rooms, QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_tools(new QVBoxLayout) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid(0.5), grid(1.5), grid(0.5), grid(1.5));
    column->setSpacing(grid(0.5));
    for (std::size_t i = 0; i < rooms.size(); ++i) {
        auto* button = new RailButton(rooms[i].icon, rooms[i].title);
        button->setCheckable(true);
        readAsChoice(button);
        m_group->addButton(button, int(i));
        column->addWidget(button);
    }
    column->addStretch(1);
    m_tools->setSpacing(grid(0.5));
    column->addLayout(m_tools);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::roomChosen);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void Rail::setCurrent(int room) { m_group->button(room)->setChecked(true); }

RailButton* Rail::addTool(const QString& iconName, const QString& text) {
    auto* button = new RailButton(iconName, text);
    m_tools->addWidget(button);
    return button;
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const HouseColours& house = houseColours(palette());
    painter.fillRect(rect(), house.rail);
    const int edge = layoutDirection() == Qt::LeftToRight ? width() - 1 : 0;
    painter.fillRect(edge, 0, 1, height(), house.line);
}

} // namespace bk
