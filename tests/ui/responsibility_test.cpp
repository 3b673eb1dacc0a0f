// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/through_bytes.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/forms_random.h"
#include "tests/ui/typing.h"
#include "tests/ui/whole_window.h"
#include "ui/child/barn_room.h"
#include "ui/child/child_page.h"
#include "ui/child/record_table.h"
#include "ui/children/person_fields.h"
#include "ui/common/field.h"
#include "ui/common/menu_button.h"
#include "ui/common/text_area.h"
#include "ui/forms/date_box.h"
#include "ui/plan/paper_preview.h"
#include "ui/responsibility/ansvar_tab.h"
#include "ui/responsibility/delegation_form.h"
#include "ui/responsibility/delegation_page.h"
#include "ui/responsibility/handover_form.h"
#include "ui/responsibility/handover_page.h"
#include "ui/responsibility/responsibility_json.h"
#include "ui/sharing/language_choice.h"
#include "ui/sharing/shared_paper_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const ConsentId someConsent = ConsentId::fromNumber(77);

BarnkontaktEntry entry(LifeStage stage, const QString& name, const QString& organisation) {
    BarnkontaktEntry result;
    result.stage = stage;
    result.person = {name, u"rektor"_s, organisation, {}};
    return result;
}

/// The kinds a form of a handover can hold; what a kind does not ask for is empty.
Handover randomHandover(RandomValues& random) {
    Handover handover;
    handover.id = HandoverId::fromNumber(random.below(1000));
    handover.child = ChildId::fromNumber(7);
    handover.stodsamordnare = random.often();
    handover.from = random.person();
    handover.to = random.person();
    if (random.often())
        handover.stage = LifeStage(random.below(4));
    handover.date = random.often() ? random.date() : QDate();
    for (QString Handover::*text :
         {&Handover::wishes, &Handover::health, &Handover::family, &Handover::specialNeeds, &Handover::other,
          &Handover::leadQuestion, &Handover::overviewQuestion})
        handover.*text = random.text(true);
    handover.consentNeeded = random.often();
    if (random.often())
        handover.toOrganisation = OrganisationId::fromNumber(random.often() ? 3 : 1 + random.below(50));
    if (random.often())
        handover.consent = random.often() ? someConsent : ConsentId::fromNumber(1 + random.below(50));
    handover.savedAt = QDateTime(random.date(), QTime(8, 0), Qt::UTC);
    return handover;
}

HandoverChoices someChoices() {
    Organisation almskolan;
    almskolan.id = OrganisationId::fromNumber(3);
    almskolan.name = u"Almskolan"_s;
    return {
        {entry(LifeStage::RektorGrundskola, u"Eva Ek"_s, u"Almskolan"_s)},
        {{someConsent, u"Skriftligt samtycke"_s}},
        {almskolan}};
}

struct Shown {
    OpenTestUnit test;
    ChildId child;
    std::unique_ptr<BarnRoom> room;

    Shown() {
        child = test.unit->children().save(aChild().withGuardian(u"Maja Ödlund"_s).withBarnkontakt(u"Karin Lind"_s));
        test.unit->registers().save(entry(LifeStage::RektorForskola, u"Per Sjö"_s, u"Almens förskola"_s));
        test.unit->registers().save(entry(LifeStage::RektorGrundskola, u"Eva Ek"_s, u"Almskolan"_s));
        room = std::make_unique<BarnRoom>(*test.unit, ChildParts{{ansvarTab()}, responsibilityForms()});
        room->resize(1366, 700);
        room->show();
        room->goTo(child.toString() + u"/ansvar"_s);
        QApplication::setActiveWindow(room.get());
    }
    AnsvarTab* tab() const { return qobject_cast<AnsvarTab*>(room->childPage()->tab()); }
    template <typename Form> Form* top() const { return qobject_cast<Form*>(room->top()); }
    Child stored() const { return *test.unit->children().find(child); }
    ConsentId consent() const {
        Organisation organisation;
        organisation.name = u"Almskolan"_s;
        Consent consent;
        consent.child = child;
        consent.voices = {{1, u"Maja Ödlund"_s, Answered::Yes, today(), {}}};
        consent.organisations = {test.unit->registers().save(organisation)};
        consent.information = u"Överlämning"_s;
        consent.purpose = u"Ny Barnkontakt"_s;
        consent.validFrom = today();
        consent.signature = Signature::Paper;
        consent.savedAt = test.clock.now();
        return test.unit->consents().save(consent);
    }
};

} // namespace

TEST_CASE("the form of a delegation gives back every delegation it is given", "[responsibility]") {
    RandomValues random(21);
    DelegationForm form;
    for (int i = 0; i < 100; ++i) {
        const Delegation delegation{
            DelegationId::fromNumber(random.below(1000)),
            ChildId::fromNumber(7),
            DelegatedTask(random.below(2)),
            random.text(),
            random.text(),
            random.text(),
            random.date(),
            random.often() ? random.date() : QDate(),
            QDateTime(random.date(), QTime(8, 0), Qt::UTC)};
        form.setValue(delegation);
        REQUIRE(form.value() == delegation);
        REQUIRE(responsibility_json::delegation(throughBytes(responsibility_json::from(delegation))) == delegation);
    }
}

