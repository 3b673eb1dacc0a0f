// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sealed_identity_repository.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/key_slot.h"

#include <QtEndian>

#include <sodium.h>

#include <algorithm>

namespace bk {
namespace {

const unsigned char* raw(const QByteArray& bytes) { return reinterpret_cast<const unsigned char*>(bytes.constData()); }

unsigned char* raw(QByteArray& bytes) { return reinterpret_cast<unsigned char*>(bytes.data()); }

/// All but the last are of fixed length.
QByteArray boundTo(const QByteArray& unitId, ChildId child, const QString& part) {
    QByteArray number(sizeof(qint64), Qt::Uninitialized);
    qToLittleEndian(child.number(), number.data());
    return QByteArrayLiteral("behovskompass sealed identity 1") + unitId + number + part.toUtf8();
}

void putHead(Connection& connection, const SealedIdentity& sealed, bool rewriting) {
    connection
        .cached("INSERT INTO sealed_identity (child_id, sealed_at, sealed_by, renew, rewriting) VALUES (?, ?, ?, ?, ?) "
                "ON CONFLICT (child_id) DO UPDATE SET renew = excluded.renew, rewriting = excluded.rewriting")
        ->run(sealed.child.number(), sealed.sealedAt, sealed.sealedBy, sealed.renew, rewriting);
}

} // namespace

const SealedKey* SealedIdentity::keyOf(const QString& login) const {
    const auto found = std::ranges::find_if(
        keys, [wanted = loginKey(login)](const SealedKey& key) { return loginKey(key.login) == wanted; });
    return found == keys.end() ? nullptr : &*found;
}

SealedPart encryptPart(
    const QByteArray& plain, const QByteArray& unitId, ChildId child, const QString& part, const SecureBytes& key) {
    initialiseCrypto();
    SealedPart sealed{
        QByteArray(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, Qt::Uninitialized),
        QByteArray(plain.size() + qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), Qt::Uninitialized)};
    randombytes_buf(sealed.nonce.data(), std::size_t(sealed.nonce.size()));
    const QByteArray bound = boundTo(unitId, child, part);
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        raw(sealed.content), nullptr, raw(plain), std::size_t(plain.size()), raw(bound), std::size_t(bound.size()),
        nullptr, raw(sealed.nonce), key.data());
    return sealed;
}

QByteArray decryptPart(
    const SealedPart& sealed, const QByteArray& unitId, ChildId child, const QString& part, const SecureBytes& key) {
    const qsizetype size = sealed.content.size() - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES);
    const QByteArray bound = boundTo(unitId, child, part);
    QByteArray plain(std::max<qsizetype>(size, 0), Qt::Uninitialized);
    if (size < 0 || sealed.nonce.size() != crypto_aead_xchacha20poly1305_ietf_NPUBBYTES ||
        crypto_aead_xchacha20poly1305_ietf_decrypt(
            raw(plain), nullptr, nullptr, raw(sealed.content), std::size_t(sealed.content.size()), raw(bound),
            std::size_t(bound.size()), raw(sealed.nonce), key.data()) != 0)
        throw Error(Error::Kind::DatabaseDamaged, QStringLiteral("sealed identity"));
    return plain;
}

bool SealedIdentityRepository::contains(ChildId child) const {
    auto row = m_connection.cached("SELECT 1 FROM sealed_identity WHERE child_id = ?");
    row->bindAll(child.number());
    return row->step();
}

std::optional<SealedIdentity> SealedIdentityRepository::find(ChildId child) const {
    auto row = m_connection.cached("SELECT sealed_at, sealed_by, renew FROM sealed_identity WHERE child_id = ?");
    row->bindAll(child.number());
    if (!row->step())
        return std::nullopt;
    SealedIdentity sealed{child, row->dateTime(0), row->text(1), row->boolean(2), {}, {}};
    auto parts = m_connection.cached("SELECT part, nonce, content FROM sealed_part WHERE child_id = ?");
    parts->bindAll(child.number());
    while (parts->step())
        sealed.parts[parts->text(0)] = {parts->blob(1), parts->blob(2)};
    auto keys =
        m_connection.cached("SELECT login, public_half, sealed FROM sealed_to WHERE child_id = ? ORDER BY login");
    keys->bindAll(child.number());
    while (keys->step())
        sealed.keys.push_back({keys->text(0), keys->blob(1), keys->blob(2)});
    return sealed;
}

std::vector<ChildId> SealedIdentityRepository::children() const {
    std::vector<ChildId> children;
    auto rows = m_connection.cached("SELECT child_id FROM sealed_identity ORDER BY child_id");
    while (rows->step())
        children.push_back(ChildId::fromNumber(rows->int64(0)));
    return children;
}

void SealedIdentityRepository::beginRewriting(const SealedIdentity& sealed) { putHead(m_connection, sealed, true); }

void SealedIdentityRepository::save(const SealedIdentity& sealed) {
    const qint64 child = sealed.child.number();
    auto kept = m_connection.cached("SELECT 1 FROM sealed_part WHERE child_id = ?");
    kept->bindAll(child);
    const bool exists = kept->step();
    kept->reset();
    putHead(m_connection, sealed, false);
    m_connection.cached("DELETE FROM sealed_part WHERE child_id = ?")->run(child);
    m_connection.cached("DELETE FROM sealed_to WHERE child_id = ?")->run(child);
    for (const auto& [part, encrypted] : sealed.parts)
        m_connection.cached("INSERT INTO sealed_part (child_id, part, nonce, content) VALUES (?, ?, ?, ?)")
            ->run(child, part, encrypted.nonce, encrypted.content);
    for (const SealedKey& key : sealed.keys)
        m_connection.cached("INSERT INTO sealed_to (child_id, login, public_half, sealed) VALUES (?, ?, ?, ?)")
            ->run(child, key.login, key.publicKey, key.sealed);
    if (m_history)
        m_history->note(
            exists ? ChangeKind::Changed : ChangeKind::Created, RecordKind::SealedIdentity, child, sealed.child);
}

void SealedIdentityRepository::remove(ChildId child) {
    for (const std::string_view sql :
         {"DELETE FROM sealed_to WHERE child_id = ?", "DELETE FROM sealed_part WHERE child_id = ?",
          "DELETE FROM sealed_identity WHERE child_id = ?"})
        m_connection.cached(sql)->run(child.number());
    if (m_history)
        m_history->note(ChangeKind::Removed, RecordKind::SealedIdentity, child.number(), child);
}

} // namespace bk
