// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/follow_up_answers.h"
#include "core/domain/conversation/skattning.h"
#include "core/domain/instruments/instrument_library.h"

namespace bk {

/// What was answered, to be read: each answer under the wording it was given for, blanks said as blanks. As HTML for a
/// text browser; every text from people or packs is escaped.
namespace reading {

/// The four questions of a follow-up with what was answered; empty where nothing was.
QString html(const FollowUpAnswers& answers);
QString html(const Barnsamtal& samtal, const InstrumentLibrary& library, const WellbeingModel& model);
QString html(const Skattning& skattning, const InstrumentLibrary& library, const WellbeingModel& model);
/// `participants`: the ratings it was made of, as far as the unit still holds them.
QString
html(const GemensamBehovskompass& joint, const std::vector<Skattning>& participants, const WellbeingModel& model);

} // namespace reading
} // namespace bk
