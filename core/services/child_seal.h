// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child_identity.h"
#include "core/store/sealed_identity_repository.h"
#include "core/store/unlocked_keys.h"

#include <QStringList>

namespace bk {

/// A sealed identity together with the child's key, which lives as long as this does. Changes a value; who calls saves
/// it. Move-only.
class ChildSeal {
public:
    /// A new one, for users who have a slot, and for the paper key where the unit has one.
    static ChildSeal
    make(const UnlockedKeys& keys, ChildId child, const QDateTime& at, const QString& by, const QStringList& logins);
    /// Nothing where the user who unlocked is not named, or has got new keys since.
    static std::optional<ChildSeal> open(const UnlockedKeys& keys, SealedIdentity sealed);
    /// Throws WrongRecoveryKey where it was sealed to another paper key, or to none.
    static ChildSeal open(SealedIdentity sealed, const QByteArray& unitId, const RecoveryKey& recovery);

    const SealedIdentity& sealed() const { return m_sealed; }
    /// Throws DatabaseDamaged.
    ChildIdentity identity() const;
    /// What `hideIdentity` gave, without the names of the classes.
    std::vector<QByteArray> texts() const;
    void put(const ChildIdentity& identity);
    void put(const QString& part, const QByteArray& plain);

    /// Anybody but the paper key.
    bool isNamed() const;
    void name(const UnlockedKeys& keys, const QString& login);
    void withdraw(const QString& login);
    /// Another key for all of it, and for all who are named.
    void renew(const UnlockedKeys& keys);
    /// Sealed anew to who has got new keys; all of it where somebody has lost the right to read it.
    void mend(const UnlockedKeys& keys);

private:
    ChildSeal(SealedIdentity sealed, QByteArray unitId, SecureBytes key)
        : m_sealed(std::move(sealed))
        , m_unitId(std::move(unitId))
        , m_key(std::move(key)) {}
    void sealTo(const QString& login, const QByteArray& publicKey);
    QByteArray plain(const QString& part) const;

    SealedIdentity m_sealed;
    QByteArray m_unitId;
    SecureBytes m_key;
};

} // namespace bk
