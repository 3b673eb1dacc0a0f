// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"

namespace bk {

class OpenUnit;
class Page;

/// A saved handover as its paper, and the ways it leaves the unit by. Throws NotFound.
Page* makeHandoverReportPage(OpenUnit& unit, HandoverId handover);

} // namespace bk
