// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace bk {

class OpenUnit;

/// What the unit knows that the dialog needs.
struct ShareChoices {
    QString goldenRule;                      ///< shown beside the tests
    std::vector<Organisation> organisations; ///< the register
    bool protectedIdentity = false;          ///< of the child
    /// Why what is answered may not leave, and what would open the way; empty: it may.
    std::function<QString(const SharingEntry&)> refusal;
    /// Organisations of the register that it may not leave for, and why.
    struct NotCovered {
        OrganisationId organisation;
        QString reason;
    };
    std::vector<NotCovered> notCovered;
    QStringList sections;        ///< of the paper, where some may be left out
    bool forAnotherUnit = false; ///< a sealed file: neither own use nor to the family

    bool isCovered(OrganisationId organisation) const;
    /// The organisations under each reason, so that a reason is said once; empty: all are covered.
    QString notCoveredText() const;
};

/// For a paper that begins as `start`; `sections` of it may be left out. `unit` must outlive it.
ShareChoices shareChoices(OpenUnit& unit, const SharingEntry& start, const QStringList& sections);
/// For one paper of each child, at least one, to the same receiver: refused is what may leave of none of them.
ShareChoices shareChoices(OpenUnit& unit, const SharingEntry& start, const std::vector<ChildId>& children);

} // namespace bk
