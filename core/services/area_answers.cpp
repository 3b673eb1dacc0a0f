// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/area_answers.h"

#include <algorithm>

namespace bk {
namespace {

/// The professional's form that the profile was made of.
std::optional<Skattning> formOf(OpenUnit& unit, std::optional<ChildId> child, const CompassProfile& wanted) {
    if (wanted.rater.kind != RaterKind::Professional || !child)
        return std::nullopt;
    for (Skattning& each : unit.skattningar().ofChild(*child))
        if (profile(each, wanted.model) == wanted)
            return std::move(each);
    return std::nullopt;
}

} // namespace

AreaAnswers areaAnswers(OpenUnit& unit, std::optional<ChildId> child, const CompassProfile& wanted, Area area) {
    AreaAnswers answers;
    const Instrument* instrument = unit.instruments().find(wanted.instrument);
    if (!instrument)
        return answers;
    const std::optional<Skattning> form = formOf(unit, child, wanted);
    answers.rated = form.has_value();
    for (const Item& item : instrument->areas[area].statements) {
        AnsweredStatement statement{item.text, {}, {}};
        if (form) {
            const auto& given = form->areas[area].answers;
            const auto found = std::ranges::find(given, item.id, &ItemAnswer::item);
            if (found != given.end()) {
                statement.rating = found->rating;
                statement.comment = found->comment;
            }
        }
        answers.statements.push_back(std::move(statement));
    }
    return answers;
}

} // namespace bk
