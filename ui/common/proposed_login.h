// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

/// A short login without spaces or accents from somebody's name: "asa" for Åsa Lind.
QString proposedLogin(const QString& displayName);

} // namespace bk
