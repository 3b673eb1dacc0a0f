// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/confirm_passphrase.h"
#include "core/services/import_children.h"
#include "core/services/open_unit.h"
#include "core/services/transfer.h"
#include "core/services/unit_users.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/find_controls.h"
#include "tests/ui/whole_window.h"
#include "ui/child/delat_tab.h"
#include "ui/child/record_table.h"
#include "ui/children/import_file.h"
#include "ui/sharing/share_dialog.h"
#include "ui/transfer/known_unit_page.h"
#include "ui/transfer/known_units_tab.h"
#include "ui/transfer/sealed_receiver_dialog.h"
#include "ui/unit/unit_page.h"

#include <catch2/generators/catch_generators.hpp>

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QRadioButton>
#include <QTest>

#include <array>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// The card of another unit, as it came by mail.
QString cardFile(const QTemporaryDir& folder, const QString& name, TransferKeys keys = TransferKeys::generate()) {
    QFile file(folder.filePath(u"a.bkkort"_s));
    REQUIRE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(makeUnitCard(QByteArray(16, 'e'), name, QDate(2026, 11, 20), keys));
    return file.fileName();
}

UnitCard cardOf(OpenUnit& unit) { return parseUnitCard(ownCard(unit)); }

/// The tab Andra enheter in its room.
struct Shown {
    OpenTestUnit test;
    QTemporaryDir folder;
    std::unique_ptr<UnitPage> page;

    Shown() {
        noteConfirmed(*test.unit);
        show();
    }
    void show() {
        page = std::make_unique<UnitPage>(*test.unit);
        showLarge(page.get());
        page->goTo(u"andra-enheter"_s);
        page->reload();
    }
    KnownUnitsTab* tab() const { return page->knownUnits(); }
    KnownUnitsPage* list() const { return tab()->list(); }
    template <typename Top> Top* top() const { return qobject_cast<Top*>(tab()->top()); }
    QString cell(int row, int column) const { return list()->table()->model()->index(row, column).data().toString(); }
    QPushButton* button(const QString& part) const { return buttonNamed(list(), part); }
    void add(const QString& name) {
        list()->openCard(cardFile(folder, name));
        auto* adding = top<NewKnownUnitPage>();
        REQUIRE(adding);
        adding->comparedBox()->click();
        adding->doButton()->click();
    }
};

/// Another unit beside the one that is open, which knows it; with a child in it.
struct TwoUnits {
    OpenTestUnit here;
    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<OpenUnit> there;
    ChildId child = here.unit->children().save(aChild());

    TwoUnits() {
        const QString directory = folder.filePath(u"enhet"_s);
        const QString phrase = u"sommar bänk myra sadel 48"_s;
        createUnit(
            directory, {u"Ekbackens skola"_s, UnitKind::Grundskola, u"Ystad"_s, u"bo"_s, u"Bo Ek"_s}, phrase,
            RecoveryKey::generate(), clock, KdfCost::least());
        there = openUnit(directory, u"bo"_s, phrase, clock);
        addKnownUnit(*here.unit, cardOf(*there));
        noteConfirmed(*here.unit);
    }
    static SharingEntry byLaw(ChildId child) {
        SharingEntry entry;
        entry.child = child;
        entry.recipient = Recipient::Duty;
        entry.receiver = u"Bo Ek"_s;
        entry.purpose = u"Barnet byter skola"_s;
        entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
        return entry;
    }
    QString sealed(OpenUnit& to) {
        addKnownUnit(*here.unit, cardOf(to));
        const QString path = folder.filePath(u"barn.bkforseglad"_s);
        exportSealed(*here.unit, std::array{child}, byLaw(child), cardOf(to).unitId, path);
        return path;
    }
};

class Room final : public Page {
public:
    Room() { showLarge(this); }
    QString title() const override { return u"Barn"_s; }
    QString helpTopic() const override { return u"barn"_s; }
};

void accept(QDialog* dialog) {
    const auto* buttons = dialog->findChild<QDialogButtonBox*>();
    for (QAbstractButton* button : buttons->buttons())
        if (buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->click();
}

} // namespace

