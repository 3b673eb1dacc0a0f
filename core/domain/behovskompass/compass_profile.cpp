// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/behovskompass/compass_profile.h"

#include "core/domain/common/enum_ids.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<RaterKind>, 5> ids{{
    {RaterKind::Child, "child"_L1},
    {RaterKind::Guardian1, "guardian1"_L1},
    {RaterKind::Guardian2, "guardian2"_L1},
    {RaterKind::Professional, "professional"_L1},
    {RaterKind::Team, "team"_L1},
}};

} // namespace

QString toString(RaterKind kind) { return idIn(ids, kind); }

std::optional<RaterKind> raterKindFrom(const QString& text) { return valueIn(ids, text); }

bool CompassProfile::isEmpty() const {
    return std::none_of(areas.begin(), areas.end(), [](const AreaPoint& point) { return point.value.has_value(); });
}

} // namespace bk
