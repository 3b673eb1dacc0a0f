// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/child_records.h"

#include "core/domain/common/error.h"
#include "core/domain/process/family_view.h"
#include "core/services/follow_up_talk.h"
#include "core/services/open_unit.h"
#include "core/store/follow_up_repository.h"
#include "core/store/visit_repository.h"

#include <algorithm>

namespace bk {
namespace {

/// The meeting without what it says of other children, and without their Upptäckare.
Meeting onlyFor(ChildId child, Meeting meeting) {
    std::erase_if(meeting.children, [child](const MeetingChild& part) { return part.child != child; });
    std::erase_if(meeting.participants, [child](const MeetingParticipant& participant) {
        return participant.finderOf && participant.finderOf != child;
    });
    if (meeting.currentChild != child)
        meeting.currentChild.reset();
    return meeting;
}

std::vector<Meeting> meetingsOf(OpenUnit& unit, ChildId child) {
    std::vector<Meeting> meetings;
    for (const MeetingOfChild& each : unit.meetings().ofChild(child))
        if (auto meeting = unit.meetings().find(each.id))
            meetings.push_back(onlyFor(child, std::move(*meeting)));
    return meetings;
}

/// One that is new comes behind the one that it stands behind in `added`, and behind those that only others know.
void addInOrder(std::vector<MeetingParticipant>& participants, const std::vector<MeetingParticipant>& added) {
    auto behind = participants.begin();
    for (const MeetingParticipant& participant : added) {
        auto held = std::find(participants.begin(), participants.end(), participant);
        if (held == participants.end()) {
            behind = std::find_first_of(behind, participants.end(), added.begin(), added.end());
            held = participants.insert(behind, participant);
        }
        behind = std::next(held);
    }
}

/// Two children of the same meeting come one after the other.
Meeting together(Meeting held, const Meeting& part) {
    for (const MeetingChild& child : part.children)
        if (!held.find(child.child))
            held.children.push_back(child);
    addInOrder(held.participants, part.participants);
    if (!held.currentChild)
        held.currentChild = part.currentChild;
    return held;
}

void saveMeetings(Connection& connection, HistoryRepository& history, const std::vector<Meeting>& meetings) {
    MeetingRepository repository(connection, &history);
    for (const Meeting& meeting : meetings) {
        auto held = repository.find(meeting.id);
        repository.save(held ? together(std::move(*held), meeting) : meeting);
    }
}

void saveProcess(Connection& connection, HistoryRepository& history, const ChildRecords& records) {
    CardRepository cards(connection, &history);
    for (const Upptackarkort& card : records.cards)
        cards.save(card);
    for (const Anmalan& anmalan : records.anmalningar)
        cards.save(anmalan);
    ConsentRepository consents(connection, &history);
    for (const Consent& consent : records.consents)
        consents.save(consent);
    ProcessRepository process(connection, &history);
    for (const Stodprocess& round : records.rounds)
        process.save(round);
    for (const Beslut& beslut : records.decisions)
        process.save(beslut);
    for (const Uppfoljningssamtal& samtal : records.followUpTalks)
        process.save(samtal);
    for (const Delegation& delegation : records.delegations)
        process.save(delegation);
    for (const Handover& handover : records.handovers)
        process.save(handover);
    saveMeetings(connection, history, records.meetings);
}

} // namespace

ChildRecords recordsOf(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound, QStringLiteral("child"));
    ChildRecords records;
    records.child = std::move(*child);
    records.samtal = unit.samtal().ofChild(id);
    for (const Barnsamtal& samtal : records.samtal)
        if (const FollowUpAnswers answers = followUpAnswers(unit, samtal.id); !answers.isEmpty())
            records.followUpAnswers[samtal.id] = answers;
    records.skattningar = unit.skattningar().ofChild(id);
    records.joint = unit.skattningar().jointOfChild(id);
    records.plan = unit.plans().ofChild(id);
    records.fordjupad = unit.fordjupad().ofChild(id);
    records.planVersions = unit.planVersions().ofChild(id);
    records.cards = unit.cards().ofChild(id);
    records.anmalningar = unit.cards().anmalningarOf(id);
    records.consents = unit.consents().ofChild(id);
    records.rounds = unit.process().ofChild(id);
    records.decisions = unit.process().decisionsOf(id);
    records.followUpTalks = unit.process().followUpTalksOf(id);
    records.delegations = unit.process().delegationsOf(id);
    records.handovers = unit.process().handoversOf(id);
    const VisitRepository visits(unit.connection(), &unit.history());
    records.visitEnrolment = visits.enrolmentOf(id);
    records.visits = visits.ofChild(id);
    records.meetings = meetingsOf(unit, id);
    records.familyLanguages = FamilyLanguageRepository(unit.connection(), &unit.history()).ofChild(id);
    return records;
}

ChildRecords withoutHidden(ChildRecords records) {
    const FamilyView view(records.cards, records.anmalningar);
    const auto isHidden = [&view](const auto& record) {
        return !view.shows(record);
    };
    std::erase_if(records.cards, isHidden);
    std::erase_if(records.anmalningar, isHidden);
    for (Stodprocess& round : records.rounds) {
        std::erase_if(round.moves, isHidden);
        for (Move& move : round.moves)
            if (!view.showsReasons())
                move.reason.clear();
    }
    for (Anmalan& anmalan : records.anmalningar)
        if (std::ranges::find(records.cards, anmalan.card, &Upptackarkort::id) == records.cards.end())
            anmalan.card.reset();
    return records;
}

bool isSameMeeting(const Meeting& one, const Meeting& other) {
    return one.id == other.id && one.kind == other.kind && !isIndividual(one.kind) && one.when == other.when;
}

void saveRecords(Connection& connection, HistoryRepository& history, const ChildRecords& records, const QDateTime& at) {
    ChildRepository(connection, &history).save(records.child);
    SamtalRepository(connection, &history).saveAll(records.samtal);
    FollowUpRepository followUps(connection, &history);
    for (const auto& [rating, answers] : records.followUpAnswers)
        followUps.save(rating, answers);
    SkattningRepository skattningar(connection, &history);
    skattningar.saveAll(records.skattningar);
    for (const GemensamBehovskompass& joint : records.joint)
        skattningar.save(joint);
    if (records.plan)
        PlanRepository(connection, &history).save(*records.plan);
    FordjupadRepository fordjupad(connection, &history);
    for (const Fordjupad& each : records.fordjupad)
        fordjupad.save(each);
    PlanVersionRepository versions(connection, &history);
    for (const PlanVersion& version : records.planVersions)
        versions.add(version);
    VisitRepository visits(connection, &history);
    if (records.visitEnrolment)
        visits.save(*records.visitEnrolment);
    for (const Visit& visit : records.visits)
        visits.save(visit);
    saveProcess(connection, history, records);
    FamilyLanguageRepository languages(connection, &history);
    for (const ReaderLanguage& each : records.familyLanguages)
        languages.save(records.child.id, each, at);
}

} // namespace bk
