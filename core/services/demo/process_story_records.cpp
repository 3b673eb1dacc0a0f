// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/invented_people.h"
#include "core/services/demo/invented_register.h"
#include "core/services/demo/invented_texts.h"
#include "core/services/demo/process_story.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QDateTime afternoonOf(QDate day) { return QDateTime(day, QTime(14, 30), Qt::UTC); }

} // namespace

void ProcessStory::card(QDate day, CardRoute route) {
    Upptackarkort card;
    card.id = UpptackarkortId::next();
    card.child = m_story.child.id;
    card.date = day;
    card.finder = invented::finder(age(), m_story.child.barnkontakt.organisation, m_random);
    card.instrument = m_card;
    const std::vector<Area> low = lowAreas();
    for (const Area area : allAreas) {
        if (std::find(low.begin(), low.end(), area) != low.end())
            card.areas[area] = {CardAnswer::Nej, invented::adultSays(area, 2, m_random)};
        else if (!m_random.chance(15))
            card.areas[area].answer = m_random.chance(20) ? CardAnswer::VetEj : CardAnswer::Ja;
    }
    card.measures = u"Tätare kontakt med hemmet och en fast vuxen på dagarna."_s;
    card.told = GuardianTold::Yes;
    card.guardianConsents = true;
    card.consentNote = u"Muntligt, vid hämtningen samma dag."_s;
    card.childView = age() < 6 ? Answered::NotAsked : Answered::Yes;
    if (card.childView == Answered::NotAsked)
        card.childNote = u"Barnet är för ungt för frågan."_s;
    card.badlyTreated = false;
    card.canSupport = true;
    card.needsOthers = route == CardRoute::Barnkontakt;
    card.route = route;
    card.savedAt = afternoonOf(day);
    m_story.cards.push_back(std::move(card));
}

void ProcessStory::decide(QDate day, Station route) {
    Beslut beslut;
    beslut.id = BeslutId::next();
    beslut.child = m_story.child.id;
    beslut.date = day;
    beslut.decidedBy = barnkontakt();
    QStringList needs;
    for (const Area area : lowAreas())
        needs << invented::adultSays(area, 2, m_random);
    beslut.unmetNeeds = needs.join(u'\n');
    beslut.sufficientInformation = true;
    beslut.familysView = u"Familjen känner igen bilden och vill ha hjälp."_s;
    beslut.whatICanDo = u"En fast vuxen och lugnare övergångar."_s;
    beslut.helpFromOthers = m_called.front().name;
    for (PrincipleAnswer& answer : beslut.principles)
        answer.yes = true;
    beslut.route = route;
    beslut.followUp = demoWorkday(day.addDays(90));
    beslut.toldChild = beslut.toldGuardians = beslut.toldUpptackare = day;
    beslut.childToldWhatIsShared = beslut.guardiansToldWhatIsShared = day;
    beslut.savedAt = afternoonOf(day);
    m_story.cards.back().receipt.feedback = day;
    m_story.decisions.push_back(std::move(beslut));
}

void ProcessStory::consent(QDate day, ConsentKind kind, QDate validTo) {
    Consent consent;
    consent.id = ConsentId::next();
    consent.child = m_story.child.id;
    consent.kind = kind;
    int number = 0;
    for (const Guardian& guardian : m_story.child.guardians)
        consent.voices.push_back({++number, guardian.name, Answered::Yes, day, {}});
    if (age() < 6)
        consent.voices.push_back(
            {0, m_story.child.calledName(), Answered::NotAsked, {}, u"Barnet är för ungt för frågan."_s});
    else
        consent.voices.push_back({0, m_story.child.calledName(), Answered::Yes, day, {}});
    for (const Organisation& organisation : m_called)
        consent.organisations.push_back(organisation.id);
    consent.information = u"Skattningar, Behovskompassen och det som sagts i Barnsamtalet."_s;
    consent.purpose = kind == ConsentKind::Written ? u"Att ta upp barnet i Barnteam."_s
                                                   : u"Att samarbeta i ett Individuellt barnteam."_s;
    consent.explainedOn = consent.validFrom = day;
    consent.explainedBy = barnkontakt();
    consent.language = u"svenska"_s;
    consent.validTo = validTo;
    consent.signature = Signature::Paper;
    consent.signatureReference = u"Pärmen Samtycken"_s;
    consent.savedAt = afternoonOf(day);
    m_story.consents.push_back(std::move(consent));
}

void ProcessStory::team(QDate day, bool held) {
    DemoTeamPart part;
    part.day = day;
    part.held = held;
    part.organisations = m_story.consents.back().organisations;
    part.child.child = m_story.child.id;
    const Upptackare& finder = m_story.cards.back().finder;
    part.finder = {
        ParticipantRole::Upptackare, finder.name, finder.profession, {}, m_story.child.id, false, day.addDays(-20), {}};
    if (held) {
        part.child.prioritised = lowAreas();
        part.child.notes = {
            {u"3a"_s, u"Kortet gicks igenom. Situationen är densamma."_s},
            {u"3b"_s, u"Skattningarna visar samma två områden."_s},
            {u"3d"_s, u"Alla är överens om var stödet behövs mest."_s}};
        for (const Area area : part.child.prioritised)
            part.child.offers.push_back({area, u"Samtal och stöd i vardagen"_s, m_called.front().name});
        part.child.tasks = {{u"Kontakta familjen"_s, barnkontakt(), day.addDays(7)}};
    }
    m_teamParts.push_back(std::move(part));
}

