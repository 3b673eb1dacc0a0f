// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/rollout/rollout_agreement.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int firstYear = 2015;
constexpr int lastYear = 2099;

void checkYear(Issues& found, const QString& where, std::optional<int> year) {
    if (year && (*year < firstYear || *year > lastYear))
        found.push_back({u"rollout.agreement.year"_s, where, {QString::number(firstYear), QString::number(lastYear)}});
}

} // namespace

Issues issues(const RolloutAgreement& agreement, QDate today) {
    Issues found;
    if (agreement.signedOn > today)
        found.push_back({u"rollout.agreement.signed.future"_s, u"signedOn"_s, {}});
    if (agreement.signedOn.isValid() && agreement.parties.size() < 2)
        found.push_back({u"rollout.agreement.signed.parties"_s, u"signedOn"_s, {}});
    if (agreement.parties.size() > std::size_t(mostParties))
        found.push_back({u"rollout.agreement.parties"_s, u"parties"_s, {QString::number(mostParties)}});
    checkYear(found, u"allChildrenBy"_s, agreement.allChildrenBy);
    checkYear(found, u"reviewedFrom"_s, agreement.reviewedFrom);
    const QString rule = u"rollout.text.tooLong"_s;
    checkLength(found, rule, u"area"_s, agreement.area, text_limits::line);
    for (std::size_t i = 0; i < agreement.parties.size(); ++i) {
        const AgreementParty& party = agreement.parties[i];
        const QString where = u"party.%1"_s.arg(i);
        if (isBlank(party.name))
            found.push_back({u"rollout.agreement.party"_s, where, {}});
        if (party.share < 0 || party.share > mostShares)
            found.push_back({u"rollout.agreement.share"_s, where, {u"0"_s, QString::number(mostShares)}});
        checkLength(found, rule, where, party.name, text_limits::line);
        checkLength(found, rule, where, party.signatory, text_limits::line);
    }
    return found;
}

} // namespace bk
