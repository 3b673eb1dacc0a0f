// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QString>

namespace bk {

/// What came up when child and guardians looked at their compasses of then and now (5a), question by question. Asked
/// once a follow-up rating is saved and compared, so it is no part of the rating itself (G8).
struct FollowUpAnswers {
    QString changed; ///< what is different now
    QString feels;   ///< how it feels
    QString matches; ///< whether the compasses match how it has been
    QString wanted;  ///< what they want to happen next

    bool isEmpty() const { return *this == FollowUpAnswers(); }
    bool operator==(const FollowUpAnswers&) const = default;
};

/// Rule: samtal.text.tooLong (where: "followUp.changed" …; value: limit).
Issues issues(const FollowUpAnswers& answers);

} // namespace bk
