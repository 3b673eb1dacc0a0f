// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"

namespace bk::test {

/// Two items in the first two phases, one in each other; two modules after each other; one cost with a limit.
inline RolloutContent aRolloutContent() {
    using namespace Qt::StringLiterals;
    RolloutContent content;
    content.version = u"1"_s;
    for (const RolloutPhase phase : allRolloutPhases) {
        PhaseContent made{phase, toString(phase), {}, {{toString(phase) + u".a"_s, u"A"_s, {}}}};
        if (phase <= RolloutPhase::Uppstart)
            made.items.push_back({toString(phase) + u".b"_s, u"B"_s, {}});
        content.phases.push_back(made);
    }
    TrainingModule first;
    first.id = first.name = u"first"_s;
    first.audience = {RolloutRole::Staff, RolloutRole::Trainer};
    TrainingModule second;
    second.id = second.name = u"second"_s;
    second.audience = {RolloutRole::Staff};
    second.required = {u"first"_s};
    TrainingModule third;
    third.id = third.name = u"third"_s;
    third.audience = {RolloutRole::Barnkontakt};
    third.advised = {u"second"_s};
    content.modules = {first, second, third};
    content.costs = {{u"national"_s, u"Bidrag"_s, u"områden"_s, {}, 10'000'000, false, 10'000'000}};
    content.selfChecks = {{u"list"_s, u"Lista"_s, {{u"s1"_s, u"Ett"_s, {}}, {u"s2"_s, u"Två"_s, {}}}}};
    return content;
}

/// Every item of the phase done, ended and decided on.
inline void complete(RolloutPhases& phases, const RolloutContent& content, RolloutPhase phase, QDate day) {
    for (const ChecklistItem& item : content.phase(phase).items)
        phases.items[item.id].state = ItemState::Done;
    phases.phases[std::size_t(phase)] = {day, day, QStringLiteral("Ulla Tran"), {}, {}};
}

} // namespace bk::test
