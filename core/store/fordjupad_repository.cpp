// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/fordjupad_repository.h"

#include "core/store/connection.h"
#include "core/store/record_guard.h"
#include "core/store/record_rows.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define FORDJUPAD_COLUMNS                                                                                              \
    "id, child_id, joint, organisation_id, by_name, profession, day, instrument_id, instrument_version, saved_at"

void requireRoom(Connection& connection, const Fordjupad& fordjupad, FordjupadId id) {
    requireChild(connection, fordjupad.child);
    if (fordjupad.organisation)
        requireRow(
            connection, "SELECT 1 FROM organisation WHERE id = ?", fordjupad.organisation->number(),
            QStringLiteral("organisation"));
    auto other = connection.cached("SELECT 1 FROM fordjupad WHERE child_id = ? AND joint = ? AND "
                                   "coalesce(organisation_id, 0) = coalesce(?, 0) AND id <> ?");
    other->bindAll(fordjupad.child.number(), fordjupad.joint, numberOf(fordjupad.organisation), id.number());
    if (other->step())
        throw Error(Error::Kind::AlreadyExists, QStringLiteral("fordjupad"));
}

void insertTexts(Connection& connection, FordjupadId id, const std::vector<SubAreaText>& texts) {
    qint64 position = 0;
    for (const SubAreaText& text : texts)
        connection
            .cached("INSERT INTO fordjupad_text (fordjupad_id, position, sub_area, works, strengthen) "
                    "VALUES (?, ?, ?, ?, ?)")
            ->run(id.number(), position++, text.subArea, text.works, text.strengthen);
}

void readTexts(Connection& connection, Fordjupad& fordjupad) {
    auto rows = connection.cached("SELECT sub_area, works, strengthen FROM fordjupad_text WHERE fordjupad_id = ? "
                                  "ORDER BY position");
    rows->bindAll(fordjupad.id.number());
    while (rows->step())
        fordjupad.texts.push_back({rows->text(0), rows->text(1), rows->text(2)});
}

std::vector<Fordjupad> readAll(Connection& connection, Statement& rows) {
    std::vector<Fordjupad> all;
    while (rows.step()) {
        Fordjupad& fordjupad = all.emplace_back();
        fordjupad.id = FordjupadId::fromNumber(rows.int64(0));
        fordjupad.child = ChildId::fromNumber(rows.int64(1));
        fordjupad.joint = rows.boolean(2);
        fordjupad.organisation = idFrom<Organisation>(rows.optionalInt64(3));
        fordjupad.by = rows.text(4);
        fordjupad.profession = rows.text(5);
        fordjupad.date = rows.date(6);
        fordjupad.instrument = {rows.text(7), rows.text(8)};
        fordjupad.savedAt = rows.dateTime(9);
    }
    for (Fordjupad& fordjupad : all)
        readTexts(connection, fordjupad);
    return all;
}

} // namespace

FordjupadId FordjupadRepository::save(const Fordjupad& fordjupad) {
    static const std::string upsert = upsertSql("fordjupad", FORDJUPAD_COLUMNS);
    Transaction transaction(m_connection);
    const FordjupadId id = fordjupad.id.isNull() ? FordjupadId::next() : fordjupad.id;
    requireRoom(m_connection, fordjupad, id);
    const bool exists = rowExists(m_connection, "SELECT 1 FROM fordjupad WHERE id = ?", id.number());
    m_connection.cached(upsert)->run(
        id.number(), fordjupad.child.number(), fordjupad.joint, numberOf(fordjupad.organisation), fordjupad.by,
        fordjupad.profession, fordjupad.date, fordjupad.instrument.id, fordjupad.instrument.version, fordjupad.savedAt);
    deleteRows(m_connection, {"DELETE FROM fordjupad_text WHERE fordjupad_id = ?"}, id.number());
    insertTexts(m_connection, id, fordjupad.texts);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Fordjupad, id.number(), fordjupad.child);
    transaction.commit();
    return id;
}

std::vector<Fordjupad> FordjupadRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Fordjupad, child);
    auto rows =
        m_connection.cached("SELECT " FORDJUPAD_COLUMNS " FROM fordjupad WHERE child_id = ? ORDER BY joint, day, id");
    rows->bindAll(child.number());
    return readAll(m_connection, *rows);
}

std::optional<Fordjupad> FordjupadRepository::find(FordjupadId id) const {
    auto row = m_connection.cached("SELECT " FORDJUPAD_COLUMNS " FROM fordjupad WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Fordjupad> found = readAll(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Fordjupad, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

} // namespace bk
