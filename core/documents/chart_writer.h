// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"

#include <QImage>
#include <QSize>

class QIODevice;

namespace bk {

enum class ChartFormat { Svg, Png, Pdf };

inline constexpr QSize chartSize{800, 800};

/// Writes one compass of `size` pixels (PDF: points) on the tone's background. SVG: text as outlines, a sentence per
/// area in its description, no raster. PNG: twice `size`, for sharp print. PDF: font embedded, no transparency.
/// Metadata holds the figure's title and no more. `device` is open for writing. Throws Error{DiskFull} or Error{Io}.
void writeChart(
    QIODevice& device, ChartFormat format, const CompassFigure& figure, const CompassLook& look = {},
    QSize size = chartSize);

/// As the PNG, for the clipboard.
QImage chartImage(const CompassFigure& figure, const CompassLook& look = {}, QSize size = chartSize);

/// `svg` … as on the command line and in file names.
std::optional<ChartFormat> chartFormatFrom(const QString& suffix);

} // namespace bk
