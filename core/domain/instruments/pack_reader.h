// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"

#include <QByteArray>

namespace bk {

/// One fault in a pack file, with the line (from 1) it stands on. `path` is a JSON pointer ("/instruments/2/areas/0/statements/1/id").
struct PackFault {
    int line = 0;
    QString path;
    QString rule;       ///< stable id such as "pack.statement.duplicate"; core/services/issue_text has its sentence
    QStringList values;

    bool operator==(const PackFault&) const = default;
};

struct PackReading {
    std::optional<InstrumentPack> pack; ///< empty exactly when there are faults
    std::vector<PackFault> faults;      ///< in order of lines
};

/// Reads a pack file as resources/instruments/pack.schema.json describes it; needs no code change for another eight-area model. Bounded:
/// refuses files over 4 MiB and depth over 16. Never throws.
PackReading readPack(const QByteArray& json);

} // namespace bk
