// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStackedLayout>

namespace bk {

/// One of several widgets in the same place, of which only the one that is shown says how much room is needed.
class Layers final : public QStackedLayout {
    Q_OBJECT

public:
    using QStackedLayout::QStackedLayout;

    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override;
    int heightForWidth(int width) const override;
    int minimumHeightForWidth(int width) const override;

private:
    QLayoutItem* shown() const { return itemAt(currentIndex()); }
};

} // namespace bk
