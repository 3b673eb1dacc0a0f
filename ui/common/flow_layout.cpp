// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/flow_layout.h"

#include "ui/common/theme.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>

namespace bk {
namespace {

bool stretches(const QLayoutItem& item) {
    return item.expandingDirections().testFlag(Qt::Horizontal) && const_cast<QLayoutItem&>(item).spacerItem();
}

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) {
    setContentsMargins(0, 0, 0, 0);
    setSpacing(grid());
}

FlowLayout::~FlowLayout() = default;

void FlowLayout::addStretch() { addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Minimum)); }

void FlowLayout::addItem(QLayoutItem* item) { m_items.emplace_back(item); }

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[std::size_t(index)].get() : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[std::size_t(index)].release();
    m_items.erase(m_items.begin() + index);
    return item;
}

QSize FlowLayout::sizeIn(const QLayoutItem& item, int width) const {
    QSize size = item.sizeHint().expandedTo(item.minimumSize());
    const int wanted = m_columns > 0 ? columnWidth(width) : size.width();
    size.setWidth(std::min(wanted, std::max(width, item.minimumSize().width())));
    if (item.hasHeightForWidth())
        size.setHeight(item.heightForWidth(size.width()));
    return size;
}

int FlowLayout::columnWidth(int width) const {
    int widest = 1;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            widest = std::max(widest, item->sizeHint().width());
    if (width >= QLAYOUTSIZE_MAX)
        return widest;
    const int columns = std::clamp((width + spacing()) / (widest + spacing()), 1, m_columns);
    return (width - (columns - 1) * spacing()) / columns;
}

std::vector<FlowLayout::Line> FlowLayout::lines(int width) const {
    std::vector<Line> all(1);
    for (std::size_t i = 0; i < m_items.size(); ++i) {
        const QLayoutItem& item = *m_items[i];
        if (stretches(item)) {
            all.back().items.push_back(i);
            continue;
        }
        if (item.isEmpty())
            continue;
        const QSize size = sizeIn(item, width);
        const int gap = all.back().width > 0 ? spacing() : 0;
        if (gap > 0 && all.back().width + gap + size.width() > width)
            all.emplace_back();
        Line& line = all.back();
        line.width += (line.width > 0 ? spacing() : 0) + size.width();
        line.height = std::max(line.height, size.height());
        line.items.push_back(i);
    }
    return all;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom();
    bool first = true;
    for (const Line& line : lines(width - margins.left() - margins.right())) {
        height += line.height + (first ? 0 : spacing());
        first = false;
    }
    return height;
}

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    const Line line = lines(QLAYOUTSIZE_MAX).front();
    return QSize(line.width, line.height).grownBy(margins);
}

QSize FlowLayout::minimumSize() const {
    QSize least;
    for (const auto& item : m_items)
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    return least.grownBy(contentsMargins());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    int y = inside.top();
    for (const Line& line : lines(inside.width())) {
        placeLine(line, inside, y);
        y += line.height + spacing();
    }
}

void FlowLayout::placeLine(const Line& line, const QRect& rect, int y) const {
    const Qt::LayoutDirection direction = parentWidget() ? parentWidget()->layoutDirection() : Qt::LeftToRight;
    const auto gaps =
        std::count_if(line.items.begin(), line.items.end(), [this](std::size_t i) { return stretches(*m_items[i]); });
    int left = std::max(0, rect.width() - line.width);
    int x = rect.left();
    auto gapsLeft = int(gaps);
    for (const std::size_t i : line.items) {
        QLayoutItem& item = *m_items[i];
        if (stretches(item)) {
            const int share = left / gapsLeft--;
            x += share;
            left -= share;
            continue;
        }
        const QSize size = sizeIn(item, rect.width());
        const int below = line.height - size.height();
        const int down = item.alignment().testFlag(Qt::AlignTop)      ? 0
                         : item.alignment().testFlag(Qt::AlignBottom) ? below
                                                                      : below / 2;
        const QRect place(x, y + down, size.width(), size.height());
        item.setGeometry(QStyle::visualRect(direction, rect, place));
        x += size.width() + spacing();
    }
}

} // namespace bk
