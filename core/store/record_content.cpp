// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/record_content.h"

#include "core/store/connection.h"
#include "core/store/keyed_hash.h"

#include <algorithm>
#include <array>

namespace bk {
namespace {

/// A table, and the column that names the record its rows belong to; empty: every row belongs to the one record.
struct RecordTable {
    std::string_view name;
    std::string_view key;
    int since = 1; ///< the version of the content from which on its rows are a part of it
};
using Tables = std::span<const RecordTable>;

constexpr RecordTable child[] = {
    {"child", "id"},
    {"guardian", "child_id"},
    {"responsible_person", "child_id"},
    {"family_language", "child_id"},
    {"emergency_access", "child_id", 2}};
constexpr RecordTable samtal[] = {
    {"samtal", "id"}, {"samtal_part", "samtal_id"}, {"samtal_answer", "samtal_id"}, {"follow_up_answers", "samtal_id"}};
constexpr RecordTable skattning[] = {
    {"skattning", "id"}, {"skattning_answer", "skattning_id"}, {"skattning_area", "skattning_id"}};
constexpr RecordTable gemensam[] = {
    {"gemensam", "id"}, {"gemensam_participant", "gemensam_id"}, {"gemensam_area", "gemensam_id"}};
constexpr RecordTable plan[] = {
    {"plan", "id"},
    {"plan_network_person", "plan_id"},
    {"plan_earlier_event", "plan_id"},
    {"goal", "plan_id"},
    {"goal_area", "plan_id"},
    {"sub_goal", "plan_id"},
    {"sub_goal_need", "plan_id"},
    {"support", "plan_id"},
    {"support_need", "plan_id"}};
/// Settings before they were a record of their own: units have rows whose hash holds them, so they stay among those.
constexpr RecordTable handCounts[] = {
    {"statistics_reach", {}},
    {"statistics_visit", {}},
    {"statistics_survey", {}},
    {"statistics_comment", {}},
    {"statistics_experience", {}}};
constexpr RecordTable settings[] = {
    {"unit_settings", {}},
    {"unit_emergency_number", {}},
    {"unit_legal_reference", {}},
    {"unit_paper_language", {}},
    {"team_composition", {}},
    {"team_role", {}},
    {"statistics_reach", {}},
    {"statistics_visit", {}},
    {"statistics_survey", {}},
    {"statistics_comment", {}},
    {"statistics_experience", {}},
    {"statistics_settings", {}},
    {"visit_settings", {}},
    {"retention_rule", {}},
    {"retention_decision", {}},
    {"transfer_key", {}},
    {"known_unit", {}},
    {"purge_receipt", {}, 2}};
constexpr RecordTable pack[] = {{"instrument_pack", {}}};
constexpr RecordTable organisation[] = {{"organisation", "id"}, {"contact_person", "organisation_id"}};
constexpr RecordTable barnkontakt[] = {{"barnkontakt", "id"}};
constexpr RecordTable reminders[] = {{"reminders", {}}};
constexpr RecordTable standingTime[] = {{"standing_time", "id"}};
constexpr RecordTable upptackarkort[] = {{"upptackarkort", "id"}, {"upptackarkort_area", "upptackarkort_id"}};
constexpr RecordTable anmalan[] = {{"anmalan", "id"}, {"anmalan_area", "anmalan_id"}};
constexpr RecordTable consent[] = {
    {"consent", "id"}, {"consent_voice", "consent_id"}, {"consent_organisation", "consent_id"}};
constexpr RecordTable scan[] = {{"consent_scan", "consent_id"}};
constexpr RecordTable stodprocess[] = {{"stodprocess", "id"}, {"stodprocess_move", "stodprocess_id"}};
constexpr RecordTable beslut[] = {{"beslut", "id"}, {"beslut_principle", "beslut_id"}};
constexpr RecordTable uppfoljningssamtal[] = {
    {"uppfoljningssamtal", "id"},
    {"uppfoljningssamtal_organisation", "uppfoljningssamtal_id"},
    {"uppfoljningssamtal_principle", "uppfoljningssamtal_id"}};
constexpr RecordTable delegation[] = {{"delegation", "id"}};
constexpr RecordTable handover[] = {{"handover", "id"}, {"handover_person", "handover_id"}};
constexpr RecordTable meeting[] = {
    {"meeting", "id"},
    {"meeting_participant", "meeting_id"},
    {"meeting_note", "meeting_id"},
    {"meeting_preparation", "meeting_id"},
    {"meeting_child", "meeting_id"},
    {"meeting_child_note", "meeting_id"},
    {"meeting_child_area", "meeting_id"},
    {"meeting_child_principle", "meeting_id"},
    {"meeting_offer", "meeting_id"},
    {"meeting_task", "meeting_id"}};
constexpr RecordTable fordjupad[] = {{"fordjupad", "id"}, {"fordjupad_text", "fordjupad_id"}};
constexpr RecordTable planVersion[] = {{"plan_version", "id"}, {"plan_signature", "version_id"}};
constexpr RecordTable visitEnrolment[] = {{"visit_enrolment", "child_id"}};
constexpr RecordTable visit[] = {{"visit", "id"}, {"visit_staff", "visit_id"}, {"visit_area", "visit_id"}};
constexpr RecordTable thematicMeeting[] = {{"thematic_meeting", "id"}};
constexpr RecordTable sharing[] = {{"sharing_log", "id"}};
constexpr RecordTable user[] = {{"unit_user", "id"}, {"assigned_child", "user_id", 2}};
constexpr RecordTable sample[] = {{"history_sample", {}}};
constexpr RecordTable rollout[] = {
    {"rollout_phase", {}},     {"rollout_item", {}},         {"rollout_plan", {}},      {"rollout_plan_row", {}},
    {"rollout_review", {}},    {"rollout_person", {}},       {"rollout_role", {}},      {"rollout_known_module", {}},
    {"training_occasion", {}}, {"training_participant", {}}, {"self_check", {}},        {"self_check_answer", {}},
    {"rollout_costs", {}},     {"rollout_cost_line", {}},    {"rollout_agreement", {}}, {"agreement_party", {}}};
constexpr RecordTable sealedIdentity[] = {
    {"sealed_identity", "child_id"}, {"sealed_part", "child_id"}, {"sealed_to", "child_id"}};

Tables tablesOf(RecordKind record) {
    switch (record) {
    case RecordKind::Child: return child;
    case RecordKind::Samtal: return samtal;
    case RecordKind::Skattning: return skattning;
    case RecordKind::Gemensam: return gemensam;
    case RecordKind::Plan: return plan;
    case RecordKind::Settings: return settings;
    case RecordKind::Pack: return pack;
    case RecordKind::Organisation: return organisation;
    case RecordKind::Barnkontakt: return barnkontakt;
    case RecordKind::Reminders: return reminders;
    case RecordKind::StandingTime: return standingTime;
    case RecordKind::Upptackarkort: return upptackarkort;
    case RecordKind::Anmalan: return anmalan;
    case RecordKind::Consent: return consent;
    case RecordKind::Scan: return scan;
    case RecordKind::Stodprocess: return stodprocess;
    case RecordKind::Beslut: return beslut;
    case RecordKind::Uppfoljningssamtal: return uppfoljningssamtal;
    case RecordKind::Delegation: return delegation;
    case RecordKind::Handover: return handover;
    case RecordKind::Meeting: return meeting;
    case RecordKind::Fordjupad: return fordjupad;
    case RecordKind::PlanVersion: return planVersion;
    case RecordKind::VisitEnrolment: return visitEnrolment;
    case RecordKind::Visit: return visit;
    case RecordKind::ThematicMeeting: return thematicMeeting;
    case RecordKind::Sharing: return sharing;
    case RecordKind::Sample: return sample;
    case RecordKind::Rollout: return rollout;
    case RecordKind::User: return user;
    case RecordKind::SealedIdentity: return sealedIdentity;
    case RecordKind::HandCounts: return handCounts;
    case RecordKind::Unit:
    case RecordKind::Log:
    case RecordKind::Actions:
    case RecordKind::Statistics: return {};
    }
    Q_UNREACHABLE();
}

/// The id of the one record that every row of such a table belongs to.
constexpr qint64 theOnlyOne = 1;

std::vector<RecordKind> allRecords() {
    std::vector<RecordKind> all;
    for (int record = 0; record <= int(RecordKind::HandCounts); ++record)
        all.push_back(RecordKind(record));
    return all;
}

std::string quoted(std::string_view name) { return '"' + std::string(name) + '"'; }

void addName(KeyedHash& hash, RecordKind record, qint64 recordId) {
    hash.add(historyTerm(record));
    hash.add(std::int64_t(recordId));
}

/// The row on which `rows` stands; its values begin at `first`. The names are spelled for the hash.
void addRow(
    KeyedHash& hash, const std::string& table, const std::vector<std::string>& columns, const Statement& rows,
    int first) {
    hash.addSpelled(table);
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const std::span<const std::byte> value = rows.bytes(first + int(column));
        if (!value.data() && rows.isNull(first + int(column)))
            continue;
        hash.addSpelled(columns[column]);
        hash.add(value);
    }
}

} // namespace

