// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/room.h"

namespace bk {

/// The rooms of the rail, in order. A new room is one line here.
std::vector<Room> rooms();

} // namespace bk
