// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/fordjupad.h"

#include <QJsonObject>

namespace bk::fordjupad_json {

/// For drafts: half-filled values too, nothing checked, nothing lost; what is missing is left blank.
QJsonObject from(const Fordjupad& fordjupad);
Fordjupad fordjupad(const QJsonObject& json);

} // namespace bk::fordjupad_json
