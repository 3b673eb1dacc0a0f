// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/beslut.h"
#include "core/domain/process/responsibility.h"
#include "core/domain/process/uppfoljningssamtal.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

Beslut aBeslut(Station route = Station::Barnteam) {
    Beslut beslut;
    beslut.child = ChildId::fromNumber(1);
    beslut.date = today();
    beslut.decidedBy = u"Karin Lind"_s;
    beslut.unmetNeeds = u"Trygghet"_s;
    beslut.sufficientInformation = true;
    for (PrincipleAnswer& answer : beslut.principles)
        answer.yes = true;
    beslut.route = route;
    beslut.followUp = today().addDays(30);
    return beslut;
}

Uppfoljningssamtal aFollowUpTalk(Station next = Station::IndividuelltBarnteam) {
    Uppfoljningssamtal samtal;
    samtal.child = ChildId::fromNumber(1);
    samtal.date = today();
    samtal.heldBy = u"Karin Lind"_s;
    samtal.assessment = u"Stöd behövs i Trygghet."_s;
    samtal.support = u"Kurator"_s;
    samtal.next = next;
    samtal.followUp = today().addDays(30);
    for (PrincipleAnswer& answer : samtal.principles)
        answer.yes = true;
    return samtal;
}

Handover aHandover() {
    Handover handover;
    handover.child = ChildId::fromNumber(1);
    handover.from = {u"Karin Lind"_s, u"BVC-sköterska"_s, u"BVC Ystad"_s, {}};
    handover.to = {u"Nils Berg"_s, u"rektor"_s, u"Björkens förskola"_s, {}};
    handover.stage = LifeStage::RektorForskola;
    handover.date = today();
    return handover;
}

Issues found(const Beslut& beslut) { return issues(beslut, today()); }

} // namespace

TEST_CASE("a decision that answers every question can be saved", "[process]") {
    CHECK(found(aBeslut()).empty());
    Beslut hesitant = aBeslut();
    hesitant.principles[3].yes = false;
    CHECK(found(hesitant).empty());
}

