// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/chart_writer.h"

#include "core/documents/compass_style.h"
#include "core/documents/page_layout.h"
#include "core/documents/pdf/writer.h"
#include "core/documents/pdf_writer.h"

#include <QBuffer>
#include <QImageWriter>
#include <QStringList>
#include <QSvgGenerator>

namespace bk {
namespace {

constexpr int pngScale = 2;

void paintOn(QPainter& painter, const CompassFigure& figure, const CompassLook& look, QSize size) {
    const QRectF rect(QPointF(0, 0), QSizeF(size));
    painter.fillRect(rect, compassPalette(look.tone).background);
    compass_painter::paint(painter, rect, figure, look);
}

QString spokenFigure(const CompassFigure& figure) {
    QStringList lines;
    for (const Area area : allAreas)
        lines << spokenArea(figure, area);
    if (!figure.notice.isEmpty())
        lines << figure.notice;
    return lines.join(u'\n');
}

/// Control characters cannot stand in XML at all; the generator writes the rest as it is.
QString xmlText(const QString& text) {
    QString clean;
    for (const QChar c : text)
        if (c.unicode() >= 0x20 || c == u'\n' || c == u'\t')
            clean += c;
    return clean.toHtmlEscaped();
}

/// Title and description take the place of the generator's own, which it does not escape in every Qt version.
QByteArray described(QByteArray svg, const CompassFigure& figure) {
    static const QByteArray descriptionEnd = QByteArrayLiteral("</desc>");
    const QString text = QStringLiteral("<title id=\"bk-title\">%1</title>\n<desc id=\"bk-desc\">%2</desc>")
                             .arg(xmlText(figure.title), xmlText(spokenFigure(figure)));
    const qsizetype first = svg.indexOf("<title>");
    const qsizetype end = svg.indexOf(descriptionEnd, first) + descriptionEnd.size();
    svg.replace(first, end - first, text.toUtf8());
    svg.replace(svg.indexOf("<svg"), 4, "<svg role=\"img\" aria-labelledby=\"bk-title bk-desc\"");
    return svg;
}

bool writeSvg(QIODevice& device, const CompassFigure& figure, CompassLook look, QSize size) {
    look.textAsOutlines = true;
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(size);
    generator.setViewBox(QRect(QPoint(0, 0), size));
    generator.setResolution(96);
    QPainter painter;
    if (!painter.begin(&generator))
        return false;
    paintOn(painter, figure, look, size);
    painter.end();
    const QByteArray svg = described(buffer.data(), figure);
    return device.write(svg) == svg.size();
}

bool writePdfPage(QIODevice& device, const CompassFigure& figure, CompassLook look, QSize size) {
    look.flat = true;
    pdf::Writer writer(device, figure.title, {}, size);
    QPainter painter(&writer.page());
    painter.scale(PagedDocument::unitsPerPoint, PagedDocument::unitsPerPoint);
    paintOn(painter, figure, look, size);
    painter.end();
    writer.endPage();
    return writer.end();
}

} // namespace

QImage chartImage(const CompassFigure& figure, const CompassLook& look, QSize size) {
    QImage image(size * pngScale, QImage::Format_RGB32);
    image.setDevicePixelRatio(pngScale);
    QPainter painter(&image);
    paintOn(painter, figure, look, size);
    return image;
}

void writeChart(
    QIODevice& device, ChartFormat format, const CompassFigure& figure, const CompassLook& look, QSize size) {
    bool written = false;
    switch (format) {
    case ChartFormat::Svg: written = writeSvg(device, figure, look, size); break;
    case ChartFormat::Png: written = QImageWriter(&device, "png").write(chartImage(figure, look, size)); break;
    case ChartFormat::Pdf: written = writePdfPage(device, figure, look, size); break;
    }
    checkWritten(device, written);
}

std::optional<ChartFormat> chartFormatFrom(const QString& suffix) {
    if (suffix.compare(u"svg", Qt::CaseInsensitive) == 0)
        return ChartFormat::Svg;
    if (suffix.compare(u"png", Qt::CaseInsensitive) == 0)
        return ChartFormat::Png;
    if (suffix.compare(u"pdf", Qt::CaseInsensitive) == 0)
        return ChartFormat::Pdf;
    return std::nullopt;
}

} // namespace bk
