// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/legal_reference.h"

namespace bk {

class OpenUnit;

/// The program's own list, from its content file.
const std::vector<LegalReference>& programLegalReferences();
/// The program's list, with what the unit has changed in it.
std::vector<LegalReference> legalReferences(OpenUnit& unit);
/// What the unit goes by on `topic` ("anmalan") on `day`; nothing where the list has none. Only the program's own list
/// where no unit is open.
std::optional<LegalReference> legalReference(OpenUnit& unit, const QString& topic, QDate day);
std::optional<LegalReference> legalReference(const QString& topic, QDate day);
/// Refused with the first rule of its issues. A reference with the program's own content goes back to being the
/// program's.
void saveLegalReference(OpenUnit& unit, const LegalReference& reference);

/// What every step says first of acute worry (G4).
struct AcuteAdvice {
    QString title;
    QString text;
    QString whenNoNumbers;
};
const AcuteAdvice& acuteAdvice();

} // namespace bk
