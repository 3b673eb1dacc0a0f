// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/fordjupad_overview.h"
#include "core/services/open_unit.h"

namespace bk {

/// Fördjupad behovskompass of one child, read whole.
struct FordjupadOfChild {
    Child child;
    std::optional<Instrument> instrument;       ///< new ones are written with; empty: the unit holds none in use today
    std::vector<Fordjupad> entries;             ///< the joint one last
    QStringList origins;                        ///< of each entry: "Egen personal", "Första linjen", "Gemensamt"
    std::vector<Goal> goals;                    ///< of Barnets plan
    std::optional<CompassProfile> childProfile; ///< the child's own latest rating
    std::vector<AreaOverview> areas;            ///< in work order; empty without an instrument

    const Fordjupad* find(bool joint, const std::optional<OrganisationId>& organisation) const;
};

/// Throws NotFound.
FordjupadOfChild fordjupadOf(OpenUnit& unit, ChildId child);

/// Who stands behind an entry: "Egen personal", an organisation's name, or "Gemensamt".
QString originOf(OpenUnit& unit, bool joint, const std::optional<OrganisationId>& organisation);

/// "◐ Pågår: Simskola (Anna Ek, Fritidsgården), gäller hela familjen": symbol and word, never the one without the
/// other.
QString supportText(const Support& support);

} // namespace bk
