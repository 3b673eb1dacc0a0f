// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/store/secure_bytes.h"

#include <map>
#include <vector>

namespace bk {

class Connection;
class HistoryRepository;

/// A child's own key, readable for one user, or with login "" for the unit's paper key.
struct SealedKey {
    QString login;
    QByteArray publicKey; ///< 32, X25519: the half that it is sealed to
    QByteArray sealed;    ///< 80

    bool operator==(const SealedKey&) const = default;
};

/// Encrypted under the child's own key.
struct SealedPart {
    QByteArray nonce;   ///< 24
    QByteArray content; ///< XChaCha20-Poly1305, bound to unit, child and part

    bool operator==(const SealedPart&) const = default;
};

/// Who a protected child is, as the database holds it. Parts by name: "child", and the class of documents whose
/// texts named somebody.
struct SealedIdentity {
    ChildId child;
    QDateTime sealedAt; ///< UTC
    QString sealedBy;   ///< a login
    bool renew = false; ///< somebody may read it no longer, and may have kept the key
    std::map<QString, SealedPart> parts;
    std::vector<SealedKey> keys; ///< by login, the paper key's first

    /// Null where it is not sealed to that user.
    const SealedKey* keyOf(const QString& login) const;
    bool operator==(const SealedIdentity&) const = default;
};

/// `plain` encrypted with a fresh nonce. `unitId` and `child` are part of what it is bound to.
SealedPart encryptPart(
    const QByteArray& plain, const QByteArray& unitId, ChildId child, const QString& part, const SecureBytes& key);
/// Throws DatabaseDamaged for anything but what was encrypted for that unit, child and part under that key.
QByteArray decryptPart(
    const SealedPart& sealed, const QByteArray& unitId, ChildId child, const QString& part, const SecureBytes& key);

/// The rows of sealed identities. Knows no key.
class SealedIdentityRepository {
public:
    /// `history`, where given, notes every change and must outlive this.
    explicit SealedIdentityRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    bool contains(ChildId child) const;
    std::optional<SealedIdentity> find(ChildId child) const;
    /// Every child whose identity is sealed.
    std::vector<ChildId> children() const;

    /// From now until `save` or `remove` what never changes otherwise may change: the child's frozen plans and
    /// signatures, and its record may be anything. In the caller's transaction, like those two.
    void beginRewriting(const SealedIdentity& sealed);
    /// In the place of what is there.
    void save(const SealedIdentity& sealed);
    void remove(ChildId child);

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
