// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statistics_repository.h"

#include "core/domain/statistics/masking.h"
#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

constexpr qint64 onlyRecord = 1; ///< of each kind that is written here

Figure figureIn(const Statement& row, int column) {
    const auto number = row.optionalInteger(column);
    return number ? Figure(*number) : Figure();
}

} // namespace

HandCounts StatisticsRepository::handCounts(Term term) const {
    HandCounts counts;
    auto reach = m_connection.cached(
        "SELECT material, counted, place, number FROM statistics_reach WHERE term = ? ORDER BY position");
    for (reach->bindAll(term.id()); reach->step();)
        counts.reach.push_back({reach->text(0), reach->text(1), reach->text(2), figureIn(*reach, 3)});
    auto visits = m_connection.cached("SELECT visit, children FROM statistics_visit WHERE term = ? ORDER BY position");
    for (visits->bindAll(term.id()); visits->step();)
        counts.visits.push_back({visits->text(0), figureIn(*visits, 1)});
    auto surveys = m_connection.cached("SELECT talks FROM statistics_survey WHERE term = ?");
    for (surveys->bindAll(term.id()); surveys->step();)
        counts.surveys = figureIn(*surveys, 0);
    auto comments = m_connection.cached("SELECT part, text FROM statistics_comment WHERE term = ?");
    for (comments->bindAll(term.id()); comments->step();)
        counts.comments.insert(comments->text(0), comments->text(1));
    return counts;
}

void StatisticsRepository::save(Term term, const HandCounts& counts) {
    Transaction transaction(m_connection);
    for (const std::string_view sql :
         {"DELETE FROM statistics_reach WHERE term = ?", "DELETE FROM statistics_visit WHERE term = ?",
          "DELETE FROM statistics_survey WHERE term = ?", "DELETE FROM statistics_comment WHERE term = ?"})
        m_connection.cached(sql)->run(term.id());
    for (int position = 0; const ReachCount& row : counts.reach)
        m_connection.cached("INSERT INTO statistics_reach VALUES (?, ?, ?, ?, ?, ?)")
            ->run(term.id(), position++, row.material, row.counted, row.place, row.number.number());
    for (int position = 0; const VisitCount& row : counts.visits)
        m_connection.cached("INSERT INTO statistics_visit VALUES (?, ?, ?, ?)")
            ->run(term.id(), position++, row.visit, row.children.number());
    if (counts.surveys.isCollected())
        m_connection.cached("INSERT INTO statistics_survey VALUES (?, ?)")->run(term.id(), counts.surveys.number());
    for (auto comment = counts.comments.begin(); comment != counts.comments.end(); ++comment)
        if (!comment.value().isEmpty())
            m_connection.cached("INSERT INTO statistics_comment VALUES (?, ?, ?)")
                ->run(term.id(), comment.key(), comment.value());
    noteCounted();
    transaction.commit();
}

void StatisticsRepository::noteCounted() {
    if (!m_history)
        return;
    m_history->note(ChangeKind::Changed, RecordKind::HandCounts, onlyRecord);
    m_history->note(ChangeKind::Settled, RecordKind::Settings, onlyRecord); // their hash holds these tables too
}

int StatisticsRepository::maskBelow() const {
    auto row = m_connection.cached("SELECT mask_below FROM statistics_settings");
    return row->step() ? row->integer(0) : defaultMaskBelow;
}

void StatisticsRepository::setMaskBelow(int below) {
    Transaction transaction(m_connection);
    m_connection
        .cached("INSERT INTO statistics_settings (id, mask_below) VALUES (1, ?) "
                "ON CONFLICT (id) DO UPDATE SET mask_below = excluded.mask_below")
        ->run(below);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, onlyRecord);
    transaction.commit();
}

TermLimits StatisticsRepository::termLimits() const {
    auto row =
        m_connection.cached("SELECT spring_month, spring_day, autumn_month, autumn_day FROM statistics_settings");
    if (!row->step())
        return {};
    return {{row->integer(0), row->integer(1)}, {row->integer(2), row->integer(3)}};
}

void StatisticsRepository::setTermLimits(const TermLimits& limits) {
    Transaction transaction(m_connection);
    m_connection
        .cached("INSERT INTO statistics_settings (id, mask_below, spring_month, spring_day, autumn_month, autumn_day) "
                "VALUES (1, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET spring_month = excluded.spring_month, "
                "spring_day = excluded.spring_day, autumn_month = excluded.autumn_month, autumn_day = "
                "excluded.autumn_day")
        ->run(defaultMaskBelow, limits.spring.month, limits.spring.day, limits.autumn.month, limits.autumn.day);
    if (m_history)
        m_history->note(ChangeKind::Changed, RecordKind::Settings, onlyRecord);
    transaction.commit();
}

} // namespace bk
