// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sealed_identity.h"

#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/services/access.h"
#include "core/services/child_seal.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "core/store/child_tables.h"
#include "core/store/identity_traces.h"
#include "core/store/record_guard.h"
#include "core/store/transaction.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("SealedIdentity", text); }

SealedIdentityRepository repository(OpenUnit& unit) {
    return SealedIdentityRepository(unit.connection(), &unit.history());
}

Child childOf(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    return std::move(*child);
}

[[noreturn]] void refuse(const QString& rule) { throw Error(Error::Kind::Refused, rule); }

/// Opened by the signed-in user, who may read the child.
ChildSeal sealOf(OpenUnit& unit, ChildId child) {
    requireAccess(unit, Action::ReadChild, child);
    auto sealed = repository(unit).find(child);
    if (!sealed)
        refuse(u"sealed.none"_s);
    auto seal = ChildSeal::open(heldUnit(unit).keys, std::move(*sealed));
    if (!seal)
        refuse(u"sealed.notNamed"_s);
    return std::move(*seal);
}

ChildSeal changeableSeal(OpenUnit& unit, ChildId child) {
    requireAccess(unit, Action::ProtectIdentity, child);
    return sealOf(unit, child);
}

void save(OpenUnit& unit, const ChildSeal& seal) {
    Transaction transaction(unit.connection());
    repository(unit).save(seal.sealed());
    transaction.commit();
}

/// The unit itself rewrites its records: the one who seals need not be allowed to change each of them.
void noteChanged(OpenUnit& unit, ChildId child, const std::vector<std::pair<RecordKind, qint64>>& records) {
    const AsUnit rewriting(unit.history());
    for (const auto& [record, id] : records)
        unit.history().note(ChangeKind::Changed, record, id, child);
}

bool hasSlot(OpenUnit& unit, const QString& login) { return heldUnit(unit).keys.file().findUser(login) != nullptr; }