TEST_CASE("the unit's card is made when it is asked for, and its six words are shown and read out", "[ui][transfer]") {
    Shown shown;
    CHECK(shown.button(u"Gör ett mottagarkort"_s)->isVisible());
    CHECK_FALSE(shown.button(u"Spara kortet"_s)->isVisible());
    CHECK_FALSE(hasCard(*shown.test.unit));
    shown.button(u"Gör ett mottagarkort"_s)->click();
    CHECK_FALSE(shown.button(u"Gör ett mottagarkort"_s)->isVisible());
    const QStringList words = wordsOf(cardOf(*shown.test.unit));
    bool read = false;
    for (const QLabel* label : shown.list()->findChildren<QLabel*>())
        read = read || (label->isVisible() && label->accessibleName().contains(words.join(u", "_s)));
    CHECK(read);
    shown.button(u"Spara kortet"_s)->click();
    auto* dialog = shown.list()->findChild<QFileDialog*>();
    REQUIRE(dialog);
    const QString path = shown.folder.filePath(u"kort.bkkort"_s);
    Q_EMIT dialog->fileSelected(path);
    CHECK(readUnitCard(path) == cardOf(*shown.test.unit));
    CHECK(shown.list()->messages()->text().startsWith(u"Sparat som"_s));
}

TEST_CASE("a unit is added once its words have been compared, and can be taken away again", "[ui][transfer]") {
    Shown shown;
    shown.list()->openCard(cardFile(shown.folder, u"Ekbackens skola"_s));
    auto* adding = shown.top<NewKnownUnitPage>();
    REQUIRE(adding);
    adding->doButton()->click();
    CHECK(adding->issue().contains(u"jämför orden först"_s));
    CHECK(adding->comparedBox()->accessibleDescription().contains(u"jämför orden"_s));
    CHECK(knownUnits(*shown.test.unit).empty());
    adding->comparedBox()->setFocus();
    QTest::keyClick(adding->comparedBox(), Qt::Key_Space);
    adding->doButton()->click();
    REQUIRE(knownUnits(*shown.test.unit).size() == 1);
    CHECK(shown.tab()->depth() == 1);
    CHECK(shown.list()->messages()->tone() == MessageBar::Tone::Good);
    CHECK(shown.cell(0, 0) == u"Ekbackens skola"_s);
    CHECK(shown.cell(0, 1) == wordsTextOf(knownUnits(*shown.test.unit).front().card));
    Q_EMIT shown.list()->table()->opened(0);
    auto* known = shown.top<KnownUnitPage>();
    REQUIRE(known);
    known->doButton()->click();
    CHECK(knownUnits(*shown.test.unit).empty());
    CHECK(shown.list()->table()->model()->rowCount() == 0);
}

TEST_CASE("adding a unit asks for the passphrase again", "[ui][transfer]") {
    Shown shown;
    shown.test.clock.advance(301);
    shown.add(u"Ekbackens skola"_s);
    CHECK(knownUnits(*shown.test.unit).empty());
    CHECK(shown.top<NewKnownUnitPage>());
}

TEST_CASE(
    "a card of a known unit with other keys is pointed out, as are one's own and one that is none", "[transfer]") {
    Shown shown;
    shown.add(u"Ekbackens skola"_s);
    shown.list()->openCard(cardFile(shown.folder, u"Ekbackens skola"_s));
    auto* adding = shown.top<NewKnownUnitPage>();
    REQUIRE(adding);
    bool warned = false;
    for (const QLabel* label : adding->findChildren<QLabel*>())
        warned = warned || label->text().contains(u"finns redan med andra ord"_s);
    CHECK(warned);
    shown.tab()->pop();

    const QString own = shown.folder.filePath(u"own.bkkort"_s);
    saveOwnCard(*shown.test.unit, own);
    shown.list()->openCard(own);
    CHECK(shown.list()->messages()->text().contains(u"egen enhets mottagarkort"_s));
    QFile file(own);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(60);
    file.write("xxxx");
    file.close();
    shown.list()->openCard(own);
    CHECK(shown.list()->messages()->tone() == MessageBar::Tone::Error);
    CHECK(shown.list()->messages()->text().contains(u"skadat eller ändrat"_s));
    CHECK(shown.tab()->depth() == 1);
}

