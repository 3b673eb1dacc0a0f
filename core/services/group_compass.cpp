// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/group_compass.h"

#include "core/documents/paper_parts.h"
#include "core/services/statistics_tables.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::statistics)
};

CompassProfile profileOf(
    const PerArea<AreaChangeSum>& changes, std::optional<Fraction> (AreaChangeSum::*mean)() const, QDate day,
    const WellbeingModel& model) {
    CompassProfile profile;
    profile.rater.kind = RaterKind::Child;
    profile.date = day;
    profile.model = model.id;
    for (const Area area : allAreas)
        profile.areas[area] = {(changes[area].*mean)(), changes[area].children.number().value_or(0), 0, {}};
    return profile;
}

/// Labels in the middle of a sentence: "Fritid, Ansvar och Utvecklas".
QString inSentence(QStringList labels) {
    const QString last = labels.takeLast();
    return labels.empty() ? last : Text::tr("%1 och %2").arg(labels.join(u", "_s), last);
}

std::optional<GroupCompass> groupCompass(const TermCounts& term, SupportState state, const WellbeingModel& model) {
    const PerArea<AreaChangeSum>& changes = term.changes[std::size_t(state)];
    GroupCompass group;
    group.table = changesTableId(state);
    group.title = u"%1, %2"_s.arg(supportStateText(state), term.label());
    QStringList withheld;
    for (const Area area : allAreas)
        if (changes[area].children.isMasked())
            withheld.append(model.areas[area].label);
    const CompassProfile last = profileOf(changes, &AreaChangeSum::lastMean, term.lastDay(), model);
    if (last.isEmpty()) {
        if (withheld.empty())
            return std::nullopt;
        group.note = Text::tr("Kompassen ritas inte: så få barn har skattat att talen är maskerade.");
        return group;
    }
    const CompassProfile first = profileOf(changes, &AreaChangeSum::firstMean, term.firstDay(), model);
    CompassFigure& figure = group.figure.emplace(paper::figureOf(
        model, {{first, Text::tr("Första uppföljningen")}, {last, Text::tr("Senaste uppföljningen")}},
        CompassShape::Polygon, u','));
    figure.title = Text::tr("Gruppens kompass: %1").arg(group.title);
    for (const Area area : allAreas)
        if (changes[area].children.isMasked()) {
            figure.withheld[area] = true;
            figure.model.areas[area].label = Text::tr("%1 (maskerat)").arg(model.areas[area].label);
        }
    if (!withheld.empty())
        group.note = Text::tr("Maskerat och inte ritat: %1.").arg(inSentence(withheld));
    return group;
}

} // namespace

std::vector<GroupCompass> groupCompasses(std::span<const TermCounts> terms, const WellbeingModel& model) {
    std::vector<GroupCompass> groups;
    for (const TermCounts& term : terms)
        for (const SupportState state : {SupportState::Running, SupportState::Closed})
            if (auto group = groupCompass(term, state, model))
                groups.push_back(std::move(*group));
    return groups;
}

} // namespace bk
