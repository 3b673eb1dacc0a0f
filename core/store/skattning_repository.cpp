// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/skattning_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/last_rated.h"
#include "core/store/record_guard.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

#define SKATTNING_COLUMNS                                                                                              \
    "id, child_id, label, date, rater_name, profession, organisation, instrument_id, instrument_version, saved_at"

void requireRow(Connection& connection, std::string_view sql, qint64 id, const QString& what) {
    auto found = connection.cached(sql);
    found->bindAll(id);
    if (!found->step())
        throw Error(Error::Kind::NotFound, what);
}

void insertAnswers(Connection& connection, SkattningId id, const PerArea<AreaRatings>& areas) {
    auto insert = connection.cached(
        "INSERT INTO skattning_answer (skattning_id, area, position, item, rating, comment) VALUES (?, ?, ?, ?, ?, ?)");
    insert->bind(1, id.number());
    for (const Area area : allAreas) {
        insert->bind(2, qint64(indexOf(area)));
        qint64 position = 0;
        for (const ItemAnswer& answer : areas[area].answers) {
            insert->bind(3, position++).bind(4, answer.item).bind(6, answer.comment);
            if (answer.rating)
                insert->bind(5, answer.rating->value());
            else
                insert->bind(5, nullptr);
            insert->exec();
        }
    }
    for (const Area area : allAreas)
        if (!areas[area].comment.isEmpty())
            connection.cached("INSERT INTO skattning_area (skattning_id, area, comment) VALUES (?, ?, ?)")
                ->run(id.number(), qint64(indexOf(area)), areas[area].comment);
}

void readAnswers(Connection& connection, Skattning& skattning) {
    auto rows = connection.cached(
        "SELECT area, item, rating, comment FROM skattning_answer WHERE skattning_id = ? ORDER BY area, position");
    rows->bindAll(skattning.id.number());
    while (rows->step()) {
        ItemAnswer answer;
        answer.item = rows->text(1);
        if (!rows->isNull(2))
            answer.rating = Rating::from(rows->int64(2));
        answer.comment = rows->text(3);
        skattning.areas[areaAt(std::size_t(rows->int64(0)))].answers.push_back(std::move(answer));
    }
    auto comments = connection.cached("SELECT area, comment FROM skattning_area WHERE skattning_id = ?");
    comments->bindAll(skattning.id.number());
    while (comments->step())
        skattning.areas[areaAt(std::size_t(comments->int64(0)))].comment = comments->text(1);
}

std::vector<Skattning> readAll(Connection& connection, Statement& rows) {
    std::vector<Skattning> all;
    while (rows.step()) {
        Skattning& skattning = all.emplace_back();
        skattning.id = SkattningId::fromNumber(rows.int64(0));
        if (const auto child = rows.optionalInt64(1))
            skattning.child = ChildId::fromNumber(*child);
        skattning.label = rows.text(2);
        skattning.date = rows.date(3);
        skattning.raterName = rows.text(4);
        skattning.profession = rows.text(5);
        skattning.organisation = rows.text(6);
        skattning.instrument = {rows.text(7), rows.text(8)};
        skattning.savedAt = rows.dateTime(9);
    }
    for (Skattning& skattning : all)
        readAnswers(connection, skattning);
    return all;
}

void insertJointDetails(Connection& connection, GemensamBehovskompassId id, const GemensamBehovskompass& joint) {
    qint64 position = 0;
    for (const SkattningId participant : joint.participants)
        connection.cached("INSERT INTO gemensam_participant (gemensam_id, position, skattning_id) VALUES (?, ?, ?)")
            ->run(id.number(), position++, participant.number());
    for (const Area area : allAreas) {
        const AgreedArea& agreed = joint.areas[area];
        if (agreed == AgreedArea())
            continue;
        using Number = std::optional<qint64>;
        connection
            .cached("INSERT INTO gemensam_area (gemensam_id, area, proposal_numerator, proposal_denominator, "
                    "agreed_tenths, motivation) "
                    "VALUES (?, ?, ?, ?, ?, ?)")
            ->run(
                id.number(), qint64(indexOf(area)), agreed.proposal ? Number(agreed.proposal->numerator()) : Number(),
                agreed.proposal ? Number(agreed.proposal->denominator()) : Number(), agreed.agreedTenths,
                agreed.motivation);
    }
}

