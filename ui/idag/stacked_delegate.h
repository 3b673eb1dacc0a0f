// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace bk {

/// Paints the lines of a cell below each other, each wrapped where it is too long: who in bold, and when in the colour
/// of the column that says so where there is room for all. Headings are painted as ever.
class StackedDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// What it paints reaches this far for a text of `lines` lines of at most `letters` letters.
    static int heightFor(const QFontMetrics& metrics, int width, int lines, int letters);

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace bk
