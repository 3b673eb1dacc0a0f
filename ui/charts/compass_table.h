// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"
#include "core/domain/behovskompass/comparison.h"

#include <QTableWidget>

namespace bk {

/// The compass as a table: one row per area, one column per series with value and "n av m", then what the comparison
/// says in words.
class CompassTable final : public QTableWidget {
    Q_OBJECT

public:
    explicit CompassTable(QWidget* parent = nullptr);

    void setFigure(const CompassFigure& figure, const ComparisonThresholds& thresholds);
    void setCurrent(std::optional<Area> area);

    /// All rows: eight are never worth a scroll bar of their own.
    QSize sizeHint() const override { return minimumSizeHint(); }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void areaChosen(bk::Area area);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

/// "Fungerar bra", "Behöver stärkas", "Mittemellan" or "Ingen uppgift", and after a comma "skiljer sig" where the
/// ratings differ.
QString comparisonText(const AreaComparison& comparison);

} // namespace bk
