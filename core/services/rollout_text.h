// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/rollout/rollout.h"

namespace bk::rollout_text {

/// "Påbörjad"
QString state(ItemState state);
/// "3 Förberedelse"
QString phase(const RolloutContent& content, RolloutPhase phase);
/// "Klar 2026-11-20" …: how far the phase has come, in a few words.
QString standing(const RolloutContent& content, const RolloutPhases& phases, RolloutPhase phase);

} // namespace bk::rollout_text
