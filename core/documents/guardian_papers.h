// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"

namespace bk {

/// What goes to the guardians before a Barnsamtal.
struct GuardianLetter {
    QString child;      ///< what the child is called; may be empty
    QString contact;    ///< whom to ask: name, telephone, e-mail, one a line; may be empty
    QString surveyLink; ///< of the unit's own digital survey; empty: the paper one is enclosed
    QDate date;
    bool hidden = false; ///< protected identity: nothing of where the child is
    WellbeingModel model;
    PaperOrigin origin;
    bool blank = false; ///< of no child: whom to ask is written by hand
};
Document guardianLetterDocument(const GuardianLetter& letter);

/// The guardian's survey, to fill in by hand: explains itself area by area, one guardian a sheet.
struct GuardianSurvey {
    QString child;
    bool hidden = false;
    WellbeingModel model;
    Instrument instrument; ///< Samtalsunderlag for guardians
    PaperOrigin origin;
};
Document guardianSurveyDocument(const GuardianSurvey& given);

} // namespace bk
