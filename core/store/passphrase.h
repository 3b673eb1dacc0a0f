// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"
#include "core/store/secure_bytes.h"

#include <QString>

namespace bk {

/// A typed passphrase as the key derivation sees it: NFC-normalised UTF-8 in locked memory.
class Passphrase {
public:
    /// Wipes its own working copies; the caller's `text` lives on, see `wipe()`.
    explicit Passphrase(const QString& text);

    const SecureBytes& utf8() const noexcept { return m_utf8; }
    Passphrase clone() const { return Passphrase(m_utf8.clone()); }

private:
    explicit Passphrase(SecureBytes utf8) : m_utf8(std::move(utf8)) {}
    SecureBytes m_utf8;
};

/// Overwrites and clears `text` where this is its only owner; a shared or literal string is only let go.
void wipe(QString& text) noexcept;

/// What is wrong with `text` as a new passphrase; empty when it may be used. Length counts, composition does not (NIST
/// 800-63B). `ownWords`: login, display name, unit name and the like, which must not make up the passphrase. Rules:
/// passphrase.short (values: characters now, needed), passphrase.long, passphrase.repeated, passphrase.sequence,
/// passphrase.common, passphrase.own_words.
Issues passphraseIssues(const QString& text, const QStringList& ownWords = {});
Issues passphraseIssues(const Passphrase& passphrase, const QStringList& ownWords = {});

inline constexpr int shortestPassphrase = 15;  ///< characters (code points) after NFC
inline constexpr int longestPassphrase = 1024; ///< likewise; keeps a pasted file out

} // namespace bk
