// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rollout/rollout_phases.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<ItemState>, allItemStates.size()> stateIds{{
    {ItemState::NotDone, "not-done"_L1},
    {ItemState::Begun, "begun"_L1},
    {ItemState::Done, "done"_L1},
}};

RolloutPhase before(RolloutPhase phase) { return static_cast<RolloutPhase>(int(phase) - 1); }

/// Something is noted of it that only a phase that has begun can have.
bool hasBegun(const PhaseContent& content, const RolloutPhases& phases) {
    const PhaseRecord& record = phases.phase(content.phase);
    return record.ended.isValid() || record.decided.isValid() ||
           std::ranges::any_of(content.items, [&phases](const ChecklistItem& item) {
               return phases.item(item.id).state != ItemState::NotDone;
           });
}

void checkDays(Issues& found, const PhaseRecord& record, const QString& where, QDate today) {
    if (record.ended > today)
        found.push_back({u"rollout.ended.future"_s, where, {}});
    if (record.decided > today)
        found.push_back({u"rollout.decided.future"_s, where, {}});
    if (record.early > today)
        found.push_back({u"rollout.early.future"_s, where, {}});
    if (record.decided.isValid() && isBlank(record.decidedBy))
        found.push_back({u"rollout.decided.by"_s, where, {}});
    if (record.decided.isValid() && !record.ended.isValid())
        found.push_back({u"rollout.decided.notEnded"_s, where, {}});
    if (record.early.isValid() && isBlank(record.earlyReason))
        found.push_back({u"rollout.early.reason"_s, where, {}});
    checkLength(found, u"rollout.text.tooLong"_s, where, record.decidedBy, text_limits::line);
    checkLength(found, u"rollout.text.tooLong"_s, where, record.earlyReason, text_limits::line);
}

void checkPhase(Issues& found, const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase) {
    const QString where = toString(phase);
    const PhaseRecord& record = phases.phase(phase);
    const PhaseContent& words = content.phase(phase);
    if (hasBegun(words, phases) && !phaseObstacles(content, phases, phase).empty())
        found.push_back({u"rollout.phase.closed"_s, where, {words.name}});
    if (const auto left = itemsLeft(content, phases, phase); record.ended.isValid() && !left.empty())
        found.push_back({u"rollout.ended.itemsLeft"_s, where, {QString::number(left.size())}});
    if (phase != RolloutPhase::Initiativ && record.ended.isValid() && phases.phase(before(phase)).ended > record.ended)
        found.push_back({u"rollout.ended.order"_s, where, {content.phase(before(phase)).name}});
    for (const ChecklistItem& item : words.items)
        checkLength(found, u"rollout.text.tooLong"_s, where, phases.item(item.id).note, text_limits::freeText);
}

} // namespace

QString toString(ItemState state) { return idIn(stateIds, state); }
std::optional<ItemState> itemStateFrom(const QString& text) { return valueIn(stateIds, text); }

ItemRecord RolloutPhases::item(const QString& id) const {
    const auto found = items.find(id);
    return found == items.end() ? ItemRecord() : found->second;
}

std::vector<ChecklistItem> itemsLeft(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase) {
    std::vector<ChecklistItem> left;
    for (const ChecklistItem& item : content.phase(phase).items)
        if (phases.item(item.id).state != ItemState::Done)
            left.push_back(item);
    return left;
}

bool isCompleted(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase) {
    const PhaseRecord& record = phases.phase(phase);
    return itemsLeft(content, phases, phase).empty() && record.ended.isValid() && record.decided.isValid();
}

Issues phaseObstacles(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase) {
    if (phase == RolloutPhase::Initiativ || phases.phase(phase).early.isValid())
        return {};
    const QString where = toString(phase);
    const QString name = content.phase(before(phase)).name;
    const PhaseRecord& record = phases.phase(before(phase));
    Issues found;
    if (const auto left = itemsLeft(content, phases, before(phase)); !left.empty())
        found.push_back({u"rollout.before.items"_s, where, {name, QString::number(left.size())}});
    if (!record.ended.isValid())
        found.push_back({u"rollout.before.ended"_s, where, {name}});
    if (!record.decided.isValid())
        found.push_back({u"rollout.before.decided"_s, where, {name}});
    return found;
}

RolloutPhase currentPhase(const RolloutContent& content, const RolloutPhases& phases) {
    RolloutPhase current = RolloutPhase::Initiativ;
    for (const RolloutPhase phase : allRolloutPhases) {
        if (!phaseObstacles(content, phases, phase).empty())
            break;
        current = phase;
    }
    return current;
}

Issues issues(const RolloutContent& content, const RolloutPhases& phases, QDate today) {
    Issues found;
    for (const RolloutPhase phase : allRolloutPhases) {
        checkPhase(found, content, phases, phase);
        checkDays(found, phases.phase(phase), toString(phase), today);
    }
    return found;
}

} // namespace bk
