// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/unit/unit_settings.h"
#include "core/services/child_papers.h"
#include "core/services/share_document.h"
#include "core/services/visits.h"
#include "tests/support/filled_plan.h"
#include "tests/support/filled_visits.h"
#include "tests/support/hostile_texts.h"
#include "tests/ui/child_unit.h"

#include <vector>

namespace bk::test {

using namespace Qt::StringLiterals;

/// Gives the hostile texts out in turn, every second one of markup.
class Texts {
public:
    Texts() {
        const QStringList markup = markupTexts();
        const QStringList others = formulaTexts() + strangeTexts();
        const qsizetype pairs = qMax(markup.size(), others.size());
        for (qsizetype i = 0; i < pairs; ++i)
            m_texts << markup[i % markup.size()] << others[i % others.size()];
        m_kinds = markup.size() + others.size();
    }
    QString next() { return m_texts[m_given++ % m_texts.size()]; }
    template <typename... Of> void into(Of&... texts) { ((texts = next()), ...); }
    void into(Contact& contact) { into(contact.address, contact.telephone, contact.email); }
    void into(ResponsiblePerson& person) {
        into(person.name, person.profession, person.organisation);
        into(person.contact);
    }
    qsizetype kinds() const { return m_kinds; }
    bool haveAllBeenGiven() const { return m_given >= m_texts.size(); }

private:
    QStringList m_texts;
    qsizetype m_kinds = 0;
    qsizetype m_given = 0;
};

/// A unit with children in which each record says hostile things, enough of them that every such text is somewhere.
struct HostileUnit {
    OpenTestUnit test;
    OpenUnit& unit = *test.unit;
    Texts texts;
    std::vector<ChildId> children;
    std::vector<MeetingId> meetings;
    std::vector<BarnsamtalId> followUps;
    OrganisationId organisation = saveOrganisation();

    HostileUnit() {
        UnitSettings settings = unit.settings();
        texts.into(settings.name, settings.place, settings.goldenRule);
        settings.emergencyNumbers = {{texts.next(), texts.next()}};
        unit.saveSettings(settings);
        saveRegisters();
        Barnsamtal unnamed = aBarnsamtal().withoutChild(Occasion::Utvecklingssamtal, texts.next()).childRated({3, 2});
        unnamed.heldBy = texts.next();
        unit.samtal().save(unnamed);
        while (children.size() < 4 || !texts.haveAllBeenGiven())
            addChild();
    }

private:
    OrganisationId saveOrganisation() {
        Organisation made = anOrganisation(texts.next());
        texts.into(made.legalBody);
        for (ContactPerson& person : made.persons) {
            texts.into(person.name, person.profession);
            texts.into(person.contact);
        }
        return unit.registers().save(made);
    }
    void saveRegisters() {
        BarnkontaktEntry entry = aBarnkontaktEntry();
        texts.into(entry.person);
        entry.covers = texts.next();
        unit.registers().save(entry);
        StandingTime standing = aStandingTime(texts.next());
        texts.into(standing.place);
        unit.registers().save(standing);
    }

    void addChild() {
        Child child = aChild();
        texts.into(child.givenName, child.familyName, child.preferredName, child.place);
        texts.into(child.contact);
        child.guardians = {{texts.next(), texts.next(), {}}, {texts.next(), texts.next(), {}}};
        texts.into(child.barnkontakt);
        texts.into(child.stodsamordnare);
        const ChildId id = unit.children().save(child);
        children.push_back(id);
        saveCards(id);
        saveConversations(id);
        savePlan(id);
        saveProcess(id);
        saveVisits(id);
        meetings.push_back(unit.meetings().save(meetingOf(id)));
        SharingEntry leaves;
        leaves.child = id;
        leaves.ownUse = true;
        texts.into(leaves.what, leaves.receiver, leaves.purpose);
        logSharing(unit, leaves);
    }

    void saveCards(ChildId child) {
        Upptackarkort card = aCard(child);
        texts.into(card.finder.name, card.finder.profession, card.finder.organisation);
        texts.into(card.finder.contact);
        texts.into(card.measures, card.toldNote, card.consentNote, card.childNote, card.receipt.jointPlan);
        for (CardArea& area : card.areas)
            area.description = texts.next();
        unit.cards().save(card);
        Anmalan anmalan = anAnmalan(child);
        texts.into(anmalan.receiver, anmalan.madeBy, anmalan.profession, anmalan.description);
        unit.cards().save(anmalan);
        Consent consent = aConsent(child, {organisation});
        for (ConsentVoice& voice : consent.voices)
            texts.into(voice.name, voice.note);
        texts.into(
            consent.information, consent.purpose, consent.explainedBy, consent.language, consent.signatureReference);
        unit.consents().save(consent);
    }

