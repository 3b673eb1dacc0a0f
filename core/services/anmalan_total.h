// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan_count.h"

namespace bk {

class OpenUnit;

/// The unit's anmälningar with and without the card.
AnmalanCount anmalanTotal(OpenUnit& unit);

} // namespace bk
