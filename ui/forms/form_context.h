// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/comparison.h"
#include "core/domain/instruments/instrument_library.h"

namespace bk {

/// What a form about a child, or about nobody, needs to know. The library and the model must outlive the form.
struct FormContext {
    const InstrumentLibrary& library;
    const WellbeingModel& model; ///< new forms are made with
    QDate today;
    std::optional<int> ageYears; ///< empty: no child, or unknown
    QString calledName;          ///< empty: a conversation without a child
    ComparisonThresholds thresholds;

    /// The model in whose words an instrument speaks: old answers keep theirs.
    const WellbeingModel& modelOf(const InstrumentRef& ref) const {
        const InstrumentPack* pack = library.packOf(ref);
        return pack ? pack->model : model;
    }
};

} // namespace bk
