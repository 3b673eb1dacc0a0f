// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"
#include "core/domain/rollout/rollout_content.h"

#include <QDate>

#include <map>

namespace bk {

/// The checklist's three states.
enum class ItemState { NotDone, Begun, Done };
inline constexpr std::array allItemStates{ItemState::NotDone, ItemState::Begun, ItemState::Done};
/// "not-done" … as in files and columns.
QString toString(ItemState state);
std::optional<ItemState> itemStateFrom(const QString& text);

struct ItemRecord {
    ItemState state = ItemState::NotDone;
    QString note;

    bool operator==(const ItemRecord&) const = default;
};

struct PhaseRecord {
    QDate ended;
    QDate decided; ///< the contact person's decision that the rollout may go on
    QString decidedBy;
    QDate early; ///< the phase was begun before the one before it was completed: a deviation (P)
    QString earlyReason;

    bool operator==(const PhaseRecord&) const = default;
};

/// How far the rollout has come. What was answered of an item that no edition has any more stays.
struct RolloutPhases {
    std::array<PhaseRecord, allRolloutPhases.size()> phases;
    std::map<QString, ItemRecord> items; ///< by the item's id; none: not done

    const PhaseRecord& phase(RolloutPhase phase) const { return phases[std::size_t(phase)]; }
    ItemRecord item(const QString& id) const;

    bool operator==(const RolloutPhases&) const = default;
};

/// Items of the phase that are not done, in order.
std::vector<ChecklistItem> itemsLeft(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase);
/// Every item done, the day noted and the contact person's decision recorded.
bool isCompleted(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase);
/// Why `phase` may not begin yet, each with what opens the way; empty: it may. Rules: rollout.before.items (values: the
/// phase before, how many), rollout.before.ended and rollout.before.decided (value: the phase before).
Issues phaseObstacles(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase);
/// The last phase that may begin, of those in a row from the first.
RolloutPhase currentPhase(const RolloutContent& content, const RolloutPhases& phases);

/// Rules, with where = the phase's id and the value: rollout.phase.closed (something is noted of a phase that may not
/// begin; value: the phase), rollout.ended.itemsLeft (value: how many), rollout.ended.future, rollout.ended.order
/// (value: the phase before), rollout.decided.future, rollout.decided.by, rollout.decided.notEnded,
/// rollout.early.future, rollout.early.reason, rollout.text.tooLong (value: limit).
Issues issues(const RolloutContent& content, const RolloutPhases& phases, QDate today);

} // namespace bk
