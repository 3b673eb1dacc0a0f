// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/family_view.h"

#include "core/services/open_unit.h"

namespace bk {

FamilyView familyView(OpenUnit& unit, ChildId child, Onlooker onlooker) {
    if (onlooker == Onlooker::StaffAlone)
        return FamilyView::all();
    return {unit.cards().ofChild(child), unit.cards().anmalningarOf(child)};
}

} // namespace bk
