// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/upptackarkort.h"

#include "core/domain/child/contact_lengths.h"
#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<CardAnswer>, 3> answerIds{{
    {CardAnswer::Ja, "ja"_L1},
    {CardAnswer::Nej, "nej"_L1},
    {CardAnswer::VetEj, "vet-ej"_L1},
}};

constexpr std::array<EnumId<FinderPlace>, 2> placeIds{{
    {FinderPlace::Internal, "internal"_L1},
    {FinderPlace::External, "external"_L1},
}};

constexpr std::array<EnumId<GuardianTold>, 4> toldIds{{
    {GuardianTold::Open, "open"_L1},
    {GuardianTold::Yes, "yes"_L1},
    {GuardianTold::Unsuitable, "unsuitable"_L1},
    {GuardianTold::NotReached, "not-reached"_L1},
}};

constexpr std::array<EnumId<CardRoute>, 4> routeIds{{
    {CardRoute::Open, "open"_L1},
    {CardRoute::Anmalan, "anmalan"_L1},
    {CardRoute::EgetStod, "eget-stod"_L1},
    {CardRoute::Barnkontakt, "barnkontakt"_L1},
}};

void checkConsent(Issues& issues, const Upptackarkort& card) {
    if (card.guardianConsents && card.told != GuardianTold::Yes)
        issues.push_back({u"card.consent.untold"_s, u"guardianConsents"_s, {}});
    if (card.route == CardRoute::Barnkontakt && !card.oralConsent())
        issues.push_back({u"card.route.consent"_s, u"route"_s, {}});
    if (card.childView == Answered::NotAsked && isBlank(card.childNote))
        issues.push_back({u"card.child.note"_s, u"childNote"_s, {}});
}

/// Each day against the one it follows: the card is received after it was written, the rest after it was received.
void checkReceipt(Issues& issues, const Upptackarkort& card, QDate today) {
    const CardReceipt& receipt = card.receipt;
    const QDate received = receipt.received.isValid() ? receipt.received : card.date;
    struct Step {
        QString where;
        QDate day;
        QDate after;
    };
    const Step steps[] = {
        {u"receipt.received"_s, receipt.received, card.date},
        {u"receipt.acknowledged"_s, receipt.acknowledged, received},
        {u"receipt.contacted"_s, receipt.contacted, received},
        {u"receipt.feedback"_s, receipt.feedback, received},
    };
    for (const Step& step : steps) {
        if (!step.day.isValid())
            continue;
        if (step.after.isValid() && step.day < step.after)
            issues.push_back({u"card.receipt.order"_s, step.where, {}});
        if (step.day > today)
            issues.push_back({u"card.date.future"_s, step.where, {}});
    }
}

void checkTexts(Issues& issues, const Upptackarkort& card) {
    const QString rule = u"card.text.tooLong"_s;
    checkLength(issues, rule, u"finder.name"_s, card.finder.name, text_limits::name);
    checkLength(issues, rule, u"finder.profession"_s, card.finder.profession, text_limits::line);
    checkLength(issues, rule, u"finder.organisation"_s, card.finder.organisation, text_limits::name);
    checkLengths(issues, rule, u"finder.contact."_s, card.finder.contact);
    for (const Area area : allAreas)
        checkLength(issues, rule, u"area.%1"_s.arg(indexOf(area)), card.areas[area].description, text_limits::freeText);
    checkLength(issues, rule, u"measures"_s, card.measures, text_limits::freeText);
    checkLength(issues, rule, u"toldNote"_s, card.toldNote, text_limits::freeText);
    checkLength(issues, rule, u"consentNote"_s, card.consentNote, text_limits::freeText);
    checkLength(issues, rule, u"childNote"_s, card.childNote, text_limits::freeText);
    checkLength(issues, rule, u"receipt.jointPlan"_s, card.receipt.jointPlan, text_limits::freeText);
}

} // namespace

QString toString(CardAnswer answer) { return idIn(answerIds, answer); }
QString toString(FinderPlace place) { return idIn(placeIds, place); }
QString toString(GuardianTold told) { return idIn(toldIds, told); }
QString toString(CardRoute route) { return idIn(routeIds, route); }
std::optional<CardAnswer> cardAnswerFrom(const QString& text) { return valueIn(answerIds, text); }
std::optional<FinderPlace> finderPlaceFrom(const QString& text) { return valueIn(placeIds, text); }
std::optional<GuardianTold> guardianToldFrom(const QString& text) { return valueIn(toldIds, text); }
std::optional<CardRoute> cardRouteFrom(const QString& text) { return valueIn(routeIds, text); }

bool Upptackarkort::oralConsent() const {
    return told == GuardianTold::Yes && guardianConsents == true && childView != Answered::No;
}

ConsentState Upptackarkort::oralState(const Child& of, QDate day) const {
    const ConsentState own = childState(childView, childNote, of, day);
    if (own == ConsentState::ChildRefuses || oralConsent())
        return own;
    return ConsentState::Missing;
}

std::vector<Area> Upptackarkort::areasToLookAt() const {
    std::vector<Area> found;
    for (const Area area : allAreas)
        if (areas[area].answer == CardAnswer::Nej || areas[area].answer == CardAnswer::VetEj)
            found.push_back(area);
    return found;
}

bool Upptackarkort::isBlank() const {
    return std::all_of(
        areas.begin(), areas.end(), [](const CardArea& area) { return !area.answer && bk::isBlank(area.description); });
}

Issues issues(const Upptackarkort& card, QDate today) {
    Issues found;
    if (!card.date.isValid())
        found.push_back({u"card.date.missing"_s, u"date"_s, {}});
    else if (card.date > today)
        found.push_back({u"card.date.future"_s, u"date"_s, {}});
    if (isBlank(card.finder.name))
        found.push_back({u"card.finder.missing"_s, u"finder.name"_s, {}});
    if (card.isBlank())
        found.push_back({u"card.empty"_s, {}, {}});
    checkConsent(found, card);
    checkReceipt(found, card, today);
    checkTexts(found, card);
    return found;
}

} // namespace bk
