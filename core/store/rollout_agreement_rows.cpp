// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/rollout_repository.h"
#include "core/store/transaction.h"

namespace bk {

RolloutCosts RolloutRepository::costs() const {
    RolloutCosts costs;
    auto row = m_connection.cached("SELECT areas, decided, decision FROM rollout_costs");
    if (row->step()) {
        costs.areas = row->value<int>(0);
        costs.decided = row->date(1);
        costs.decision = row->text(2);
    }
    auto line =
        m_connection.cached("SELECT kind, label, number, times, price, once FROM rollout_cost_line ORDER BY position");
    while (line->step())
        costs.lines.push_back(
            {line->text(0), line->text(1), line->value<int>(2), line->value<int>(3), line->value<int>(4),
             line->boolean(5)});
    return costs;
}

void RolloutRepository::save(const RolloutCosts& costs) {
    Transaction transaction(m_connection);
    m_connection.cached("INSERT OR REPLACE INTO rollout_costs VALUES (1, ?, ?, ?)")
        ->run(costs.areas, costs.decided, costs.decision);
    m_connection.cached("DELETE FROM rollout_cost_line")->exec();
    for (qint64 position = 0; const CostLine& line : costs.lines)
        m_connection.cached("INSERT INTO rollout_cost_line VALUES (?, ?, ?, ?, ?, ?, ?)")
            ->run(position++, line.kind, line.label, line.count, line.times, line.price, line.once);
    noteChange();
    transaction.commit();
}

RolloutAgreement RolloutRepository::agreement() const {
    RolloutAgreement agreement;
    auto row = m_connection.cached("SELECT area, signed_on, all_children_by, reviewed_from FROM rollout_agreement");
    if (row->step()) {
        agreement.area = row->text(0);
        agreement.signedOn = row->date(1);
        agreement.allChildrenBy = row->optionalInteger(2);
        agreement.reviewedFrom = row->optionalInteger(3);
    }
    auto party = m_connection.cached("SELECT name, signatory, share FROM agreement_party ORDER BY position");
    while (party->step())
        agreement.parties.push_back({party->text(0), party->text(1), party->value<int>(2)});
    return agreement;
}

void RolloutRepository::save(const RolloutAgreement& agreement) {
    Transaction transaction(m_connection);
    m_connection.cached("INSERT OR REPLACE INTO rollout_agreement VALUES (1, ?, ?, ?, ?)")
        ->run(agreement.area, agreement.signedOn, agreement.allChildrenBy, agreement.reviewedFrom);
    m_connection.cached("DELETE FROM agreement_party")->exec();
    for (qint64 position = 0; const AgreementParty& party : agreement.parties)
        m_connection.cached("INSERT INTO agreement_party VALUES (?, ?, ?, ?)")
            ->run(position++, party.name, party.signatory, party.share);
    noteChange();
    transaction.commit();
}

} // namespace bk
