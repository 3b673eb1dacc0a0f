// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/child_seal.h"

#include "core/domain/common/error.h"
#include "core/services/frozen_fields.h"
#include "core/store/unit_key_seal.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

namespace frozen {

template <typename A> void fields(A& a, In<A, ChildIdentity>& identity) {
    a("givenName"_L1, identity.givenName);
    a("familyName"_L1, identity.familyName);
    a("preferredName"_L1, identity.preferredName);
    a("personnummer"_L1, identity.personnummer);
    a("birthDate"_L1, identity.birthDate);
    a("contact"_L1, identity.contact);
    a("guardians"_L1, identity.guardians);
}

} // namespace frozen

namespace {

const QString identityPart = u"child"_s; // no class of documents has that name
/// So that a length tells nothing of a name.
constexpr qsizetype paddedTo = 1024;

} // namespace

ChildSeal ChildSeal::make(
    const UnlockedKeys& keys, ChildId child, const QDateTime& at, const QString& by, const QStringList& logins) {
    ChildSeal seal({child, at, by, false, {}, {}}, keys.file().unitId, SecureBytes::random(keySize));
    for (const QString& login : logins)
        seal.name(keys, login);
    if (keys.file().recovery)
        seal.sealTo({}, keys.file().recovery->boxPublicKey);
    return seal;
}

std::optional<ChildSeal> ChildSeal::open(const UnlockedKeys& keys, SealedIdentity sealed) {
    const auto user = keys.user();
    const SealedKey* own = user ? sealed.keyOf(user->login) : nullptr;
    if (!own || own->publicKey != keys.file().findUser(user->login)->boxPublicKey)
        return std::nullopt;
    SecureBytes key = openSealedKey(own->sealed, own->publicKey, keys.secrets()->boxSecretKey);
    return ChildSeal(std::move(sealed), keys.file().unitId, std::move(key));
}

ChildSeal ChildSeal::open(SealedIdentity sealed, const QByteArray& unitId, const RecoveryKey& recovery) {
    const SealedKey* papers = sealed.keyOf({});
    if (!papers)
        throw Error(Error::Kind::WrongRecoveryKey);
    try {
        SecureBytes key = openSealedKey(papers->sealed, recovery);
        return ChildSeal(std::move(sealed), unitId, std::move(key));
    } catch (const Error&) {
        throw Error(Error::Kind::WrongRecoveryKey, u"another paper key"_s);
    }
}

QByteArray ChildSeal::plain(const QString& part) const {
    const auto found = m_sealed.parts.find(part);
    if (found == m_sealed.parts.end())
        throw Error(Error::Kind::DatabaseDamaged, u"sealed identity"_s);
    return decryptPart(found->second, m_unitId, m_sealed.child, part, m_key);
}

ChildIdentity ChildSeal::identity() const {
    ChildIdentity identity;
    frozen::Reader reader(QJsonDocument::fromJson(plain(identityPart).trimmed()).object());
    frozen::fields(reader, identity);
    return identity;
}

std::vector<QByteArray> ChildSeal::texts() const {
    std::vector<QByteArray> texts;
    for (const auto& each : m_sealed.parts)
        if (each.first != identityPart)
            texts.push_back(plain(each.first));
    return texts;
}

void ChildSeal::put(const ChildIdentity& identity) {
    frozen::Writer writer;
    frozen::fields(writer, identity);
    const QByteArray json = QJsonDocument(std::move(writer).object()).toJson(QJsonDocument::Compact);
    put(identityPart, json.leftJustified((json.size() / paddedTo + 1) * paddedTo, ' '));
}

void ChildSeal::put(const QString& part, const QByteArray& plain) {
    m_sealed.parts[part] = encryptPart(plain, m_unitId, m_sealed.child, part, m_key);
}

bool ChildSeal::isNamed() const {
    return std::ranges::any_of(m_sealed.keys, [](const SealedKey& key) { return !key.login.isEmpty(); });
}

void ChildSeal::sealTo(const QString& login, const QByteArray& publicKey) {
    withdraw(login);
    m_sealed.keys.push_back({login, publicKey, sealUnitKey(m_key, publicKey)});
    std::ranges::sort(m_sealed.keys, {}, &SealedKey::login);
}

void ChildSeal::name(const UnlockedKeys& keys, const QString& login) {
    const UserSlot* slot = keys.file().findUser(login);
    if (!slot)
        throw Error(Error::Kind::Refused, u"sealed.user.unknown"_s);
    sealTo(slot->user.login, slot->boxPublicKey);
}

void ChildSeal::withdraw(const QString& login) {
    std::erase_if(
        m_sealed.keys, [wanted = loginKey(login)](const SealedKey& key) { return loginKey(key.login) == wanted; });
}

void ChildSeal::renew(const UnlockedKeys& keys) {
    std::map<QString, QByteArray> parts;
    for (const auto& each : m_sealed.parts)
        parts[each.first] = plain(each.first);
    m_key = SecureBytes::random(keySize);
    for (const auto& [part, content] : parts)
        put(part, content);
    m_sealed.renew = false;
    const std::vector<SealedKey> named = m_sealed.keys;
    for (const SealedKey& each : named)
        if (!each.login.isEmpty())
            name(keys, each.login);
    withdraw({});
    if (keys.file().recovery)
        sealTo({}, keys.file().recovery->boxPublicKey);
}

void ChildSeal::mend(const UnlockedKeys& keys) {
    const std::vector<SealedKey> named = m_sealed.keys;
    for (const SealedKey& each : named)
        if (!each.login.isEmpty() && keys.file().findUser(each.login)->boxPublicKey != each.publicKey)
            name(keys, each.login);
    const auto& recovery = keys.file().recovery;
    const SealedKey* papers = m_sealed.keyOf({});
    if (m_sealed.renew || (recovery && (!papers || papers->publicKey != recovery->boxPublicKey)))
        renew(keys);
}

} // namespace bk
