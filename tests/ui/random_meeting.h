// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/unit_settings.h"
#include "core/services/default_pack.h"
#include "tests/support/builders.h"
#include "tests/support/test_personnummer.h"
#include "ui/meetings/projector_window.h"

#include <optional>
#include <random>
#include <vector>

namespace bk::test {

using namespace Qt::StringLiterals;

/// A meeting in which every text tells whose it is: of child 2 in round 7 "Hemlig72x…" may be shown to nobody, and what
/// begins with `mark` of that round and child only while it is about that child. So what an earlier round left behind
/// is found as well.
class RandomMeeting {
public:
    using Mark = QString (*)(int round, int child);

    RandomMeeting(std::mt19937& random, int round, Mark mark) : m_random(random), m_round(round), m_mark(mark) {
        meeting.kind = MeetingKind(pick(4));
        meeting.leader = u"Hemlig9xledare"_s;
        meeting.place = u"Hemlig9xplats"_s;
        meeting.noteTaker = u"Hemlig9xantecknar"_s;
        const int count = isIndividual(meeting.kind) ? 1 : 2 + pick(3);
        for (int i = 0; i < count; ++i)
            addChild(i);
        for (int i = 0; i < 2 + pick(4); ++i)
            addParticipant(i);
        const auto stops = agendaStops(meeting);
        const AgendaStop stop = stops[std::size_t(pick(int(stops.size())))];
        meeting.currentPoint = stop.point;
        meeting.currentChild = stop.child;
        meeting.notes.insert(stop.point, u"Allmänt om mötet"_s);
    }

    int pick(int below) { return std::uniform_int_distribution<int>(0, below - 1)(m_random); }
    bool chance() { return pick(2) == 0; }
    int currentNumber() const {
        for (std::size_t i = 0; i < children.size(); ++i)
            if (meeting.currentChild == children[i].child.id)
                return int(i);
        return -1;
    }

    /// How everything begins that may be shown of the child.
    QString markOf(int number) const { return m_mark(m_round, number); }

    /// Hands the window a child, as a rule the one that it is about, sometimes another or none. The number of the child
    /// that it may tell of, if of any.
    std::optional<int> showIn(ProjectorWindow& window) {
        const int number = currentNumber();
        const int handed = pick(8) == 0 ? pick(int(children.size())) : number;
        const ProjectedChild* child = handed < 0 || pick(16) == 0 ? nullptr : &children[std::size_t(handed)];
        window.setView(projectorView(meeting, child, defaultPack().model, UnitSettings()));
        return child && handed == number && mayBeShown(number) ? std::optional(number) : std::nullopt;
    }

    Meeting meeting;
    std::vector<ProjectedChild> children;

private:
    bool mayBeShown(int number) const {
        if (number < 0)
            return false;
        const ProjectedChild& child = children[std::size_t(number)];
        const MeetingChild& part = meeting.children[std::size_t(number)];
        return part.interrupted.isEmpty() &&
               (child.child.protection == ProtectedIdentity::None || child.secondConfirmed) &&
               (child.roomChecked || notAllowedInRoom(meeting, part.child, child.openTo).isEmpty());
    }

    QString open(int number, const QString& what) const { return markOf(number) + what; }
    QString secret(int number, const QString& what) const {
        return u"Hemlig%1%2x%3"_s.arg(m_round).arg(number).arg(what);
    }

    void addChild(int number) {
        ProjectedChild projected;
        Child& child = projected.child;
        child = aChild().withId(ChildId::fromNumber(100 + number)).named(open(number, u"kallas"_s));
        child.familyName = secret(number, u"efternamn"_s);
        child.place = secret(number, u"klass"_s);
        child.contact = {secret(number, u"gata"_s), secret(number, u"telefon"_s), secret(number, u"epost"_s)};
        child.personnummer = aPersonnummer(std::size_t(number));
        child.guardians = {
            {secret(number, u"mamma"_s), secret(number, u"relation"_s), child.contact},
            {secret(number, u"pappa"_s), secret(number, u"relation"_s), child.contact}};
        child.barnkontakt = {secret(number, u"rektor"_s), secret(number, u"yrke"_s), secret(number, u"skola"_s), {}};
        child.stodsamordnare = {secret(number, u"samordnare"_s), {}, {}, {}};
        if (pick(4) == 0)
            child.protection = ProtectedIdentity(1 + pick(3));
        if (chance())
            projected.openTo.push_back(OrganisationId::fromNumber(1));
        if (chance())
            projected.openTo.push_back(OrganisationId::fromNumber(2));
        projected.roomChecked = chance();
        projected.secondConfirmed = chance();
        if (chance()) {
            projected.agreed = aProfile(RaterKind::Team, {30, 20, 0, 40, 50, 10, 25, 35});
            projected.agreed->rater.name = open(number, u"team"_s);
        }
        children.push_back(projected);
        meeting.children.push_back(part(number));
    }

    MeetingChild part(int number) {
        MeetingChild part;
        part.child = children[std::size_t(number)].child.id;
        part.followed = chance();
        for (const AgendaPoint& point : agenda(meeting.kind))
            part.notes.insert(point.id, open(number, u"anteckning"_s));
        part.prioritised = {Area::Fritid, Area::Omsorg};
        part.offers = {{Area::Fritid, open(number, u"stöd"_s), open(number, u"vem"_s)}};
        part.tasks = {{open(number, u"uppgift"_s), open(number, u"ansvarig"_s), today()}};
        part.individualTeam = chance();
        part.noLongerFollowed = chance();
        if (pick(4) == 0)
            part.interrupted = secret(number, u"återkallat"_s);
        return part;
    }

    void addParticipant(int number) {
        MeetingParticipant participant;
        participant.name = secret(9, u"deltagare%1"_s.arg(number));
        participant.profession = secret(9, u"yrke"_s);
        participant.role = isIndividual(meeting.kind) ? ParticipantRole(pick(4)) : ParticipantRole(pick(2));
        if (participant.role == ParticipantRole::Upptackare)
            participant.finderOf = children[std::size_t(pick(int(children.size())))].child.id;
        else if (chance())
            participant.organisation = OrganisationId::fromNumber(1 + pick(3));
        else
            participant.ownUnit = chance();
        participant.attendance = Attendance(pick(3));
        meeting.participants.push_back(participant);
    }

    std::mt19937& m_random;
    int m_round;
    Mark m_mark;
};

} // namespace bk::test