bool isTaken(OpenUnit& unit, ChildId child, const QString& pseudonym) {
    const AsUnit looking(unit.history());
    const std::vector<ChildRow> hits = unit.children().search(pseudonym);
    return std::ranges::any_of(hits, [&](const ChildRow& row) {
        return row.id != child && row.name.compare(pseudonym, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

SealStanding sealStanding(OpenUnit& unit, ChildId child) {
    requireAccess(unit, Action::ReadChild, child);
    SealStanding standing;
    auto sealed = repository(unit).find(child);
    if (!sealed)
        return standing;
    standing.sealed = true;
    standing.sealedAt = sealed->sealedAt;
    standing.sealedBy = sealed->sealedBy;
    const KeyFile& file = heldUnit(unit).keys.file();
    for (const SealedKey& key : sealed->keys)
        if (const UserSlot* slot = key.login.isEmpty() ? nullptr : file.findUser(key.login))
            standing.named.push_back({slot->user.login, slot->user.displayName, slot->boxPublicKey == key.publicKey});
    standing.mayReveal = ChildSeal::open(heldUnit(unit).keys, std::move(*sealed)).has_value();
    standing.mayChange = standing.mayReveal && !accessRefusal(unit, Action::ProtectIdentity, child);
    return standing;
}

QString proposedPseudonym(OpenUnit& unit) {
    for (int number = int(repository(unit).children().size()) + 1;; ++number) {
        const QString pseudonym = tr("Skyddat barn %1").arg(number);
        if (!isTaken(unit, {}, pseudonym))
            return pseudonym;
    }
}

Issues sealIssues(OpenUnit& unit, ChildId id, const SealOrder& order) {
    const Child child = childOf(unit, id);
    const QString pseudonym = order.pseudonym.trimmed();
    Issues found;
    if (repository(unit).contains(id))
        found.push_back({u"sealed.already"_s, {}, {}});
    if (order.protection == ProtectedIdentity::None)
        found.push_back({u"sealed.protection.missing"_s, u"protection"_s, {}});
    if (pseudonym.isEmpty())
        found.push_back({u"sealed.pseudonym.missing"_s, u"pseudonym"_s, {}});
    else if (pseudonym.size() > text_limits::name)
        found.push_back({u"child.text.tooLong"_s, u"pseudonym"_s, {QString::number(text_limits::name)}});
    else if (
        pseudonym.contains(u"Vårdnadshavare"_s) ||
        IdentityWords(identityOf(child), QString()).hidden(pseudonym) != pseudonym)
        found.push_back({u"sealed.pseudonym.identity"_s, u"pseudonym"_s, {}});
    else if (isTaken(unit, id, pseudonym))
        found.push_back({u"sealed.pseudonym.taken"_s, u"pseudonym"_s, {}});
    if (order.logins.isEmpty())
        found.push_back({u"sealed.users.none"_s, u"users"_s, {}});
    for (const QString& login : order.logins)
        if (!hasSlot(unit, login))
            found.push_back({u"sealed.user.unknown"_s, u"users"_s, {login}});
    return found;
}

void sealIdentity(OpenUnit& unit, ChildId id, const SealOrder& order) {
    requireAccess(unit, Action::ProtectIdentity, id);
    if (const Issues found = sealIssues(unit, id, order); !found.empty())
        refuse(found.front().rule);
    Child child = childOf(unit, id);
    const ChildIdentity identity = identityOf(child);
    const QString pseudonym = order.pseudonym.trimmed();
    child.protection = order.protection;

    Transaction transaction(unit.connection());
    HistoryRepository::Gathering gathering(unit.history());
    ChildSeal seal = ChildSeal::make(heldUnit(unit).keys, id, unit.clock().now(), unit.user().login, order.logins);
    SealedIdentityRepository rows = repository(unit);
    rows.beginRewriting(seal.sealed());
    removeChildDrafts(unit.connection(), child);
    const IdentityTraces traces = hideIdentity(unit.connection(), id, IdentityWords(identity, pseudonym));
    unit.children().save(withPseudonym(child, pseudonym));
    seal.put(identity);
    for (const auto& [documents, before] : traces.before)
        seal.put(toString(documents), before);
    rows.save(seal.sealed());
    noteChanged(unit, id, traces.changed);
    rebuildSearch(unit.connection());
    gathering.tell();
    transaction.commit();
}

ChildIdentity revealIdentity(OpenUnit& unit, ChildId child) {
    const ChildSeal seal = sealOf(unit, child);
    unit.history().reading(RecordKind::SealedIdentity, child);
    return seal.identity();
}

void saveIdentity(OpenUnit& unit, ChildId child, const ChildIdentity& identity) {
    ChildSeal seal = changeableSeal(unit, child);
    if (const Issues found = issues(identity, unit.today()); !found.empty())
        refuse(found.front().rule);
    Transaction transaction(unit.connection());
    seal.put(identity);
    repository(unit).save(seal.sealed());
    const Child kept = childOf(unit, child);
    Child shown = withPseudonym(withIdentity(kept, identity), kept.preferredName);
    if (shown != kept)
        unit.children().save(shown);
    transaction.commit();
}

void nameUser(OpenUnit& unit, ChildId child, const QString& login) {
    ChildSeal seal = changeableSeal(unit, child);
    if (!hasSlot(unit, login))
        refuse(u"sealed.user.unknown"_s);
    seal.name(heldUnit(unit).keys, login);
    save(unit, seal);
}

void withdrawUser(OpenUnit& unit, ChildId child, const QString& login) {
    ChildSeal seal = changeableSeal(unit, child);
    if (!seal.sealed().keyOf(login))
        return;
    seal.withdraw(login);
    if (!seal.isNamed())
        refuse(u"sealed.user.last"_s);
    seal.renew(heldUnit(unit).keys);
    save(unit, seal);
}

void unsealIdentity(OpenUnit& unit, ChildId id) {
    const ChildSeal seal = changeableSeal(unit, id);
    Child child = withIdentity(childOf(unit, id), seal.identity());
    child.protection = ProtectedIdentity::None;
    Transaction transaction(unit.connection());
    HistoryRepository::Gathering gathering(unit.history());
    SealedIdentityRepository rows = repository(unit);
    rows.beginRewriting(seal.sealed());
    removeChildDrafts(unit.connection(), childOf(unit, id));
    const auto changed = putBackIdentity(unit.connection(), id, seal.texts());
    unit.children().save(child);
    rows.remove(id);
    noteChanged(unit, id, changed);
    gathering.tell();
    transaction.commit();
}

int openSealsWith(OpenUnit& unit, const RecoveryKey& recovery) {
    requireAccess(unit, Action::ManageUsers);
    const UnlockedKeys& keys = heldUnit(unit).keys;
    if (!keys.file().recovery)
        throw Error(Error::Kind::WrongRecoveryKey);
    openRecoverySlot(*keys.file().recovery, recovery);
    if (!keys.user())
        throw Error(Error::Kind::WrongUser);
    SealedIdentityRepository rows = repository(unit);
    Transaction transaction(unit.connection());
    int opened = 0;
    for (const ChildId child : rows.children()) {
        ChildSeal seal = ChildSeal::open(rows.find(child).value(), keys.file().unitId, recovery);
        seal.name(keys, keys.user()->login);
        seal.mend(keys); // for those who got new keys
        rows.save(seal.sealed());
        ++opened;
    }
    transaction.commit();
    return opened;
}

void requireSealsWithout(OpenUnit& unit, const QString& login) {
    SealedIdentityRepository rows = repository(unit);
    for (const ChildId child : rows.children()) {
        const SealedIdentity sealed = rows.find(child).value();
        const auto others = std::ranges::count_if(sealed.keys, [&](const SealedKey& key) {
            return !key.login.isEmpty() && loginKey(key.login) != loginKey(login);
        });
        if (sealed.keyOf(login) && others == 0)
            refuse(u"sealed.user.only"_s);
    }
}

void mendSeals(OpenUnit& unit) {
    SealedIdentityRepository rows = repository(unit);
    const std::vector<ChildId> children = rows.children();
    if (children.empty())
        return;
    const AsUnit mending(unit.history());
    const UnlockedKeys& keys = heldUnit(unit).keys;
    Transaction transaction(unit.connection());
    for (const ChildId child : children) {
        SealedIdentity sealed = rows.find(child).value();
        const SealedIdentity before = sealed;
        const auto left = std::erase_if(sealed.keys, [&](const SealedKey& key) {
            return !key.login.isEmpty() && !keys.file().findUser(key.login);
        });
        sealed.renew = sealed.renew || left > 0;
        if (auto seal = ChildSeal::open(keys, sealed)) {
            seal->mend(keys);
            sealed = seal->sealed();
        }
        if (sealed != before)
            rows.save(sealed);
    }
    transaction.commit();
}

} // namespace bk
