// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "core/domain/sharing/sharing_entry.h"

namespace bk {

/// The words that stand for enumerations in the database and in exchanged files. They never change meaning.

inline constexpr std::array allOccasions{Occasion::Barnsamtal, Occasion::Utvecklingssamtal, Occasion::Halsosamtal,  Occasion::BvcSamtal,
                                         Occasion::BmmSamtal,  Occasion::Klassrum,          Occasion::PlaceratBarn, Occasion::Annat};

/// "barnsamtal", "utvecklingssamtal" …
QString termOf(Occasion occasion);
std::optional<Occasion> occasionFrom(const QString& term);

/// "none", "sekretessmarkering", "skyddad_folkbokforing", "fingerade_personuppgifter"
QString termOf(ProtectedIdentity protection);
std::optional<ProtectedIdentity> protectedIdentityFrom(const QString& term);

/// "print", "pdf", "picture", "clipboard", "file"
QString termOf(SharingWay way);
std::optional<SharingWay> sharingWayFrom(const QString& term);

} // namespace bk
