// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/suggest_passphrase.h"
#include "tests/support/builders.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/picture.h"
#include "tests/ui/typing.h"
#include "ui/common/field.h"
#include "ui/common/passphrase_field.h"
#include "ui/common/passphrase_strength.h"
#include "ui/common/text_area.h"
#include "ui/start/create_unit_wizard.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QAbstractButton>
#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QString goodPassphrase = u"vinter bänk myra sadel 47"_s;

/// The wizard as a person drives it.
struct Wizard {
    FixedClock clock;
    QTemporaryDir folder;
    std::unique_ptr<OpenUnit> created;
    QPointer<CreateUnitWizard> wizard =
        new CreateUnitWizard(clock, [this](std::unique_ptr<OpenUnit> unit) { created = std::move(unit); });

    Wizard() {
        wizard->show();
        QApplication::setActiveWindow(wizard);
    }
    ~Wizard() { delete wizard; }

    template <typename Widget> Widget* named(const QString& name) const {
        for (Widget* widget : wizard->currentPage()->findChildren<Widget*>())
            if (widget->accessibleName() == name)
                return widget;
        return nullptr;
    }
    void write(const QString& name, const QString& text) const {
        auto* edit = named<QLineEdit>(name);
        REQUIRE(edit);
        edit->selectAll();
        type(edit, text);
    }
    void next() const { QTest::mouseClick(wizard->button(QWizard::NextButton), Qt::LeftButton); }
    QStringList issues() const {
        QStringList shown;
        for (const Field* field : wizard->currentPage()->findChildren<Field*>())
            if (!field->issue().isEmpty())
                shown.append(field->issue());
        return shown;
    }
    QString unitFolder() const { return folder.filePath(u"enhet"_s); }
    void fillUnit() const {
        write(u"Namn"_s, u"Backens skola"_s);
        write(u"Ort (valfritt)"_s, u"Ystad"_s);
        write(u"Mapp"_s, unitFolder());
        next();
    }
    void fillPerson() const {
        write(u"Ditt namn"_s, u"Karin Öberg"_s);
        next();
    }
    void fillPassphrase(const QString& first, const QString& second) const {
        write(u"Lösenfras"_s, first);
        write(u"Lösenfrasen en gång till"_s, second);
        next();
    }
};

} // namespace

