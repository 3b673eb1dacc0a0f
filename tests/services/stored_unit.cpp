// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/services/stored_unit.h"

#include "core/services/follow_up_talk.h"
#include "core/store/legal_repository.h"
#include "tests/support/filled_plan.h"
#include "tests/support/packs.h"

using namespace Qt::StringLiterals;

namespace bk::test {
namespace {

UnitSettings theSettings() {
    UnitSettings settings;
    settings.name = u"Björkskolan"_s;
    settings.kind = UnitKind::Grundskola;
    settings.place = u"Björkdalen"_s;
    settings.thresholds.strengthen = Fraction(27, 10);
    settings.lockAfterMinutes = 9;
    settings.emergencyNumbers = {{u"Socialtjänsten"_s, u"0411-00 00 00"_s}, {u"Socialjouren"_s, u"0411-00 00 01"_s}};
    settings.goldenRule = u"Dela det som behövs, inte mer."_s;
    return settings;
}

std::vector<Child> theChildren() {
    return {
        aChild()
            .withId(ChildId::fromNumber(101))
            .called(u"Ossi"_s)
            .withPersonnummer(aPersonnummer(3))
            .at(u"3B"_s)
            .withContact({u"Lindvägen 3\n271 00 Björkdalen"_s, u"0411-00 00 02"_s, u"asa@example.se"_s})
            .withGuardian(u"Maja Ödlund"_s, u"mamma"_s, {u"Lindvägen 3"_s, u"070-000 00 01"_s, {}})
            .withGuardian(u"Nils Åkesson"_s, u"pappa"_s)
            .withBarnkontakt(u"Karin Lind"_s)
            .withStodsamordnare(u"Per Ek"_s),
        aChild()
            .withId(ChildId::fromNumber(102))
            .named(u"Ellen"_s)
            .born({})
            .withProtection(ProtectedIdentity::FingeradePersonuppgifter),
    };
}

std::vector<Barnsamtal> theTalks() {
    Barnsamtal held = aBarnsamtal()
                          .withId(BarnsamtalId::fromNumber(201))
                          .with(ChildId::fromNumber(101))
                          .on(QDate(2026, 10, 5))
                          .childRated({4, 0, 3, 5, 2, 4, 0, 1})
                          .guardianRated(1, {5, 4, 0, 3})
                          .guardianRated(2, {0, 0, 0, 0, 0, 0, 0, 2}, u"pappa"_s)
                          .withSummary({u"Vännerna"_s, u"Sömnen"_s, u"Fritiden"_s, u"Att somna"_s, u"Barnteam"_s});
    held.place = u"Grupprummet"_s;
    held.childPart.firstArea = Area::Fritid;
    held.childPart.areas[Area::Trygghet].comment = u"På rasten är det svårt.\nMest på fredagar."_s;
    held.guardianParts.front().careContacts = u"BVC, tandvården"_s;
    const Barnsamtal nameless = aBarnsamtal()
                                    .withId(BarnsamtalId::fromNumber(202))
                                    .withoutChild(Occasion::Klassrum, u"4B, tisdag"_s)
                                    .on(QDate(2026, 9, 1))
                                    .childRated({3, 3, 3, 3, 3, 3, 3, 3});
    return {held, nameless};
}

std::vector<Skattning> theRatings(const Instrument& form) {
    Skattning first = aSkattning(form)
                          .withId(SkattningId::fromNumber(301))
                          .with(ChildId::fromNumber(101))
                          .on(QDate(2026, 10, 12))
                          .rated(Area::Omsorg, {4, 0, 2})
                          .rated(Area::Utvecklas, {1, 5});
    first.areas[Area::Omsorg].comment = u"Kommer ofta utan frukost."_s;
    first.areas[Area::Omsorg].answers[1].comment = u"Vet inte."_s;
    const Skattning second = aSkattning(form)
                                 .withId(SkattningId::fromNumber(302))
                                 .with(ChildId::fromNumber(101))
                                 .on(QDate(2026, 10, 13))
                                 .by(u"Åke Ström"_s, u"kurator"_s)
                                 .rated(Area::Omsorg, {2, 2, 2});
    return {first, second};
}

GemensamBehovskompass theJoint(const InstrumentRef& form) {
    GemensamBehovskompass joint;
    joint.id = GemensamBehovskompassId::fromNumber(401);
    joint.child = ChildId::fromNumber(101);
    joint.date = QDate(2026, 10, 20);
    joint.agreedBy = u"Nils Berg, Åke Ström"_s;
    joint.participants = {SkattningId::fromNumber(302), SkattningId::fromNumber(301)};
    joint.instrument = form;
    joint.areas[Area::Omsorg] = {Fraction(5, 2), 20, u"Oron väger tyngre."_s};
    joint.areas[Area::Utvecklas].proposal = Fraction(3, 1);
    joint.savedAt = savedAt();
    return joint;
}

BarnetsPlan thePlan() {
    BarnetsPlan plan;
    plan.id = BarnetsPlanId::fromNumber(501);
    plan.child = ChildId::fromNumber(101);
    plan.goals = {{u"Jag vill somna i tid"_s, {Area::MaBra, Area::Omsorg}, {}}, {u"Jag vill ha en kompis"_s, {}, {}}};
    plan.myDescription = u"Det är bra hemma."_s;
    plan.centralNeeds = u"Ro på kvällen"_s;
    plan.jointDescription = u"Vi ser samma sak."_s;
    plan.nextMeeting = {QDateTime(QDate(2026, 12, 1), QTime(14, 30)), u"Björkskolan"_s};
    plan.savedAt = savedAt();
    return plan;
}

SharingEntry theSharing() {
    SharingEntry entry;
    entry.id = SharingEntryId::fromNumber(601);
    entry.child = ChildId::fromNumber(101);
    entry.at = savedAt();
    entry.by = u"rektor"_s;
    entry.way = SharingWay::Print;
    entry.what = u"Barnets plan"_s;
    entry.receiver = u"Sven Rask, Socialtjänsten"_s;
    entry.purpose = u"Inför Barnteam"_s;
    entry.necessary = entry.relevant = entry.proportionate = true;
    entry.notToldBecause = u"Familjen får veta på fredag."_s;
    return entry;
}

} // namespace

StoredUnit storedUnit(const Instrument& skattningsformular) {
    return {
        theSettings(),
        theChildren(),
        theTalks(),
        theRatings(skattningsformular),
        theJoint(skattningsformular.ref),
        thePlan(),
        theSharing(),
        {u"samtal"_s, u"new"_s, R"({"heldBy": "Karin Lind"})"_ba, savedAt(), u"rektor"_s}};
}

StoredProcess storedProcess() {
    const ChildId child = ChildId::fromNumber(101);
    StoredProcess stored;
    stored.organisation = anOrganisation();
    stored.organisation.id = OrganisationId::fromNumber(701);
    stored.organisation.persons[0].id = ContactPersonId::fromNumber(711);
    stored.organisation.persons[1].id = ContactPersonId::fromNumber(712);
    stored.barnkontakt = aBarnkontaktEntry();
    stored.barnkontakt.id = BarnkontaktEntryId::fromNumber(721);
    ChildRecords& records = stored.records;
    records.cards = {aCard(child)};
    records.cards.front().id = UpptackarkortId::fromNumber(731);
    records.anmalningar = {anAnmalan(child)};
    records.anmalningar.front().id = AnmalanId::fromNumber(741);
    records.anmalningar.front().card = records.cards.front().id;
    records.consents = {aConsent(child, {stored.organisation.id})};
    records.consents.front().id = ConsentId::fromNumber(751);
    records.rounds = {aRound(child)};
    records.rounds.front().id = StodprocessId::fromNumber(761);
    records.decisions = {aBeslut(child)};
    records.decisions.front().id = BeslutId::fromNumber(771);
    records.followUpTalks = {anUppfoljningssamtal(child, {stored.organisation.id})};
    records.followUpTalks.front().id = UppfoljningssamtalId::fromNumber(781);
    records.delegations = {aDelegation(child)};
    records.delegations.front().id = DelegationId::fromNumber(791);
    records.handovers = {aHandover(child, records.consents.front().id)};
    records.handovers.front().id = HandoverId::fromNumber(801);
    records.meetings = {aMeeting({child}, stored.organisation.id)};
    records.meetings.front().id = MeetingId::fromNumber(811);
    records.meetings.front().children.front().gemensam = GemensamBehovskompassId::fromNumber(401);
    return stored;
}

StoredRegisters storedRegisters() {
    const ChildId child = ChildId::fromNumber(101);
    StoredRegisters stored;
    stored.standing = aStandingTime();
    stored.standing.id = StandingTimeId::fromNumber(821);
    stored.standing.organisation = OrganisationId::fromNumber(701);
    stored.teams = {
        {0, 83, {{u"bvc-skoterska"_s, true}, {u"Vår egen kurator"_s, false}}},
        {84, 155, {{u"rektor-grundskola"_s, true}, {u"Första linjen"_s, false}}}};
    stored.legal = {u"anmalan-2025"_s,      u"anmalan"_s, u"Den som är skyldig att anmäla gör det genast."_s,
                    u"socialtjänstlagen"_s, u"19 kap."_s, QDate(2025, 7, 1),
                    QDate(2030, 6, 30),     today(),      u"Se efter varje år."_s};
    stored.answers = {u"Mer lek på rasten."_s, u"Bättre"_s, {}, u"Fortsätta\nlite till."_s};
    stored.handover = aHandover(child, ConsentId::fromNumber(751));
    stored.handover.id = HandoverId::fromNumber(802);
    stored.handover.toOrganisation = OrganisationId::fromNumber(701);
    stored.shared = theSharing();
    stored.shared.id = SharingEntryId::fromNumber(602);
    stored.shared.paper = SharedPaper::Upptackarkort;
    stored.shared.record = 731;
    stored.shared.recipient = Recipient::Family;
    return stored;
}

StoredPlan storedPlan(const Instrument& fordjupad) {
    const ChildId child = ChildId::fromNumber(102);
    StoredPlan stored{aPlan(child), aFordjupad(child, fordjupad), aPlanVersion(child)};
    stored.plan.id = BarnetsPlanId::fromNumber(502);
    stored.fordjupad.id = FordjupadId::fromNumber(511);
    stored.version.id = PlanVersionId::fromNumber(521);
    return stored;
}

namespace {

void fillConversations(OpenUnit& unit) {
    const StoredUnit content = storedUnit(ownSkattningsformular());
    unit.saveSettings(content.settings);
    unit.children().saveAll(content.children);
    unit.samtal().saveAll(content.samtal);
    for (const Skattning& skattning : content.skattningar)
        unit.skattningar().save(skattning);
    unit.skattningar().save(content.joint);
    unit.plans().save(content.plan);
    unit.sharing().add(content.shared);
    unit.drafts().save(content.draft);
}

void fillProcess(OpenUnit& unit) {
    const StoredProcess process = storedProcess();
    unit.registers().save(process.organisation);
    unit.registers().save(process.barnkontakt);
    for (const Upptackarkort& card : process.records.cards)
        unit.cards().save(card);
    for (const Anmalan& anmalan : process.records.anmalningar)
        unit.cards().save(anmalan);
    for (const Consent& consent : process.records.consents)
        unit.consents().save(consent);
    for (const Stodprocess& round : process.records.rounds)
        unit.process().save(round);
    for (const Beslut& beslut : process.records.decisions)
        unit.process().save(beslut);
    for (const Uppfoljningssamtal& samtal : process.records.followUpTalks)
        unit.process().save(samtal);
    for (const Delegation& delegation : process.records.delegations)
        unit.process().save(delegation);
    for (const Handover& handover : process.records.handovers)
        unit.process().save(handover);
    for (const Meeting& meeting : process.records.meetings)
        unit.meetings().save(meeting);
}

void fillRegisters(OpenUnit& unit) {
    const StoredRegisters registers = storedRegisters();
    unit.registers().save(registers.standing);
    unit.registers().save(registers.teams);
    LegalRepository(unit.connection(), &unit.history()).save(registers.legal);
    saveFollowUpAnswers(unit, BarnsamtalId::fromNumber(201), registers.answers);
    unit.process().save(registers.handover);
    unit.sharing().add(registers.shared);
}

void fillPlan(OpenUnit& unit) {
    const StoredPlan plan = storedPlan(ownFordjupad());
    unit.plans().save(plan.plan);
    unit.fordjupad().save(plan.fordjupad);
    unit.planVersions().add(plan.version);
}

} // namespace

void fill(OpenUnit& unit) {
    fillConversations(unit);
    fillProcess(unit);
    fillRegisters(unit);
    fillPlan(unit);
}

} // namespace bk::test
