// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/forms_random.h"
#include "tests/ui/picture.h"
#include "tests/ui/typing.h"
#include "ui/child/record_table.h"
#include "ui/children/person_fields.h"
#include "ui/common/field.h"
#include "ui/common/theme.h"
#include "ui/register/barnkontakt_form.h"
#include "ui/register/barnkontakt_page.h"
#include "ui/register/contact_person_fields.h"
#include "ui/register/organisation_form.h"
#include "ui/register/organisation_page.h"
#include "ui/register/register_json.h"
#include "ui/register/register_page.h"
#include "ui/register/register_tab.h"
#include "ui/register/reminders_form.h"
#include "ui/register/reminders_tab.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QApplication>
#include <QJsonDocument>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

Organisation anOrganisation(const QString& name = u"Första linjen"_s) {
    Organisation organisation;
    organisation.name = name;
    organisation.kind = OrganisationKind::Region;
    organisation.legalBody = u"Region Skåne"_s;
    organisation.mayStartSip = true;
    organisation.persons = {
        {{}, u"Mia Ström"_s, u"psykolog"_s, {{}, u"0411-11 11 11"_s, {}}}, {{}, u"Per Sjö"_s, u"kurator"_s, {}}};
    return organisation;
}

BarnkontaktEntry anEntry() {
    BarnkontaktEntry entry;
    entry.stage = LifeStage::BvcSkoterska;
    entry.person = {u"Eva Ek"_s, u"BVC-sköterska"_s, u"BVC Ystad"_s, {{}, u"0411-22 22 22"_s, {}}};
    entry.covers = u"Ystad norra"_s;
    return entry;
}

struct Shown {
    OpenTestUnit test;
    std::unique_ptr<UnitPage> page;

    Shown() {
        test.unit->registers().save(anOrganisation());
        test.unit->registers().save(anEntry());
        page = std::make_unique<UnitPage>(*test.unit);
        page->resize(1366, 700);
        page->show();
        page->reload();
        page->goTo(u"verksamheter"_s);
        QApplication::setActiveWindow(page.get());
    }
    RegisterTab* tab() const { return page->registers(); }
    template <typename Form> Form* top() const { return qobject_cast<Form*>(tab()->top()); }
    QString cell(const RecordTable* table, int row, int column) const {
        return table->model()->index(row, column).data().toString();
    }
};

QJsonObject throughBytes(const QJsonObject& json) {
    return QJsonDocument::fromJson(QJsonDocument(json).toJson(QJsonDocument::Compact)).object();
}

void settle() {
    for (int round = 0; round < 6; ++round)
        QApplication::processEvents();
}

void look(QWidget* widget, const QString& name) {
    settle();
    picture(widget, name);
}

std::string told(const QStringList& faults) { return faults.join(u'\n').toStdString(); }

void checkWhole(QWidget* window) {
    settle();
    CHECK(told(unnamedControls(window)) == "");
    CHECK(told(smallTargets(window)) == "");
    CHECK(told(clippedTexts(window)) == "");
    CHECK(told(tabFaults(window)) == "");
}

} // namespace

TEST_CASE("the form of an organisation gives back every organisation it is given", "[register]") {
    RandomValues random(11);
    OrganisationForm form;
    for (int i = 0; i < 100; ++i) {
        Organisation organisation;
        organisation.id = OrganisationId::fromNumber(random.below(1000));
        organisation.name = random.text();
        organisation.kind = OrganisationKind(random.below(4));
        organisation.legalBody = random.text();
        organisation.mayStartSip = random.often();
        for (int n = random.below(4); n > 0; --n)
            organisation.persons.push_back(
                {ContactPersonId::fromNumber(random.below(9)), random.text(), random.text(), random.contact()});
        organisation.savedAt = QDateTime(random.date(), QTime(8, 0), Qt::UTC);
        form.setValue(organisation);
        REQUIRE(form.value() == organisation);
        REQUIRE(register_json::organisation(throughBytes(register_json::from(organisation))) == organisation);
    }
}

TEST_CASE("the form of a Barnkontakt gives back every row it is given", "[register]") {
    RandomValues random(12);
    BarnkontaktForm form;
    for (int i = 0; i < 100; ++i) {
        const BarnkontaktEntry entry{
            BarnkontaktEntryId::fromNumber(random.below(1000)), LifeStage(random.below(4)), random.person(),
            random.text(), QDateTime(random.date(), QTime(8, 0), Qt::UTC)};
        form.setValue(entry);
        REQUIRE(form.value() == entry);
        REQUIRE(register_json::barnkontakt(throughBytes(register_json::from(entry))) == entry);
    }
}