TEST_CASE("the wizard makes a unit, its administrator and opens it, once the key is typed back", "[start]") {
    Wizard at;
    at.fillUnit();
    CHECK(at.wizard->currentId() == CreateUnitWizard::PersonPageId);
    at.fillPerson();
    at.fillPassphrase(goodPassphrase, goodPassphrase);
    REQUIRE(at.wizard->currentId() == CreateUnitWizard::RecoveryPageId);
    auto* finish = at.wizard->button(QWizard::FinishButton);
    CHECK_FALSE(finish->isEnabled());
    CHECK_FALSE(QDir(at.unitFolder()).exists());
    auto* key = at.wizard->currentPage()->findChild<TextArea*>();
    key->setPlainText(at.wizard->recoveryKey().text().toLower().replace(u'-', u' '));
    REQUIRE(finish->isEnabled());
    picture(at.wizard, u"wizard-4-key"_s);
    QTest::mouseClick(finish, Qt::LeftButton);
    CHECK_FALSE(finish->isEnabled());
    REQUIRE(QTest::qWaitFor([&at] { return at.created != nullptr; }, 60'000));
    CHECK(at.created->settings().name == u"Backens skola"_s);
    CHECK(at.created->settings().place == u"Ystad"_s);
    CHECK(at.created->user().login == u"karin"_s);
    CHECK(at.created->user().displayName == u"Karin Öberg"_s);
    CHECK(at.created->directory() == at.unitFolder());
}

TEST_CASE("leaving the wizard before the key is typed back leaves nothing behind", "[start]") {
    Wizard at;
    at.fillUnit();
    at.fillPerson();
    at.fillPassphrase(goodPassphrase, goodPassphrase);
    at.wizard->reject();
    CHECK_FALSE(QFileInfo::exists(at.unitFolder()));
    CHECK(at.created == nullptr);
}

TEST_CASE("a unit without a name, or in a folder that is taken, stays on the first page", "[start]") {
    Wizard at;
    at.write(u"Mapp"_s, at.unitFolder());
    at.next();
    CHECK(at.wizard->currentId() == CreateUnitWizard::UnitPageId);
    CHECK(at.issues() == QStringList{u"Ge enheten ett namn."_s});
    at.write(u"Namn"_s, u"Backen"_s);
    QDir(at.folder.path()).mkpath(u"enhet/annat"_s);
    at.next();
    CHECK(at.wizard->currentId() == CreateUnitWizard::UnitPageId);
    CHECK(at.issues() == QStringList{u"Välj en mapp som inte finns än, eller en tom mapp."_s});
}

TEST_CASE("a login is proposed from the name, and needs no spaces", "[start]") {
    Wizard at;
    at.fillUnit();
    at.next();
    CHECK(at.wizard->currentId() == CreateUnitWizard::PersonPageId);
    CHECK(at.issues().size() == 2);
    at.write(u"Ditt namn"_s, u"Åsa Lind"_s);
    CHECK(at.named<QLineEdit>(u"Användarnamn"_s)->text() == u"asa"_s);
    at.write(u"Användarnamn"_s, u"asa lind"_s);
    at.next();
    CHECK(
        at.issues() ==
        QStringList{u"Skriv ett användarnamn med bokstäver, siffror, punkt eller bindestreck, utan mellanslag."_s});
}

TEST_CASE("a short passphrase, one of own words and two that differ are refused with a reason", "[start]") {
    Wizard at;
    at.fillUnit();
    at.fillPerson();
    const auto [first, second] = GENERATE(
        std::pair(u"kort fras"_s, u"kort fras"_s), std::pair(u"Backens skola Ystad"_s, u"Backens skola Ystad"_s),
        std::pair(goodPassphrase, goodPassphrase + u"8"_s));
    at.fillPassphrase(first, second);
    CHECK(at.wizard->currentId() == CreateUnitWizard::PassphrasePageId);
    CHECK(at.issues().size() == 1);
}

TEST_CASE("a wrong group of the key is named, and another unit's key does not do", "[start]") {
    Wizard at;
    at.fillUnit();
    at.fillPerson();
    at.fillPassphrase(goodPassphrase, goodPassphrase);
    auto* key = at.wizard->currentPage()->findChild<TextArea*>();
    QString typed = at.wizard->recoveryKey().text();
    typed[6] = typed[6] == u'7' ? u'8' : u'7';
    key->setPlainText(typed);
    REQUIRE(at.issues().size() == 1);
    CHECK(at.issues().front().contains(u"grupp 2"_s));
    CHECK_FALSE(at.wizard->button(QWizard::FinishButton)->isEnabled());
    key->setPlainText(RecoveryKey::generate().text());
    CHECK_FALSE(at.wizard->currentPage()->validatePage());
    CHECK(at.issues().front().contains(u"inte den här enhetens"_s));
}

TEST_CASE("every page of the wizard can be operated, read and seen", "[start]") {
    Wizard at;
    const auto checkPage = [&at](const QString& name) {
        QTest::qWait(20);
        picture(at.wizard, name);
        INFO(name.toStdString());
        CHECK(unnamedControls(at.wizard) == QStringList());
        CHECK(smallTargets(at.wizard) == QStringList());
        CHECK(clippedTexts(at.wizard) == QStringList());
        CHECK(tabFaults(at.wizard) == QStringList());
    };
    checkPage(u"wizard-1-unit"_s);
    at.fillUnit();
    checkPage(u"wizard-2-person"_s);
    at.fillPerson();
    at.fillPassphrase(u"sommar2026"_s, u"sommar2026"_s);
    checkPage(u"wizard-3-passphrase"_s);
    at.fillPassphrase(goodPassphrase, goodPassphrase);
    checkPage(u"wizard-4-empty"_s);
}

TEST_CASE("Swedish words and own words make a passphrase weak, unrelated words strong", "[start]") {
    using Level = PassphraseStrength::Level;
    CHECK(passphraseStrength({}, {}).level == Level::Empty);
    CHECK(passphraseStrength(u"Sommar2026"_s, {}).level == Level::Weak);
    CHECK(
        passphraseStrength(u"BackensSkola1"_s, {u"Backens skola"_s}).bits <
        passphraseStrength(u"BackensSkola1"_s, {}).bits);
    CHECK(passphraseStrength(goodPassphrase, {}).level == Level::Strong);
    CHECK(passphraseStrength(suggestPassphrase(), {}).level == Level::Strong); // though its words are known
}

TEST_CASE("six proposed words stand in clear and are typed once more", "[start]") {
    Wizard at;
    at.fillUnit();
    at.fillPerson();
    QTest::mouseClick(buttonNamed(at.wizard->currentPage(), u"Föreslå sex ord"_s), Qt::LeftButton);
    auto* first = at.named<QLineEdit>(u"Lösenfras"_s);
    CHECK(first->echoMode() == QLineEdit::Normal);
    const QString proposed = first->text();
    CHECK(proposed.split(u' ').size() == 6);
    QTest::qWait(20);
    CHECK(clippedTexts(at.wizard) == QStringList());
    picture(at.wizard, u"wizard-3-proposed"_s);
    at.next();
    CHECK(at.issues() == QStringList{u"De två är inte lika. Skriv den en gång till."_s});
    at.write(u"Lösenfrasen en gång till"_s, proposed);
    at.next();
    CHECK(at.wizard->currentId() == CreateUnitWizard::RecoveryPageId);
}
