// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"

#include <QWidget>

namespace bk {

/// One compass of a row of small ones: the shape alone, without the areas' names, which the large one beside has. A
/// screen reader is told every value.
class SmallCompass final : public QWidget {
    Q_OBJECT

public:
    /// `caption` stands below: "3 sep 2026".
    SmallCompass(CompassFigure figure, const QString& caption, QWidget* parent = nullptr);

    QString caption() const { return m_caption; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CompassFigure m_bare; ///< without names
    QString m_caption;
};

} // namespace bk
