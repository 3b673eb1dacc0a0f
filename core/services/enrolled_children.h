// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/services/share_paper.h"

namespace bk {

class OpenUnit;

/// Those who were registered in the unit during one month, and who of them a BVC may be told of: the guardian names the
/// child's BVC and consents when it is enrolled.
struct EnrolledChildren {
    struct LeftOut {
        Child child;
        QString because; ///< a sentence
    };
    std::vector<Child> named;
    std::vector<LeftOut> leftOut; ///< without a consent that covers the BVC, or with protected identity
};

/// `month`: any day of it.
EnrolledChildren enrolledChildren(OpenUnit& unit, QDate month, OrganisationId bvc);

/// The list on its way to the BVC, with a row of the log for each child it names; `entry` as it was answered. Throws
/// Refused ("sharing.enrolled.none") where it names nobody.
LeavingPaper enrolledToShare(OpenUnit& unit, QDate month, OrganisationId bvc, SharingEntry entry);

} // namespace bk
