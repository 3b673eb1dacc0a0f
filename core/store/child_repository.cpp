// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/child_repository.h"

#include "core/domain/child/child_identity.h"
#include "core/domain/common/error.h"
#include "core/domain/common/swedish_text.h"
#include "core/store/child_rows.h"
#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/transaction.h"

namespace bk {
namespace {

constexpr int barnkontaktRole = 0;
constexpr int stodsamordnareRole = 1;
/// Any day will do: twelve digits name their century themselves.
const QDate centuryIsWritten(9999, 12, 31);

void insertPerson(Connection& connection, ChildId id, int role, const ResponsiblePerson& person) {
    if (person == ResponsiblePerson())
        return;
    connection
        .cached("INSERT INTO responsible_person (child_id, role, name, profession, organisation, address, telephone, "
                "email) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
        ->run(
            id.number(), role, person.name, person.profession, person.organisation, person.contact.address,
            person.contact.telephone, person.contact.email);
}

void insertPeople(Connection& connection, ChildId id, const Child& child) {
    int position = 0;
    for (const Guardian& guardian : child.guardians)
        connection
            .cached("INSERT INTO guardian (child_id, position, name, relation, address, telephone, email) VALUES (?, "
                    "?, ?, ?, ?, ?, ?)")
            ->run(
                id.number(), ++position, guardian.name, guardian.relation, guardian.contact.address,
                guardian.contact.telephone, guardian.contact.email);
    insertPerson(connection, id, barnkontaktRole, child.barnkontakt);
    insertPerson(connection, id, stodsamordnareRole, child.stodsamordnare);
}

void readPeople(Connection& connection, Child& child) {
    auto guardians = connection.cached(
        "SELECT name, relation, address, telephone, email FROM guardian WHERE child_id = ? ORDER BY position");
    guardians->bindAll(child.id.number());
    while (guardians->step())
        child.guardians.push_back(
            {guardians->text(0), guardians->text(1), {guardians->text(2), guardians->text(3), guardians->text(4)}});
    auto people = connection.cached("SELECT role, name, profession, organisation, address, telephone, email FROM "
                                    "responsible_person WHERE child_id = ?");
    people->bindAll(child.id.number());
    while (people->step()) {
        ResponsiblePerson& person = people->integer(0) == barnkontaktRole ? child.barnkontakt : child.stodsamordnare;
        person = {
            people->text(1), people->text(2), people->text(3), {people->text(4), people->text(5), people->text(6)}};
    }
}

/// What the list shows, in the search index; nothing more of a protected identity.
void indexForSearch(Connection& connection, ChildId id, const Child& child, bool exists) {
    if (exists)
        connection.cached("DELETE FROM child_search WHERE rowid = ?")->run(id.number());
    QStringList words{listName(child)};
    if (child.protection == ProtectedIdentity::None) {
        words << child.preferredName << child.place;
        if (child.personnummer)
            words << child.personnummer->digits() << child.personnummer->digits().mid(2);
    }
    const QString text = words.join(QLatin1Char(' '));
    connection.cached("INSERT INTO child_search (rowid, exact, folded) VALUES (?, ?, ?)")
        ->run(id.number(), searchExact(text), searchFolded(text));
}

void requireFreePersonnummer(Connection& connection, ChildId id, const Child& child) {
    if (!child.personnummer)
        return;
    auto other = connection.cached("SELECT 1 FROM child WHERE personnummer = ? AND id <> ?");
    other->bindAll(child.personnummer->digits(), id.number());
    if (other->step())
        throw Error(Error::Kind::Refused, QStringLiteral("child.personnummer.taken"));
}

/// A sealed child's identity stands in the seal: the record takes a name to be called by, and nothing else of it.
void requireSealKept(Connection& connection, ChildId id, const Child& child) {
    auto sealed = connection.cached("SELECT 1 FROM sealed_identity WHERE child_id = ? AND rewriting = 0");
    sealed->bindAll(id.number());
    if (!sealed->step())
        return;
    if (child.protection == ProtectedIdentity::None)
        throw Error(Error::Kind::Refused, QStringLiteral("child.sealed.protection"));
    if (withPseudonym(child, child.preferredName) != child)
        throw Error(Error::Kind::Refused, QStringLiteral("child.sealed.identity"));
}

bool isProtected(Connection& connection, ChildId id) {
    auto row = connection.cached("SELECT 1 FROM child WHERE id = ? AND protection <> 0");
    row->bindAll(id.number());
    return row->step();
}

} // namespace

bool ChildRepository::contains(ChildId id) const {
    auto row = m_connection.cached("SELECT 1 FROM child WHERE id = ?");
    row->bindAll(id.number());
    return row->step();
}

ChildId ChildRepository::put(const Child& child) {
    const ChildId id = child.id.isNull() ? ChildId::next() : child.id;
    requireFreePersonnummer(m_connection, id, child);
    const bool exists = contains(id);
    if (exists)
        requireSealKept(m_connection, id, child);
    if (m_history && isProtected(m_connection, id) != (child.protection != ProtectedIdentity::None))
        m_history->require(exists ? Action::ProtectIdentity : Action::RegisterChild, id);
    if (exists) {
        m_connection.cached("DELETE FROM guardian WHERE child_id = ?")->run(id.number());
        m_connection.cached("DELETE FROM responsible_person WHERE child_id = ?")->run(id.number());
    }
    auto upsert = m_connection.cached(
        "INSERT INTO child (id, given_name, family_name, preferred_name, personnummer, birth_date, protection, "
        "address, telephone, email, "
        "place, created_at, changed_at, name_key, place_key, barnkontakt_key) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
        "?, ?, ?, ?, ?) "
        "ON CONFLICT (id) DO UPDATE SET given_name = excluded.given_name, family_name = excluded.family_name, "
        "preferred_name = excluded.preferred_name, personnummer = excluded.personnummer, birth_date = "
        "excluded.birth_date, "
        "protection = excluded.protection, address = excluded.address, telephone = excluded.telephone, email = "
        "excluded.email, "
        "place = excluded.place, created_at = excluded.created_at, changed_at = excluded.changed_at, name_key = "
        "excluded.name_key, "
        "place_key = excluded.place_key, barnkontakt_key = excluded.barnkontakt_key");
    upsert->run(
        id.number(), child.givenName, child.familyName, child.preferredName,
        child.personnummer ? std::optional(child.personnummer->digits()) : std::nullopt, child.birthDate,
        int(child.protection), child.contact.address, child.contact.telephone, child.contact.email, child.place,
        child.createdAt, child.changedAt, swedishSortKey(listName(child)), swedishSortKey(child.place),
        swedishSortKey(child.barnkontakt.name));
    insertPeople(m_connection, id, child);
    indexForSearch(m_connection, id, child, exists);
    if (m_history)
        m_history->note(exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Child, id.number(), id);
    return id;
}

ChildId ChildRepository::save(const Child& child) {
    Transaction transaction(m_connection);
    const ChildId id = put(child);
    transaction.commit();
    return id;
}

void ChildRepository::saveAll(const std::vector<Child>& children) {
    Transaction transaction(m_connection);
    for (const Child& child : children)
        put(child);
    transaction.commit();
}

std::optional<Child> ChildRepository::find(ChildId id) const {
    if (m_history && contains(id))
        m_history->reading(RecordKind::Child, id);
    auto row = m_connection.cached(
        "SELECT given_name, family_name, preferred_name, personnummer, birth_date, protection, address, telephone, "
        "email, place, created_at, changed_at FROM child WHERE id = ?");
    row->bindAll(id.number());
    if (!row->step())
        return std::nullopt;
    Child child;
    child.id = id;
    child.givenName = row->text(0);
    child.familyName = row->text(1);
    child.preferredName = row->text(2);
    if (!row->isNull(3))
        child.personnummer = Personnummer::from(row->text(3), centuryIsWritten);
    child.birthDate = row->date(4);
    child.protection = static_cast<ProtectedIdentity>(row->integer(5));
    child.contact = {row->text(6), row->text(7), row->text(8)};
    child.place = row->text(9);
    child.createdAt = row->dateTime(10);
    child.changedAt = row->dateTime(11);
    readPeople(m_connection, child);
    return child;
}

std::optional<ChildId> ChildRepository::findByPersonnummer(const Personnummer& personnummer) const {
    auto row = m_connection.cached("SELECT id FROM child WHERE personnummer = ?");
    row->bindAll(personnummer.digits());
    return row->step() ? std::optional(ChildId::fromNumber(row->int64(0))) : std::nullopt;
}

} // namespace bk
