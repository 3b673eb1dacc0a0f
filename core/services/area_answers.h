// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"

namespace bk {

/// One statement as it was put to the rater.
struct AnsweredStatement {
    QString text;
    Answer rating;   ///< empty: left blank, or the statements were support for a rating of the whole area
    QString comment; ///< of this statement; may be empty

    bool operator==(const AnsweredStatement&) const = default;
};

/// The statements behind one area of a child's profile, in the words it was rated with. Empty where the unit no longer
/// knows the wording. `rated`: each was answered by itself.
struct AreaAnswers {
    std::vector<AnsweredStatement> statements;
    bool rated = false;
};
AreaAnswers areaAnswers(OpenUnit& unit, std::optional<ChildId> child, const CompassProfile& profile, Area area);

} // namespace bk
