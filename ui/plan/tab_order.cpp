// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/tab_order.h"

#include <QAbstractButton>
#include <QLayout>
#include <QWidget>

#include <vector>

namespace bk {
namespace {

void collect(const QLayout* layout, std::vector<QWidget*>& stops);

void collect(QWidget* widget, std::vector<QWidget*>& stops) {
    if (widget->focusPolicy() & Qt::TabFocus)
        stops.push_back(widget);
    if (widget->layout()) {
        collect(widget->layout(), stops);
        return;
    }
    const auto marks = widget->findChildren<QAbstractButton*>(QString(), Qt::FindDirectChildrenOnly);
    for (QAbstractButton* mark : marks) // of a drawing
        if (mark->focusPolicy() & Qt::TabFocus)
            stops.push_back(mark);
}

void collect(const QLayout* layout, std::vector<QWidget*>& stops) {
    for (int i = 0; i < layout->count(); ++i) {
        QLayoutItem* item = layout->itemAt(i);
        if (item->widget())
            collect(item->widget(), stops);
        else if (item->layout())
            collect(item->layout(), stops);
    }
}

} // namespace

void tabInLayoutOrder(QWidget* root) {
    std::vector<QWidget*> stops;
    collect(root, stops);
    for (std::size_t i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops[i - 1], stops[i]);
}

} // namespace bk
