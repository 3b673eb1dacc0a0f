// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"

#include <QWidget>

#include <optional>

namespace bk {

/// The compass on screen. Arrow keys walk round the areas, Enter or a click chooses one. A screen reader finds a chart
/// with one child per area that reads as `spokenArea()`.
class CompassWidget final : public QWidget {
    Q_OBJECT

public:
    explicit CompassWidget(QWidget* parent = nullptr);

    void setFigure(const CompassFigure& figure);
    const CompassFigure& figure() const { return m_figure; }

    /// The area under keyboard or pointer; empty: none.
    std::optional<Area> current() const { return m_current; }
    void setCurrent(std::optional<Area> area);
    /// Of an area's label and sector, in widget coordinates.
    QRect areaRect(Area area) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void areaChosen(bk::Area area);
    void currentChanged(std::optional<bk::Area> area);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void step(int by);

    CompassFigure m_figure;
    std::optional<Area> m_current;
};

} // namespace bk
