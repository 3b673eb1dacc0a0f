// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"

namespace bk {

class Connection;

/// The rows under a plan: network, earlier events, goals with what leads to them.
void insertPlanParts(Connection& connection, BarnetsPlanId id, const BarnetsPlan& plan);
void deletePlanParts(Connection& connection, BarnetsPlanId id);
void readPlanParts(Connection& connection, BarnetsPlan& plan);

} // namespace bk
