// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/family_view.h"

namespace bk {

class OpenUnit;

/// Who may look at a page.
enum class Onlooker { Family, StaffAlone };

/// What may be shown of all that the unit holds about the child.
FamilyView familyView(OpenUnit& unit, ChildId child, Onlooker onlooker = Onlooker::Family);

} // namespace bk
