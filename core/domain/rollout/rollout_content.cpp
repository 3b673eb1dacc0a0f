// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rollout/rollout_content.h"

#include "core/domain/common/enum_ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<RolloutPhase>, allRolloutPhases.size()> phaseIds{{
    {RolloutPhase::Initiativ, "initiativ"_L1},
    {RolloutPhase::Uppstart, "uppstart"_L1},
    {RolloutPhase::Forberedelse, "forberedelse"_L1},
    {RolloutPhase::Genomforande, "genomforande"_L1},
    {RolloutPhase::Uppratthallande, "uppratthallande"_L1},
}};

constexpr std::array<EnumId<RolloutRole>, allRolloutRoles.size()> roleIds{{
    {RolloutRole::SteeringGroup, "steering-group"_L1},
    {RolloutRole::Chair, "chair"_L1},
    {RolloutRole::RolloutTeam, "rollout-team"_L1},
    {RolloutRole::ProcessLeader, "process-leader"_L1},
    {RolloutRole::KeyPerson, "key-person"_L1},
    {RolloutRole::ContactPerson, "contact-person"_L1},
    {RolloutRole::Manager, "manager"_L1},
    {RolloutRole::Trainer, "trainer"_L1},
    {RolloutRole::Staff, "staff"_L1},
    {RolloutRole::TalkHolder, "talk-holder"_L1},
    {RolloutRole::Barnkontakt, "barnkontakt"_L1},
    {RolloutRole::BarnteamMember, "barnteam-member"_L1},
    {RolloutRole::IndividualTeamMember, "individual-team-member"_L1},
}};

template <typename List> auto withId(const List& list, const QString& id) -> const typename List::value_type* {
    const auto found = std::ranges::find_if(list, [&id](const auto& each) { return each.id == id; });
    return found == list.end() ? nullptr : &*found;
}

} // namespace

QString toString(RolloutPhase phase) { return idIn(phaseIds, phase); }
std::optional<RolloutPhase> rolloutPhaseFrom(const QString& text) { return valueIn(phaseIds, text); }

QString toString(RolloutRole role) { return idIn(roleIds, role); }
std::optional<RolloutRole> rolloutRoleFrom(const QString& text) { return valueIn(roleIds, text); }

const TrainingModule* RolloutContent::module(const QString& id) const { return withId(modules, id); }
const SelfCheckList* RolloutContent::selfCheck(const QString& id) const { return withId(selfChecks, id); }
const CostKind* RolloutContent::cost(const QString& id) const { return withId(costs, id); }

} // namespace bk
