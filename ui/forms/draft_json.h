// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"

#include <QJsonObject>

namespace bk {

/// A form's value as JSON and back, for drafts: half-filled values too, nothing checked, nothing lost. Drafts live in
/// the encrypted unit and never leave it; files for others are core/services' affair.
namespace draft_json {

QJsonObject from(const Child& child);
QJsonObject from(const Barnsamtal& samtal);
QJsonObject from(const Skattning& skattning);
QJsonObject from(const GemensamBehovskompass& joint);

/// What is missing or of the wrong type is left blank. `today` decides the century of a personnummer.
Child child(const QJsonObject& json, QDate today);
Barnsamtal barnsamtal(const QJsonObject& json);
Skattning skattning(const QJsonObject& json);
GemensamBehovskompass gemensam(const QJsonObject& json);

} // namespace draft_json
} // namespace bk
