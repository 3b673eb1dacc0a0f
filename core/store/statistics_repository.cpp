// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statistics_repository.h"

#include "core/store/connection.h"
#include "core/store/record_rows.h"
#include "core/store/statistics_fidelity.h"
#include "core/store/term_queries.h"

namespace bk {
namespace {

/// Of SQLite alone: `julianday`, where PostgreSQL takes the difference of two dates.
#define DAYS_BETWEEN(from, to) "CAST(julianday(" to ") - julianday(" from ") AS INTEGER)"
void countCards(const TermQueries& queries, TermCounts& counts) {
    counts[Measure::CardsInternal] =
        queries.count("SELECT count(*) FROM upptackarkort WHERE finder_place = 'internal' AND " IN_TERM("date"));
    counts[Measure::CardsExternal] =
        queries.count("SELECT count(*) FROM upptackarkort WHERE finder_place = 'external' AND " IN_TERM("date"));
}

void countTalks(const TermQueries& queries, TermCounts& counts) {
    auto row = queries.of(
        "SELECT count(CASE WHEN EXISTS (SELECT 1 FROM samtal_part p WHERE p.samtal_id = s.id AND p.part = 0 "
        "AND p.instrument_id <> '') THEN 1 END), "
        "count(CASE WHEN EXISTS (SELECT 1 FROM samtal_part p WHERE p.samtal_id = s.id AND p.part > 0) THEN 1 END) "
        "FROM samtal s WHERE s.occasion = 'barnsamtal' AND s.follow_up = 0 AND " IN_TERM("s.date"));
    row.step();
    counts[Measure::SamtalChild] = row.integer(0);
    counts[Measure::SamtalGuardian] = row.integer(1);
    counts[Measure::SamtalSurvey] = queries.kept(
        "SELECT count(*) FROM samtal s WHERE s.occasion = 'barnsamtal' AND s.follow_up = 0 AND EXISTS (SELECT 1 FROM "
        "samtal_part p WHERE p.samtal_id = s.id AND p.part > 0 AND p.survey = 1) AND " IN_TERM("s.date"),
        {BEFORE_ITS_END(
            "samtal") " AND EXISTS (SELECT 1 FROM samtal_part p WHERE p.samtal_id = samtal.id AND p.survey = 1)"});
    counts[Measure::Uppfoljningssamtal] =
        queries.count("SELECT count(*) FROM uppfoljningssamtal WHERE " IN_TERM("date"));
    counts[Measure::Beslut] =
        queries.kept("SELECT count(*) FROM beslut WHERE " IN_TERM("date"), {BEFORE_ITS_END("beslut")});
}

void countOutcomes(const TermQueries& queries, TermCounts& counts) {
    const std::initializer_list<std::string_view> ever{
        BEFORE_ITS_END("samtal") " AND follow_up = 1",
        BEFORE_ITS_END("stodprocess_move") " AND station = 'behov-uppfyllt'"};
    counts[Measure::FollowUps] =
        queries.kept("SELECT count(*) FROM samtal WHERE follow_up = 1 AND " IN_TERM("date"), ever);
    counts[Measure::NeedsMet] = queries.kept(
        "SELECT count(DISTINCT p.child_id) FROM stodprocess_move v JOIN stodprocess p ON p.id = v.stodprocess_id "
        "WHERE v.station = 'behov-uppfyllt' AND " IN_TERM("v.date"),
        ever);
}

void countBarnteam(const TermQueries& queries, TermCounts& counts) {
    counts[Measure::Barnteam] =
        queries.count("SELECT count(*) FROM meeting m WHERE m.kind = 'barnteam' AND " HELD_IN_TERM);
    auto row = queries.of(
        "SELECT count(DISTINCT CASE WHEN c.followed = 0 THEN c.child_id END), "
        "count(DISTINCT CASE WHEN c.individual_team = 1 THEN c.child_id END) "
        "FROM meeting m JOIN meeting_child c ON c.meeting_id = m.id WHERE m.kind = 'barnteam' AND " HELD_IN_TERM);
    row.step();
    counts[Measure::NewChildren] = row.integer(0);
    counts[Measure::TeamsInitiated] = row.integer(1);
    counts[Measure::JointCompasses] = queries.count("SELECT count(*) FROM gemensam WHERE " IN_TERM("date"));
}

/// A plan is begun on the day of its first row in the log.
constexpr std::string_view planEver =
    "SELECT 1 FROM plan b WHERE coalesce((SELECT min(substr(h.at, 1, 10)) FROM history h "
    "WHERE h.child_id = b.child_id AND h.record = 'plan'), '') <= :last LIMIT 1";

void countTeams(const TermQueries& queries, TermCounts& counts) {
    auto row = queries.of(
        WITH_TEAMS
        "SELECT count(*), "
        "count(CASE WHEN NOT EXISTS (SELECT 1 FROM meeting_child c JOIN meeting m ON m.id = c.meeting_id "
        "WHERE c.child_id = team.child AND m.kind = 'forsta-mote' AND m.started IS NOT NULL AND m.when_at < :after) "
        "THEN 1 END), "
        "count(CASE WHEN EXISTS (SELECT 1 FROM plan b WHERE b.child_id = team.child "
        "AND (b.closed_on IS NULL OR b.closed_on > :last)) "
        "AND coalesce((SELECT min(substr(h.at, 1, 10)) FROM history h WHERE h.child_id = team.child "
        "AND h.record = 'plan'), '') <= :last THEN 1 END) FROM team");
    row.step();
    counts[Measure::TeamsRunning] = row.integer(0);
    counts[Measure::TeamsStarting] = row.integer(1);
    if (row.integer(0) == 0 || row.integer(2) > 0 || queries.of(planEver).step())
        counts[Measure::TeamsWithPlan] = row.integer(2);
    auto organisations =
        queries.of("SELECT o.name, count(DISTINCT c.child_id) FROM meeting m "
                   "JOIN meeting_participant d ON d.meeting_id = m.id AND d.attendance <> 'absent' "
                   "JOIN organisation o ON o.id = d.organisation_id JOIN meeting_child c ON c.meeting_id = m.id "
                   "WHERE m.kind <> 'barnteam' AND " HELD_IN_TERM " GROUP BY o.id ORDER BY o.name_key, o.id");
    while (organisations.step())
        counts.organisations.push_back({organisations.text(0), organisations.integer(1)});
}

void countAnmalningar(const TermQueries& queries, TermCounts& counts) {
    auto rows = queries.of("SELECT source, count(*), sum(written), sum(card AND NOT written) FROM (SELECT "
                           "CASE WHEN k.finder_place = 'external' THEN k.finder_organisation ELSE '' END AS source, "
                           "k.id IS NOT NULL AS card, "
                           "EXISTS (SELECT 1 FROM anmalan_area r WHERE r.anmalan_id = a.id AND (r.answer IS NOT NULL "
                           "OR r.description <> '')) "
                           "OR EXISTS (SELECT 1 FROM upptackarkort_area r WHERE r.upptackarkort_id = k.id "
                           "AND (r.answer IS NOT NULL OR r.description <> '')) AS written "
                           "FROM anmalan a LEFT JOIN upptackarkort k ON k.id = a.upptackarkort_id "
                           "WHERE " IN_TERM("coalesce(a.sent, a.date)") ") AS found GROUP BY source ORDER BY source");
    while (rows.step())
        counts.anmalningar.push_back({rows.text(0), rows.integer(1), rows.integer(2), rows.integer(3)});
}

/// The children that compass conversations outside any case reached, by occasion.
void countConversations(const TermQueries& queries, TermCounts& counts) {
    auto rows = queries.of("SELECT occasion, count(*) FROM samtal WHERE occasion <> 'barnsamtal' AND " IN_TERM(
        "date") " GROUP BY occasion ORDER BY occasion");
    while (rows.step())
        counts.reach.push_back({rows.text(0), {}, {}, rows.integer(1)});
}

/// A card waits whatever its way, also beside an anmälan; what stays with own support waits for nobody.
constexpr std::array<std::string_view, waitCount> waitSql{
    "SELECT " DAYS_BETWEEN("date", "contacted") " FROM upptackarkort WHERE contacted >= date "
                                                "AND " IN_TERM("contacted"),
    "SELECT " DAYS_BETWEEN(
        "began",
        "came") " FROM (SELECT k.date AS began, (SELECT min(s.date) FROM samtal s "
                "WHERE s.child_id = k.child_id AND s.occasion = 'barnsamtal' AND s.follow_up = 0 AND s.date >= k.date) "
                "AS came "
                "FROM upptackarkort k WHERE k.route <> 'eget-stod' AND k.date <= :last) AS wait WHERE " IN_TERM("came"),
    "SELECT " DAYS_BETWEEN(
        "began",
        "came") " FROM (SELECT k.date AS began, (SELECT min(substr(m.when_at, 1, 10)) "
                "FROM meeting_child c JOIN meeting m ON m.id = c.meeting_id WHERE c.child_id = k.child_id "
                "AND m.kind = 'barnteam' AND m.started IS NOT NULL AND m.when_at >= k.date) AS came "
                "FROM upptackarkort k WHERE k.route <> 'eget-stod' AND k.date <= :last) AS wait WHERE " IN_TERM("came"),
    "SELECT " DAYS_BETWEEN(
        "began",
        "came") " FROM (SELECT k.date AS began, (SELECT min(substr(m.when_at, 1, 10)) "
                "FROM meeting_child c JOIN meeting m ON m.id = c.meeting_id WHERE c.child_id = k.child_id "
                "AND m.kind = 'forsta-mote' AND m.started IS NOT NULL AND m.when_at >= k.date) AS came "
                "FROM upptackarkort k WHERE k.route <> 'eget-stod' AND k.date <= :last) AS wait WHERE " IN_TERM(
                    "came")};

void measureWaits(const TermQueries& queries, TermCounts& counts) {
    for (std::size_t i = 0; i < waitCount; ++i) {
        std::vector<int> days;
        for (auto rows = queries.of(waitSql[i]); rows.step();)
            days.push_back(rows.integer(0));
        counts.waits[i] = summaryOfDays(std::move(days));
    }
}

/// The child's own ratings: the first follow-up against the latest, which is of the term. A child in no round is in
/// neither group.
void measureChanges(const TermQueries& queries, TermCounts& counts) {
    for (PerArea<AreaChangeSum>& state : counts.changes)
        for (AreaChangeSum& area : state)
            area.children = 0;
    auto rows = queries.of(
        "WITH rated AS (SELECT child_id, id, date, "
        "row_number() OVER (PARTITION BY child_id ORDER BY date, id) AS place, "
        "count(*) OVER (PARTITION BY child_id) AS many "
        "FROM samtal WHERE follow_up = 1 AND child_id IS NOT NULL AND date <= :last), "
        "pair AS (SELECT a.id AS early, b.id AS late, (SELECT v.station FROM stodprocess p "
        "JOIN stodprocess_move v ON v.stodprocess_id = p.id WHERE p.child_id = a.child_id AND v.date <= :last "
        "ORDER BY p.round DESC, v.position DESC LIMIT 1) AS station "
        "FROM rated a JOIN rated b ON b.child_id = a.child_id AND b.place = b.many AND b.date >= :first "
        "WHERE a.place = 1 AND a.many > 1) "
        "SELECT pair.station IN ('behov-uppfyllt', 'avslutat-utan-stod') AS closed, x.area, count(*), sum(x.rating), "
        "sum(y.rating) FROM pair JOIN samtal_answer x ON x.samtal_id = pair.early AND x.part = 0 "
        "JOIN samtal_answer y ON y.samtal_id = pair.late AND y.part = 0 AND y.area = x.area "
        "WHERE pair.station IS NOT NULL AND x.rating IS NOT NULL AND y.rating IS NOT NULL GROUP BY 1, 2");
    while (rows.step())
        counts.changes[std::size_t(rows.integer(0))][areaIn(rows, 1)] = {
            rows.integer(2), rows.integer(3), rows.integer(4)};
}

void listInstruments(const TermQueries& queries, TermCounts& counts) {
    auto rows = queries.of(
        "SELECT p.instrument_id, p.instrument_version FROM samtal s JOIN samtal_part p ON p.samtal_id = s.id "
        "WHERE p.instrument_id <> '' AND " IN_TERM(
            "s.date") " UNION "
                      "SELECT instrument_id, instrument_version FROM skattning WHERE instrument_id <> '' AND " IN_TERM(
                          "date") " UNION SELECT instrument_id, instrument_version FROM upptackarkort WHERE "
                                  "instrument_id <> '' AND " IN_TERM("date") " ORDER BY 1, 2");
    while (rows.step())
        counts.instruments.push_back({rows.text(0), rows.text(1)});
}

} // namespace

TermCounts StatisticsRepository::counts(Term term) const {
    TermCounts counts;
    counts.term = term;
    counts.limits = termLimits();
    const TermQueries queries(m_connection, counts.firstDay(), counts.lastDay());
    countCards(queries, counts);
    countTalks(queries, counts);
    countBarnteam(queries, counts);
    countTeams(queries, counts);
    countOutcomes(queries, counts);
    countFidelity(queries, counts);
    countAnmalningar(queries, counts);
    measureWaits(queries, counts);
    measureChanges(queries, counts);
    listInstruments(queries, counts);
    HandCounts hand = handCounts(term);
    counts.reach = std::move(hand.reach);
    countConversations(queries, counts);
    counts.visits = std::move(hand.visits);
    if (hand.surveys.isCollected()) // of terms before the talks said it
        counts[Measure::SamtalSurvey] = hand.surveys;
    counts.experience = experience(term);
    counts.comments = std::move(hand.comments);
    counts.addUp();
    return counts;
}

} // namespace bk
