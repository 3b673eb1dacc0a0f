// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"

namespace bk::rollout_text {

/// "Påbörjad"
QString state(ItemState state);
/// "Lokal styrgrupp", "Barnkontakt"
QString role(RolloutRole role);
/// "Stämmer delvis"
QString answer(SelfAnswer answer);
/// "Planerad"
QString state(TrainingState state);
/// "1 250 kr", "12,50 kr"
QString kronor(qint64 ore);
/// Names of modules, by comma; an id that no edition has stands as it is.
QString modules(const RolloutContent& content, const QStringList& ids);
/// "3 Förberedelse"
QString phase(const RolloutContent& content, RolloutPhase phase);
/// "Klar 2026-11-20" …: how far the phase has come, in a few words.
QString standing(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase);

/// By comma.
QString roles(const std::vector<RolloutRole>& roles);
/// "Karin Modig (skolchef), Per Sandell", or that nobody is.
QString membersOf(RolloutRole role, const std::vector<RolloutPerson>& people);
/// When the plan is to be reviewed next, and that it is late where it is.
QString nextReview(QDate adopted, const std::vector<RolloutReview>& reviews, QDate today);
/// Name, module, state, day, what must come first.
std::vector<QStringList> trainingRows(
    const RolloutContent& content, const std::vector<RolloutPerson>& people,
    const std::vector<TrainingOccasion>& occasions, bool onlyLacking);
/// The sentence, and how many gave each answer.
std::vector<QStringList> sumRows(const SelfCheckList& list, const std::vector<SelfCheck>& checks);

} // namespace bk::rollout_text
