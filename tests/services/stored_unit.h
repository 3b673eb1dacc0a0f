// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/child_records.h"
#include "core/services/open_unit.h"

namespace bk::test {

/// What the stored units in tests/services/fixtures hold. Never changed: their bytes are old.
struct StoredUnit {
    UnitSettings settings;
    std::vector<Child> children;
    std::vector<Barnsamtal> samtal;
    std::vector<Skattning> skattningar;
    GemensamBehovskompass joint;
    BarnetsPlan plan;
    SharingEntry shared;
    Draft draft;
};

StoredUnit storedUnit(const Instrument& skattningsformular);

/// What those of schema 3 hold besides: the registers, and stödprocessen of the first child.
struct StoredProcess {
    Organisation organisation;
    BarnkontaktEntry barnkontakt;
    ChildRecords records; ///< the process alone
};

StoredProcess storedProcess();

} // namespace bk::test
