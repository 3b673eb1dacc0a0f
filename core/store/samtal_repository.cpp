// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/samtal_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/last_rated.h"
#include "core/store/record_guard.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

constexpr int childPart = 0;

constexpr std::array allOccasions{
    Occasion::Barnsamtal, Occasion::Utvecklingssamtal, Occasion::Halsosamtal,  Occasion::BvcSamtal,
    Occasion::BmmSamtal,  Occasion::Klassrum,          Occasion::PlaceratBarn, Occasion::Annat};

std::optional<qint64> numberOf(const std::optional<ChildId>& child) {
    return child ? std::optional<qint64>(child->number()) : std::nullopt;
}

std::optional<qint64> numberOf(const std::optional<Area>& area) {
    return area ? std::optional<qint64>(qint64(indexOf(*area))) : std::nullopt;
}

void insertAnswers(Connection& connection, BarnsamtalId id, int part, const PerArea<AreaAnswer>& areas) {
    for (const Area area : allAreas) {
        const AreaAnswer& answer = areas[area];
        if (answer.isEmpty())
            continue;
        auto insert = connection.cached(
            "INSERT INTO samtal_answer (samtal_id, part, area, rating, comment) VALUES (?, ?, ?, ?, ?)");
        insert->run(
            id.number(), part, qint64(indexOf(area)),
            answer.rating ? std::optional<int>(answer.rating->value()) : std::nullopt, answer.comment);
    }
}

void insertParts(Connection& connection, BarnsamtalId id, const Barnsamtal& samtal) {
    auto insert = connection.cached(
        "INSERT INTO samtal_part (samtal_id, part, name, relation, instrument_id, instrument_version, first_area, "
        "not_rated_because, care_contacts, survey) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    const ChildPart& child = samtal.childPart;
    insert->run(
        id.number(), childPart, QString(), QString(), child.instrument.id, child.instrument.version,
        numberOf(child.firstArea), child.notRatedBecause, QString(), false);
    insertAnswers(connection, id, childPart, child.areas);
    for (const GuardianPart& guardian : samtal.guardianParts) {
        insert->run(
            id.number(), guardian.guardian, guardian.name, guardian.relation, guardian.instrument.id,
            guardian.instrument.version, nullptr, QString(), guardian.careContacts, guardian.survey);
        insertAnswers(connection, id, guardian.guardian, guardian.areas);
    }
}

void readAnswers(Connection& connection, BarnsamtalId id, int part, PerArea<AreaAnswer>& areas) {
    auto rows = connection.cached("SELECT area, rating, comment FROM samtal_answer WHERE samtal_id = ? AND part = ?");
    rows->bindAll(id.number(), part);
    while (rows->step()) {
        AreaAnswer& answer = areas[areaAt(std::size_t(rows->int64(0)))];
        if (!rows->isNull(1))
            answer.rating = Rating::from(rows->int64(1));
        answer.comment = rows->text(2);
    }
}

void readParts(Connection& connection, Barnsamtal& samtal) {
    auto rows = connection.cached(
        "SELECT part, name, relation, instrument_id, instrument_version, first_area, not_rated_because, care_contacts, "
        "survey FROM samtal_part WHERE samtal_id = ? ORDER BY part");
    rows->bindAll(samtal.id.number());
    while (rows->step()) {
        const int part = rows->integer(0);
        const InstrumentRef instrument{rows->text(3), rows->text(4)};
        if (part == childPart) {
            samtal.childPart.instrument = instrument;
            if (!rows->isNull(5))
                samtal.childPart.firstArea = areaAt(std::size_t(rows->int64(5)));
            samtal.childPart.notRatedBecause = rows->text(6);
            readAnswers(connection, samtal.id, part, samtal.childPart.areas);
        } else {
            GuardianPart guardian{part, rows->text(1), rows->text(2), instrument, {}, rows->text(7), rows->boolean(8)};
            readAnswers(connection, samtal.id, part, guardian.areas);
            samtal.guardianParts.push_back(std::move(guardian));
        }
    }
}

#define SAMTAL_COLUMNS                                                                                                 \
    "id, child_id, occasion, label, date, held_by, place, works_well, strengthen, differ, work_on, next_step, "        \
    "saved_at, follow_up"

Barnsamtal readSamtal(Statement& row) {
    Barnsamtal samtal;
    samtal.id = BarnsamtalId::fromNumber(row.int64(0));
    if (const auto child = row.optionalInt64(1))
        samtal.child = ChildId::fromNumber(*child);
    const auto occasion = occasionFrom(row.text(2));
    if (!occasion)
        throw Error(Error::Kind::NewerFormat, QStringLiteral("samtal.occasion"));
    samtal.occasion = *occasion;
    samtal.label = row.text(3);
    samtal.date = row.date(4);
    samtal.heldBy = row.text(5);
    samtal.place = row.text(6);
    samtal.summary = {row.text(7), row.text(8), row.text(9), row.text(10), row.text(11)};
    samtal.savedAt = row.dateTime(12);
    samtal.followUp = row.boolean(13);
    return samtal;
}

std::vector<Barnsamtal> readAll(Connection& connection, Statement& rows) {
    std::vector<Barnsamtal> all;
    while (rows.step())
        all.push_back(readSamtal(rows));
    for (Barnsamtal& samtal : all)
        readParts(connection, samtal);
    return all;
}

void requireChild(Connection& connection, const std::optional<ChildId>& child) {
    if (!child)
        return;
    auto found = connection.cached("SELECT 1 FROM child WHERE id = ?");
    found->bindAll(child->number());
    if (!found->step())
        throw Error(Error::Kind::NotFound, QStringLiteral("child"));
}

} // namespace

