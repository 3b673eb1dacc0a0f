// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/next_actions.h"
#include "tests/support/builders.h"

#include <initializer_list>

/// Values of stödprocessen to test with. Everything a test does not name is valid and the same each time.
namespace bk::test {

inline const OrganisationId& anOrganisation() {
    static const OrganisationId id = OrganisationId::fromNumber(71);
    return id;
}

/// A card whose guardian was told and says yes to sharing.
inline Upptackarkort aCard(QDate date = today()) {
    Upptackarkort card;
    card.id = UpptackarkortId::fromNumber(11);
    card.child = ChildId::fromNumber(1);
    card.date = date;
    card.finder.name = QStringLiteral("Ulla Fors");
    card.finder.place = FinderPlace::External;
    card.areas[Area::Trygghet].answer = CardAnswer::Nej;
    card.told = GuardianTold::Yes;
    card.guardianConsents = true;
    card.childView = Answered::Yes;
    card.route = CardRoute::Barnkontakt;
    card.savedAt = QDateTime(date, QTime(9, 0), Qt::UTC);
    return card;
}

/// Guardian 1 and the child say yes; one organisation is named.
inline Consent aConsent(ConsentKind kind, QDate date = today()) {
    Consent consent;
    consent.id = ConsentId::fromNumber(21);
    consent.child = ChildId::fromNumber(1);
    consent.kind = kind;
    consent.voices = {
        {1, QStringLiteral("Maja Ödlund"), Answered::Yes, date, {}},
        {0, QStringLiteral("Åsa"), Answered::Yes, date, {}}};
    if (kind != ConsentKind::Oral)
        consent.organisations = {anOrganisation()};
    consent.validFrom = date;
    consent.savedAt = QDateTime(date, QTime(9, 0), Qt::UTC);
    return consent;
}

inline Beslut aDecision(Station route, QDate date = today()) {
    Beslut beslut;
    beslut.id = BeslutId::fromNumber(31);
    beslut.child = ChildId::fromNumber(1);
    beslut.date = date;
    beslut.decidedBy = QStringLiteral("Karin Lind");
    beslut.unmetNeeds = QStringLiteral("Trygghet");
    beslut.sufficientInformation = route != Station::Barnsamtal;
    for (PrincipleAnswer& answer : beslut.principles)
        answer.yes = true;
    beslut.route = route;
    if (route == Station::IndividuelltBarnteam)
        beslut.directReason = QStringLiteral("Habiliteringen möter redan barnet.");
    beslut.followUp = date.addDays(60);
    return beslut;
}

inline Uppfoljningssamtal aFollowUpTalk(Station next, QDate date = today()) {
    Uppfoljningssamtal talk;
    talk.id = UppfoljningssamtalId::fromNumber(41);
    talk.child = ChildId::fromNumber(1);
    talk.date = date;
    talk.heldBy = QStringLiteral("Karin Lind");
    talk.assessment = QStringLiteral("Stöd behövs.");
    talk.support = QStringLiteral("Kurator");
    talk.next = next;
    for (PrincipleAnswer& answer : talk.principles)
        answer.yes = true;
    talk.followUp = date.addDays(45);
    return talk;
}

inline MeetingOfChild aMeeting(MeetingKind kind, QDate date = today()) {
    MeetingOfChild meeting;
    meeting.id = MeetingId::fromNumber(51);
    meeting.kind = kind;
    meeting.when = QDateTime(date, QTime(13, 0));
    return meeting;
}

inline MeetingOfChild closed(MeetingOfChild meeting) {
    meeting.started = meeting.when.toUTC();
    meeting.closed = meeting.started.addSecs(3600);
    return meeting;
}

inline TalkFact aTalk(QDate date = today(), bool followUpRating = false) {
    return {BarnsamtalId::fromNumber(61), date, followUpRating, true};
}

inline Anmalan anAnmalan(QDate date = today()) {
    Anmalan anmalan;
    anmalan.id = AnmalanId::fromNumber(81);
    anmalan.child = ChildId::fromNumber(1);
    anmalan.date = date;
    return anmalan;
}

/// The moves that lead to `station` by the most usual way.
inline std::vector<Station> roadTo(Station station) {
    std::vector<Station> road{Station::BarnUpptacks};
    if (station == Station::AvslutatUtanStod || station == Station::BarnUpptacks) {
        if (station != Station::BarnUpptacks)
            road.push_back(station);
        return road;
    }
    for (const Station step :
         {Station::BarnkontaktAktiveras, Station::Barnsamtal, Station::Beslut, Station::Barnteam,
          Station::Uppfoljningssamtal}) {
        if (station == Station::EgetStod && step == Station::Barnteam)
            break;
        road.push_back(step);
        if (step == station)
            return road;
    }
    road.push_back(station);
    return road;
}

/// A child that stands somewhere in stödprocessen, with a Barnkontakt and no records.
inline ProcessFacts standingAt(const std::vector<Station>& road, QDate date = today()) {
    ProcessFacts facts;
    facts.child = aChild().withId(ChildId::fromNumber(1)).withGuardian(QStringLiteral("Maja Ödlund"));
    facts.child.barnkontakt = {QStringLiteral("Karin Lind"), QStringLiteral("rektor"), {}, {}};
    facts.round.child = facts.child.id;
    for (const Station station : road)
        facts.round.moves.push_back({station, date, QStringLiteral("karin"), {}});
    if (supportRuns(facts.round.station()))
        facts.round.nextFollowUp = date.addDays(90);
    facts.organisations.resize(1);
    facts.organisations.front().id = anOrganisation();
    return facts;
}

} // namespace bk::test
