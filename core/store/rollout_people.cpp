// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/record_rows.h"
#include "core/store/rollout_repository.h"
#include "core/store/transaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void readParts(Connection& connection, RolloutPerson& person) {
    auto role = connection.cached("SELECT role FROM rollout_role WHERE person_id = ?");
    for (role->bindAll(person.id.number()); role->step();)
        person.roles.push_back(termFrom(role->text(0), &rolloutRoleFrom, "rollout_role role"));
    std::ranges::sort(person.roles);
    auto known = connection.cached("SELECT module FROM rollout_known_module WHERE person_id = ? ORDER BY module");
    for (known->bindAll(person.id.number()); known->step();)
        person.known.append(known->text(0));
}

void deleteParts(Connection& connection, RolloutPersonId id) {
    deleteRows(
        connection,
        {"DELETE FROM rollout_role WHERE person_id = ?", "DELETE FROM rollout_known_module WHERE person_id = ?"},
        id.number());
}

} // namespace

std::vector<RolloutPerson> RolloutRepository::people() const {
    std::vector<RolloutPerson> all;
    {
        auto row =
            m_connection.cached("SELECT id, name, title, organisation, contact, note FROM rollout_person ORDER BY id");
        while (row->step())
            all.push_back(
                {RolloutPersonId::fromNumber(row->int64(0)),
                 row->text(1),
                 row->text(2),
                 row->text(3),
                 row->text(4),
                 {},
                 {},
                 row->text(5)});
    }
    for (RolloutPerson& person : all)
        readParts(m_connection, person);
    return all;
}

RolloutPersonId RolloutRepository::save(const RolloutPerson& person) {
    static const std::string upsert = upsertSql("rollout_person", "id, name, title, organisation, contact, note");
    Transaction transaction(m_connection);
    const RolloutPersonId id = person.id.isNull() ? RolloutPersonId::next() : person.id;
    m_connection.cached(upsert)->run(
        id.number(), person.name, person.title, person.organisation, person.contact, person.note);
    deleteParts(m_connection, id);
    for (const RolloutRole role : person.roles)
        m_connection.cached("INSERT INTO rollout_role VALUES (?, ?)")->run(id.number(), toString(role));
    for (const QString& module : person.known)
        m_connection.cached("INSERT INTO rollout_known_module VALUES (?, ?)")->run(id.number(), module);
    noteChange();
    transaction.commit();
    return id;
}

void RolloutRepository::remove(RolloutPersonId id) {
    Transaction transaction(m_connection);
    requireRow(m_connection, "SELECT 1 FROM rollout_person WHERE id = ?", id.number(), u"rollout_person"_s);
    deleteParts(m_connection, id);
    deleteRows(
        m_connection,
        {"DELETE FROM training_participant WHERE person_id = ?", "DELETE FROM rollout_person WHERE id = ?"},
        id.number());
    noteChange();
    transaction.commit();
}

std::vector<TrainingOccasion> RolloutRepository::occasions() const {
    std::vector<TrainingOccasion> all;
    {
        auto row = m_connection.cached(
            "SELECT id, module, date, place, trainers, held, note FROM training_occasion ORDER BY date, id");
        while (row->step())
            all.push_back(
                {TrainingOccasionId::fromNumber(row->int64(0)),
                 row->text(1),
                 row->date(2),
                 row->text(3),
                 row->text(4),
                 row->boolean(5),
                 {},
                 row->text(6)});
    }
    for (TrainingOccasion& occasion : all) {
        auto person =
            m_connection.cached("SELECT person_id FROM training_participant WHERE occasion_id = ? ORDER BY person_id");
        for (person->bindAll(occasion.id.number()); person->step();)
            occasion.participants.push_back(RolloutPersonId::fromNumber(person->int64(0)));
    }
    return all;
}

TrainingOccasionId RolloutRepository::save(const TrainingOccasion& occasion) {
    static const std::string upsert = upsertSql("training_occasion", "id, module, date, place, trainers, held, note");
    Transaction transaction(m_connection);
    const TrainingOccasionId id = occasion.id.isNull() ? TrainingOccasionId::next() : occasion.id;
    m_connection.cached(upsert)->run(
        id.number(), occasion.module, occasion.date, occasion.place, occasion.trainers, occasion.held, occasion.note);
    deleteRows(m_connection, {"DELETE FROM training_participant WHERE occasion_id = ?"}, id.number());
    for (const RolloutPersonId person : occasion.participants) {
        requireRow(m_connection, "SELECT 1 FROM rollout_person WHERE id = ?", person.number(), u"rollout_person"_s);
        m_connection.cached("INSERT INTO training_participant VALUES (?, ?)")->run(id.number(), person.number());
    }
    noteChange();
    transaction.commit();
    return id;
}

void RolloutRepository::remove(TrainingOccasionId id) {
    Transaction transaction(m_connection);
    requireRow(m_connection, "SELECT 1 FROM training_occasion WHERE id = ?", id.number(), u"training_occasion"_s);
    deleteRows(
        m_connection,
        {"DELETE FROM training_participant WHERE occasion_id = ?", "DELETE FROM training_occasion WHERE id = ?"},
        id.number());
    noteChange();
    transaction.commit();
}

} // namespace bk
