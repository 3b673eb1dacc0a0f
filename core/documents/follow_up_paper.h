// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"
#include "core/domain/behovskompass/comparison.h"

#include <array>

namespace bk {

/// A follow-up rating beside what was before, and what was said about it.
struct FollowUpPaper {
    struct Compared {
        CompassProfile then;
        CompassProfile now;
        PerArea<AreaChange> changes;
    };
    QString child;
    QDate date;
    bool hidden = false; ///< protected identity
    WellbeingModel model;
    std::vector<Compared> compared;                   ///< one a rater
    std::vector<std::pair<QString, QString>> answers; ///< question and answer; lines to write on where it is empty
    PaperOrigin origin;
    QChar decimalSign = u',';
};
Document followUpDocument(const FollowUpPaper& given);
/// To fill in by hand, with the questions of `answers`: only those, model and origin count.
Document blankFollowUpDocument(const FollowUpPaper& given);
/// The table of changes to write in by hand.
Table blankChangeTable(const WellbeingModel& model);

/// One row per area: before, now and what that means in words.
Table changeTable(
    const WellbeingModel& model, const CompassProfile& then, const CompassProfile& now,
    const PerArea<AreaChange>& changes, QChar decimalSign);

/// "Då, 3 sep 2026" and "Nu, 3 nov 2026": how the two are called in a diagram, on paper as on screen.
std::array<QString, 2> thenAndNow(QDate then, QDate now);

/// "högre nu" …, the same on paper as on screen but for the mark in front.
QString changeText(Change change);

} // namespace bk
