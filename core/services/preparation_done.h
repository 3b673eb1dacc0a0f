// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QMap>

namespace bk {

class OpenUnit;

/// The lines of the checklist before an Individuellt barnteam that the child's records show to be done, as
/// `Meeting::preparation` holds them. Only what can be seen: what is to be decided stays open. Throws NotFound.
QMap<QString, QString> preparationDone(OpenUnit& unit, ChildId child);

} // namespace bk
