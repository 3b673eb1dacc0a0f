// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charts/compass_table.h"

#include "core/documents/compass_painter.h"
#include "ui/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QIcon areaDot(Area area, Tone tone, int side) {
    QPixmap pixmap(side, side);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(areaColour(area, tone));
    painter.drawEllipse(pixmap.rect().adjusted(2, 2, -2, -2));
    return QIcon(pixmap);
}

QString valueText(Fraction value, QChar decimalSign) {
    return value.denominator() == 1 ? QString::number(value.numerator()) : value.shown(decimalSign);
}

QString cellText(const AreaPoint& point, QChar decimalSign) {
    if (!point.value)
        return u"–"_s;
    const QString value = valueText(*point.value, decimalSign);
    return point.of > 1 ? CompassTable::tr("%1 (%2 av %3)").arg(value).arg(point.answered).arg(point.of) : value;
}

/// What the ratings come to, and from where to where they go.
QString comparisonCell(const AreaComparison& comparison, QChar decimalSign) {
    const QString words = comparisonText(comparison);
    if (comparison.known < 2 || comparison.lowest == comparison.highest)
        return words;
    return CompassTable::tr("%1 (%2–%3)")
        .arg(words, valueText(*comparison.lowest, decimalSign), valueText(*comparison.highest, decimalSign));
}

} // namespace

QString comparisonText(const AreaComparison& comparison) {
    QStringList words;
    switch (comparison.standing) {
    case Standing::NoInformation: return CompassTable::tr("Ingen uppgift");
    case Standing::WorksWell: words.append(CompassTable::tr("Fungerar bra")); break;
    case Standing::NeedsStrengthening: words.append(CompassTable::tr("Behöver stärkas")); break;
    case Standing::Between: words.append(CompassTable::tr("Mittemellan")); break;
    }
    if (comparison.differ)
        words.append(CompassTable::tr("skiljer sig"));
    return words.join(u", "_s);
}

CompassTable::CompassTable(QWidget* parent) : QTableWidget(parent) {
    setAccessibleName(tr("Behovskompassen som tabell"));
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setWordWrap(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows
    connect(verticalHeader(), &QHeaderView::sectionResized, this, [this] { updateGeometry(); });
    connect(horizontalScrollBar(), &QScrollBar::rangeChanged, this, [this] { updateGeometry(); });
    connect(this, &QTableWidget::cellActivated, this, [this](int row, int) {
        Q_EMIT areaChosen(areaAt(std::size_t(row)));
    });
    connect(
        this, &QTableWidget::cellClicked, this, [this](int row, int) { Q_EMIT areaChosen(areaAt(std::size_t(row))); });
}

void CompassTable::setFigure(const CompassFigure& figure, const ComparisonThresholds& thresholds) {
    std::vector<CompassProfile> profiles;
    QStringList headers{tr("Område")};
    for (const CompassSeries& series : figure.series) {
        profiles.push_back(series.profile);
        headers.append(series.label);
    }
    headers.append(figure.series.size() > 1 ? tr("Jämförelse\n(spridning)") : tr("Jämförelse"));
    const auto comparisons = compare(profiles, thresholds);
    clear();
    setRowCount(int(areaCount));
    setColumnCount(int(headers.size()));
    setHorizontalHeaderLabels(headers);
    const int side = fontMetrics().height();
    for (const Area area : allAreas) {
        const int row = int(indexOf(area));
        setItem(row, 0, new QTableWidgetItem(areaDot(area, toneOf(palette()), side), figure.model.areas[area].label));
        for (int i = 0; i < int(figure.series.size()); ++i)
            setItem(
                row, i + 1, new QTableWidgetItem(cellText(profiles[std::size_t(i)].areas[area], figure.decimalSign)));
        setItem(row, columnCount() - 1, new QTableWidgetItem(comparisonCell(comparisons[area], figure.decimalSign)));
    }
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(columnCount() - 1, QHeaderView::Stretch);
    verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    updateGeometry();
}

QSize CompassTable::minimumSizeHint() const {
    const QScrollBar* sideways = horizontalScrollBar();
    const int bar = sideways->maximum() > sideways->minimum() ? sideways->sizeHint().height() : 0;
    return {
        fontMetrics().averageCharWidth() * 26,
        horizontalHeader()->sizeHint().height() + verticalHeader()->length() + bar + 2 * frameWidth()};
}

void CompassTable::resizeEvent(QResizeEvent* event) {
    QTableWidget::resizeEvent(event);
    verticalHeader()->resizeSections(QHeaderView::ResizeToContents); // the width decides how many lines a cell takes
    updateGeometry();
}

void CompassTable::setCurrent(std::optional<Area> area) {
    const QSignalBlocker quiet(this);
    if (area)
        setCurrentCell(int(indexOf(*area)), 0);
    else
        clearSelection();
}

} // namespace bk
