// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/consultation.h"

namespace bk {

class OpenUnit;

/// Everything the unit knows that could tell who the child of the card is.
std::vector<IdentityWord> identityWords(const OpenUnit& unit, const Child& child, const Upptackarkort& card);

/// The text with a neutral word in place of each of its marks: "[barnet]", "[plats]" …
QString withoutIdentity(const QString& text, const std::vector<IdentityWord>& words);

/// The same for every text of a consultation.
Consultation withoutIdentity(Consultation consultation, const std::vector<IdentityWord>& words);

} // namespace bk
