// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/refresh_actions.h"

#include "core/domain/process/next_actions.h"
#include "core/services/open_unit.h"
#include "core/services/process_facts.h"
#include "core/store/record_guard.h"
#include "core/store/transaction.h"

#include <QDeadlineTimer>

#include <set>

namespace bk {

void refreshActions(OpenUnit& unit, ChildId child) {
    const AsUnit working(unit.history());
    if (unit.process().hasRound(child))
        unit.actions().replace(child, nextActions(processFacts(unit, child), unit.registers().reminders()));
}

std::vector<ChildId> childrenWaiting(OpenUnit& unit) {
    const AsUnit working(unit.history());
    std::set<ChildId> waiting;
    for (const ActionRow& row : unit.actions().all())
        waiting.insert(row.action.child);
    return {waiting.begin(), waiting.end()};
}

std::size_t refreshSome(OpenUnit& unit, std::span<const ChildId> children, std::chrono::milliseconds budget) {
    const QDeadlineTimer end(budget);
    Transaction transaction(unit.connection());
    std::size_t done = 0;
    while (done < children.size() && (done == 0 || !end.hasExpired()))
        refreshActions(unit, children[done++]);
    transaction.commit();
    return done;
}

} // namespace bk
