// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/papers_of_child.h"

#include "core/documents/guardian_papers.h"
#include "core/documents/rating_sheet.h"
#include "core/domain/common/error.h"
#include "core/services/blank_papers.h"
#include "core/services/card_papers.h"
#include "core/services/child_papers.h"
#include "core/services/compass_of_child.h"
#include "core/services/consultation_copy.h"
#include "core/services/follow_up_comparison.h"
#include "core/services/frozen_plan.h"
#include "core/services/hand_over.h"
#include "core/services/meeting_documents.h"
#include "core/services/pack_notice.h"
#include "core/services/talk_papers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::papers_of_child {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("PapersOfChild", text); }

[[noreturn]] void nothingOf(const QString& what) { throw Error(Error::Kind::NotFound, what); }

/// The one that is `chosen` by its id, of those that `wanted` takes; empty: the newest.
template <typename List, typename Wanted>
const auto& newest(const List& newestFirst, const QString& what, const QString& chosen, Wanted wanted) {
    const auto found = std::ranges::find_if(newestFirst, [&](const auto& each) {
        return wanted(each) && (chosen.isEmpty() || each.id.toString() == chosen);
    });
    if (found == newestFirst.end())
        nothingOf(what);
    return *found;
}

bool isFamily(ParticipantRole role) { return role == ParticipantRole::Child || role == ParticipantRole::Guardian; }

bool isHidden(const Child& child) { return child.protection != ProtectedIdentity::None; }

RatingSheet sheetOf(const OpenUnit& unit, const Child& child, const InstrumentRef& ref) {
    const Instrument* instrument = unit.instruments().find(ref);
    if (!instrument)
        nothingOf(u"instrument"_s);
    RatingSheet sheet;
    sheet.child = child.calledName();
    sheet.hidden = isHidden(child);
    sheet.instrument = *instrument;
    sheet.model = unit.instruments().packOf(ref)->model;
    sheet.origin = {unit.settings().name, unit.settings().practice, packNotice(unit, std::span(&ref, 1))};
    return sheet;
}

template <typename Wanted> Meeting meetingOf(OpenUnit& unit, const Child& child, const QString& chosen, Wanted wanted) {
    const auto meetings = unit.meetings().ofChild(child.id);
    const auto meeting = unit.meetings().find(newest(meetings, u"meeting"_s, chosen, wanted).id);
    if (!meeting)
        nothingOf(u"meeting"_s);
    return *meeting;
}

/// One that is planned, or goes on, has nothing to tell yet.
Meeting heldMeeting(OpenUnit& unit, const Child& child, const QString& chosen) {
    return meetingOf(unit, child, chosen, [](const MeetingOfChild& each) { return each.closed.isValid(); });
}

} // namespace

QString CalledTo::id() const { return u"%1/%2"_s.arg(meeting.id.toString()).arg(participant); }

std::vector<CalledTo> calledTo(OpenUnit& unit, ChildId child, bool family) {
    std::vector<CalledTo> called;
    for (const MeetingOfChild& each : unit.meetings().ofChild(child)) {
        const auto meeting = unit.meetings().find(each.id);
        for (std::size_t i = 0; meeting && i < meeting->participants.size(); ++i) {
            const MeetingParticipant& participant = meeting->participants[i];
            if (isFamily(participant.role) != family)
                continue;
            const auto seen = childrenFor(unit, *meeting, participant);
            if (std::ranges::find(seen, child) != seen.end())
                called.push_back({*meeting, i});
        }
    }
    return called;
}

LeavingPaper upptackarkort(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    const auto cards = unit.cards().ofChild(child.id);
    return cardPaper(
        unit, std::move(entry), newest(cards, u"card"_s, chosen, [](const Upptackarkort&) { return true; }));
}

LeavingPaper konsultation(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    const auto cards = unit.cards().ofChild(child.id);
    const Upptackarkort& card = newest(cards, u"card"_s, chosen, [](const Upptackarkort&) { return true; });
    const Consultation asked = consultation(card, child, unit.today());
    return consultationPaper(unit, std::move(entry), card, withoutIdentity(asked, identityWords(unit, child, card)));
}

LeavingPaper anmalan(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    const auto made = unit.cards().anmalningarOf(child.id);
    return anmalanPaper(unit, newest(made, u"anmalan"_s, chosen, [](const Anmalan&) { return true; }), entry.way);
}

LeavingPaper samtalsunderlag(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen, int age) {
    const auto talks = unit.samtal().ofChild(child.id);
    const Barnsamtal& talk = newest(talks, u"samtal"_s, chosen, [&](const Barnsamtal& each) {
        const Instrument* instrument = unit.instruments().find(each.childPart.instrument);
        return instrument && instrument->fitsAge(age);
    });
    RatingSheet sheet = sheetOf(unit, child, talk.childPart.instrument);
    sheet.rater = child.calledName();
    sheet.date = talk.date;
    for (const Area area : allAreas)
        sheet.answers[area] = {{talk.childPart.areas[area].rating}, talk.childPart.areas[area].comment};
    entry.child = child.id;
    entry.what = tr("Barnets svar i Samtalsunderlaget");
    return {ratingSheetDocument(sheet), {std::move(entry)}};
}

