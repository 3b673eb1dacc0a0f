// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan.h"

namespace bk {

class Connection;

/// The unit's, whatever child they are about, newest first: for counting.
std::vector<Anmalan> everyAnmalan(Connection& connection);

} // namespace bk
