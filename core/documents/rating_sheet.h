// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"
#include "core/domain/behovskompass/rating.h"

namespace bk {

/// One rating as it was asked for, area by area: a child's Samtalsunderlag or a professional's Skattningsformular.
struct RatingSheet {
    struct Said {
        std::vector<Answer> ratings; ///< one for the area, or one per statement in the instrument's order
        QString comment;
    };

    QString child;
    bool hidden = false; ///< protected identity: nothing of where the child is
    QString rater;       ///< who has rated or held the talk; may be empty
    QDate date;
    WellbeingModel model;
    Instrument instrument;
    PerArea<Said> answers;
    PaperOrigin origin;
};

/// What was answered; a blank stands as a dash.
Document ratingSheetDocument(const RatingSheet& given);
/// To fill in by hand: only model, instrument and origin count. A child of at most six years gets faces to point at.
Document blankRatingSheetDocument(const RatingSheet& given);

} // namespace bk
