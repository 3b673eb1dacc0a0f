// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace bk {

/// A page before unlocking in which passphrases or the paper key are typed.
class TypedSecrets {
public:
    TypedSecrets() = default;
    TypedSecrets(const TypedSecrets&) = delete;
    TypedSecrets& operator=(const TypedSecrets&) = delete;
    virtual ~TypedSecrets() = default;

    /// Nobody has touched the computer for a while. False where nothing was typed.
    virtual bool forgetTyped() = 0;
};

} // namespace bk
