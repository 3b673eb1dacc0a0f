// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/clock.h"
#include "core/store/salvage.h"

#include <QJsonObject>

namespace bk {

/// Makes a new unit of what can be read of a damaged one, sees to it that the program can open it, and puts the list of
/// what could not be read beside it as `salvage.json`. Slow: in a worker. Throws as `salvageUnit`.
Salvage
salvageAndReport(const QString& damaged, const UnlockedKeys& keys, const QString& directory, const Clock& clock);

/// Names of tables, row numbers and counts; nothing about anybody.
QJsonObject salvageJson(const Salvage& salvage);
/// The same in plain Swedish, a line for each table that is not whole; one sentence when all could be read.
QStringList salvageText(const Salvage& salvage);

} // namespace bk
