// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/register/standing_time.h"

#include <QJsonObject>

namespace bk {

/// Rows of the registers as JSON and back, for drafts: nothing checked, nothing lost.
namespace register_json {

QJsonObject from(const Organisation& organisation);
QJsonObject from(const BarnkontaktEntry& entry);
QJsonObject from(const StandingTime& standing);

/// What is missing or of the wrong type is left blank.
Organisation organisation(const QJsonObject& json);
BarnkontaktEntry barnkontakt(const QJsonObject& json);
StandingTime standingTime(const QJsonObject& json);

} // namespace register_json
} // namespace bk
