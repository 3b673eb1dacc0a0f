// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rollout/rollout_training.h"

#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// The first time the person was, or is to be, at the module; null: never.
const TrainingOccasion*
occasionOf(const std::vector<TrainingOccasion>& occasions, RolloutPersonId person, const QString& module, bool held) {
    const TrainingOccasion* first = nullptr;
    for (const TrainingOccasion& each : occasions)
        if (each.module == module && each.held == held && std::ranges::count(each.participants, person) > 0 &&
            (!first || each.date < first->date))
            first = &each;
    return first;
}

/// `by` invalid: whenever.
bool isDoneBy(
    const RolloutPerson& person, const std::vector<TrainingOccasion>& occasions, const QString& module, QDate by) {
    if (person.known.contains(module))
        return true;
    const TrainingOccasion* held = occasionOf(occasions, person.id, module, true);
    return held && (!by.isValid() || held->date <= by);
}

bool isAskedFor(const TrainingModule& module, const RolloutPerson& person) {
    return std::ranges::any_of(module.audience, [&person](RolloutRole role) { return person.has(role); });
}

TrainingNeed
needOf(const TrainingModule& module, const RolloutPerson& person, const std::vector<TrainingOccasion>& occasions) {
    TrainingNeed need{person.id, module.id, TrainingState::Lacking, {}, {}, {}};
    const TrainingOccasion* held = occasionOf(occasions, person.id, module.id, true);
    const TrainingOccasion* planned = occasionOf(occasions, person.id, module.id, false);
    if (held || person.known.contains(module.id)) {
        need.state = TrainingState::Done;
        need.date = held ? held->date : QDate();
        return need;
    }
    if (planned) {
        need.state = TrainingState::Planned;
        need.date = planned->date;
    }
    const auto missing = [&](const QStringList& modules) {
        QStringList left;
        for (const QString& each : modules)
            if (!isDoneBy(person, occasions, each, need.date))
                left.append(each);
        return left;
    };
    need.required = missing(module.required);
    need.advised = missing(module.advised);
    return need;
}

} // namespace

bool RolloutPerson::has(RolloutRole role) const { return std::ranges::count(roles, role) > 0; }

Issues issues(const RolloutPerson& person) {
    Issues found;
    if (isBlank(person.name))
        found.push_back({u"rollout.person.name"_s, u"name"_s, {}});
    if (person.roles.empty())
        found.push_back({u"rollout.person.roles"_s, u"roles"_s, {}});
    const QString rule = u"rollout.text.tooLong"_s;
    checkLength(found, rule, u"name"_s, person.name, text_limits::name);
    checkLength(found, rule, u"title"_s, person.title, text_limits::line);
    checkLength(found, rule, u"organisation"_s, person.organisation, text_limits::line);
    checkLength(found, rule, u"contact"_s, person.contact, text_limits::line);
    checkLength(found, rule, u"note"_s, person.note, text_limits::freeText);
    return found;
}

Issues issues(const TrainingOccasion& occasion, QDate today) {
    Issues found;
    if (occasion.module.isEmpty())
        found.push_back({u"rollout.training.module"_s, u"module"_s, {}});
    if (!occasion.date.isValid())
        found.push_back({u"rollout.training.date"_s, u"date"_s, {}});
    if (occasion.held && occasion.date > today)
        found.push_back({u"rollout.training.early"_s, u"held"_s, {}});
    if (occasion.held && occasion.participants.empty())
        found.push_back({u"rollout.training.nobody"_s, u"participants"_s, {}});
    const QString rule = u"rollout.text.tooLong"_s;
    checkLength(found, rule, u"place"_s, occasion.place, text_limits::line);
    checkLength(found, rule, u"trainers"_s, occasion.trainers, text_limits::line);
    checkLength(found, rule, u"note"_s, occasion.note, text_limits::freeText);
    return found;
}

std::vector<TrainingNeed> trainingNeeds(
    const RolloutContent& content, const std::vector<RolloutPerson>& people,
    const std::vector<TrainingOccasion>& occasions) {
    std::vector<TrainingNeed> needs;
    for (const RolloutPerson& person : people)
        for (const TrainingModule& module : content.modules) {
            TrainingNeed need = needOf(module, person, occasions);
            if (isAskedFor(module, person) || need.state != TrainingState::Lacking)
                needs.push_back(std::move(need));
        }
    return needs;
}

} // namespace bk
