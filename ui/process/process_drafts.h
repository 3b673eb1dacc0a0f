// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/beslut.h"
#include "core/domain/process/uppfoljningssamtal.h"

#include <QJsonObject>

namespace bk::draft_json {

QJsonObject from(const Beslut& beslut);
QJsonObject from(const Uppfoljningssamtal& samtal);

/// What is missing or of the wrong type is left blank.
Beslut beslut(const QJsonObject& json);
Uppfoljningssamtal uppfoljningssamtal(const QJsonObject& json);

} // namespace bk::draft_json
