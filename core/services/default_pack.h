// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instruments/instrument.h"

#include <QByteArray>

namespace bk {

/// The project's own instrument pack, as it stands in the program's content. Not the official instrument.
const InstrumentPack& defaultPack();

/// The same, byte for byte, as a unit stores it.
const QByteArray& defaultPackJson();

} // namespace bk
