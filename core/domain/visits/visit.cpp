// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/visits/visit.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<VisitTarget>, 3> targetIds{{
    {VisitTarget::FirstChild, "first-child"_L1},
    {VisitTarget::FirstInSweden, "first-in-sweden"_L1},
    {VisitTarget::Other, "other"_L1},
}};

constexpr std::array<EnumId<VisitEnding>, 4> endingIds{{
    {VisitEnding::Completed, "completed"_L1},
    {VisitEnding::Declined, "declined"_L1},
    {VisitEnding::Moved, "moved"_L1},
    {VisitEnding::Other, "other"_L1},
}};

constexpr std::array<EnumId<VisitState>, 4> stateIds{{
    {VisitState::Booked, "booked"_L1},
    {VisitState::Done, "done"_L1},
    {VisitState::Missed, "missed"_L1},
    {VisitState::Declined, "declined"_L1},
}};

void checkEnding(Issues& found, const VisitEnrolment& enrolment, QDate today) {
    if (enrolment.ended.isValid() && enrolment.joined.isValid() && enrolment.ended < enrolment.joined)
        found.push_back({u"visits.ended.before"_s, u"ended"_s, {}});
    else if (enrolment.ended > today)
        found.push_back({u"visits.ended.future"_s, u"ended"_s, {}});
    if (enrolment.ended.isValid() && !enrolment.ending)
        found.push_back({u"visits.ending.missing"_s, u"ending"_s, {}});
    if (enrolment.ending && !enrolment.ended.isValid())
        found.push_back({u"visits.ended.missing"_s, u"ended"_s, {}});
}

void checkHeld(Issues& found, const Visit& visit) {
    if (!visit.place)
        found.push_back({u"visit.place.missing"_s, u"place"_s, {}});
    if (std::ranges::all_of(visit.staff, &isBlank))
        found.push_back({u"visit.staff.missing"_s, u"staff.0"_s, {}});
}

void checkTexts(Issues& found, const Visit& visit) {
    const QString rule = u"visit.text.tooLong"_s;
    for (std::size_t i = 0; i < visit.staff.size(); ++i)
        checkLength(found, rule, u"staff.%1"_s.arg(i), visit.staff[i], text_limits::name);
    checkLength(found, rule, u"family"_s, visit.family, text_limits::line);
    checkLength(found, rule, u"reason"_s, visit.reason, text_limits::line);
    checkLength(found, rule, u"declinedBy"_s, visit.declinedBy, text_limits::name);
    checkLength(found, rule, u"note"_s, visit.note, text_limits::freeText);
    for (const Area area : allAreas)
        checkLength(found, rule, u"area.%1"_s.arg(indexOf(area)), visit.areas[area].note, text_limits::freeText);
}

} // namespace

QString toString(VisitTarget target) { return idIn(targetIds, target); }
std::optional<VisitTarget> visitTargetFrom(const QString& text) { return valueIn(targetIds, text); }

QString toString(VisitEnding ending) { return idIn(endingIds, ending); }
std::optional<VisitEnding> visitEndingFrom(const QString& text) { return valueIn(endingIds, text); }

QString toString(VisitState state) { return idIn(stateIds, state); }
std::optional<VisitState> visitStateFrom(const QString& text) { return valueIn(stateIds, text); }

Issues issues(const VisitEnrolment& enrolment, const VisitProgrammes& programmes, QDate today) {
    Issues found;
    if (!programmeWith(programmes, enrolment.programme))
        found.push_back({u"visits.programme.unknown"_s, u"programme"_s, {}});
    if (!enrolment.joined.isValid())
        found.push_back({u"visits.joined.missing"_s, u"joined"_s, {}});
    else if (enrolment.joined > today)
        found.push_back({u"visits.joined.future"_s, u"joined"_s, {}});
    checkEnding(found, enrolment, today);
    checkLength(found, u"visits.text.tooLong"_s, u"endingNote"_s, enrolment.endingNote, text_limits::line);
    return found;
}

Issues issues(const Visit& visit, QDate today) {
    Issues found;
    if (visit.kind.isEmpty())
        found.push_back({u"visit.kind.missing"_s, u"kind"_s, {}});
    if (!visit.date.isValid())
        found.push_back({u"visit.date.missing"_s, u"date"_s, {}});
    else if (visit.state != VisitState::Booked && visit.date > today)
        found.push_back({u"visit.date.future"_s, u"date"_s, {}});
    if (visit.state == VisitState::Done)
        checkHeld(found, visit);
    if (visit.state == VisitState::Missed && isBlank(visit.reason))
        found.push_back({u"visit.reason.missing"_s, u"reason"_s, {}});
    if (visit.state == VisitState::Declined && isBlank(visit.declinedBy))
        found.push_back({u"visit.declinedBy.missing"_s, u"declinedBy"_s, {}});
    checkTexts(found, visit);
    return found;
}

} // namespace bk
