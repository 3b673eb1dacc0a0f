// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/room.h"

namespace bk {

class OpenUnit;

/// What the window's search field shows while somebody types: the first children that fit, each leading to the child's
/// page.
std::vector<SearchHit> searchChildren(OpenUnit& unit, const QString& typed);

} // namespace bk
