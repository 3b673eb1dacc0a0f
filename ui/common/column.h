// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QVBoxLayout>

class QScrollArea;

namespace bk {

/// Content in one column of comfortable reading width inside a scroll area, left-aligned: the shape of every form.
struct Column {
    QScrollArea* area;   ///< to be put into a page
    QVBoxLayout* layout; ///< to be filled
};

/// `widthUnits`: greatest width in grid units.
Column scrollingColumn(qreal widthUnits = 90, bool centred = false);

/// Scrolls `inner` without a frame, and is no stop for the Tab key: its parts are.
QScrollArea* plainScroll(QWidget* inner, const QString& accessibleName);

} // namespace bk
