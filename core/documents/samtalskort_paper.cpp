// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/samtalskort_paper.h"

#include "core/documents/area_picture.h"
#include "core/documents/compass_style.h"
#include "core/documents/drawn_words.h"
#include "core/documents/fonts.h"
#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"
#include "core/documents/text_block.h"

#include <QTransform>

namespace bk {
namespace {

using paper::append;

constexpr qreal cardMm = 52;
constexpr qreal padding = 10; ///< points
constexpr int smallest = 6;   ///< points

QString tr(const char* text) { return paperTranslate("Paper", text); }

struct Style {
    int points;
    QFont::Weight weight = QFont::Normal;
    bool italic = false;

    QFont font(int smaller) const { return paperFontInUnits(qMax(smallest, points - smaller), weight, italic); }
};
struct Line {
    QString text;
    Style style;
    qreal gap = 4; ///< above it
};

QString articleLine(const ConventionArticle& article) {
    QStringList numbers;
    for (const int number : article.numbers)
        numbers.append(QString::number(number));
    return tr("Barnkonventionen, artikel %1: %2").arg(numbers.join(tr(" och ")), article.text);
}

std::vector<Line> frontOf(const AreaTerm& term, const InstrumentArea& content) {
    std::vector<Line> lines{{term.childVoice, {13, QFont::Bold}, 0}};
    if (!content.prompt.isEmpty())
        lines.push_back({content.prompt, {12}, 8});
    if (content.article)
        lines.push_back({articleLine(*content.article), {9, QFont::Normal, true}, 8});
    return lines;
}

std::vector<Line> backOf(const InstrumentArea& content) {
    std::vector<Line> lines;
    for (const Item& item : content.statements)
        lines.push_back({item.text, {11}, lines.empty() ? 0.0 : 4.0});
    return lines;
}

/// What the lines need in height when they are `smaller` points smaller; paints them where there is a painter.
qreal flow(const std::vector<Line>& lines, const QRectF& rect, int smaller, QPainter* painter) {
    qreal top = rect.top();
    for (const Line& line : lines) {
        const QFont font = line.style.font(smaller);
        const TextBlock block = TextMeasure(font).wrap(line.text, rect.width(), true);
        top += line.gap;
        for (const TextBlock::Line& part : block.lines) {
            if (painter) {
                painter->setFont(font);
                const qreal spare = line.text.isRightToLeft() ? rect.width() - part.width : 0;
                drawWords(*painter, QPointF(rect.left() + spare, top + block.ascent), part.text);
            }
            top += block.lineHeight;
        }
    }
    return top - rect.top();
}

/// Smaller until everything stands within `rect`.
void paintLines(QPainter& painter, const std::vector<Line>& lines, const QRectF& rect) {
    int smaller = 0;
    while (smaller < 7 && flow(lines, rect, smaller, nullptr) > rect.height())
        ++smaller;
    painter.setPen(compassPalette(Tone::Light).text);
    flow(lines, rect, smaller, &painter);
}

/// The area's colour across the top with its picture and label; what is left below.
QRectF paintHead(QPainter& painter, const QRectF& half, const WellbeingModel& model, Area area) {
    const qreal height = half.height() * 0.24;
    const QRectF band(half.left(), half.top(), half.width(), height);
    const QColor ground = compassPalette(Tone::Light).background;
    painter.fillRect(band, areaColour(area, Tone::Light));
    const qreal side = height * 0.72;
    const bool rightToLeft = model.areas[area].label.isRightToLeft();
    const qreal pictureLeft = rightToLeft ? band.right() - padding - side : band.left() + padding;
    const QTransform place = QTransform::fromTranslate(pictureLeft, band.center().y() - side / 2).scale(side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawPath(place.map(areaPicture(model, area)));
    const QRectF label(
        band.left() + (rightToLeft ? padding : 2 * padding + side), band.top(), band.width() - 3 * padding - side,
        band.height());
    const QFont font = paperFontInUnits(16, QFont::Bold);
    const TextBlock block = TextMeasure(font).wrap(model.areas[area].label, label.width());
    painter.setFont(font);
    painter.setPen(ground);
    drawWords(
        painter,
        QPointF(
            rightToLeft ? label.right() - block.width : label.left(),
            label.center().y() - block.lineHeight / 2 + block.ascent),
        model.areas[area].label);
    return half.adjusted(padding, height + padding, -padding, -padding);
}

void paintCard(
    QPainter& painter, const QRectF& rect, const WellbeingModel& model, const InstrumentArea& content, Area area) {
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF card = rect.adjusted(1, 4, -1, -4);
    const QRectF front(card.left(), card.top(), card.width() / 2, card.height());
    const QRectF back(front.right(), card.top(), front.width(), card.height());
    paintLines(painter, frontOf(model.areas[area], content), paintHead(painter, front, model, area));
    paintLines(painter, backOf(content), back.adjusted(padding, padding, -padding, -padding));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(compassPalette(Tone::Light).text, 0.8));
    painter.drawRect(card);
    QPen fold(compassPalette(Tone::Light).muted, 0.8, Qt::CustomDashLine, Qt::FlatCap);
    fold.setDashPattern({9, 7});
    painter.setPen(fold);
    painter.drawLine(back.topLeft(), back.bottomLeft());
}

QString wordsOf(const WellbeingModel& model, const InstrumentArea& content, Area area) {
    QStringList words{model.areas[area].label};
    for (const Line& line : frontOf(model.areas[area], content))
        words.append(line.text);
    for (const Line& line : backOf(content))
        words.append(QStringLiteral("- ") + line.text);
    return words.join(u'\n');
}

} // namespace

Document
samtalskortDocument(const WellbeingModel& ownModel, const Instrument& ownInstrument, const PaperOrigin& origin) {
    const WellbeingModel model = inPaperLanguage(ownModel);
    const Instrument instrument = inPaperLanguage(ownInstrument);
    Document document = paper::documentOf(instrument.title, {}, origin, false);
    append(document.blocks, Paragraph{plain(instrument.introduction)});
    append(
        document.blocks,
        Paragraph{
            plain(tr("Klipp längs de heldragna linjerna och vik längs de streckade, så får varje kort en fram- och en "
                     "baksida.")),
            Emphasis::Muted});
    for (const Area area : allAreas) {
        const InstrumentArea& content = instrument.areas[area];
        append(
            document.blocks, Drawing{
                                 [model, content, area](QPainter& painter, const QRectF& rect) {
                                     paintCard(painter, rect, model, content, area);
                                 },
                                 cardMm, wordsOf(model, content, area)});
    }
    return document;
}

} // namespace bk
