// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/comparison.h"
#include "core/domain/common/issue.h"

#include <QString>

#include <array>
#include <vector>

namespace bk {

/// What a unit is. A lokal styrgrupp keeps the rollout and several units' statistics together.
enum class UnitKind { Forskola, Grundskola, Bvc, Bmm, Annan, Styrgrupp };

inline constexpr std::array allUnitKinds{UnitKind::Forskola, UnitKind::Grundskola, UnitKind::Bvc,
                                         UnitKind::Bmm,      UnitKind::Annan,      UnitKind::Styrgrupp};

/// "forskola" … as on the command line and in files.
QString toString(UnitKind kind);
std::optional<UnitKind> unitKindFrom(const QString& text);
/// Whether such a unit keeps records of children; for good, whatever else of it is changed.
bool holdsChildren(UnitKind kind);

struct EmergencyNumber {
    QString label;
    QString number;

    bool operator==(const EmergencyNumber&) const = default;
};

/// What a unit decides for itself.
struct UnitSettings {
    QString name;
    UnitKind kind = UnitKind::Annan;
    QString place;
    bool practice = false; ///< invented data; marked everywhere
    ComparisonThresholds thresholds;
    int lockAfterMinutes = 5;                      ///< 1..15
    std::vector<EmergencyNumber> emergencyNumbers; ///< socialtjänsten, Socialjouren: the unit's own (G4)
    QString goldenRule;                            ///< empty: the text of the content file

    bool operator==(const UnitSettings&) const = default;
};

/// Rules: unit.name.missing, unit.thresholds.order, unit.thresholds.range and unit.lock.range (where: field; values:
/// lowest, highest), unit.text.tooLong (where: field; value: limit).
Issues issues(const UnitSettings& settings);

} // namespace bk