void readJointDetails(Connection& connection, GemensamBehovskompass& joint) {
    auto participants =
        connection.cached("SELECT skattning_id FROM gemensam_participant WHERE gemensam_id = ? ORDER BY position");
    participants->bindAll(joint.id.number());
    while (participants->step())
        joint.participants.push_back(SkattningId::fromNumber(participants->int64(0)));
    auto areas = connection.cached("SELECT area, proposal_numerator, proposal_denominator, agreed_tenths, motivation "
                                   "FROM gemensam_area WHERE gemensam_id = ?");
    areas->bindAll(joint.id.number());
    while (areas->step()) {
        AgreedArea& agreed = joint.areas[areaAt(std::size_t(areas->int64(0)))];
        if (!areas->isNull(1))
            agreed.proposal = Fraction(areas->int64(1), areas->int64(2));
        agreed.agreedTenths = areas->optionalInteger(3);
        agreed.motivation = areas->text(4);
    }
}

std::vector<GemensamBehovskompass> readAllJoint(Connection& connection, Statement& rows) {
    std::vector<GemensamBehovskompass> all;
    while (rows.step()) {
        GemensamBehovskompass& joint = all.emplace_back();
        joint.id = GemensamBehovskompassId::fromNumber(rows.int64(0));
        joint.child = ChildId::fromNumber(rows.int64(1));
        joint.date = rows.date(2);
        joint.agreedBy = rows.text(3);
        joint.instrument = {rows.text(4), rows.text(5)};
        joint.savedAt = rows.dateTime(6);
    }
    for (GemensamBehovskompass& joint : all)
        readJointDetails(connection, joint);
    return all;
}

/// Whether the record exists, and its child before the change.
struct Before {
    bool exists = false;
    std::optional<ChildId> child;
};

Before before(Connection& connection, std::string_view sql, qint64 id) {
    auto old = connection.cached(sql);
    old->bindAll(id);
    Before result;
    result.exists = old->step();
    if (result.exists && !old->isNull(0))
        result.child = ChildId::fromNumber(old->int64(0));
    return result;
}

void updateLastRated(Connection& connection, const Before& old, const std::optional<ChildId>& child, QDate date) {
    if (old.child)
        recomputeLastRated(connection, *old.child);
    if (child)
        raiseLastRated(connection, *child, date);
}

} // namespace

SkattningId SkattningRepository::put(const Skattning& skattning) {
    const SkattningId id = skattning.id.isNull() ? SkattningId::next() : skattning.id;
    if (skattning.child)
        requireRow(
            m_connection, "SELECT 1 FROM child WHERE id = ?", skattning.child->number(), QStringLiteral("child"));
    const Before old = before(m_connection, "SELECT child_id FROM skattning WHERE id = ?", id.number());
    if (old.exists) {
        m_connection.cached("DELETE FROM skattning_answer WHERE skattning_id = ?")->run(id.number());
        m_connection.cached("DELETE FROM skattning_area WHERE skattning_id = ?")->run(id.number());
    }
    auto upsert = m_connection.cached(
        "INSERT INTO skattning (" SKATTNING_COLUMNS
        ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET "
        "child_id = excluded.child_id, label = excluded.label, date = excluded.date, rater_name = excluded.rater_name, "
        "profession = excluded.profession, organisation = excluded.organisation, instrument_id = "
        "excluded.instrument_id, "
        "instrument_version = excluded.instrument_version, saved_at = excluded.saved_at");
    upsert->run(
        id.number(), skattning.child ? std::optional<qint64>(skattning.child->number()) : std::nullopt, skattning.label,
        skattning.date, skattning.raterName, skattning.profession, skattning.organisation, skattning.instrument.id,
        skattning.instrument.version, skattning.savedAt);
    insertAnswers(m_connection, id, skattning.areas);
    updateLastRated(m_connection, old, skattning.child, skattning.date);
    if (m_history)
        m_history->note(
            old.exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Skattning, id.number(),
            skattning.child);
    return id;
}