TEST_CASE("the form of the reminders gives back every interval and has a box for each", "[register]") {
    RemindersForm form;
    CHECK(form.value() == Reminders());
    Reminders reminders;
    int days = 100;
    for (int Reminders::*interval :
         {&Reminders::acknowledgeCard, &Reminders::contactUpptackare, &Reminders::reachGuardian,
          &Reminders::chooseRoute, &Reminders::barnsamtal, &Reminders::decision, &Reminders::feedback,
          &Reminders::consent, &Reminders::consentEndsBefore, &Reminders::barnteam, &Reminders::uppfoljningssamtal,
          &Reminders::individuelltBarnteam, &Reminders::followUp, &Reminders::callBeforeFirstMeeting,
          &Reminders::barnteamMinutes, &Reminders::forstaMoteMinutes, &Reminders::arbetsmoteMinutes,
          &Reminders::avslutandeMinutes}) {
        reminders.*interval = ++days;
        REQUIRE(form.box(interval) != nullptr);
    }
    form.setValue(reminders);
    CHECK(form.value() == reminders);
    form.setValue({});
    CHECK(form.value() == Reminders());
}

TEST_CASE("organisations and Barnkontakter are listed in Enheten", "[register]") {
    Shown shown;
    const RegisterPage* lists = shown.tab()->lists();
    REQUIRE(lists->organisations()->model()->rowCount() == 1);
    CHECK(shown.cell(lists->organisations(), 0, 0) == u"Första linjen"_s);
    CHECK(shown.cell(lists->organisations(), 0, 2) == u"Region Skåne"_s);
    CHECK(shown.cell(lists->organisations(), 0, 3) == u"Ja"_s);
    CHECK(shown.cell(lists->organisations(), 0, 4) == u"Mia Ström, psykolog; Per Sjö, kurator"_s);
    REQUIRE(lists->directory()->model()->rowCount() == 1);
    CHECK(shown.cell(lists->directory(), 0, 0) == u"BVC-sköterska"_s);
    CHECK(shown.cell(lists->directory(), 0, 4) == u"0411-22 22 22"_s);
    look(shown.page.get(), u"register"_s);
}

TEST_CASE("an empty register says what it is for", "[register]") {
    OpenTestUnit test;
    UnitPage page(*test.unit);
    page.resize(1366, 700);
    page.show();
    page.reload();
    page.goTo(u"verksamheter"_s);
    QApplication::setActiveWindow(&page);
    CHECK_FALSE(page.registers()->lists()->organisations()->isVisible());
    CHECK(page.registers()->lists()->newOrganisation()->isVisible());
    checkWhole(&page);
    look(&page, u"register-empty"_s);
}

TEST_CASE("a new organisation with a contact person is saved and listed", "[register]") {
    Shown shown;
    QTest::mouseClick(shown.tab()->lists()->newOrganisation(), Qt::LeftButton);
    auto* page = shown.top<OrganisationPage>();
    REQUIRE(page);
    CHECK(page->removeButton() == nullptr);
    type(page->form()->nameField(), u"Elevhälsan"_s);
    QTest::mouseClick(page->form()->addPersonButton(), Qt::LeftButton);
    type(page->form()->persons().at(0)->nameField(), u"Åsa Ek"_s);
    look(shown.page.get(), u"register-organisation"_s);
    REQUIRE(page->save());
    CHECK(shown.tab()->depth() == 1);
    const auto all = shown.test.unit->registers().organisations();
    REQUIRE(all.size() == 2);
    CHECK(all[0].name == u"Elevhälsan"_s);
    REQUIRE(all[0].persons.size() == 1);
    CHECK(all[0].persons[0].name == u"Åsa Ek"_s);
    CHECK(shown.tab()->lists()->organisations()->model()->rowCount() == 2);
}

TEST_CASE("an organisation and a person without a name are refused at the field", "[register]") {
    Shown shown;
    QTest::mouseClick(shown.tab()->lists()->newOrganisation(), Qt::LeftButton);
    auto* page = shown.top<OrganisationPage>();
    REQUIRE(page);
    QTest::mouseClick(page->form()->addPersonButton(), Qt::LeftButton);
    CHECK_FALSE(page->save());
    QStringList said;
    for (const Field* field : page->findChildren<Field*>())
        if (!field->issue().isEmpty())
            said.push_back(field->issue());
    CHECK(
        said ==
        QStringList{
            u"Ge verksamheten ett namn."_s, u"Kontaktpersonen behöver ett namn: skriv det eller ta bort raden."_s});
    CHECK(shown.test.unit->registers().organisations().size() == 1);
}