TEST_CASE("a decision names everything that was left open", "[process]") {
    const Issues open = found(Beslut());
    CHECK(open.size() == 10);
    for (const QString& rule :
         {u"beslut.date.missing"_s, u"beslut.decidedBy.missing"_s, u"beslut.needs.missing"_s,
          u"beslut.information.open"_s, u"beslut.route.missing"_s, u"beslut.followUp.missing"_s})
        CHECK(hasIssue(open, rule));
    for (const QString& number : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        CHECK(hasIssue(open, u"beslut.principle.open"_s, number));
}

TEST_CASE("no team is decided on while the information is not sufficient", "[process]") {
    for (const Station route : {Station::Barnteam, Station::IndividuelltBarnteam}) {
        Beslut beslut = aBeslut(route);
        beslut.directReason = u"BUP är redan med."_s;
        CHECK(found(beslut).empty());
        beslut.sufficientInformation = false;
        CHECK(found(beslut) == Issues{{u"beslut.route.information"_s, u"route"_s, {}}});
    }
    Beslut more = aBeslut(Station::Barnsamtal);
    more.sufficientInformation = false;
    CHECK(found(more).empty());
}

TEST_CASE("the way straight to an Individuellt barnteam has a reason", "[process]") {
    CHECK(
        found(aBeslut(Station::IndividuelltBarnteam)) ==
        Issues{{u"beslut.directReason.missing"_s, u"directReason"_s, {}}});
}

TEST_CASE("a decision has a follow-up date unless support ends", "[process]") {
    for (const Station route : {Station::EgetStod, Station::Barnteam, Station::Barnsamtal}) {
        Beslut beslut = aBeslut(route);
        beslut.followUp = QDate();
        CHECK(found(beslut) == Issues{{u"beslut.followUp.missing"_s, u"followUp"_s, {}}});
    }
    for (const Station route : {Station::BehovUppfyllt, Station::AvslutatUtanStod, Station::Avbojt}) {
        Beslut beslut = aBeslut(route);
        beslut.followUp = QDate();
        CHECK(found(beslut).empty());
    }
    Beslut early = aBeslut();
    early.followUp = early.date.addDays(-1);
    CHECK(found(early) == Issues{{u"beslut.followUp.past"_s, u"followUp"_s, {}}});
}

TEST_CASE("nobody is told of a decision in the future", "[process]") {
    Beslut beslut = aBeslut();
    beslut.toldChild = beslut.guardiansToldWhatIsShared = today().addDays(1);
    CHECK(found(beslut).size() == 2);
    CHECK(hasIssue(found(beslut), u"beslut.date.future"_s, u"toldChild"_s));
    CHECK(hasIssue(found(beslut), u"beslut.date.future"_s, u"guardiansToldWhatIsShared"_s));
}

TEST_CASE("the texts of a decision have their limits", "[process]") {
    Beslut beslut = aBeslut();
    beslut.decidedBy = QString(201, u'x');
    beslut.principles[2].note = beslut.whatICanDo = QString(100'001, u'x');
    CHECK(found(beslut).size() == 3);
    for (const QString& where : {u"decidedBy"_s, u"principle.3"_s, u"whatICanDo"_s})
        CHECK(hasIssue(found(beslut), u"beslut.text.tooLong"_s, where));
}

TEST_CASE("an Uppföljningssamtal says who held it, what was told and what comes next", "[process]") {
    CHECK(issues(aFollowUpTalk(), today()).empty());
    const Issues open = issues(Uppfoljningssamtal(), today());
    CHECK(open.size() == 10);
    for (const QString& rule :
         {u"uppfoljning.date.missing"_s, u"uppfoljning.heldBy.missing"_s, u"uppfoljning.assessment.missing"_s,
          u"uppfoljning.support.missing"_s, u"uppfoljning.next.missing"_s, u"uppfoljning.followUp.missing"_s})
        CHECK(hasIssue(open, rule));
    for (const QString& principle : {u"1"_s, u"2"_s, u"3"_s, u"4"_s})
        CHECK(hasIssue(open, u"uppfoljning.principle.open"_s, principle));
    Uppfoljningssamtal hesitant = aFollowUpTalk();
    hesitant.principles[2] = {false, u"Fritiden saknas."_s};
    CHECK(issues(hesitant, today()).empty());
    hesitant.principles[2].note = QString(100'001, u'x');
    CHECK(issues(hesitant, today()) == Issues{{u"uppfoljning.text.tooLong"_s, u"principle.3"_s, {u"100000"_s}}});
    Uppfoljningssamtal samtal = aFollowUpTalk();
    samtal.date = today().addDays(1);
    CHECK(issues(samtal, today()) == Issues{{u"uppfoljning.date.future"_s, u"date"_s, {}}});
    samtal = aFollowUpTalk();
    samtal.familysView = QString(100'001, u'x');
    CHECK(issues(samtal, today()) == Issues{{u"uppfoljning.text.tooLong"_s, u"familysView"_s, {u"100000"_s}}});
}

TEST_CASE("an Uppföljningssamtal sets the next date unless the needs are met", "[process]") {
    Uppfoljningssamtal samtal = aFollowUpTalk(Station::EgetStod);
    samtal.followUp = QDate();
    CHECK(issues(samtal, today()) == Issues{{u"uppfoljning.followUp.missing"_s, u"followUp"_s, {}}});
    samtal.next = Station::BehovUppfyllt;
    CHECK(issues(samtal, today()).empty());
}

TEST_CASE("a delegation names somebody and begins before it ends", "[process]") {
    Delegation delegation;
    CHECK(
        issues(delegation) ==
        Issues{{u"delegation.to.missing"_s, u"to"_s, {}}, {u"delegation.date.missing"_s, u"date"_s, {}}});
    delegation.to = u"Lena Ek"_s;
    delegation.date = delegation.ended = today();
    CHECK(issues(delegation).empty());
    delegation.ended = today().addDays(-1);
    CHECK(issues(delegation) == Issues{{u"delegation.ended.before"_s, u"ended"_s, {}}});
    delegation.ended = QDate();
    delegation.to = QString(201, u'x');
    CHECK(issues(delegation) == Issues{{u"delegation.text.tooLong"_s, u"to"_s, {u"200"_s}}});
}

TEST_CASE("a handover goes to somebody on a day that has come", "[process]") {
    CHECK(issues(aHandover(), today()).empty());
    CHECK(
        issues(Handover(), today()) ==
        Issues{{u"handover.to.missing"_s, u"to.name"_s, {}}, {u"handover.date.missing"_s, u"date"_s, {}}});
    Handover handover = aHandover();
    handover.date = today().addDays(1);
    CHECK(issues(handover, today()) == Issues{{u"handover.date.future"_s, u"date"_s, {}}});
    handover = aHandover();
    handover.to.contact.telephone = QString(501, u'x');
    CHECK(issues(handover, today()) == Issues{{u"handover.text.tooLong"_s, u"to.contact.telephone"_s, {u"500"_s}}});
}

TEST_CASE("a handover that needs consent names it", "[process]") {
    Handover handover = aHandover();
    handover.consentNeeded = true;
    CHECK(
        issues(handover, today()) == Issues{
                                         {u"handover.organisation.missing"_s, u"toOrganisation"_s, {}},
                                         {u"handover.consent.missing"_s, u"consent"_s, {}}});
    handover.toOrganisation = OrganisationId::fromNumber(3);
    handover.consent = ConsentId::fromNumber(7);
    CHECK(issues(handover, today()).empty());
}

TEST_CASE("a report that goes to another organisation asks for consent, and one that stays does not", "[process]") {
    Handover handover = aHandover();
    handover.health = u"Sover oroligt."_s;
    CHECK(issues(handover, today()) == Issues{{u"handover.consent.needed"_s, u"consentNeeded"_s, {}}});
    handover.to.organisation = u"bvc ystad "_s;
    CHECK(issues(handover, today()).empty());
    handover.toOrganisation = OrganisationId::fromNumber(3);
    CHECK(issues(handover, today()).size() == 1);
    handover.health.clear();
    CHECK(issues(handover, today()).empty());
}

TEST_CASE("a Stödsamordnare is appointed by two questions, which are not asked when the plan returns", "[process]") {
    Handover handover = aHandover();
    handover.stodsamordnare = true;
    CHECK(issues(handover, today()).empty());
    handover.stage.reset();
    CHECK(
        issues(handover, today()) == Issues{
                                         {u"handover.question.missing"_s, u"leadQuestion"_s, {}},
                                         {u"handover.question.missing"_s, u"overviewQuestion"_s, {}}});
    handover.leadQuestion = handover.overviewQuestion = u"Nils Berg"_s;
    CHECK(issues(handover, today()).empty());
}

TEST_CASE("delegated tasks keep their ids", "[process]") {
    for (const auto& [task, id] :
         {std::pair(DelegatedTask::Barnsamtal, u"barnsamtal"_s),
          std::pair(DelegatedTask::FillInPlan, u"fill-in-plan"_s)}) {
        CHECK(toString(task) == id);
        CHECK(delegatedTaskFrom(id) == task);
    }
    CHECK_FALSE(delegatedTaskFrom({}).has_value());
}
