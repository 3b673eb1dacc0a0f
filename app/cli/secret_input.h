// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace bk::cli {

/// Asks on the controlling terminal without echo. Nothing when there is none.
std::optional<QString> readSecretLine(const QString& question);

} // namespace bk::cli
