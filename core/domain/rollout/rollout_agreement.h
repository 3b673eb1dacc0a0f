// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

namespace bk {

struct AgreementParty {
    QString name;
    QString signatory; ///< who signs
    int share = 1;     ///< of the costs that are divided, beside the other parties'

    bool operator==(const AgreementParty&) const = default;
};

/// What the parties agree on; one signs for each of them, and one for the national organisation.
struct RolloutAgreement {
    QString area; ///< whose children the model is for: "Ekeby kommun"
    std::vector<AgreementParty> parties;
    QDate signedOn;
    std::optional<int> allChildrenBy; ///< before this year every child there is included
    std::optional<int> reviewedFrom;  ///< the first year of the joint yearly review

    bool operator==(const RolloutAgreement&) const = default;
};

inline constexpr int mostParties = 12;
inline constexpr int mostShares = 1'000;

/// Rules: rollout.agreement.signed.future, rollout.agreement.signed.parties (signed without two parties),
/// rollout.agreement.year (where: allChildrenBy, reviewedFrom; values: lowest, highest), rollout.agreement.party
/// (where: "party.1"), rollout.agreement.share (values: lowest, highest), rollout.agreement.parties (value: most),
/// rollout.text.tooLong.
Issues issues(const RolloutAgreement& agreement, QDate today);

} // namespace bk
