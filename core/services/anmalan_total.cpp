// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/anmalan_total.h"

#include "core/services/open_unit.h"
#include "core/store/every_anmalan.h"

namespace bk {

AnmalanCount anmalanTotal(OpenUnit& unit) { return countOf(everyAnmalan(unit.connection())); }

} // namespace bk
