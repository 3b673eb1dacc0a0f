// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/meeting_children.h"

#include "core/domain/common/error.h"
#include "core/domain/common/swedish_text.h"
#include "core/services/agenda_text.h"
#include "core/services/issue_text.h"
#include "core/services/open_unit.h"
#include "core/services/preparation_done.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

bool matches(const QString& role, const ContactPerson& person, const Organisation& organisation) {
    const QString wanted = searchFolded(agenda_text::teamRole(role).section(u'(', 0, 0).trimmed());
    const QString profession = searchFolded(person.profession);
    return !wanted.isEmpty() &&
           ((!profession.isEmpty() && (wanted.contains(profession) || profession.contains(wanted))) ||
            searchFolded(organisation.name).contains(wanted));
}

/// The first contact person of that profession, with the organisation.
void takeFromRegister(
    MeetingParticipant& participant, const QString& role, const std::vector<Organisation>& organisations) {
    for (const Organisation& organisation : organisations) {
        const auto& persons = organisation.persons;
        const auto person = std::find_if(
            persons.begin(), persons.end(), [&](const ContactPerson& one) { return matches(role, one, organisation); });
        if (person == persons.end())
            continue;
        participant.name = person->name;
        participant.profession = person->profession;
        participant.organisation = organisation.id;
        return;
    }
}

} // namespace

ConsentKind consentFor(MeetingKind kind) {
    return isIndividual(kind) ? ConsentKind::UpdatedWritten : ConsentKind::Written;
}

MeetingCandidate meetingCandidate(OpenUnit& unit, MeetingKind kind, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    MeetingCandidate candidate;
    candidate.child = std::move(*child);
    const std::vector<Consent> consents = unit.consents().ofChild(id);
    const Consent* consent = newest(consents, consentFor(kind));
    const QDate latestSeen = unit.process().latestSeen();
    if (consent)
        candidate.state = state(*consent, candidate.child, unit.today(), latestSeen);
    candidate.openTo = openTo(consents, consentFor(kind), candidate.child, unit.today(), latestSeen);
    return candidate;
}

QString whatIsMissing(const MeetingCandidate& candidate, MeetingKind kind) {
    if (candidate.mayBeTakenUp())
        return {};
    const QString rule = (isIndividual(kind) ? u"process.g3."_s : u"process.g2."_s) +
                         toString(candidate.state == ConsentState::Valid ? ConsentState::Missing : candidate.state);
    return issueText({rule, {}, {}});
}

std::optional<TeamComposition>
proposedComposition(const std::vector<TeamComposition>& teams, const std::vector<Child>& children, QDate on) {
    std::vector<int> votes(teams.size());
    for (const Child& child : children) {
        if (!child.birthDate.isValid())
            continue;
        const int months = (on.year() - child.birthDate.year()) * 12 + on.month() - child.birthDate.month() -
                           (on.day() < child.birthDate.day() ? 1 : 0);
        for (std::size_t i = 0; i < teams.size(); ++i)
            votes[i] += fits(teams[i], months) ? 1 : 0;
    }
    const auto most = std::max_element(votes.begin(), votes.end());
    return most == votes.end() || *most == 0 ? std::nullopt : std::optional(teams[std::size_t(most - votes.begin())]);
}

std::vector<MeetingParticipant> proposedParticipants(
    const TeamComposition& composition, const std::vector<Organisation>& organisations, UnitKind unit) {
    std::vector<MeetingParticipant> participants;
    for (const TeamRole& role : composition.roles) {
        if (role.id == u"upptackare")
            continue;
        MeetingParticipant participant;
        participant.profession = agenda_text::teamRole(role.id);
        participant.convenes = role.convenes;
        participant.ownUnit = isUnitsOwn(role.id, unit);
        if (!participant.ownUnit)
            takeFromRegister(participant, role.id, organisations);
        participants.push_back(participant);
    }
    std::stable_partition(
        participants.begin(), participants.end(), [](const MeetingParticipant& one) { return one.convenes; });
    return participants;
}

std::optional<MeetingParticipant> upptackareOf(OpenUnit& unit, ChildId child) {
    const std::vector<Upptackarkort> cards = unit.cards().ofChild(child);
    if (cards.empty() || cards.front().finder.name.isEmpty())
        return std::nullopt;
    MeetingParticipant finder;
    finder.role = ParticipantRole::Upptackare;
    finder.name = cards.front().finder.name;
    finder.profession = cards.front().finder.profession;
    finder.finderOf = child;
    return finder;
}

void takeUp(OpenUnit& unit, Meeting& meeting, ChildId child, bool followed) {
    MeetingChild part;
    part.child = child;
    part.followed = followed;
    meeting.children.push_back(part);
    if (const auto finder = isIndividual(meeting.kind) ? std::nullopt : upptackareOf(unit, child))
        meeting.participants.push_back(*finder);
    if (isIndividual(meeting.kind))
        meeting.preparation.insert(preparationDone(unit, child));
}

std::vector<MeetingParticipant>
namedByConsent(const std::vector<OrganisationId>& openTo, const std::vector<Organisation>& organisations) {
    std::vector<MeetingParticipant> named;
    for (const Organisation& organisation : organisations) {
        if (std::find(openTo.begin(), openTo.end(), organisation.id) == openTo.end())
            continue;
        MeetingParticipant& one = named.emplace_back();
        one.organisation = organisation.id;
        if (organisation.persons.empty())
            continue;
        one.name = organisation.persons.front().name;
        one.profession = organisation.persons.front().profession;
    }
    return named;
}

std::vector<MeetingParticipant> familyOf(const Child& child) {
    std::vector<MeetingParticipant> family;
    MeetingParticipant one;
    one.role = ParticipantRole::Child;
    one.name = child.calledName();
    family.push_back(one);
    for (const Guardian& guardian : child.guardians) {
        one.role = ParticipantRole::Guardian;
        one.name = guardian.name;
        one.profession = guardian.relation;
        family.push_back(one);
    }
    return family;
}

} // namespace bk
