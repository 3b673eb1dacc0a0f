// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"

#include <QWidget>

namespace bk {

/// A small compass with the area's sector filled in its colour: shows by place as well as by colour which area a card
/// is about. Decoration; the label beside it carries the meaning.
class AreaMark final : public QWidget {
    Q_OBJECT

public:
    explicit AreaMark(Area area, QWidget* parent = nullptr);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Area m_area;
};

} // namespace bk
