// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idag/stacked_delegate.h"

#include "ui/common/theme.h"
#include "ui/idag/idag_model.h"

#include <QPainter>

namespace bk {
namespace {

constexpr int whenLine = 2; ///< of the model's stacked text: due and clock, two lines

} // namespace

int StackedDelegate::heightFor(const QFontMetrics& metrics, int width, int lines, int letters) {
    const int inLine = qMax(1, (width - grid()) / qMax(1, metrics.averageCharWidth()));
    return lines * ((letters + inLine - 1) / inLine) * metrics.lineSpacing() + grid();
}

void StackedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (!index.flags().testFlag(Qt::ItemIsEnabled)) {
        QStyledItemDelegate::paint(painter, option, index);
        return;
    }
    QStyleOptionViewItem ground(option);
    initStyleOption(&ground, index);
    const QStringList lines = index.data().toString().split(u'\n');
    ground.text.clear();
    ground.widget->style()->drawControl(QStyle::CE_ItemViewItem, &ground, painter, ground.widget);
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    const QColor words = option.palette.color(chosen ? QPalette::HighlightedText : QPalette::Text);
    const QVariant when = index.siblingAtColumn(IdagModel::Clock).data(Qt::ForegroundRole);
    QFont font = option.font;
    QRect left = option.rect.adjusted(grid(0.75), grid(0.5), -grid(0.5), -grid(0.5));
    painter->save();
    painter->setClipRect(option.rect);
    for (int i = 0; i < lines.size(); ++i) {
        font.setBold(i == 0);
        painter->setFont(font);
        const bool saysWhen = i == whenLine || i == whenLine + 1;
        painter->setPen(saysWhen && !chosen && when.isValid() ? when.value<QColor>() : words);
        QRect used;
        painter->drawText(left, Qt::AlignTop | Qt::AlignLeft | Qt::TextWordWrap, lines[i], &used);
        left.setTop(used.bottom() + 1);
    }
    painter->restore();
}

} // namespace bk
