// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"

namespace bk {

class Connection;

class PlanRepository {
public:
    explicit PlanRepository(Connection& connection) : m_connection(connection) {}

    BarnetsPlanId save(const BarnetsPlan& plan);
    std::optional<BarnetsPlan> ofChild(ChildId child) const;

private:
    Connection& m_connection;
};

} // namespace bk
