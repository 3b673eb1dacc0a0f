// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument_library.h"

#include <QByteArray>

namespace bk::test {

/// A file's bytes; throws std::runtime_error where it cannot be read. `path` from the repository root.
QByteArray repositoryFile(const QString& path);

/// The project's own pack, as it lies in resources/.
const InstrumentPack& ownPack();
/// Its Skattningsformular.
const Instrument& ownSkattningsformular();
const Instrument& ownFordjupad();

/// A small pack with one Skattningsformular ("form", three statements per area) to change at will.
InstrumentPack aPack(const QString& id = QStringLiteral("pack"), const QString& version = QStringLiteral("1.0"));

} // namespace bk::test
