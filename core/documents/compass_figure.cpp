// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_figure.h"

#include <QCoreApplication>
#include <QStringList>

namespace bk {
namespace {

/// "Barnet" is said in the middle of a sentence; a person's name keeps its capital.
QString spokenRater(const CompassSeries& series) {
    QString text = series.label;
    const bool named = series.profile.rater.kind == RaterKind::Professional;
    const bool abbreviation = text.size() > 1 && text.at(1).isUpper();
    if (!named && !abbreviation && !text.isEmpty())
        text[0] = text.at(0).toLower();
    return text;
}

/// "vårdnadshavare 2 4" would be heard as one number.
QString afterRater(const QString& rater) {
    return rater + (!rater.isEmpty() && rater.back().isDigit() ? QStringLiteral(": ") : QStringLiteral(" "));
}

QString spokenValue(const AreaPoint& point, QChar decimalSign) {
    if (!point.value)
        return QCoreApplication::translate("Paper", "inget svar");
    return point.value->denominator() == 1 ? QString::number(point.value->numerator())
                                           : point.value->shown(decimalSign);
}

} // namespace

QString spokenArea(const CompassFigure& figure, Area area) {
    QStringList parts;
    for (const CompassSeries& series : figure.series)
        parts << afterRater(spokenRater(series)) + spokenValue(series.profile.areas[area], figure.decimalSign);
    const QString label = figure.model.areas[area].label;
    if (parts.isEmpty())
        parts << QCoreApplication::translate("Paper", "inget svar");
    return label + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

} // namespace bk
