// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/default_pack.h"
#include "tests/support/builders.h"
#include "ui/forms/form_context.h"

#include <memory>

namespace bk::test {

/// A library that holds the project's own pack, twice: as it is, and as an earlier version that old answers were given
/// with.
class FormWorld {
public:
    FormWorld() {
        auto earlier = std::make_shared<InstrumentPack>(defaultPack());
        earlier->version = QStringLiteral("2025.1");
        earlier->validFrom = QDate(2020, 1, 1);
        for (Instrument& instrument : earlier->instruments)
            instrument.ref.version = QStringLiteral("2025.1");
        library = InstrumentLibrary({earlier, std::make_shared<InstrumentPack>(defaultPack())});
    }

    /// For a child of `age` years; empty: nobody, or an unknown age.
    FormContext context(std::optional<int> age = 9, const QString& calledName = QStringLiteral("Åsa")) const {
        return {library, defaultPack().model, today(), age, calledName, {}};
    }
    std::vector<InstrumentRef> refs(InstrumentKind kind, Audience audience) const {
        std::vector<InstrumentRef> found;
        for (const auto& pack : library.packs())
            for (const Instrument& instrument : pack->instruments)
                if (instrument.kind == kind && instrument.audience == audience)
                    found.push_back(instrument.ref);
        return found;
    }

    InstrumentLibrary library;
};

} // namespace bk::test
