// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/beslut.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Nobody is followed up who needs no more, or who has declined.
bool asksForFollowUp(Station route) {
    return route != Station::BehovUppfyllt && route != Station::AvslutatUtanStod && route != Station::Avbojt;
}

void checkQuestions(Issues& issues, const Beslut& beslut) {
    if (isBlank(beslut.unmetNeeds))
        issues.push_back({u"beslut.needs.missing"_s, u"unmetNeeds"_s, {}});
    if (!beslut.sufficientInformation)
        issues.push_back({u"beslut.information.open"_s, u"sufficientInformation"_s, {}});
    checkAnswered(issues, u"beslut.principle.open"_s, beslut.principles);
}

void checkRoute(Issues& issues, const Beslut& beslut) {
    if (!beslut.route) {
        issues.push_back({u"beslut.route.missing"_s, u"route"_s, {}});
        return;
    }
    const bool individual = beslut.route == Station::IndividuelltBarnteam;
    if ((individual || beslut.route == Station::Barnteam) && beslut.sufficientInformation == false)
        issues.push_back({u"beslut.route.information"_s, u"route"_s, {}});
    if (individual && isBlank(beslut.directReason))
        issues.push_back({u"beslut.directReason.missing"_s, u"directReason"_s, {}});
}

void checkFollowUp(Issues& issues, const Beslut& beslut) {
    if (!beslut.followUp.isValid()) {
        if (!beslut.route || asksForFollowUp(*beslut.route))
            issues.push_back({u"beslut.followUp.missing"_s, u"followUp"_s, {}});
    } else if (beslut.date.isValid() && beslut.followUp < beslut.date) {
        issues.push_back({u"beslut.followUp.past"_s, u"followUp"_s, {}});
    }
}

void checkTexts(Issues& issues, const Beslut& beslut) {
    const QString rule = u"beslut.text.tooLong"_s;
    checkLength(issues, rule, u"decidedBy"_s, beslut.decidedBy, text_limits::name);
    checkLength(issues, rule, u"unmetNeeds"_s, beslut.unmetNeeds, text_limits::freeText);
    checkLength(issues, rule, u"informationNote"_s, beslut.informationNote, text_limits::freeText);
    checkLength(issues, rule, u"familysView"_s, beslut.familysView, text_limits::freeText);
    checkLength(issues, rule, u"whatICanDo"_s, beslut.whatICanDo, text_limits::freeText);
    checkLength(issues, rule, u"helpFromOthers"_s, beslut.helpFromOthers, text_limits::freeText);
    checkNotes(issues, rule, beslut.principles);
    checkLength(issues, rule, u"directReason"_s, beslut.directReason, text_limits::freeText);
}

} // namespace

Issues issues(const Beslut& beslut, QDate today) {
    Issues found;
    if (!beslut.date.isValid())
        found.push_back({u"beslut.date.missing"_s, u"date"_s, {}});
    struct Day {
        QString where;
        QDate day;
    };
    const Day days[] = {
        {u"date"_s, beslut.date},
        {u"toldUpptackare"_s, beslut.toldUpptackare},
        {u"toldChild"_s, beslut.toldChild},
        {u"toldGuardians"_s, beslut.toldGuardians},
        {u"childToldWhatIsShared"_s, beslut.childToldWhatIsShared},
        {u"guardiansToldWhatIsShared"_s, beslut.guardiansToldWhatIsShared},
    };
    for (const auto& [where, day] : days)
        if (day > today)
            found.push_back({u"beslut.date.future"_s, where, {}});
    if (isBlank(beslut.decidedBy))
        found.push_back({u"beslut.decidedBy.missing"_s, u"decidedBy"_s, {}});
    checkQuestions(found, beslut);
    checkRoute(found, beslut);
    checkFollowUp(found, beslut);
    checkTexts(found, beslut);
    return found;
}

} // namespace bk
