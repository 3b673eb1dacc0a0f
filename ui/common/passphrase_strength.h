// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace bk {

/// How hard a passphrase is to guess, as a help while choosing; the rule that decides is `passphraseIssues`.
struct PassphraseStrength {
    enum class Level { Empty, Weak, Fair, Strong };

    Level level = Level::Empty;
    double bits = 0; ///< log2 of the guesses needed, by zxcvbn with common Swedish words and `ownWords` as dictionary
};

PassphraseStrength passphraseStrength(const QString& passphrase, const QStringList& ownWords);

} // namespace bk