bool RecordContent::isWorkedOut(std::string_view column) {
    const bool isOfKeys = column.ends_with("public_key") || column.ends_with("secret_key");
    return (column.ends_with("_key") && !isOfKeys) || column == "last_rated";
}

/// A table read in the order of the records that its rows belong to.
class RecordContent::WholeTable {
public:
    WholeTable(Connection& connection, const RecordTable& table, const TableReader& reader)
        : m_reader(reader)
        , m_rows(connection.prepare(
              "SELECT " + quoted(table.key) + ", " + reader.values + " FROM " + quoted(table.name) + " ORDER BY " +
              reader.order)) {
        next();
    }

    /// Records are asked for in ascending order.
    void addRowsOf(KeyedHash& hash, qint64 recordId) {
        while (m_at && *m_at < recordId)
            next();
        for (; m_at == recordId; next())
            addRow(hash, m_reader.name, m_reader.columns, m_rows, 1);
    }

private:
    void next() { m_at = m_rows.step() ? std::optional(m_rows.int64(0)) : std::nullopt; }

    const TableReader& m_reader;
    Statement m_rows;
    std::optional<qint64> m_at; ///< the record of the row
};

const RecordContent::TableReader& RecordContent::reader(std::string_view table, std::string_view keyColumn) {
    TableReader& reader = m_readers[table];
    if (!reader.sql.empty())
        return reader;
    reader.name = KeyedHash::spelled(table);
    // By name, not by place; and the key in its own order, which is that of the table's index.
    auto columns = m_connection.prepare("SELECT name, dflt_value, pk FROM pragma_table_info(?1) ORDER BY name");
    columns.bindAll(table);
    std::map<qint64, std::string> key;
    while (columns.step()) {
        const std::string name(columns.utf8(0));
        if (columns.int64(2) > 0)
            key[columns.int64(2)] = name;
        if (isWorkedOut(name))
            continue;
        const std::string value =
            columns.isNull(1) ? quoted(name) : "nullif(" + quoted(name) + ", " + std::string(columns.utf8(1)) + ")";
        reader.values += (reader.values.empty() ? "" : ", ") + value;
        reader.columns.push_back(KeyedHash::spelled(name));
    }
    if (!keyColumn.empty())
        reader.order = quoted(keyColumn);
    for (const auto& [place, name] : key)
        if (name != keyColumn) // a column that is named twice has SQLite sort what an index holds in order
            reader.order += (reader.order.empty() ? "" : ", ") + quoted(name);
    std::string sql = "SELECT " + reader.values + " FROM " + quoted(table);
    if (!keyColumn.empty())
        sql += " WHERE " + quoted(keyColumn) + " = ?";
    reader.sql = sql + " ORDER BY " + reader.order;
    return reader;
}

