// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/unit_settings.h"

namespace bk {

/// "Barnmorskemottagning", "Lokal styrgrupp" …
QString unitKindText(UnitKind kind);

} // namespace bk
