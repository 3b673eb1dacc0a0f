// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/enum_ids.h"
#include "core/domain/instruments/instrument.h"

/// What the kinds of an instrument are called in packs and frozen plans.
namespace bk::instrument_ids {

using namespace Qt::StringLiterals;

inline constexpr std::array<EnumId<InstrumentKind>, 5> kinds{{
    {InstrumentKind::Upptackarkort, "upptackarkort"_L1},
    {InstrumentKind::Skattningsformular, "skattningsformular"_L1},
    {InstrumentKind::Samtalskort, "samtalskort"_L1},
    {InstrumentKind::Samtalsunderlag, "samtalsunderlag"_L1},
    {InstrumentKind::Fordjupad, "fordjupad"_L1},
}};
inline constexpr std::array<EnumId<Audience>, 4> audiences{{
    {Audience::Any, "any"_L1},
    {Audience::Child, "child"_L1},
    {Audience::Guardian, "guardian"_L1},
    {Audience::Professional, "professional"_L1},
}};
inline constexpr std::array<EnumId<ScaleType>, 3> scaleTypes{{
    {ScaleType::None, "none"_L1},
    {ScaleType::YesNoUnknown, "yesNoUnknown"_L1},
    {ScaleType::OneToFive, "oneToFive"_L1},
}};
inline constexpr std::array<EnumId<ScalePer>, 3> scalePers{{
    {ScalePer::None, "none"_L1},
    {ScalePer::Area, "area"_L1},
    {ScalePer::Statement, "statement"_L1},
}};

} // namespace bk::instrument_ids
