// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idag/open_delegate.h"

#include "ui/common/theme.h"

#include <QPainter>

namespace bk {

void OpenDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data().toString();
    if (text.isEmpty()) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    ground.text.clear();
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const HouseColours& house = houseColours(option.palette);
    const int width = qMin(option.rect.width() - 4, option.fontMetrics.horizontalAdvance(text) + grid(2));
    const int height = qMin(option.rect.height() - 4, option.fontMetrics.height() * 2 + grid() - 4);
    QRect box(option.rect.left() + 2, option.rect.top() + 2, width, height);
    box = QStyle::visualRect(option.direction, option.rect, box);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(option.state.testFlag(QStyle::State_MouseOver) ? house.accent : house.outline);
    painter->setBrush(house.raised);
    painter->drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter->setPen(option.palette.color(QPalette::WindowText));
    painter->drawText(box, Qt::AlignCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, box.width() - grid()));
    painter->restore();
}

} // namespace bk