TEST_CASE("who is no administratör sees the card and the units, and why none can be added", "[ui][transfer]") {
    Shown shown;
    shown.add(u"Ekbackens skola"_s);
    const QString phrase = u"spade lykta regn fjord ugnar"_s;
    addUnitUser(*shown.test.unit, {u"eva"_s, u"Eva Ask"_s, Role::Barnkontakt}, Passphrase(phrase), KdfCost::least());
    shown.page.reset();
    shown.test.unit.reset();
    shown.test.unit = openUnit(shown.test.directory(), u"eva"_s, phrase, shown.test.clock);
    shown.show();
    CHECK_FALSE(shown.list()->addButton()->isEnabled());
    CHECK(shown.list()->addButton()->accessibleDescription().contains(u"administratör"_s));
    CHECK(shown.cell(0, 0) == u"Ekbackens skola"_s);
    shown.button(u"Gör ett mottagarkort"_s)->click();
    CHECK(hasCard(*shown.test.unit));
    Q_EMIT shown.list()->table()->opened(0);
    REQUIRE(shown.top<KnownUnitPage>());
    CHECK_FALSE(shown.top<KnownUnitPage>()->doButton()->isEnabled());
}

TEST_CASE("a child is handed over from its page to a unit that is chosen", "[ui][transfer]") {
    TwoUnits units;
    DelatTab tab(*units.here.unit, units.child, {});
    showLarge(&tab);
    tab.reload();
    buttonNamed(&tab, u"Förseglad fil till en annan enhet"_s)->click();
    auto* choice = tab.findChild<SealedReceiverDialog*>();
    REQUIRE(choice);
    CHECK(choice->chosen()->card == cardOf(*units.there));
    accept(choice);
    auto* sharing = tab.findChild<ShareDialog*>();
    REQUIRE(sharing);
    int offered = 0;
    for (const QRadioButton* radio : sharing->findChildren<QRadioButton*>())
        if (radio->isVisibleTo(sharing) && radio->parentWidget()->findChildren<QRadioButton*>().size() == 6)
            ++offered;
    CHECK(offered == 2); // neither own use nor the family
    SharingEntry entry = TwoUnits::byLaw(units.child);
    CHECK(sharing->value().what.contains(u"förseglad fil till Ekbackens skola"_s));
    sharing->setValue(entry);
    accept(sharing);
    auto* dialog = tab.findChild<QFileDialog*>();
    REQUIRE(dialog);
    const QString path = units.folder.filePath(u"barn.bkforseglad"_s);
    Q_EMIT dialog->fileSelected(path);
    CHECK(tab.table()->model()->rowCount() == 1);
    const ReceivedTransfer received = receive(*units.there, readChildrenOrTransfer(path));
    CHECK(importChildren(*units.there, received.json) == 1);
}

TEST_CASE("without a known unit the way to one is told, and nothing can be chosen", "[ui][transfer]") {
    SealedReceiverDialog dialog({});
    dialog.show();
    CHECK_FALSE(dialog.chosen());
    CHECK_FALSE(buttonNamed(&dialog, u"Fortsätt"_s));
    REQUIRE(buttonNamed(&dialog, u"Stäng"_s));
    look(&dialog, u"transfer-none-known"_s);
    checkWhole(&dialog);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    CHECK_FALSE(dialog.isVisible());
}

