// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/responsibility.h"

#include <QJsonObject>

namespace bk {

/// Delegations and handovers as JSON and back, for drafts: nothing checked, nothing lost.
namespace responsibility_json {

QJsonObject from(const Delegation& delegation);
QJsonObject from(const Handover& handover);

/// What is missing or of the wrong type is left blank.
Delegation delegation(const QJsonObject& json);
Handover handover(const QJsonObject& json);

} // namespace responsibility_json
} // namespace bk