TEST_CASE("the form of a handover gives back every handover it is given", "[responsibility]") {
    RandomValues random(22);
    HandoverForm form(someChoices());
    for (int i = 0; i < 200; ++i) {
        const Handover handover = randomHandover(random);
        form.setValue(handover);
        REQUIRE(form.value() == handover);
        REQUIRE(responsibility_json::handover(throughBytes(responsibility_json::from(handover))) == handover);
    }
}

TEST_CASE("consent is proposed where the child's matters go to another organisation", "[responsibility]") {
    HandoverForm form(someChoices());
    Handover handover;
    handover.from = {u"Karin Lind"_s, {}, u"Björkskolan"_s, {}};
    form.setValue(handover);
    form.show();
    auto* organisation = qobject_cast<QLineEdit*>(form.to()->fields()[u"organisation"_s]->control());
    REQUIRE(organisation);
    type(organisation, u"björkskolan "_s);
    CHECK_FALSE(form.value().consentNeeded);
    CHECK_FALSE(form.consentField()->isVisible());
    type(organisation, u"2"_s);
    CHECK(form.value().consentNeeded);
    CHECK(form.consentField()->isVisible());
    form.consentNeededField()->click();
    type(organisation, u"3"_s);
    CHECK_FALSE(form.value().consentNeeded);
}

TEST_CASE("one of the directory takes over with a choice", "[responsibility]") {
    HandoverForm form(someChoices());
    form.show();
    form.directoryField()->setCurrentIndex(1);
    Q_EMIT form.directoryField()->activated(1);
    CHECK(form.value().to.name == u"Eva Ek"_s);
    CHECK(form.value().toOrganisation == OrganisationId::fromNumber(3));
    CHECK(form.value().stage == LifeStage::RektorGrundskola);
}

TEST_CASE("the child's page says who is responsible and who usually is at that age", "[responsibility]") {
    Shown shown;
    REQUIRE(shown.tab());
    CHECK(shown.tab()->saidOfBarnkontakt().startsWith(u"Karin Lind, rektor"_s));
    CHECK(
        shown.tab()->saidOfStage() ==
        u"Vanligast i barnets ålder: Rektor grundskola. I katalogen: Eva Ek, Almskolan."_s);
    CHECK_FALSE(shown.tab()->delegations()->isVisible());
    look(shown.room.get(), u"ansvar-empty"_s);
}

TEST_CASE("a Barnsamtal is delegated and the delegation ended", "[responsibility]") {
    Shown shown;
    QTest::mouseClick(shown.tab()->delegateButton(), Qt::LeftButton);
    auto* page = shown.top<DelegationPage>();
    REQUIRE(page);
    CHECK_FALSE(page->save());
    type(page->form()->toField(), u"Lena Ek"_s);
    look(shown.room.get(), u"ansvar-delegation"_s);
    REQUIRE(page->save());
    auto all = shown.test.unit->process().delegationsOf(shown.child);
    REQUIRE(all.size() == 1);
    CHECK(all[0].to == u"Lena Ek"_s);
    CHECK(all[0].by == u"Karin Lind"_s);
    CHECK(all[0].date == today());
    REQUIRE(shown.tab()->delegations()->isVisible());

    Q_EMIT shown.tab()->delegations()->opened(0);
    page = shown.top<DelegationPage>();
    REQUIRE(page);
    page->form()->endedField()->setText(u"i morgon"_s);
    CHECK_FALSE(page->save());
    page->form()->endedField()->setDate(today());
    REQUIRE(page->save());
    all = shown.test.unit->process().delegationsOf(shown.child);
    REQUIRE(all.size() == 1);
    CHECK(all[0].ended == today());
}

TEST_CASE("a handover changes the child's Barnkontakt and stays as a record with a paper", "[responsibility]") {
    Shown shown;
    QTest::mouseClick(shown.tab()->handOverButton(), Qt::LeftButton);
    auto* page = shown.top<HandoverPage>();
    REQUIRE(page);
    CHECK(page->form()->directoryField()->itemText(1).contains(u"Eva Ek"_s));
    page->form()->directoryField()->setCurrentIndex(1);
    Q_EMIT page->form()->directoryField()->activated(1);
    CHECK(page->form()->value().consentNeeded);
    CHECK_FALSE(page->save());
    page->form()->consentNeededField()->click();
    page->form()->report(u"health"_s)->setPlainText(u"Sover oroligt."_s);
    CHECK_FALSE(page->save()); // what is written goes to another organisation
    look(shown.room.get(), u"ansvar-handover"_s);
    page->form()->report(u"health"_s)->clear();
    REQUIRE(page->save());
    CHECK(shown.stored().barnkontakt.name == u"Eva Ek"_s);
    CHECK(shown.tab()->saidOfBarnkontakt().startsWith(u"Eva Ek"_s));

    Q_EMIT shown.tab()->handovers()->opened(0);
    auto* report = shown.top<SharedPaperPage>();
    REQUIRE(report);
    CHECK(report->preview()->pageCount() == 1);
    CHECK(report->textButton()->isEnabled());
    const int english = report->language()->languages()->findData(u"en"_s);
    REQUIRE(english > 0);
    report->language()->languages()->setCurrentIndex(english);
    CHECK(report->preview()->pages()->language == u"en"_s);
    report->language()->languages()->setCurrentIndex(0);
    look(shown.room.get(), u"ansvar-report"_s);
}

