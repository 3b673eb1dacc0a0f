// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace bk {

/// Short, well-known Swedish words: what a passphrase is proposed of, and what a guesser tries first.
const QStringList& passphraseWords();

/// Six of them, drawn by the system's source of randomness, with spaces between: about 60 bits. A secret.
QString suggestPassphrase();

} // namespace bk
