// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/child_tables.h"

#include "core/store/connection.h"

#include <algorithm>
#include <array>

namespace bk {
namespace {

using enum DocumentClass;

#define OF(parent) "IN (SELECT id FROM " parent " WHERE child_id = ?1)"
#define OF_PART(table)                                                                                                 \
    "DELETE FROM " table " WHERE EXISTS (SELECT 1 FROM meeting_child c WHERE c.meeting_id = " table                    \
    ".meeting_id AND c.position = " table ".child AND c.child_id = ?1)"
/// What the records of a class said before the child's identity was sealed goes with them.
#define SEALED(part, documents)                                                                                        \
    { "sealed_part", documents, "DELETE FROM sealed_part WHERE child_id = ?1 AND part = '" part "'" }

constexpr ChildTable tables[] = {
    SEALED("card", Card),
    SEALED("anmalan", Anmalan),
    SEALED("consent", Consent),
    SEALED("compass", Compass),
    SEALED("process", Process),
    SEALED("meeting", Meeting),
    SEALED("plan", Plan),
    SEALED("visit", Visit),

    {"plan_signature", Plan, "DELETE FROM plan_signature WHERE 0 = ?1"}, // goes with its version and not before it
    {"plan_version", Plan, "DELETE FROM plan_version WHERE child_id = ?1"},
    {"fordjupad_text", Plan, "DELETE FROM fordjupad_text WHERE fordjupad_id " OF("fordjupad")},
    {"fordjupad", Plan, "DELETE FROM fordjupad WHERE child_id = ?1"},
    {"support_need", Plan, "DELETE FROM support_need WHERE plan_id " OF("plan")},
    {"support", Plan, "DELETE FROM support WHERE plan_id " OF("plan")},
    {"sub_goal_need", Plan, "DELETE FROM sub_goal_need WHERE plan_id " OF("plan")},
    {"sub_goal", Plan, "DELETE FROM sub_goal WHERE plan_id " OF("plan")},
    {"goal_area", Plan, "DELETE FROM goal_area WHERE plan_id " OF("plan")},
    {"goal", Plan, "DELETE FROM goal WHERE plan_id " OF("plan")},
    {"plan_earlier_event", Plan, "DELETE FROM plan_earlier_event WHERE plan_id " OF("plan")},
    {"plan_network_person", Plan, "DELETE FROM plan_network_person WHERE plan_id " OF("plan")},
    {"plan", Plan, "DELETE FROM plan WHERE child_id = ?1"},

    {"meeting_child_principle", Meeting, OF_PART("meeting_child_principle")},
    {"meeting_child_note", Meeting, OF_PART("meeting_child_note")},
    {"meeting_child_area", Meeting, OF_PART("meeting_child_area")},
    {"meeting_offer", Meeting, OF_PART("meeting_offer")},
    {"meeting_task", Meeting, OF_PART("meeting_task")},
    {"meeting_participant", Meeting, "DELETE FROM meeting_participant WHERE finder_of_child_id = ?1"},
    {"meeting_child", Meeting, "DELETE FROM meeting_child WHERE child_id = ?1"},

    {"visit_area", Visit, "DELETE FROM visit_area WHERE visit_id " OF("visit")},
    {"visit_staff", Visit, "DELETE FROM visit_staff WHERE visit_id " OF("visit")},
    {"visit", Visit, "DELETE FROM visit WHERE child_id = ?1"},
    {"visit_enrolment", Visit, "DELETE FROM visit_enrolment WHERE child_id = ?1"},

    {"handover_person", Process, "DELETE FROM handover_person WHERE handover_id " OF("handover")},
    {"handover", Process, "DELETE FROM handover WHERE child_id = ?1"},
    {"delegation", Process, "DELETE FROM delegation WHERE child_id = ?1"},
    {"uppfoljningssamtal_principle", Process,
     "DELETE FROM uppfoljningssamtal_principle WHERE uppfoljningssamtal_id " OF("uppfoljningssamtal")},
    {"uppfoljningssamtal_organisation", Process,
     "DELETE FROM uppfoljningssamtal_organisation WHERE uppfoljningssamtal_id " OF("uppfoljningssamtal")},
    {"uppfoljningssamtal", Process, "DELETE FROM uppfoljningssamtal WHERE child_id = ?1"},
    {"beslut_principle", Process, "DELETE FROM beslut_principle WHERE beslut_id " OF("beslut")},
    {"beslut", Process, "DELETE FROM beslut WHERE child_id = ?1"},
    {"stodprocess_move", Process, "DELETE FROM stodprocess_move WHERE stodprocess_id " OF("stodprocess")},
    {"stodprocess", Process, "DELETE FROM stodprocess WHERE child_id = ?1"},
    {"process_action", Process, "DELETE FROM process_action WHERE child_id = ?1"},

    {"anmalan_area", Anmalan, "DELETE FROM anmalan_area WHERE anmalan_id " OF("anmalan")},
    {"anmalan", Anmalan, "DELETE FROM anmalan WHERE child_id = ?1"},
    {"upptackarkort_area", Card, "DELETE FROM upptackarkort_area WHERE upptackarkort_id " OF("upptackarkort")},
    {"upptackarkort", Card, "DELETE FROM upptackarkort WHERE child_id = ?1"},

    {"consent_scan", Consent, "DELETE FROM consent_scan WHERE consent_id " OF("consent")},
    {"consent_organisation", Consent, "DELETE FROM consent_organisation WHERE consent_id " OF("consent")},
    {"consent_voice", Consent, "DELETE FROM consent_voice WHERE consent_id " OF("consent")},
    {"consent", Consent, "DELETE FROM consent WHERE child_id = ?1"},

    {"gemensam_participant", Compass,
     "DELETE FROM gemensam_participant WHERE gemensam_id " OF("gemensam") " OR skattning_id " OF("skattning")},
    {"gemensam_area", Compass, "DELETE FROM gemensam_area WHERE gemensam_id " OF("gemensam")},
    {"gemensam", Compass, "DELETE FROM gemensam WHERE child_id = ?1"},
    {"skattning_area", Compass, "DELETE FROM skattning_area WHERE skattning_id " OF("skattning")},
    {"skattning_answer", Compass, "DELETE FROM skattning_answer WHERE skattning_id " OF("skattning")},
    {"skattning", Compass, "DELETE FROM skattning WHERE child_id = ?1"},
    {"follow_up_answers", Compass, "DELETE FROM follow_up_answers WHERE samtal_id " OF("samtal")},
    {"samtal_answer", Compass, "DELETE FROM samtal_answer WHERE samtal_id " OF("samtal")},
    {"samtal_part", Compass, "DELETE FROM samtal_part WHERE samtal_id " OF("samtal")},
    {"samtal", Compass, "DELETE FROM samtal WHERE child_id = ?1"},

    {"sealed_to", Identity, "DELETE FROM sealed_to WHERE child_id = ?1"},
    {"sealed_part", Identity, "DELETE FROM sealed_part WHERE child_id = ?1"},
    {"sealed_identity", Identity, "DELETE FROM sealed_identity WHERE child_id = ?1"},
    {"assigned_child", Identity, "DELETE FROM assigned_child WHERE child_id = ?1"},
    {"emergency_access", Identity, "DELETE FROM emergency_access WHERE child_id = ?1"},
    {"family_language", Identity, "DELETE FROM family_language WHERE child_id = ?1"},
    {"sharing_log", Identity, "DELETE FROM sharing_log WHERE child_id = ?1"},
    {"responsible_person", Identity, "DELETE FROM responsible_person WHERE child_id = ?1"},
    {"guardian", Identity, "DELETE FROM guardian WHERE child_id = ?1"},
    {"child_search", Identity, "DELETE FROM child_search WHERE rowid = ?1"},
    {"child", Identity, "DELETE FROM child WHERE id = ?1"},
};

constexpr std::string_view staying[] = {"meeting", "history"};

/// Records of a class, selected by the child.
struct RecordQuery {
    DocumentClass documents;
    RecordKind record;
    std::string_view sql;
};
constexpr RecordQuery recordQueries[] = {
    {Card, RecordKind::Upptackarkort, "SELECT id FROM upptackarkort WHERE child_id = ?1"},
    {Anmalan, RecordKind::Anmalan, "SELECT id FROM anmalan WHERE child_id = ?1"},
    {Consent, RecordKind::Scan, "SELECT consent_id FROM consent_scan WHERE consent_id " OF("consent")},
    {Consent, RecordKind::Consent, "SELECT id FROM consent WHERE child_id = ?1"},
    {Compass, RecordKind::Samtal, "SELECT id FROM samtal WHERE child_id = ?1"},
    {Compass, RecordKind::Skattning, "SELECT id FROM skattning WHERE child_id = ?1"},
    {Compass, RecordKind::Gemensam, "SELECT id FROM gemensam WHERE child_id = ?1"},
    {Process, RecordKind::Stodprocess, "SELECT id FROM stodprocess WHERE child_id = ?1"},
    {Process, RecordKind::Beslut, "SELECT id FROM beslut WHERE child_id = ?1"},
    {Process, RecordKind::Uppfoljningssamtal, "SELECT id FROM uppfoljningssamtal WHERE child_id = ?1"},
    {Process, RecordKind::Delegation, "SELECT id FROM delegation WHERE child_id = ?1"},
    {Process, RecordKind::Handover, "SELECT id FROM handover WHERE child_id = ?1"},
    {Plan, RecordKind::Plan, "SELECT id FROM plan WHERE child_id = ?1"},
    {Plan, RecordKind::Fordjupad, "SELECT id FROM fordjupad WHERE child_id = ?1"},
    {Plan, RecordKind::PlanVersion, "SELECT id FROM plan_version WHERE child_id = ?1"},
    {Visit, RecordKind::VisitEnrolment, "SELECT child_id FROM visit_enrolment WHERE child_id = ?1"},
    {Visit, RecordKind::Visit, "SELECT id FROM visit WHERE child_id = ?1"},
};

/// References to what goes, from what may stay: which records have them, and how they are emptied.
struct Reference {
    DocumentClass to;
    RecordKind record;
    DocumentClass documents; ///< of the records that refer
    std::string_view referring;
    std::string_view emptying;
};
constexpr Reference references[] = {
    {Compass, RecordKind::Meeting, Meeting, "SELECT meeting_id FROM meeting_child WHERE gemensam_id " OF("gemensam"),
     "UPDATE meeting_child SET gemensam_id = NULL WHERE gemensam_id " OF("gemensam")},
    {Card, RecordKind::Anmalan, Anmalan, "SELECT id FROM anmalan WHERE upptackarkort_id " OF("upptackarkort"),
     "UPDATE anmalan SET upptackarkort_id = NULL WHERE upptackarkort_id " OF("upptackarkort")},
    {Consent, RecordKind::Handover, Process, "SELECT id FROM handover WHERE consent_id " OF("consent"),
     "UPDATE handover SET consent_id = NULL WHERE consent_id " OF("consent")},
};

/// Meetings that go on without the child.
constexpr std::string_view sharedMeetings =
    "SELECT id FROM meeting m WHERE current_child_id = ?1 OR EXISTS (SELECT 1 FROM meeting_participant p WHERE "
    "p.meeting_id = m.id AND p.finder_of_child_id = ?1) OR EXISTS (SELECT 1 FROM meeting_child c WHERE c.meeting_id = "
    "m.id AND c.child_id = ?1)";
constexpr std::string_view ownMeetings =
    "SELECT c.meeting_id FROM meeting_child c WHERE c.child_id = ?1 AND NOT EXISTS (SELECT 1 FROM meeting_child o "
    "WHERE o.meeting_id = c.meeting_id AND o.child_id <> c.child_id)";

/// A meeting that was about nobody but this child.
constexpr std::string_view meetingTables[] = {
    "DELETE FROM meeting_note WHERE meeting_id = ?1", "DELETE FROM meeting_preparation WHERE meeting_id = ?1",
    "DELETE FROM meeting_participant WHERE meeting_id = ?1", "DELETE FROM meeting WHERE id = ?1"};

bool among(std::span<const DocumentClass> classes, DocumentClass each) {
    return std::ranges::find(classes, each) != classes.end();
}

std::vector<qint64> idsIn(Connection& connection, std::string_view sql, ChildId child) {
    std::vector<qint64> ids;
    Statement rows = connection.prepare(sql);
    rows.bindAll(child.number());
    while (rows.step())
        ids.push_back(rows.int64(0));
    return ids;
}

/// Before anything is removed.
PurgedRecords recordsOf(Connection& connection, ChildId child, std::span<const DocumentClass> classes) {
    PurgedRecords records;
    for (const RecordQuery& each : recordQueries)
        if (among(classes, each.documents))
            for (const qint64 id : idsIn(connection, each.sql, child))
                records.removed.emplace_back(each.record, id);
    if (among(classes, Meeting))
        for (const qint64 id : idsIn(connection, ownMeetings, child))
            records.meetings.emplace_back(RecordKind::Meeting, id);
    std::vector<PurgedRecords::Record> changed;
    for (const Reference& each : references)
        if (among(classes, each.to) && !among(classes, each.documents))
            for (const qint64 id : idsIn(connection, each.referring, child))
                changed.emplace_back(each.record, id);
    if (among(classes, Meeting))
        for (const qint64 id : idsIn(connection, sharedMeetings, child))
            changed.emplace_back(RecordKind::Meeting, id);
    std::ranges::sort(changed);
    std::ranges::set_difference(changed, records.meetings, std::back_inserter(records.changed));
    return records;
}

} // namespace

std::span<const ChildTable> childTables() { return tables; }

std::span<const std::string_view> tablesThatStay() { return staying; }

std::vector<PurgedRecords::Record> recordsOfChild(Connection& connection, ChildId child) {
    std::vector<PurgedRecords::Record> records;
    for (const RecordQuery& each : recordQueries)
        for (const qint64 id : idsIn(connection, each.sql, child))
            records.emplace_back(each.record, id);
    for (const qint64 id : idsIn(connection, sharedMeetings, child))
        records.emplace_back(RecordKind::Meeting, id);
    for (const qint64 id : idsIn(connection, "SELECT id FROM sharing_log WHERE child_id = ?1", child))
        records.emplace_back(RecordKind::Sharing, id);
    return records;
}

PurgedRecords removeChildRows(Connection& connection, ChildId child, std::span<const DocumentClass> classes) {
    PurgedRecords records = recordsOf(connection, child, classes);
    for (const Reference& each : references)
        if (among(classes, each.to))
            connection.prepare(each.emptying).run(child.number());
    if (among(classes, Compass))
        connection.prepare("UPDATE child SET last_rated = NULL WHERE id = ?1").run(child.number());
    if (among(classes, Meeting))
        connection.prepare("UPDATE meeting SET current_child_id = NULL, current_point = '' WHERE current_child_id = ?1")
            .run(child.number());
    for (const ChildTable& each : tables)
        if (among(classes, each.documents))
            connection.prepare(each.removal).run(child.number());
    for (const auto& [record, meeting] : records.meetings)
        for (const std::string_view sql : meetingTables)
            connection.prepare(sql).run(meeting);
    return records;
}

int removeChildDrafts(Connection& connection, const Child& child) {
    std::vector<QByteArray> marks{child.id.toString().toUtf8()};
    for (const std::string_view table :
         {"upptackarkort", "anmalan", "consent", "samtal", "skattning", "gemensam", "plan", "fordjupad", "plan_version",
          "beslut", "uppfoljningssamtal", "delegation", "handover", "visit"})
        for (const qint64 id :
             idsIn(connection, std::string("SELECT id FROM ") + std::string(table) + " WHERE child_id = ?1", child.id))
            marks.push_back(id_number::toString(id).toUtf8());
    if (child.personnummer)
        marks.push_back(child.personnummer->digits().toUtf8());
    int removed = 0;
    for (const QByteArray& mark : marks) {
        connection.cached("DELETE FROM draft WHERE instr(CAST(subject AS BLOB), ?1) > 0 OR instr(body, ?1) > 0")
            ->run(mark);
        removed += int(connection.changes());
    }
    for (const qint64 meeting :
         idsIn(connection, sharedMeetings, child.id)) { // of the meeting itself, not of a child in it
        connection.cached("DELETE FROM draft WHERE subject = ?")->run(id_number::toString(meeting));
        removed += int(connection.changes());
    }
    if (child.givenName.size() > 1 && child.familyName.size() > 1) {
        connection.cached("DELETE FROM draft WHERE instr(body, ?1) > 0 AND instr(body, ?2) > 0")
            ->run(child.givenName.toUtf8(), child.familyName.toUtf8());
        removed += int(connection.changes());
    }
    return removed;
}

void rebuildSearch(Connection& connection) {
    connection.cached("INSERT INTO child_search (child_search) VALUES ('rebuild')")->exec();
}

} // namespace bk
