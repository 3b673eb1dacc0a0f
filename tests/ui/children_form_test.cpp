// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/builders.h"
#include "ui/children/child_form.h"
#include "ui/children/contact_fields.h"
#include "ui/forms/show_issues.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

template <typename Control> Control* named(const QWidget& form, const QString& accessibleName) {
    for (auto* control : form.findChildren<Control*>())
        if (control->accessibleName() == accessibleName)
            return control;
    return nullptr;
}

void choose(QComboBox* box, int index) {
    box->setCurrentIndex(index);
    Q_EMIT box->activated(index);
}

} // namespace

TEST_CASE("a name is enough to begin", "[children]") {
    ChildForm form(today());
    REQUIRE(form.issues().size() == 1);
    CHECK(form.issues().front().rule == u"child.name.missing");
    QTest::keyClicks(form.givenNameField(), u"Åsa"_s);
    CHECK(form.issues().empty());
    CHECK(form.value().givenName == u"Åsa");
    CHECK(form.value().guardians.empty());
}

TEST_CASE("protected identity is asked first", "[children]") {
    ChildForm form(today());
    form.show();
    QWidget* next = &form;
    do
        next = next->nextInFocusChain();
    while (next != &form && (!(next->focusPolicy() & Qt::TabFocus) || !next->isVisible()));
    CHECK(next == form.protectionField());
}

TEST_CASE("protected identity hides what must not be typed, and keeps it out of the value", "[children]") {
    const int protection = GENERATE(1, 2, 3);
    ChildForm form(today());
    form.setValue(aChild()
                      .at(u"3B"_s)
                      .withContact({u"Storgatan 1"_s, u"0411-1"_s, u"a@b.se"_s})
                      .withGuardian(u"Maja"_s, u"mamma"_s, {u"Storgatan 1"_s, {}, {}}));
    form.show();
    auto* address = named<QPlainTextEdit>(form, u"Barnet: Adress"_s);
    auto* place = named<QLineEdit>(form, u"Avdelning, klass eller BVC"_s);
    auto* guardianAddress = named<QPlainTextEdit>(form, u"Vårdnadshavare 1: Adress"_s);
    REQUIRE(address);
    REQUIRE(place);
    REQUIRE(guardianAddress);
    CHECK(address->isVisible());
    choose(form.protectionField(), protection);
    CHECK_FALSE(address->isVisible());
    CHECK_FALSE(place->isVisible());
    CHECK_FALSE(guardianAddress->isVisible());
    const Child value = form.value();
    CHECK(value.protection == ProtectedIdentity(protection));
    CHECK(value.contact.isEmpty());
    CHECK(value.place.isEmpty());
    CHECK(value.guardians.at(0).contact.isEmpty());
    CHECK(value.guardians.at(0).name == u"Maja");
    CHECK(form.issues().empty());
    choose(form.protectionField(), 0); // a slip of the hand costs nothing
    CHECK(form.value().contact.address == u"Storgatan 1");
}

TEST_CASE("a personnummer is checked while it is typed and gives the birth date", "[children]") {
    ChildForm form(today());
    form.show();
    auto* number = named<QLineEdit>(form, u"Personnummer eller samordningsnummer"_s);
    auto* born = named<QLineEdit>(form, u"Född"_s);
    REQUIRE(number);
    REQUIRE(born);
    const Personnummer right = aPersonnummer();
    QTest::keyClicks(number, right.shown());
    CHECK(number->accessibleDescription().contains(u"stämmer:"_s));
    CHECK(born->text() == right.birthDate().toString(Qt::ISODate));
    CHECK(born->isReadOnly());
    CHECK(form.value().personnummer == right);

    QString wrong = right.shown();
    wrong.back() = wrong.back() == u'0' ? u'1' : QChar(wrong.back().unicode() - 1);
    number->clear();
    QTest::keyClicks(number, wrong);
    CHECK(number->accessibleDescription().contains(u"stämmer inte"_s));
    CHECK_FALSE(form.value().personnummer);
    QTest::keyClicks(form.givenNameField(), u"Åsa"_s);
    REQUIRE(form.issues().size() == 1); // it is not dropped behind anybody's back
    CHECK(form.issues().front().rule == u"child.personnummer.invalid");
    CHECK(form.showIssues(form.issues()).empty());
    CHECK(firstControlWithIssue(&form) == number);
    number->clear();
    Q_EMIT number->textEdited({});
    CHECK(form.issues().empty());
    CHECK_FALSE(born->isReadOnly());
}

TEST_CASE("half a personnummer draws no complaint and survives in a draft", "[children]") {
    ChildForm form(today());
    auto* number = named<QLineEdit>(form, u"Personnummer eller samordningsnummer"_s);
    QTest::keyClicks(number, aPersonnummer().shown().left(6));
    CHECK_FALSE(number->accessibleDescription().contains(u"stämmer inte"_s));
    ChildForm again(today());
    again.setDraft(form.draft());
    CHECK(named<QLineEdit>(again, u"Personnummer eller samordningsnummer"_s)->text() == number->text());
}

TEST_CASE("the second guardian is offered when there is a first", "[children]") {
    ChildForm form(today());
    form.show();
    auto* second = named<QLineEdit>(form, u"Vårdnadshavare 2: namn"_s);
    REQUIRE(second);
    CHECK_FALSE(second->isVisible());
    QTest::keyClicks(named<QLineEdit>(form, u"Vårdnadshavare 1: namn"_s), u"Maja"_s);
    QPushButton* add = nullptr;
    for (auto* button : form.findChildren<QPushButton*>())
        if (button->text().contains(u"vårdnadshavare 2"_s) && button->text().contains(u"Lägg till"_s))
            add = button;
    REQUIRE(add);
    CHECK(add->isVisible());
    QTest::mouseClick(add, Qt::LeftButton);
    CHECK(second->isVisible());
    QTest::keyClicks(second, u"Nils"_s);
    REQUIRE(form.value().guardians.size() == 2);
    CHECK(form.value().guardians[1].name == u"Nils");
}

TEST_CASE("issues of a child stand beside their fields, also in a fold", "[children]") {
    ChildForm form(today());
    form.show();
    Child child = aChild();
    child.guardians.push_back({{}, u"mamma"_s, {}});
    child.barnkontakt.contact.email = QString(600, u'x');
    child.birthDate = today().addDays(3);
    form.setValue(child);
    CHECK(form.showIssues(form.issues()).empty());
    CHECK(named<QLineEdit>(form, u"Vårdnadshavare 1: namn"_s)->accessibleDescription().contains(u"namn"_s));
    auto* email = named<QLineEdit>(form, u"Barnkontakt: E-post"_s);
    REQUIRE(email);
    CHECK(email->isVisible());
    CHECK(email->accessibleDescription().contains(u"500"_s));
    CHECK(named<QLineEdit>(form, u"Född"_s)->accessibleDescription().contains(u"framtiden"_s));
}