BarnsamtalId SamtalRepository::put(const Barnsamtal& samtal) {
    const BarnsamtalId id = samtal.id.isNull() ? BarnsamtalId::next() : samtal.id;
    requireChild(m_connection, samtal.child);
    bool exists = false;
    std::optional<ChildId> before;
    {
        auto old = m_connection.cached("SELECT child_id FROM samtal WHERE id = ?");
        old->bindAll(id.number());
        exists = old->step();
        if (exists && !old->isNull(0))
            before = ChildId::fromNumber(old->int64(0));
    }
    if (exists) {
        m_connection.cached("DELETE FROM samtal_answer WHERE samtal_id = ?")->run(id.number());
        m_connection.cached("DELETE FROM samtal_part WHERE samtal_id = ?")->run(id.number());
    }
    auto upsert = m_connection.cached(
        "INSERT INTO samtal (" SAMTAL_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "child_id = excluded.child_id, occasion = excluded.occasion, label = excluded.label, date = excluded.date, "
        "held_by = excluded.held_by, place = excluded.place, works_well = excluded.works_well, strengthen = "
        "excluded.strengthen, "
        "differ = excluded.differ, work_on = excluded.work_on, next_step = excluded.next_step, saved_at = "
        "excluded.saved_at, follow_up = excluded.follow_up");
    const BarnsamtalSummary& summary = samtal.summary;
    upsert->run(
        id.number(), numberOf(samtal.child), toString(samtal.occasion), samtal.label, samtal.date, samtal.heldBy,
        samtal.place, summary.worksWell, summary.strengthen, summary.differ, summary.workOn, summary.next,
        samtal.savedAt, samtal.followUp);
    insertParts(m_connection, id, samtal);
    if (exists && before)
        recomputeLastRated(m_connection, *before);
    if (samtal.child)
        raiseLastRated(m_connection, *samtal.child, samtal.date);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Samtal, id.number(), samtal.child);
    return id;
}

BarnsamtalId SamtalRepository::save(const Barnsamtal& samtal) {
    Transaction transaction(m_connection);
    const BarnsamtalId id = put(samtal);
    transaction.commit();
    return id;
}

void SamtalRepository::saveAll(const std::vector<Barnsamtal>& many) {
    Transaction transaction(m_connection);
    for (const Barnsamtal& samtal : many)
        put(samtal);
    transaction.commit();
}

std::optional<Barnsamtal> SamtalRepository::find(BarnsamtalId id) const {
    auto row = m_connection.cached("SELECT " SAMTAL_COLUMNS " FROM samtal WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Barnsamtal> found = readAll(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Samtal, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Barnsamtal> SamtalRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Samtal, child);
    auto rows =
        m_connection.cached("SELECT " SAMTAL_COLUMNS " FROM samtal WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readAll(m_connection, *rows);
}

std::vector<Barnsamtal> SamtalRepository::withoutChild(int limit) const {
    reading(m_history, RecordKind::Samtal);
    auto rows = m_connection.cached("SELECT " SAMTAL_COLUMNS
                                    " FROM samtal WHERE child_id IS NULL ORDER BY date DESC, id DESC LIMIT ?");
    rows->bindAll(limit);
    return readAll(m_connection, *rows);
}

std::vector<OccasionCount> SamtalRepository::counts(QDate from, QDate to) const {
    std::vector<OccasionCount> counts;
    for (const Occasion occasion : allOccasions)
        counts.push_back({occasion, 0, 0});
    auto rows = m_connection.cached(
        "SELECT occasion, count(child_id), count(*) FROM samtal WHERE date BETWEEN ? AND ? GROUP BY occasion");
    rows->bindAll(from, to);
    while (rows->step()) {
        const auto occasion = occasionFrom(rows->text(0));
        if (!occasion)
            throw Error(Error::Kind::NewerFormat, QStringLiteral("samtal.occasion"));
        OccasionCount& count = counts[std::size_t(*occasion)];
        count.withChild = rows->integer(1);
        count.withoutChild = rows->integer(2) - count.withChild;
    }
    return counts;
}

} // namespace bk
