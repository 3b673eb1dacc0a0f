// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "tests/ui/forms_random.h"
#include "tests/ui/picture.h"
#include "ui/common/choice_row.h"
#include "ui/common/field.h"
#include "ui/forms/date_box.h"
#include "ui/forms/dated_tick.h"
#include "ui/process/beslut_form.h"
#include "ui/process/process_drafts.h"
#include "ui/process/uppfoljning_form.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QAccessible>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

std::optional<bool> randomAnswer(RandomValues& random) {
    return random.often() ? std::optional(random.below(2) == 0) : std::nullopt;
}

QDate randomDay(RandomValues& random) { return random.often() ? random.date() : QDate(); }

std::optional<Station> randomWay(RandomValues& random) {
    return random.often() ? std::optional(Station(random.below(int(stationCount)))) : std::nullopt;
}

Beslut randomBeslut(RandomValues& random) {
    Beslut beslut;
    beslut.id = BeslutId::fromNumber(random.below(1000));
    beslut.child = ChildId::fromNumber(random.below(1000));
    beslut.date = randomDay(random);
    beslut.decidedBy = random.text();
    beslut.unmetNeeds = random.text(true);
    beslut.sufficientInformation = randomAnswer(random);
    beslut.informationNote = random.text(true);
    beslut.familysView = random.text(true);
    beslut.whatICanDo = random.text(true);
    beslut.helpFromOthers = random.text(true);
    for (PrincipleAnswer& principle : beslut.principles)
        principle = {randomAnswer(random), random.text(true)};
    beslut.route = randomWay(random);
    beslut.directReason = random.text(true);
    beslut.followUp = randomDay(random);
    beslut.toldUpptackare = randomDay(random);
    beslut.toldChild = randomDay(random);
    beslut.toldGuardians = randomDay(random);
    beslut.childToldWhatIsShared = randomDay(random);
    beslut.guardiansToldWhatIsShared = randomDay(random);
    beslut.savedAt = QDateTime(random.date(), QTime(9, 30, 1), QTimeZone::utc());
    return beslut;
}

std::vector<Organisation> someOrganisations() {
    std::vector<Organisation> organisations(3);
    for (int i = 0; i < 3; ++i) {
        organisations[std::size_t(i)].id = OrganisationId::fromNumber(i + 1);
        organisations[std::size_t(i)].name = u"Verksamhet %1"_s.arg(i + 1);
    }
    return organisations;
}

Uppfoljningssamtal randomSamtal(RandomValues& random) {
    Uppfoljningssamtal samtal;
    samtal.id = UppfoljningssamtalId::fromNumber(random.below(1000));
    samtal.child = ChildId::fromNumber(random.below(1000));
    samtal.date = randomDay(random);
    samtal.heldBy = random.text();
    samtal.childTookPart = random.often();
    samtal.guardians = random.text();
    samtal.assessment = random.text(true);
    samtal.support = random.text(true);
    samtal.familysView = random.text(true);
    samtal.next = randomWay(random);
    for (PrincipleAnswer& principle : samtal.principles)
        principle = {randomAnswer(random), random.text(true)};
    for (const int number : {2, 1, 17}) // 17: no longer in the register
        if (random.often())
            samtal.involved.push_back(OrganisationId::fromNumber(number));
    samtal.followUp = randomDay(random);
    samtal.savedAt = QDateTime(random.date(), QTime(9, 30, 1), QTimeZone::utc());
    return samtal;
}

} // namespace

TEST_CASE("a decision that is put into its form comes out the same", "[process]") {
    RandomValues random(4711);
    BeslutForm form(today());
    for (int i = 0; i < 60; ++i) {
        const Beslut beslut = randomBeslut(random);
        form.setValue(beslut);
        CHECK(form.value() == beslut);
        CHECK(draft_json::beslut(draft_json::from(beslut)) == beslut);
    }
}

TEST_CASE("an Uppföljningssamtal that is put into its form comes out the same", "[process]") {
    RandomValues random(4712);
    UppfoljningForm form(someOrganisations());
    for (int i = 0; i < 60; ++i) {
        const Uppfoljningssamtal samtal = randomSamtal(random);
        form.setValue(samtal);
        CHECK(form.value() == samtal);
        CHECK(draft_json::uppfoljningssamtal(draft_json::from(samtal)) == samtal);
    }
}