SkattningId SkattningRepository::save(const Skattning& skattning) {
    Transaction transaction(m_connection);
    const SkattningId id = put(skattning);
    transaction.commit();
    return id;
}

void SkattningRepository::saveAll(const std::vector<Skattning>& many) {
    Transaction transaction(m_connection);
    for (const Skattning& skattning : many)
        put(skattning);
    transaction.commit();
}

std::optional<Skattning> SkattningRepository::find(SkattningId id) const {
    auto row = m_connection.cached("SELECT " SKATTNING_COLUMNS " FROM skattning WHERE id = ?");
    row->bindAll(id.number());
    std::vector<Skattning> found = readAll(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Skattning, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<Skattning> SkattningRepository::ofChild(ChildId child) const {
    reading(m_history, RecordKind::Skattning, child);
    auto rows = m_connection.cached("SELECT " SKATTNING_COLUMNS
                                    " FROM skattning WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readAll(m_connection, *rows);
}

std::vector<Skattning> SkattningRepository::withoutChild(int limit) const {
    reading(m_history, RecordKind::Skattning);
    auto rows = m_connection.cached("SELECT " SKATTNING_COLUMNS
                                    " FROM skattning WHERE child_id IS NULL ORDER BY date DESC, id DESC LIMIT ?");
    rows->bindAll(limit);
    return readAll(m_connection, *rows);
}

GemensamBehovskompassId SkattningRepository::put(const GemensamBehovskompass& joint) {
    const auto id = joint.id.isNull() ? GemensamBehovskompassId::next() : joint.id;
    requireRow(m_connection, "SELECT 1 FROM child WHERE id = ?", joint.child.number(), QStringLiteral("child"));
    for (const SkattningId participant : joint.participants)
        requireRow(
            m_connection, "SELECT 1 FROM skattning WHERE id = ?", participant.number(), QStringLiteral("skattning"));
    const Before old = before(m_connection, "SELECT child_id FROM gemensam WHERE id = ?", id.number());
    if (old.exists) {
        m_connection.cached("DELETE FROM gemensam_participant WHERE gemensam_id = ?")->run(id.number());
        m_connection.cached("DELETE FROM gemensam_area WHERE gemensam_id = ?")->run(id.number());
    }
    auto upsert = m_connection.cached(
        "INSERT INTO gemensam (id, child_id, date, agreed_by, instrument_id, instrument_version, saved_at) "
        "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET child_id = excluded.child_id, "
        "date = excluded.date, agreed_by = excluded.agreed_by, instrument_id = excluded.instrument_id, "
        "instrument_version = excluded.instrument_version, saved_at = excluded.saved_at");
    upsert->run(
        id.number(), joint.child.number(), joint.date, joint.agreedBy, joint.instrument.id, joint.instrument.version,
        joint.savedAt);
    insertJointDetails(m_connection, id, joint);
    updateLastRated(m_connection, old, joint.child, joint.date);
    if (m_history)
        m_history->note(
            old.exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Gemensam, id.number(), joint.child);
    return id;
}

GemensamBehovskompassId SkattningRepository::save(const GemensamBehovskompass& joint) {
    Transaction transaction(m_connection);
    const GemensamBehovskompassId id = put(joint);
    transaction.commit();
    return id;
}

std::optional<GemensamBehovskompass> SkattningRepository::findJoint(GemensamBehovskompassId id) const {
    auto row = m_connection.cached(
        "SELECT id, child_id, date, agreed_by, instrument_id, instrument_version, saved_at FROM gemensam WHERE id = ?");
    row->bindAll(id.number());
    std::vector<GemensamBehovskompass> found = readAllJoint(m_connection, *row);
    if (!found.empty())
        reading(m_history, RecordKind::Gemensam, found.front().child);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<GemensamBehovskompass> SkattningRepository::jointOfChild(ChildId child) const {
    reading(m_history, RecordKind::Gemensam, child);
    auto rows = m_connection.cached(
        "SELECT id, child_id, date, agreed_by, instrument_id, instrument_version, saved_at FROM gemensam "
        "WHERE child_id = ? ORDER BY date DESC, id DESC");
    rows->bindAll(child.number());
    return readAllJoint(m_connection, *rows);
}

} // namespace bk
