// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_figure.h"

#include "core/documents/compass_series.h"
#include "core/documents/paper_language.h"

#include <QStringList>

#include <algorithm>

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

} // namespace

QString spokenArea(const CompassFigure& figure, Area area) {
    if (figure.withheld[area])
        return figure.model.areas[area].label;
    QStringList parts;
    for (const CompassSeries& series : figure.series)
        parts << afterRater(spokenRater(series)) + (series.profile.areas[area].value
                                                        ? shownValue(series.profile, area, figure.decimalSign)
                                                        : paperTranslate("Paper", "inget svar"));
    const QString label = figure.model.areas[area].label;
    if (figure.talked[area])
        parts << paperTranslate("Paper", "ni har talat om området");
    else if (parts.isEmpty())
        parts << paperTranslate("Paper", "inget svar");
    return label + QStringLiteral(": ") + parts.join(QStringLiteral(", "));
}

QString shownValue(const CompassProfile& profile, Area area, QChar decimalSign) {
    const auto& value = profile.areas[area].value;
    if (!value)
        return QStringLiteral("–");
    const RaterKind kind = profile.rater.kind;
    const bool mean = kind == RaterKind::Professional || kind == RaterKind::Team;
    return !mean && value->denominator() == 1 ? QString::number(value->numerator()) : value->shown(decimalSign);
}

CompassFigure
compassFigure(const WellbeingModel& model, const std::vector<CompassProfile>& profiles, CompassShape shape) {
    CompassFigure figure;
    figure.model = model;
    figure.shape = shape;
    figure.title = paperTranslate("Paper", "Behovskompass");
    figure.series = compassSeries(std::span(profiles).first(std::min(profiles.size(), mostSeries)));
    return figure;
}

} // namespace bk