TEST_CASE("what is missing in a decision stands beside its field", "[process]") {
    BeslutForm form(today());
    form.show();
    const Issues found = issues(form.value(), today());
    CHECK(form.showIssues(found).empty());
    for (const QString& where :
         {u"date"_s, u"decidedBy"_s, u"unmetNeeds"_s, u"sufficientInformation"_s, u"1"_s, u"4"_s, u"route"_s,
          u"followUp"_s}) {
        INFO(where.toStdString());
        REQUIRE(form.field(where));
        CHECK_FALSE(form.field(where)->issue().isEmpty());
    }
    CHECK(form.answered() == 0);
}

TEST_CASE("an Uppföljningssamtal asks the four principles beside what was decided", "[process]") {
    UppfoljningForm form(someOrganisations());
    form.show();
    CHECK(form.showIssues(issues(form.value(), today())).empty());
    for (const QString& where : {u"next"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}) {
        INFO(where.toStdString());
        REQUIRE(form.field(where));
        CHECK_FALSE(form.field(where)->issue().isEmpty());
    }
}

TEST_CASE("only the direct way asks why, and only a team asks what is told of sharing", "[process]") {
    BeslutForm form(today());
    form.show();
    const auto* reason = form.field(u"directReason"_s);
    const auto* told = form.field(u"childToldWhatIsShared"_s);
    CHECK_FALSE(reason->isVisible());
    CHECK_FALSE(told->isVisible());
    QTest::mouseClick(form.route()->pill(1), Qt::LeftButton); // Barnteam
    CHECK(form.value().route == Station::Barnteam);
    CHECK_FALSE(reason->isVisible());
    CHECK(told->isVisible());
    QTest::mouseClick(form.route()->pill(2), Qt::LeftButton);
    CHECK(form.value().route == Station::IndividuelltBarnteam);
    CHECK(reason->isVisible());
    CHECK(told->isVisible());
    QTest::mouseClick(form.route()->pill(0), Qt::LeftButton);
    CHECK_FALSE(told->isVisible());
}

TEST_CASE("ticking what was done takes today, and unticking takes the day away", "[process]") {
    DatedTick tick(u"Barnet"_s, today());
    tick.show();
    QSignalSpy edited(&tick, &DatedTick::edited);
    CHECK_FALSE(tick.date().isValid());
    tick.tick()->click();
    CHECK(tick.date() == today());
    CHECK(tick.dateBox()->isVisible());
    tick.tick()->click();
    CHECK_FALSE(tick.date().isValid());
    CHECK(edited.count() == 2);
}

TEST_CASE("a screen reader ticks as a click does", "[process]") {
    DatedTick tick(u"&Barnet && syskonet"_s, today());
    tick.show();
    QAccessibleInterface* box = QAccessible::queryAccessibleInterface(tick.tick());
    REQUIRE(box);
    REQUIRE(box->actionInterface());
    CHECK(box->role() == QAccessible::CheckBox);
    CHECK(box->text(QAccessible::Name) == u"Barnet & syskonet");
    CHECK(box->state().checkable);
    box->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    CHECK(box->state().checked);
    CHECK(tick.date() == today());
}

TEST_CASE("the forms of a decision and of an Uppföljningssamtal can be operated by everyone", "[process]") {
    BeslutForm beslut(today());
    UppfoljningForm samtal(someOrganisations());
    Beslut team;
    team.route = Station::IndividuelltBarnteam;
    team.toldChild = today();
    beslut.setValue(team);
    Uppfoljningssamtal towards;
    towards.next = Station::IndividuelltBarnteam;
    samtal.setValue(towards);
    for (QWidget* form : {static_cast<QWidget*>(&beslut), static_cast<QWidget*>(&samtal)}) {
        form->resize(840, form->sizeHint().height());
        form->show();
        CHECK(unnamedControls(form).join(u"; "_s) == QString());
        CHECK(smallTargets(form).join(u"; "_s) == QString());
        CHECK(clippedTexts(form).join(u"; "_s) == QString());
        CHECK(tabFaults(form).join(u"; "_s) == QString());
    }
    picture(&beslut, u"beslut-form"_s);
    picture(&samtal, u"uppfoljning-form"_s);
}
