// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/group_compass.h"

class QWidget;

namespace bk {

/// Groups' compasses beside each other as far as there is room, each with its title and what is masked. A screen reader
/// is told every value.
QWidget* makeGroupCompasses(const std::vector<GroupCompass>& compasses);

} // namespace bk