TEST_CASE("an unknown sender is told with its words, and a known one by its name", "[ui][transfer]") {
    TwoUnits units;
    const QString path = units.sealed(*units.there);
    Room room;
    int imported = 0;
    const auto offer = [&] {
        offerChildrenFile(&room, *units.there, path, [&] { ++imported; });
    };
    offer();
    CHECK(room.messages()->tone() == MessageBar::Tone::Warning);
    CHECK(room.messages()->text().startsWith(u"Avsändaren är inte bekräftad."_s));
    for (const QString& word : wordsOf(cardOf(*units.here.unit)))
        CHECK(room.messages()->text().contains(word));
    look(&room, u"transfer-unknown-sender"_s);
    CHECK(units.there->children().count() == 0);
    addKnownUnit(*units.there, cardOf(*units.here.unit));
    offer();
    CHECK(room.messages()->tone() == MessageBar::Tone::Info);
    CHECK(room.messages()->text().startsWith(u"Förseglad fil från Björkskolan, gjord den"_s));
    for (auto* button : room.findChildren<QAbstractButton*>())
        if (button->isVisible() && button->text() == u"Läs in"_s) {
            button->click();
            break;
        }
    CHECK(imported == 1);
    CHECK(units.there->children().count() == 1);
    offer(); // once more
    CHECK(room.messages()->tone() == MessageBar::Tone::Warning);
    CHECK(room.messages()->text().contains(u"finns redan"_s));
    CHECK(imported == 1);
}

TEST_CASE("a sealed file for somebody else, or one that was changed, says what to do", "[ui][transfer]") {
    TwoUnits units;
    const QString path = units.sealed(*units.there);
    Room room;
    offerChildrenFile(&room, *units.here.unit, path, [] { FAIL("nothing was read in"); });
    CHECK(room.messages()->tone() == MessageBar::Tone::Error);
    CHECK(room.messages()->text().contains(u"låst till en annan enhet"_s));
    CHECK(room.messages()->text().contains(u"mottagarkort"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    file.seek(400);
    file.write("x");
    file.close();
    offerChildrenFile(&room, *units.there, path, [] { FAIL("nothing was read in"); });
    CHECK(room.messages()->text().contains(u"skadad eller ändrad på vägen"_s));
    CHECK(units.there->children().count() == 0);
}

TEST_CASE("the pages about other units can be operated, read and seen, also at twice the text size", "[transfer]") {
    Shown shown;
    const int percent = GENERATE(100, 200);
    const TextSize size(percent);
    shown.page->resize(1366, 768);
    const auto checkTop = [&](const QString& name) {
        look(shown.page.get(), u"transfer-%1-%2"_s.arg(name).arg(percent));
        checkWhole(shown.page.get());
    };
    checkTop(u"empty"_s);
    shown.button(u"Gör ett mottagarkort"_s)->click();
    shown.add(u"Ekbackens skola"_s);
    checkTop(u"list"_s);
    shown.list()->openCard(cardFile(shown.folder, u"Ekbackens skola"_s));
    checkTop(u"add"_s);
    shown.tab()->pop();
    Q_EMIT shown.list()->table()->opened(0);
    checkTop(u"known"_s);
}

TEST_CASE("the dialog of who receives can be operated, read and seen, also at twice the text size", "[transfer]") {
    const int percent = GENERATE(100, 200);
    const TextSize size(percent);
    OpenTestUnit test;
    const QTemporaryDir folder;
    std::vector<KnownUnit> units;
    for (const QString& name : {u"Ekbackens skola"_s, u"Första linjen för barn och unga i Ystad"_s})
        units.push_back({readUnitCard(cardFile(folder, name)), test.clock.now(), u"karin"_s});
    SealedReceiverDialog dialog(units);
    dialog.show();
    look(&dialog, u"transfer-receiver-%1"_s.arg(percent));
    checkWhole(&dialog);
    QTest::keyClick(dialog.receiver(), Qt::Key_Down);
    CHECK(dialog.chosen()->card == units[1].card);
    bool read = false;
    for (const QLabel* label : dialog.findChildren<QLabel*>())
        read = read || label->accessibleName().contains(wordsOf(units[1].card).join(u", "_s));
    CHECK(read);
}

TEST_CASE("the pages about other units are seen in the dark", "[transfer]") {
    Shown shown;
    shown.button(u"Gör ett mottagarkort"_s)->click();
    shown.add(u"Ekbackens skola"_s);
    shown.page->resize(1366, 768);
    applyAppearance(*qApp, {ColourScheme::Dark, 100});
    look(shown.page.get(), u"transfer-dark"_s);
    checkWhole(shown.page.get());
    applyAppearance(*qApp, {ColourScheme::Light, 100});
}