    void saveConversations(ChildId child) {
        const InstrumentPack& pack = *unit.instruments().packs().front();
        const InstrumentRef talk{u"samtalsunderlag-barn-6-12"_s, pack.version};
        for (const bool followUp : {false, true}) {
            Barnsamtal samtal = aBarnsamtal()
                                    .with(child)
                                    .on(today().addDays(followUp ? 0 : -40))
                                    .childRated({3, 2, 4, 5}, talk)
                                    .guardianRated(1, {2, 2});
            samtal.followUp = followUp;
            texts.into(samtal.heldBy, samtal.place, samtal.childPart.areas[Area::Omsorg].comment);
            GuardianPart& guardian = samtal.guardianParts.front();
            texts.into(guardian.name, guardian.relation, guardian.careContacts);
            samtal.summary = {texts.next(), texts.next(), texts.next(), texts.next(), texts.next()};
            const BarnsamtalId id = unit.samtal().save(samtal);
            if (followUp)
                followUps.push_back(id);
        }
        const Instrument& form = *unit.instruments().find({u"skattningsformular"_s, pack.version});
        GemensamBehovskompass joint;
        for (int i = 0; i < 2; ++i) {
            Skattning skattning = aSkattning(form).with(child).by(texts.next(), texts.next()).rated(Area::Omsorg, {4});
            texts.into(skattning.organisation, skattning.areas[Area::Omsorg].comment);
            joint.participants.push_back(unit.skattningar().save(skattning));
        }
        joint.child = child;
        joint.date = unit.today();
        joint.instrument = form.ref;
        joint.areas[Area::Omsorg] = {Fraction(4), 30, texts.next()};
        texts.into(joint.agreedBy);
        unit.skattningar().save(joint);
    }

    void savePlan(ChildId child) {
        BarnetsPlan plan = aPlan(child);
        for (NetworkPerson& person : plan.network)
            texts.into(person.name, person.relation);
        for (Goal& goal : plan.goals) {
            texts.into(goal.text);
            for (SubGoal& part : goal.subGoals) {
                texts.into(part.text);
                for (Support& support : part.support)
                    texts.into(support.what, support.helper, support.organisation, support.where, support.concerns);
            }
        }
        texts.into(plan.myDescription, plan.centralNeeds, plan.jointDescription, plan.strengths, plan.closedBy);
        for (EarlierEvent& event : plan.earlierEvents)
            texts.into(event.when, event.happened, event.support, event.helpers);
        texts.into(plan.nextMeeting.place);
        unit.plans().save(plan);
        if (const Instrument* instrument = fordjupadInstrument(unit)) {
            Fordjupad deeper = aFordjupad(child, *instrument);
            texts.into(deeper.by, deeper.profession);
            for (auto& text : deeper.texts)
                texts.into(text.works, text.strengthen);
            unit.fordjupad().save(deeper);
        }
    }

    void saveProcess(ChildId child) {
        Stodprocess round = aRound(child);
        for (auto& move : round.moves)
            texts.into(move.by, move.reason);
        unit.process().save(round);
        Beslut beslut = aBeslut(child);
        texts.into(
            beslut.decidedBy, beslut.unmetNeeds, beslut.informationNote, beslut.familysView, beslut.directReason);
        unit.process().save(beslut);
        Uppfoljningssamtal samtal = anUppfoljningssamtal(child, {organisation});
        texts.into(samtal.heldBy, samtal.guardians, samtal.assessment, samtal.support, samtal.familysView);
        unit.process().save(samtal);
        Delegation delegation = aDelegation(child);
        texts.into(delegation.to, delegation.profession, delegation.by);
        unit.process().save(delegation);
        Handover handover = aHandover(child);
        texts.into(handover.from);
        texts.into(handover.to);
        texts.into(handover.wishes, handover.health, handover.family, handover.specialNeeds, handover.other);
        unit.process().save(handover);
        NextAction waits;
        waits.kind = ActionKind::PlanBarnteam;
        waits.child = child;
        waits.station = Station::Barnteam;
        waits.since = waits.due = unit.today();
        texts.into(waits.waiting, waits.delegate);
        unit.actions().replace(child, {waits});
    }

    void saveVisits(ChildId child) {
        VisitEnrolment enrolment = aVisitEnrolment(child);
        texts.into(enrolment.endingNote);
        visitsOf(unit).save(enrolment);
        Visit visit = aVisit(child);
        for (QString& one : visit.staff)
            texts.into(one);
        texts.into(visit.family, visit.reason, visit.declinedBy, visit.note, visit.areas[Area::Omsorg].note);
        visitsOf(unit).save(visit);
    }

    Meeting meetingOf(ChildId child) {
        Meeting meeting = aMeeting({child}, organisation);
        texts.into(meeting.place, meeting.leader, meeting.documenting, meeting.noteTaker);
        for (MeetingParticipant& participant : meeting.participants)
            texts.into(participant.name, participant.profession);
        MeetingChild& part = meeting.children.front();
        for (QString& note : part.notes)
            texts.into(note);
        part.offers = {{Area::MaBra, texts.next(), texts.next()}};
        part.tasks = {{texts.next(), texts.next(), today().addDays(7)}};
        if (meetings.size() % 3 == 0) // planned, not begun
            meeting.started = {};
        return meeting;
    }
};

} // namespace bk::test
