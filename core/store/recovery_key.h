// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/secure_bytes.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <vector>

namespace bk {

/// The paper key: 32 random bytes that open the unit when every passphrase is forgotten. It is shown, printed and typed
/// back, and never stored: the key file holds only the public key that follows from it.
///
/// As text: 13 groups of 5 characters of Crockford's base32, "7ZQ4K-…". The last character of each group checks the
/// other four and the group's place, so that one wrong character, two swapped neighbours or two swapped groups are
/// found, and the group can be named.
class RecoveryKey {
public:
    static constexpr int groups = 13;
    static constexpr int groupSize = 5;

    static RecoveryKey generate();
    /// Forgives case, spaces, hyphens, line breaks and the look-alikes o/0, i/l/1.
    /// Throws Error::Kind::WrongRecoveryKey; `detail` is "group 5", or "length" when characters are missing or too
    /// many.
    static RecoveryKey parse(const QString& typed);

    /// For screen and paper; a secret. Groups joined by hyphens, 77 characters.
    QString text() const;
    /// For a QR code (alphanumeric mode): the same characters, in ASCII.
    QByteArray qrContent() const;

    const SecureBytes& seed() const noexcept { return m_seed; }
    RecoveryKey clone() const { return RecoveryKey(m_seed.clone()); }
    friend bool operator==(const RecoveryKey& a, const RecoveryKey& b) noexcept { return a.m_seed == b.m_seed; }

private:
    explicit RecoveryKey(SecureBytes seed) : m_seed(std::move(seed)) {}
    SecureBytes m_seed;
};

/// How far a recovery key has been typed, for a form that helps while typing.
struct RecoveryKeyTyping {
    int characters = 0; ///< read so far, separators not counted
    std::vector<int>
        wrongGroups; ///< 1..13, whole groups whose check character does not fit or that hold an impossible character
    bool complete = false; ///< all characters there and every check fits

    bool operator==(const RecoveryKeyTyping&) const = default;
};

RecoveryKeyTyping recoveryKeyTyping(const QString& typed);

} // namespace bk
