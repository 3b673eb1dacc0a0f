// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/rollout_repository.h"

#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// The rollout as a whole is one record of the history.
constexpr qint64 onlyRecord = 1;

} // namespace

void RolloutRepository::noteChange() {
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Rollout, onlyRecord);
}

RolloutPhases RolloutRepository::phases() const {
    RolloutPhases read;
    auto phases =
        m_connection.cached("SELECT phase, ended, decided, decided_by, early, early_reason FROM rollout_phase");
    while (phases->step())
        read.phases[std::size_t(termFrom(phases->text(0), &rolloutPhaseFrom, "rollout_phase phase"))] = {
            phases->date(1), phases->date(2), phases->text(3), phases->date(4), phases->text(5)};
    auto items = m_connection.cached("SELECT item, state, note FROM rollout_item");
    while (items->step())
        read.items[items->text(0)] = {termFrom(items->text(1), &itemStateFrom, "rollout_item state"), items->text(2)};
    return read;
}

void RolloutRepository::save(const RolloutPhases& phases) {
    Transaction transaction(m_connection);
    m_connection.cached("DELETE FROM rollout_phase")->exec();
    m_connection.cached("DELETE FROM rollout_item")->exec();
    for (const RolloutPhase phase : allRolloutPhases)
        if (const PhaseRecord& record = phases.phase(phase); record != PhaseRecord())
            m_connection.cached("INSERT INTO rollout_phase VALUES (?, ?, ?, ?, ?, ?)")
                ->run(
                    toString(phase), record.ended, record.decided, record.decidedBy, record.early, record.earlyReason);
    for (const auto& [id, item] : phases.items)
        m_connection.cached("INSERT INTO rollout_item VALUES (?, ?, ?)")->run(id, toString(item.state), item.note);
    noteChange();
    transaction.commit();
}

QDate RolloutRepository::planAdopted() const {
    auto row = m_connection.cached("SELECT adopted FROM rollout_plan");
    return row->step() ? row->date(0) : QDate();
}

void RolloutRepository::savePlanAdopted(QDate day) {
    Transaction transaction(m_connection);
    m_connection.cached("INSERT OR REPLACE INTO rollout_plan VALUES (1, ?)")->run(day);
    noteChange();
    transaction.commit();
}

std::vector<RolloutPlanRow> RolloutRepository::planRows() const {
    std::vector<RolloutPlanRow> rows;
    auto row = m_connection.cached(
        "SELECT id, phase, activity, part, time, responsible, follow_up FROM rollout_plan_row ORDER BY id");
    while (row->step())
        rows.push_back(
            {RolloutPlanRowId::fromNumber(row->int64(0)),
             termFrom(row->text(1), &rolloutPhaseFrom, "rollout_plan_row phase"), row->text(2), row->text(3),
             row->text(4), row->text(5), row->text(6)});
    std::ranges::stable_sort(rows, {}, &RolloutPlanRow::phase);
    return rows;
}

RolloutPlanRowId RolloutRepository::save(const RolloutPlanRow& row) {
    static const std::string upsert =
        upsertSql("rollout_plan_row", "id, phase, activity, part, time, responsible, follow_up");
    Transaction transaction(m_connection);
    const RolloutPlanRowId id = row.id.isNull() ? RolloutPlanRowId::next() : row.id;
    m_connection.cached(upsert)->run(
        id.number(), toString(row.phase), row.activity, row.part, row.time, row.responsible, row.followUp);
    noteChange();
    transaction.commit();
    return id;
}

void RolloutRepository::remove(RolloutPlanRowId id) {
    Transaction transaction(m_connection);
    requireRow(m_connection, "SELECT 1 FROM rollout_plan_row WHERE id = ?", id.number(), u"rollout_plan_row"_s);
    deleteRows(m_connection, {"DELETE FROM rollout_plan_row WHERE id = ?"}, id.number());
    noteChange();
    transaction.commit();
}

std::vector<RolloutReview> RolloutRepository::reviews() const {
    std::vector<RolloutReview> all;
    auto row =
        m_connection.cached("SELECT id, date, reviewer, outcome FROM rollout_review ORDER BY date DESC, id DESC");
    while (row->step())
        all.push_back({RolloutReviewId::fromNumber(row->int64(0)), row->date(1), row->text(2), row->text(3)});
    return all;
}

RolloutReviewId RolloutRepository::save(const RolloutReview& review) {
    static const std::string upsert = upsertSql("rollout_review", "id, date, reviewer, outcome");
    Transaction transaction(m_connection);
    const RolloutReviewId id = review.id.isNull() ? RolloutReviewId::next() : review.id;
    m_connection.cached(upsert)->run(id.number(), review.date, review.by, review.outcome);
    noteChange();
    transaction.commit();
    return id;
}

void RolloutRepository::remove(RolloutReviewId id) {
    Transaction transaction(m_connection);
    requireRow(m_connection, "SELECT 1 FROM rollout_review WHERE id = ?", id.number(), u"rollout_review"_s);
    deleteRows(m_connection, {"DELETE FROM rollout_review WHERE id = ?"}, id.number());
    noteChange();
    transaction.commit();
}

std::vector<SelfCheck> RolloutRepository::selfChecks() const {
    std::vector<SelfCheck> all;
    {
        auto row =
            m_connection.cached("SELECT id, list, date, answered_by, note FROM self_check ORDER BY date DESC, id DESC");
        while (row->step())
            all.push_back(
                {SelfCheckId::fromNumber(row->int64(0)), row->text(1), row->date(2), row->text(3), {}, row->text(4)});
    }
    for (SelfCheck& check : all) {
        auto answer =
            m_connection.cached("SELECT item, answer FROM self_check_answer WHERE self_check_id = ? ORDER BY position");
        for (answer->bindAll(check.id.number()); answer->step();)
            check.answers.push_back(
                {answer->text(0), termFrom(answer->text(1), &selfAnswerFrom, "self_check_answer answer")});
    }
    return all;
}

SelfCheckId RolloutRepository::save(const SelfCheck& check) {
    static const std::string upsert = upsertSql("self_check", "id, list, date, answered_by, note");
    Transaction transaction(m_connection);
    const SelfCheckId id = check.id.isNull() ? SelfCheckId::next() : check.id;
    m_connection.cached(upsert)->run(id.number(), check.list, check.date, check.by, check.note);
    deleteRows(m_connection, {"DELETE FROM self_check_answer WHERE self_check_id = ?"}, id.number());
    for (qint64 position = 0; const SelfCheckAnswer& each : check.answers)
        m_connection.cached("INSERT INTO self_check_answer VALUES (?, ?, ?, ?)")
            ->run(id.number(), position++, each.item, toString(each.answer));
    noteChange();
    transaction.commit();
    return id;
}

void RolloutRepository::remove(SelfCheckId id) {
    Transaction transaction(m_connection);
    requireRow(m_connection, "SELECT 1 FROM self_check WHERE id = ?", id.number(), u"self_check"_s);
    deleteRows(
        m_connection, {"DELETE FROM self_check_answer WHERE self_check_id = ?", "DELETE FROM self_check WHERE id = ?"},
        id.number());
    noteChange();
    transaction.commit();
}

Rollout RolloutRepository::all() const {
    return {phases(), planAdopted(), planRows(), reviews(), people(), occasions(), selfChecks(), costs(), agreement()};
}

} // namespace bk
