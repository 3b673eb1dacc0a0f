// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/refresh_actions.h"

#include "core/domain/process/next_actions.h"
#include "core/services/open_unit.h"
#include "core/services/process_facts.h"
#include "core/store/transaction.h"

#include <set>

namespace bk {

void refreshActions(OpenUnit& unit, ChildId child) {
    if (unit.process().hasRound(child))
        unit.actions().replace(child, nextActions(processFacts(unit, child), unit.registers().reminders()));
}

void refreshAllActions(OpenUnit& unit) {
    std::set<ChildId> waiting;
    for (const ActionRow& row : unit.actions().all())
        waiting.insert(row.action.child);
    Transaction transaction(unit.connection());
    for (const ChildId child : waiting)
        refreshActions(unit, child);
    transaction.commit();
}

} // namespace bk
