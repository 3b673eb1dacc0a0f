// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"

#include <functional>

namespace bk {

/// Every text of the model that a paper shows; empty ones are passed over.
void visitTexts(WellbeingModel& model, const std::function<void(QString&)>& visit);
/// The same of an instrument.
void visitTexts(Instrument& instrument, const std::function<void(QString&)>& visit);

/// What of a pack stands on papers that a family gets, each once: the model, the instruments of children and guardians,
/// Fördjupad behovskompass, the notice.
QStringList familyTexts(const InstrumentPack& pack);

} // namespace bk
