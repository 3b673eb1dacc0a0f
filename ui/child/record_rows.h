// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"
#include "core/domain/sharing/sharing_entry.h"

#include <QStringList>

namespace bk {

/// A record as one row of a child's lists, one text per column.
namespace record_rows {

/// Date, occasion, held by, who rated.
QStringList of(const Barnsamtal& samtal);
/// Date, name, profession, organisation, areas.
QStringList of(const Skattning& skattning);
/// Date, areas, who took part.
QStringList of(const GemensamBehovskompass& joint);
/// When, what, how, to whom, why, told.
QStringList of(const SharingEntry& entry);

} // namespace record_rows
} // namespace bk