TEST_CASE("an organisation is taken away only after a second look", "[register]") {
    Shown shown;
    Q_EMIT shown.tab()->lists()->organisations()->opened(0);
    auto* page = shown.top<OrganisationPage>();
    REQUIRE(page);
    REQUIRE(page->removeButton());
    QTest::mouseClick(page->removeButton(), Qt::LeftButton);
    CHECK(shown.test.unit->registers().organisations().size() == 1);
    QPushButton* sure = nullptr;
    for (auto* button : page->messages()->findChildren<QPushButton*>())
        if (button->text() == u"Ta bort"_s)
            sure = button;
    REQUIRE(sure);
    QTest::mouseClick(sure, Qt::LeftButton);
    CHECK(shown.test.unit->registers().organisations().empty());
    CHECK(shown.tab()->depth() == 1);
}

TEST_CASE("a Barnkontakt is changed in the directory and taken out of it", "[register]") {
    Shown shown;
    Q_EMIT shown.tab()->lists()->directory()->opened(0);
    auto* page = shown.top<BarnkontaktPage>();
    REQUIRE(page);
    BarnkontaktEntry changed = page->form()->value();
    changed.covers = u"Ystad södra"_s;
    page->form()->setValue(changed);
    look(shown.page.get(), u"register-barnkontakt"_s);
    REQUIRE(page->save());
    CHECK(shown.test.unit->registers().directory().at(0).covers == u"Ystad södra"_s);
    Q_EMIT shown.tab()->lists()->directory()->opened(0);
    page = shown.top<BarnkontaktPage>();
    REQUIRE(page);
    QTest::mouseClick(page->removeButton(), Qt::LeftButton);
    for (auto* button : page->messages()->findChildren<QPushButton*>())
        if (button->text() == u"Ta bort"_s)
            QTest::mouseClick(button, Qt::LeftButton);
    CHECK(shown.test.unit->registers().directory().empty());
}

TEST_CASE("a Barnkontakt without name and place of work is refused", "[register]") {
    Shown shown;
    QTest::mouseClick(shown.tab()->lists()->newBarnkontakt(), Qt::LeftButton);
    auto* page = shown.top<BarnkontaktPage>();
    REQUIRE(page);
    CHECK_FALSE(page->save());
    CHECK(page->form()->person()->fields()[u"name"_s]->issue() == u"Skriv vem som är Barnkontakt."_s);
    CHECK(page->form()->person()->fields()[u"organisation"_s]->issue() == u"Skriv var Barnkontakten arbetar."_s);
}

TEST_CASE("the unit's own intervals are saved, and the program's proposal is a click away", "[register]") {
    Shown shown;
    shown.page->goTo(u"paminnelser"_s);
    RemindersTab* tab = shown.page->reminders();
    CHECK_FALSE(tab->saveButton()->isEnabled());
    tab->form()->box(&Reminders::barnsamtal)->setValue(10);
    REQUIRE(tab->saveButton()->isEnabled());
    look(shown.page.get(), u"reminders"_s);
    QTest::mouseClick(tab->saveButton(), Qt::LeftButton);
    CHECK(shown.test.unit->registers().reminders().barnsamtal == 10);
    QTest::mouseClick(tab->defaultsButton(), Qt::LeftButton);
    CHECK(tab->form()->value() == Reminders());
    CHECK(shown.test.unit->registers().reminders().barnsamtal == 10);
    QTest::mouseClick(tab->saveButton(), Qt::LeftButton);
    CHECK(shown.test.unit->registers().reminders() == Reminders());
}

TEST_CASE("an unfinished organisation waits as a draft", "[register]") {
    Shown shown;
    QTest::mouseClick(shown.tab()->lists()->newOrganisation(), Qt::LeftButton);
    type(shown.top<OrganisationPage>()->form()->nameField(), u"Socialtjänsten"_s);
    shown.tab()->pop();
    QTest::mouseClick(shown.tab()->lists()->newOrganisation(), Qt::LeftButton);
    CHECK(shown.top<OrganisationPage>()->form()->value().name == u"Socialtjänsten"_s);
}

TEST_CASE("the registers can be heard, hit, read and tabbed through, also at double text size", "[register]") {
    const int percent = GENERATE(100, 200);
    struct TextSize {
        explicit TextSize(int size) { applyAppearance(*qApp, {ColourScheme::Light, size}); }
        ~TextSize() { applyAppearance(*qApp, {ColourScheme::Light, 100}); }
    } const size(percent);
    Shown shown;
    SECTION("lists") { checkWhole(shown.page.get()); }
    SECTION("an organisation") {
        Q_EMIT shown.tab()->lists()->organisations()->opened(0);
        checkWhole(shown.page.get());
    }
    SECTION("a Barnkontakt") {
        Q_EMIT shown.tab()->lists()->directory()->opened(0);
        checkWhole(shown.page.get());
    }
    SECTION("reminders") {
        shown.page->goTo(u"paminnelser"_s);
        checkWhole(shown.page.get());
    }
}
