// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"

#include <QJsonObject>

namespace bk {

/// A consent as JSON and back, for its draft: half-filled too, nothing lost but the withdrawal, which has a form of its
/// own. What is missing or of the wrong type is left blank.
namespace consent_draft {

QJsonObject from(const Consent& consent);
Consent consent(const QJsonObject& json);

} // namespace consent_draft
} // namespace bk
