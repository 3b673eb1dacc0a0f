// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/process_facts.h"
#include "core/domain/register/standing_time.h"
#include "tests/support/builders.h"

/// The records of stödprocessen with every field filled in, valid on `today()`. A test changes what it is about.
namespace bk::test {

inline QDateTime savedAt() { return QDateTime(today(), QTime(9, 0), Qt::UTC); }

inline Organisation anOrganisation(const QString& name = QStringLiteral("Första linjen")) {
    Organisation organisation;
    organisation.id = OrganisationId::next();
    organisation.name = name;
    organisation.kind = OrganisationKind::Region;
    organisation.legalBody = QStringLiteral("Region Skåne");
    organisation.mayStartSip = true;
    organisation.persons = {
        {ContactPersonId::next(),
         QStringLiteral("Sven Rask"),
         QStringLiteral("psykolog"),
         {QStringLiteral("Storgatan 1\n271 00 Björkdalen"), QStringLiteral("0411-00 00 10"),
          QStringLiteral("sven@example.se")}},
        {ContactPersonId::next(), QStringLiteral("Åsa Berg"), QStringLiteral("kurator"), {}}};
    organisation.savedAt = savedAt();
    return organisation;
}

inline BarnkontaktEntry
aBarnkontaktEntry(const QString& name = QStringLiteral("Karin Lind"), LifeStage stage = LifeStage::RektorGrundskola) {
    return {
        BarnkontaktEntryId::next(),
        stage,
        {name,
         QStringLiteral("rektor"),
         QStringLiteral("Björkskolan"),
         {QStringLiteral("Skolvägen 2"), QStringLiteral("0411-00 00 11"), QStringLiteral("karin@example.se")}},
        QStringLiteral("Björkskolan F-6"),
        savedAt()};
}

inline StandingTime aStandingTime(const QString& name = QStringLiteral("Barnteam 7–12 år")) {
    StandingTime standing;
    standing.id = StandingTimeId::next();
    standing.name = name;
    standing.first = QDate(2026, 11, 3); // a Tuesday
    standing.time = QTime(13, 30);
    standing.minutes = 90;
    standing.place = QStringLiteral("Björkskolan, sal 2");
    standing.savedAt = savedAt();
    return standing;
}

inline PerArea<CardArea> someCardAreas() {
    PerArea<CardArea> areas;
    areas[Area::Omsorg] = {CardAnswer::Ja, {}};
    areas[Area::MaBra] = {CardAnswer::Nej, QStringLiteral("Ofta trött.\nSomnar på lektionerna.")};
    areas[Area::Fritid] = {CardAnswer::VetEj, {}};
    areas[Area::Utvecklas] = {std::nullopt, QStringLiteral("Svårt att säga.")};
    return areas;
}

inline Upptackarkort aCard(ChildId child) {
    Upptackarkort card;
    card.id = UpptackarkortId::next();
    card.child = child;
    card.date = today().addDays(-10);
    card.finder = {
        QStringLiteral("Nils Berg"),
        QStringLiteral("fritidsledare"),
        QStringLiteral("Fritidsgården"),
        {QStringLiteral("Parkgatan 4"), QStringLiteral("0411-00 00 12"), QStringLiteral("nils@example.se")},
        FinderPlace::External,
        true};
    card.instrument = {QStringLiteral("upptackarkort"), QStringLiteral("1.0")};
    card.areas = someCardAreas();
    card.measures = QStringLiteral("Läxhjälp två gånger i veckan.");
    card.told = GuardianTold::Yes;
    card.toldNote = QStringLiteral("Vid hämtningen.");
    card.guardianConsents = true;
    card.consentNote = QStringLiteral("Mamma, i telefon samma dag.");
    card.childView = Answered::NotAsked;
    card.childNote = QStringLiteral("För ung.");
    card.badlyTreated = false;
    card.canSupport = true;
    card.needsOthers = true;
    card.route = CardRoute::Barnkontakt;
    card.receipt = {
        today().addDays(-9), today().addDays(-8), today().addDays(-7), QStringLiteral("Barnsamtal nästa vecka."),
        today().addDays(-1)};
    card.savedAt = savedAt();
    return card;
}

inline Anmalan anAnmalan(ChildId child) {
    Anmalan anmalan;
    anmalan.id = AnmalanId::next();
    anmalan.child = child;
    anmalan.date = today().addDays(-3);
    anmalan.acute = true;
    anmalan.receiver = QStringLiteral("Socialtjänsten, Björkdalens kommun");
    anmalan.madeBy = QStringLiteral("Karin Lind");
    anmalan.profession = QStringLiteral("rektor");
    anmalan.description = QStringLiteral("Barnet har berättat att det är ensamt hemma på nätterna.");
    anmalan.told = GuardianTold::Unsuitable;
    anmalan.areas = someCardAreas();
    anmalan.sent = today().addDays(-2);
    anmalan.savedAt = savedAt();
    return anmalan;
}

inline Consent
aConsent(ChildId child, const std::vector<OrganisationId>& organisations, ConsentKind kind = ConsentKind::Written) {
    Consent consent;
    consent.id = ConsentId::next();
    consent.child = child;
    consent.kind = kind;
    consent.voices = {
        {1, QStringLiteral("Maja Ödlund"), Answered::Yes, today().addDays(-6), QStringLiteral("På mötet.")},
        {2, QStringLiteral("Nils Åkesson"), Answered::Yes, today().addDays(-5), {}},
        {0, QStringLiteral("Åsa"), Answered::NotAsked, {}, QStringLiteral("För ung att ta ställning.")}};
    consent.organisations = organisations;
    consent.information = QStringLiteral("Skattningar och det som sagts i Barnsamtalet.");
    consent.purpose = QStringLiteral("Att ge stöd tillsammans.");
    consent.sharing = true;
    consent.storing = true;
    consent.explainedOn = today().addDays(-6);
    consent.explainedBy = QStringLiteral("Karin Lind");
    consent.language = QStringLiteral("svenska");
    consent.validFrom = today().addDays(-5);
    consent.validTo = today().addDays(180);
    consent.signature = Signature::Paper;
    consent.signatureReference = QStringLiteral("Pärm 3");
    consent.savedAt = savedAt();
    return consent;
}

inline Stodprocess aRound(ChildId child) {
    Stodprocess round;
    round.id = StodprocessId::next();
    round.child = child;
    round.entry = Entry::Card;
    round.moves = {
        {Station::BarnUpptacks, today().addDays(-10), QStringLiteral("Nils Berg"), {}},
        {Station::BarnkontaktAktiveras, today().addDays(-9), QStringLiteral("Karin Lind"), QStringLiteral("Kortet.")}};
    round.nextFollowUp = today().addDays(60);
    round.savedAt = savedAt();
    return round;
}

inline Beslut aBeslut(ChildId child) {
    Beslut beslut;
    beslut.id = BeslutId::next();
    beslut.child = child;
    beslut.date = today().addDays(-2);
    beslut.decidedBy = QStringLiteral("Karin Lind");
    beslut.unmetNeeds = QStringLiteral("Sömn och fritid.");
    beslut.sufficientInformation = true;
    beslut.informationNote = QStringLiteral("Barnsamtal och skattning.");
    beslut.familysView = QStringLiteral("Familjen vill ha hjälp.");
    beslut.whatICanDo = QStringLiteral("Lugnare morgnar.");
    beslut.helpFromOthers = QStringLiteral("Första linjen.");
    beslut.principles = {
        {{true, QStringLiteral("Tidigt nog.")}, {true, {}}, {false, QStringLiteral("Fritiden saknas.")}, {true, {}}}};
    beslut.route = Station::IndividuelltBarnteam;
    beslut.directReason = QStringLiteral("Flera verksamheter är redan inne.");
    beslut.followUp = today().addDays(60);
    beslut.toldUpptackare = today().addDays(-1);
    beslut.toldChild = today().addDays(-1);
    beslut.toldGuardians = today();
    beslut.childToldWhatIsShared = today();
    beslut.guardiansToldWhatIsShared = today();
    beslut.savedAt = savedAt();
    return beslut;
}

inline Uppfoljningssamtal anUppfoljningssamtal(ChildId child, const std::vector<OrganisationId>& involved) {
    Uppfoljningssamtal samtal;
    samtal.id = UppfoljningssamtalId::next();
    samtal.child = child;
    samtal.date = today().addDays(-1);
    samtal.heldBy = QStringLiteral("Karin Lind");
    samtal.childTookPart = true;
    samtal.guardians = QStringLiteral("Maja Ödlund");
    samtal.assessment = QStringLiteral("Teamet ser att sömnen är viktigast.");
    samtal.support = QStringLiteral("Samtal hos Första linjen.");
    samtal.familysView = QStringLiteral("Det låter bra.");
    samtal.next = Station::IndividuelltBarnteam;
    samtal.principles = {{{true, QStringLiteral("Nu, innan det blir svårare.")}, {true, {}}, {true, {}}, {false, {}}}};
    samtal.involved = involved;
    samtal.followUp = today().addDays(90);
    samtal.savedAt = savedAt();
    return samtal;
}

inline Delegation aDelegation(ChildId child) {
    return {
        DelegationId::next(),
        child,
        DelegatedTask::FillInPlan,
        QStringLiteral("Per Ek"),
        QStringLiteral("kurator"),
        QStringLiteral("Karin Lind"),
        today().addDays(-20),
        today().addDays(-1),
        savedAt()};
}

inline Handover aHandover(ChildId child, std::optional<ConsentId> consent = std::nullopt) {
    Handover handover;
    handover.id = HandoverId::next();
    handover.child = child;
    handover.stodsamordnare = true;
    handover.from = {QStringLiteral("Eva Ask"), QStringLiteral("BVC-sköterska"), QStringLiteral("BVC Lunden"), {}};
    handover.to = {
        QStringLiteral("Karin Lind"),
        QStringLiteral("rektor"),
        QStringLiteral("Björkskolan"),
        {{}, QStringLiteral("0411-00 00 11"), {}}};
    handover.stage = LifeStage::RektorForskola;
    handover.date = today().addDays(-30);
    handover.wishes = QStringLiteral("Få träffa samma person.");
    handover.health = QStringLiteral("Allergi.");
    handover.family = QStringLiteral("Bor växelvis.");
    handover.specialNeeds = QStringLiteral("Bildstöd.");
    handover.other = QStringLiteral("Inget mer.");
    handover.consentNeeded = consent.has_value();
    handover.consent = consent;
    handover.leadQuestion = QStringLiteral("Karin kan leda planen.");
    handover.overviewQuestion = QStringLiteral("Karin har bäst överblick.");
    handover.savedAt = savedAt();
    return handover;
}

/// A Barnteam that is open and stands at 3c with the first of its children.
inline Meeting aMeeting(const std::vector<ChildId>& children, std::optional<OrganisationId> organisation = {}) {
    Meeting meeting;
    meeting.id = MeetingId::next();
    meeting.kind = MeetingKind::Barnteam;
    meeting.when = QDateTime(today(), QTime(13, 30));
    meeting.minutes = 90;
    meeting.place = QStringLiteral("Björkskolan, sal 2");
    meeting.leader = QStringLiteral("Karin Lind");
    meeting.documenting = QStringLiteral("Karin Lind");
    meeting.noteTaker = QStringLiteral("Per Ek");
    meeting.participants = {
        {ParticipantRole::Professional,
         QStringLiteral("Sven Rask"),
         QStringLiteral("psykolog"),
         organisation,
         {},
         true,
         today().addDays(-14),
         Attendance::Present}};
    for (const ChildId child : children) {
        MeetingChild part;
        part.child = child;
        part.followed = meeting.children.empty();
        part.notes = {
            {QStringLiteral("3a"), QStringLiteral("Berättat ur kortet.")},
            {QStringLiteral("3d"), QStringLiteral("Sömnen.\nFritiden.")}};
        part.prioritised = {Area::Fritid, Area::MaBra};
        part.offers = {{Area::MaBra, QStringLiteral("Samtal"), QStringLiteral("Första linjen")}};
        part.tasks = {{QStringLiteral("Ringa familjen"), QStringLiteral("Karin Lind"), today().addDays(7)}};
        part.individualTeam = !part.followed;
        part.noLongerFollowed = part.followed;
        part.principles = {
            {{true, {}}, {std::nullopt, {}}, {false, QStringLiteral("Fritiden är inte med.")}, {true, {}}}};
        part.interrupted = part.followed ? QString() : QStringLiteral("Samtycket drogs tillbaka.");
        meeting.children.push_back(part);
        meeting.participants.push_back(
            {ParticipantRole::Upptackare,
             QStringLiteral("Nils Berg"),
             QStringLiteral("fritidsledare"),
             {},
             child,
             false,
             {},
             Attendance::Absent});
    }
    meeting.notes = {{QStringLiteral("1"), QStringLiteral("Alla presenterade sig.")}};
    meeting.preparation = {{QStringLiteral("consent"), QStringLiteral("ja")}};
    meeting.currentPoint = QStringLiteral("3c");
    if (!children.empty())
        meeting.currentChild = children.front();
    meeting.next = QDateTime(today().addDays(30), QTime(13, 30));
    meeting.started = QDateTime(today(), QTime(12, 30), Qt::UTC);
    meeting.savedAt = savedAt();
    return meeting;
}

} // namespace bk::test
