// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"

#include <span>

namespace bk {

class OpenUnit;

/// What is to stand beside everything made with the pack: that it is not the official instrument, or whose it is.
QString noticeOf(const InstrumentPack& pack);

/// The notices of the packs whose wording was answered, each once, in the order they were imported. Old answers keep
/// the notice of their own pack when the unit imports another. Nothing answered: that of the pack new forms are made
/// with.
QString packNotice(const OpenUnit& unit, std::span<const InstrumentRef> answered);
QString packNotice(const OpenUnit& unit, std::span<const CompassProfile> profiles);

} // namespace bk
