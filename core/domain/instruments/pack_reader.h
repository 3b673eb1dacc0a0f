// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_reader.h"
#include "core/domain/instruments/instrument.h"

namespace bk {

/// A fault in a pack file. `rule` starts with "json." where the file's form is at fault and with "pack." where its
/// content is; core/services/issue_text has the sentences.
using PackFault = JsonFault;

struct PackReading {
    std::optional<InstrumentPack> pack; ///< empty exactly when there are faults
    std::vector<PackFault> faults;      ///< in order of lines
};

/// Reads a pack file as resources/instruments/pack.schema.json describes it; needs no code change for another
/// eight-area model. Bounded: refuses files over 4 MiB, 200 000 values or a depth of 16, and tells at most
/// `JsonFile::faultsAtMost` faults. Never throws.
PackReading readPack(const QByteArray& json);

} // namespace bk