LeavingPaper guardianSurvey(OpenUnit& unit, const Child& child, SharingEntry entry, int age) {
    const FormSource source = formSource(unit);
    entry.child = child.id;
    entry.what = tr("Enkät till vårdnadshavare på papper");
    return {
        guardianSurveyDocument(
            {child.calledName(), isHidden(child), source.model,
             source.instrument(InstrumentKind::Samtalsunderlag, Audience::Guardian, age), source.origin}),
        {std::move(entry)}};
}

LeavingPaper skattningsformular(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    const auto ratings = unit.skattningar().ofChild(child.id);
    const Skattning& rating = newest(ratings, u"skattning"_s, chosen, [](const Skattning&) { return true; });
    RatingSheet sheet = sheetOf(unit, child, rating.instrument);
    QStringList rater{rating.raterName, rating.profession};
    if (!sheet.hidden)
        rater.append(rating.organisation);
    rater.removeAll(QString());
    sheet.rater = rater.join(u", "_s);
    sheet.date = rating.date;
    for (const Area area : allAreas) {
        QStringList said;
        for (const ItemAnswer& answer : rating.areas[area].answers) {
            sheet.answers[area].ratings.push_back(answer.rating);
            said.append(answer.comment.trimmed());
        }
        said.append(rating.areas[area].comment.trimmed());
        said.removeAll(QString());
        sheet.answers[area].comment = said.join(u'\n');
    }
    entry.child = child.id;
    entry.what = tr("Skattningsformulär");
    return {ratingSheetDocument(sheet), {std::move(entry)}};
}

LeavingPaper compass(OpenUnit& unit, const Child& child, SharingEntry entry, CompassShape shape) {
    const LatestProfiles latest = latestProfiles(unit, child.id);
    CompassPaper paper;
    paper.shape = shape;
    for (const auto* profile : {&latest.child, &latest.guardian1, &latest.guardian2, &latest.team})
        if (*profile)
            paper.profiles.push_back(**profile);
    if (paper.profiles.empty())
        nothingOf(u"skattning"_s);
    paper.whom = child.calledName();
    paper.date = unit.today();
    paper.model = modelOf(unit, latest.model);
    paper.thresholds = unit.settings().thresholds;
    paper.unitName = isHidden(child) ? QString() : unit.settings().name;
    paper.practice = unit.settings().practice;
    paper.notice = packNotice(unit, paper.profiles);
    entry.child = child.id;
    entry.what = shape == CompassShape::Flower ? tr("Behovskompass som blomma") : tr("Behovskompass");
    return {compassDocument(paper), {std::move(entry)}};
}

LeavingPaper agreedCompass(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    const auto agreed = unit.skattningar().jointOfChild(child.id);
    return agreedCompassToShare(
        unit, newest(agreed, u"gemensam"_s, chosen, [](const GemensamBehovskompass&) { return true; }),
        std::move(entry));
}

LeavingPaper thenAndNow(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    const auto talks = unit.samtal().ofChild(child.id);
    const Barnsamtal& talk = newest(talks, u"followUp"_s, chosen, [](const Barnsamtal& each) { return each.followUp; });
    return followUpPaper(unit, talk.id, std::move(entry));
}

LeavingPaper barnetsPlan(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    if (!chosen.isEmpty()) {
        const auto versions = unit.planVersions().ofChild(child.id);
        const auto any = [](const PlanVersion&) {
            return true;
        };
        return planVersionPaper(unit, newest(versions, u"planVersion"_s, chosen, any).id, std::move(entry));
    }
    entry.child = child.id;
    entry.what = planInWords({}, entry.way);
    return {barnetsPlanDocument(planPaper(unit, child.id)), {std::move(entry)}};
}

LeavingPaper meetingLetter(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen, bool family) {
    for (const CalledTo& each : calledTo(unit, child.id, family)) {
        const MeetingParticipant& participant = each.meeting.participants[each.participant];
        const bool wanted = chosen.isEmpty() ? family || !entry.ownUse || participant.ownUnit : each.id() == chosen;
        if (wanted)
            return meetingLetterToShare(unit, each.meeting, participant, std::move(entry));
    }
    nothingOf(u"meeting"_s);
}

LeavingPaper agenda(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen, MeetingKind kind) {
    const Meeting meeting =
        meetingOf(unit, child, chosen, [kind](const MeetingOfChild& each) { return each.kind == kind; });
    return meetingAgendaToShare(unit, meeting, std::move(entry));
}

LeavingPaper minutes(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    return meetingMinutesToShare(unit, heldMeeting(unit, child, chosen), child.id, std::move(entry));
}

LeavingPaper protocol(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    return meetingProtocolToShare(unit, heldMeeting(unit, child, chosen), std::move(entry));
}

LeavingPaper
handover(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen, bool stodsamordnare) {
    const auto made = unit.process().handoversOf(child.id);
    return handoverPaper(
        unit,
        newest(
            made, u"handover"_s, chosen, [&](const Handover& each) { return each.stodsamordnare == stodsamordnare; }),
        std::move(entry));
}

} // namespace bk::papers_of_child