void ProcessStory::talkAfterTeam(QDate day) {
    Uppfoljningssamtal samtal;
    samtal.id = UppfoljningssamtalId::next();
    samtal.child = m_story.child.id;
    samtal.date = day;
    samtal.heldBy = barnkontakt();
    samtal.childTookPart = age() >= 6;
    samtal.guardians = m_story.child.guardians.front().name;
    samtal.assessment = u"Teamet ser att flera behöver hjälpas åt."_s;
    samtal.support = u"Ett Individuellt barnteam med en Stödsamordnare."_s;
    samtal.familysView = u"Familjen vill ha en person att vända sig till."_s;
    samtal.next = Station::IndividuelltBarnteam;
    for (PrincipleAnswer& answer : samtal.principles)
        answer.yes = true;
    samtal.involved = m_story.consents.back().organisations;
    samtal.followUp = demoWorkday(day.addDays(90));
    samtal.savedAt = afternoonOf(day);
    m_story.followUpTalks.push_back(std::move(samtal));
}

void ProcessStory::appointStodsamordnare(QDate day) {
    Child& child = m_story.child;
    if (child.stodsamordnare.isEmpty())
        child.stodsamordnare = invented::person(invented::stodsamordnare(m_random), m_random);
    Handover handover;
    handover.id = HandoverId::next();
    handover.child = child.id;
    handover.stodsamordnare = true;
    handover.from = child.barnkontakt;
    handover.to = child.stodsamordnare;
    handover.date = day;
    handover.leadQuestion = u"%1 kan leda och samordna planen."_s.arg(child.stodsamordnare.name);
    handover.overviewQuestion = u"%1 har bäst överblick."_s.arg(child.stodsamordnare.name);
    handover.savedAt = afternoonOf(day);
    m_story.handovers.push_back(std::move(handover));
}

/// Somebody else in the same organisation takes over, so that what is told stays there.
void ProcessStory::newBarnkontakt(QDate day) {
    const Child& child = m_story.child;
    const QString earlier = u"Kerstin Alm"_s;
    Handover handover;
    handover.id = HandoverId::next();
    handover.child = child.id;
    handover.from = {
        earlier,
        child.barnkontakt.profession,
        child.barnkontakt.organisation,
        {{}, invented::telephone(m_random), invented::email(earlier)}};
    handover.to = child.barnkontakt;
    handover.stage = age() < 1   ? LifeStage::BvcSkoterska
                     : age() < 6 ? LifeStage::RektorForskola
                                 : LifeStage::RektorGrundskola;
    handover.date = day;
    handover.wishes = u"Familjen vill ha kort och tät kontakt, helst på telefon efter klockan 16."_s;
    handover.health = u"Sover bättre sedan i våras. Inget som behöver följas upp just nu."_s;
    handover.family = u"Båda hemmen håller ihop om rutinerna."_s;
    handover.specialNeeds = u"Behöver veta i förväg vad som ska hända, gärna med bilder."_s;
    handover.savedAt = afternoonOf(day);
    m_story.handovers.push_back(std::move(handover));
}

void ProcessStory::meeting(MeetingKind kind, QDate day, bool held) {
    Meeting meeting;
    meeting.id = MeetingId::next();
    meeting.kind = kind;
    meeting.when = QDateTime(day, QTime(14, 0));
    meeting.place = m_story.child.barnkontakt.organisation;
    meeting.leader = kind == MeetingKind::ForstaMote ? barnkontakt() : m_story.child.stodsamordnare.name;
    meeting.documenting = m_story.child.stodsamordnare.name;
    meeting.noteTaker = barnkontakt();
    const QDate called = std::min(m_today, demoWorkday(day.addDays(-21)));
    meeting.participants = {
        {ParticipantRole::Professional,
         barnkontakt(),
         m_story.child.barnkontakt.profession,
         {},
         {},
         true,
         called,
         {},
         true},
        {ParticipantRole::Guardian, m_story.child.guardians.front().name, {}, {}, {}, false, called, {}},
        {ParticipantRole::Child, m_story.child.calledName(), {}, {}, {}, false, called, {}}};
    for (const Organisation& organisation : m_called)
        meeting.participants.push_back(
            {ParticipantRole::Professional,
             organisation.persons.front().name,
             organisation.persons.front().profession,
             organisation.id,
             {},
             false,
             called,
             {}});
    MeetingChild part;
    part.child = m_story.child.id;
    if (held) {
        part.notes = {{u"2"_s, u"Barnets mål lästes upp och alla höll med."_s}};
        part.tasks = {{u"Prova i en månad och berätta hur det gick"_s, m_called.front().name, day.addDays(30)}};
        hold(meeting);
        if (kind != MeetingKind::Avslutande)
            meeting.next = QDateTime(demoWorkday(day.addDays(45)), QTime(14, 0));
    }
    meeting.children = {std::move(part)};
    meeting.savedAt = afternoonOf(std::min(day, m_today));
    m_story.meetings.push_back(std::move(meeting));
}

} // namespace bk