void RecordContent::addRows(KeyedHash& hash, std::string_view table, std::string_view keyColumn, qint64 recordId) {
    const TableReader& from = reader(table, keyColumn);
    auto rows = m_connection.cached(from.sql);
    if (!keyColumn.empty())
        rows->bindAll(recordId);
    while (rows->step())
        addRow(hash, from.name, from.columns, *rows, 0);
}

void RecordContent::hashMany(
    std::span<const std::byte> key, RecordKind record, std::span<const qint64> recordIds, int version,
    const std::function<bool(std::size_t place, const QByteArray& hash)>& each) {
    const Tables tables = tablesOf(record);
    const bool together = !tables.empty() && std::ranges::none_of(tables, &std::string_view::empty, &RecordTable::key);
    std::vector<WholeTable> whole;
    whole.reserve(tables.size());
    if (together && recordIds.size() > 1)
        for (const RecordTable& table : tables)
            if (table.since <= version)
                whole.emplace_back(m_connection, table, reader(table.name, table.key));
    KeyedHash rows(key);
    for (std::size_t place = 0; place < recordIds.size(); ++place) {
        QByteArray found;
        if (whole.empty()) {
            found = hash(key, record, recordIds[place], version);
        } else {
            addName(rows, record, recordIds[place]);
            for (WholeTable& table : whole)
                table.addRowsOf(rows, recordIds[place]);
            found = rows.result();
        }
        if (!each(place, found))
            return;
    }
}

QByteArray RecordContent::hash(std::span<const std::byte> key, RecordKind record, qint64 recordId, int version) {
    const Tables tables = tablesOf(record);
    if (tables.empty())
        return QByteArray("");
    KeyedHash hash(key);
    addName(hash, record, recordId);
    for (const RecordTable& table : tables)
        if (table.since <= version)
            addRows(hash, table.name, table.key, recordId);
    return hash.result();
}

std::set<RecordContent::Record> RecordContent::changedSince(int version) {
    std::set<Record> records;
    for (const RecordKind record : allRecords())
        for (const RecordTable& table : tablesOf(record)) {
            if (table.since <= version)
                continue;
            const std::string id = table.key.empty() ? std::to_string(theOnlyOne) : quoted(table.key);
            auto rows = m_connection.prepare("SELECT DISTINCT " + id + " FROM " + quoted(table.name));
            while (rows.step())
                records.emplace(record, rows.int64(0));
        }
    return records;
}

std::set<std::string_view> RecordContent::tables() {
    std::set<std::string_view> names;
    for (const RecordKind record : allRecords())
        for (const RecordTable& table : tablesOf(record))
            names.insert(table.name);
    return names;
}

} // namespace bk
