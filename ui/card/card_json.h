// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan.h"

#include <QJsonObject>

namespace bk {

/// Cards and anmälningar as JSON and back, for drafts: half-filled values too, nothing checked, nothing lost. Drafts
/// live in the encrypted unit and never leave it.
namespace card_json {

QJsonObject from(const Upptackarkort& card);
QJsonObject from(const Anmalan& anmalan);

/// What is missing or of the wrong type is left blank.
Upptackarkort upptackarkort(const QJsonObject& json);
Anmalan anmalan(const QJsonObject& json);

} // namespace card_json
} // namespace bk