TEST_CASE("a handover to another organisation names a consent that holds", "[responsibility]") {
    Shown shown;
    const ConsentId consent = shown.consent();
    QTest::mouseClick(shown.tab()->handOverButton(), Qt::LeftButton);
    auto* page = shown.top<HandoverPage>();
    REQUIRE(page);
    QComboBox* consents = page->form()->consentField();
    REQUIRE(consents->count() == 2);
    CHECK(consents->itemText(1) == u"Skriftligt samtycke från 2026-11-20: Almskolan"_s);
    Q_EMIT page->form()->directoryField()->activated(1);
    consents->setCurrentIndex(1);
    REQUIRE(page->save());
    const auto all = shown.test.unit->process().handoversOf(shown.child);
    REQUIRE(all.size() == 1);
    CHECK(all[0].consent == consent);
}

TEST_CASE("a Stödsamordnare is appointed by two questions, and the plan returns", "[responsibility]") {
    Shown shown;
    QTest::mouseClick(shown.tab()->planButton(), Qt::LeftButton);
    auto* page = shown.top<HandoverPage>();
    REQUIRE(page);
    CHECK_FALSE(page->form()->directoryField()->isVisible());
    type(page->form()->to()->fields()[u"name"_s]->control(), u"Lena Ek"_s);
    CHECK_FALSE(page->save());
    page->form()->report(u"leadQuestion"_s)->setPlainText(u"Lena"_s);
    page->form()->report(u"overviewQuestion"_s)->setPlainText(u"Lena"_s);
    look(shown.room.get(), u"ansvar-stodsamordnare"_s);
    REQUIRE(page->save());
    CHECK(shown.stored().stodsamordnare.name == u"Lena Ek"_s);

    QTest::mouseClick(shown.tab()->planButton(), Qt::LeftButton);
    page = shown.top<HandoverPage>();
    REQUIRE(page);
    CHECK_FALSE(page->form()->report(u"leadQuestion"_s)->isVisible());
    REQUIRE(page->save());
    CHECK(shown.stored().stodsamordnare.isEmpty());
    CHECK(shown.stored().barnkontakt.name == u"Karin Lind"_s);
    look(shown.room.get(), u"ansvar"_s);
}

TEST_CASE("a draft of a handover to somebody who took over meanwhile is not opened", "[responsibility]") {
    Shown shown;
    QTest::mouseClick(shown.tab()->planButton(), Qt::LeftButton);
    type(shown.top<HandoverPage>()->form()->to()->fields()[u"name"_s]->control(), u"Lena Ek"_s);
    shown.room->pop();
    QTest::mouseClick(shown.tab()->planButton(), Qt::LeftButton);
    CHECK(shown.top<HandoverPage>()->form()->value().to.name == u"Lena Ek"_s);
    shown.room->pop();
    Child child = shown.stored();
    child.stodsamordnare.name = u"Per Sjö"_s;
    shown.test.unit->children().save(child);
    QTest::mouseClick(shown.tab()->planButton(), Qt::LeftButton);
    CHECK(shown.top<HandoverPage>()->form()->value().to.name == u"Karin Lind"_s);
}

TEST_CASE("responsibility can be heard, hit, read and tabbed through, also at double text size", "[responsibility]") {
    const TextSize size(GENERATE(100, 200));
    Shown shown;
    SECTION("the tab") {
        Delegation delegation;
        delegation.child = shown.child;
        delegation.to = u"Lena Ek"_s;
        delegation.date = today();
        shown.test.unit->process().save(delegation);
        shown.tab()->reload();
        checkWhole(shown.room.get());
    }
    SECTION("a delegation") {
        QTest::mouseClick(shown.tab()->delegateButton(), Qt::LeftButton);
        checkWhole(shown.room.get());
    }
    SECTION("a new Barnkontakt") {
        QTest::mouseClick(shown.tab()->handOverButton(), Qt::LeftButton);
        shown.top<HandoverPage>()->form()->consentNeededField()->click();
        checkWhole(shown.room.get());
    }
    SECTION("a Stödsamordnare") {
        QTest::mouseClick(shown.tab()->planButton(), Qt::LeftButton);
        checkWhole(shown.room.get());
    }
}
