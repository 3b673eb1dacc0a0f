// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/statistics_fidelity.h"

#include "core/domain/statistics/term_counts.h"
#include "core/store/term_queries.h"

namespace bk {
namespace {

/// A point of the agenda with a note of the child `c` at the meeting, or with what the point leads to.
#define POINT_DONE(id, leads_to)                                                                                       \
    "(EXISTS (SELECT 1 FROM meeting_child_note n WHERE n.meeting_id = c.meeting_id AND n.child = c.position "          \
    "AND n.point = '" id "') OR " leads_to ")"
#define HAS_ROW(table) "EXISTS (SELECT 1 FROM " table " x WHERE x.meeting_id = c.meeting_id AND x.child = c.position)"

/// Every point of the agenda about a new child, 3 a to e.
#define AGENDA_DONE                                                                                                    \
    POINT_DONE("3a", "0")                                                                                              \
    " AND " POINT_DONE("3b", "0") " AND " POINT_DONE("3c", "c.gemensam_id IS NOT NULL") " AND " POINT_DONE(            \
        "3d", HAS_ROW("meeting_child_area")) " AND " POINT_DONE("3e", HAS_ROW("meeting_offer"))
/// A professional had rated the child `c` when the meeting `m` was held.
#define RATED_BEFORE                                                                                                   \
    "EXISTS (SELECT 1 FROM skattning s JOIN skattning_answer a ON a.skattning_id = s.id AND a.rating IS NOT NULL "     \
    "WHERE s.child_id = c.child_id AND s.date <= substr(m.when_at, 1, 10))"
#define NEW_AT_BARNTEAM                                                                                                \
    "SELECT count(DISTINCT c.child_id) FROM meeting m JOIN meeting_child c ON c.meeting_id = m.id "                    \
    "WHERE m.kind = 'barnteam' AND c.followed = 0 AND " HELD_IN_TERM " AND "

void countNewChildren(const TermQueries& queries, TermCounts& counts) {
    counts[Measure::NewWithSkattning] = queries.count(NEW_AT_BARNTEAM RATED_BEFORE);
    counts[Measure::NewWithAgenda] = queries.count(NEW_AT_BARNTEAM AGENDA_DONE);
}

} // namespace

void countFidelity(const TermQueries& queries, TermCounts& counts) {
    counts[Measure::CardsWhole] =
        queries.count("SELECT count(*) FROM upptackarkort k WHERE k.finder_place IN ('internal', 'external') "
                      "AND " IN_TERM("k.date") " AND (SELECT count(*) FROM upptackarkort_area a "
                                               "WHERE a.upptackarkort_id = k.id AND a.answer IS NOT NULL) = 8");
    counts[Measure::SamtalWhole] =
        queries.count("SELECT count(*) FROM samtal s JOIN samtal_part p ON p.samtal_id = s.id AND p.part = 0 "
                      "AND p.instrument_id <> '' WHERE s.occasion = 'barnsamtal' AND s.follow_up = 0 AND " IN_TERM(
                          "s.date") " AND (SELECT count(*) FROM samtal_answer a "
                                    "WHERE a.samtal_id = s.id AND a.part = 0 AND a.rating IS NOT NULL) = 8");
    if (counts[Measure::Beslut].isCollected())
        counts[Measure::BeslutWhole] = queries.count("SELECT count(*) FROM beslut b WHERE " IN_TERM(
            "b.date") " AND (SELECT count(*) "
                      "FROM beslut_principle p WHERE p.beslut_id = b.id AND p.yes IS NOT NULL) = 4");
    countNewChildren(queries, counts);
    counts[Measure::TeamsWithFordjupad] =
        queries.count(WITH_TEAMS "SELECT count(*) FROM team WHERE EXISTS (SELECT 1 FROM fordjupad f "
                                 "WHERE f.child_id = team.child AND f.joint = 1 "
                                 "AND coalesce(f.day, substr(f.saved_at, 1, 10)) <= :last)");
}

} // namespace bk
