// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/default_pack.h"
#include "core/services/legal_content.h"
#include "tests/support/builders.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/child/record_table.h"
#include "ui/common/em.h"
#include "ui/common/tab_row.h"
#include "ui/unit/check_tab.h"
#include "ui/unit/instruments_tab.h"
#include "ui/unit/legal_page.h"
#include "ui/unit/legal_tab.h"
#include "ui/unit/settings_form.h"
#include "ui/unit/settings_tab.h"
#include "ui/unit/sharing_tab.h"
#include "ui/unit/unit_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QThreadPool>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

struct Shown {
    OpenTestUnit test;
    UnitPage page{*test.unit};
    QTemporaryDir folder;

    Shown() {
        page.resize(1100, 700);
        page.show();
        page.reload();
    }
    QString write(const QByteArray& json) const {
        QFile file(folder.filePath(u"pack.json"_s));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(json);
        return file.fileName();
    }
    bool shows(const QString& text) const {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(text))
                return true;
        return false;
    }
};

/// The program's own pack as a later version of an owner's.
QByteArray laterPack() {
    QJsonObject pack = QJsonDocument::fromJson(defaultPackJson()).object();
    pack[u"version"_s] = u"2027.1"_s;
    pack[u"name"_s] = u"Prövopaket"_s;
    return QJsonDocument(pack).toJson();
}

} // namespace

TEST_CASE("the settings form gives back what it was given", "[unit]") {
    UnitSettings settings;
    settings.name = u"Björkskolan"_s;
    settings.kind = GENERATE(from_range(allUnitKinds));
    settings.place = u"Ystad"_s;
    settings.practice = GENERATE(true, false);
    settings.thresholds = {{42, 10}, {21, 10}, {18, 10}};
    settings.lockAfterMinutes = 12;
    settings.emergencyNumbers = {{u"Socialjouren"_s, u"0411-00 00 00"_s}, {u"Socialtjänsten"_s, u"0411-11 11 11"_s}};
    settings.goldenRule = u"Dela bara det som behövs.\nFråga först."_s;
    SettingsForm form(u"programmets text"_s);
    form.setValue(settings);
    CHECK(form.value() == settings);
    form.setValue({});
    CHECK(form.value() == UnitSettings{});
}

TEST_CASE("settings are saved, and refused with the reason at the field", "[unit]") {
    Shown shown;
    auto* form = shown.page.settings()->form();
    auto* save = shown.page.settings()->saveButton();
    CHECK_FALSE(save->isEnabled());
    QLineEdit* name = nullptr;
    for (QLineEdit* edit : form->findChildren<QLineEdit*>())
        if (edit->accessibleName() == u"Namn"_s)
            name = edit;
    REQUIRE(name);
    name->selectAll();
    QTest::keyClick(name, Qt::Key_Delete);
    REQUIRE(save->isEnabled());
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(shown.shows(u"Ge enheten ett namn."_s));
    CHECK(shown.test.unit->settings().name == u"Björkskolan"_s);
    QTest::keyClicks(name, u"Almskolan"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    CHECK(shown.test.unit->settings().name == u"Almskolan"_s);
    CHECK_FALSE(save->isEnabled());
    shown.test.reopen();
    CHECK(shown.test.unit->settings().name == u"Almskolan"_s);
}

TEST_CASE("a pack is added only after it has been signed off", "[unit]") {
    Shown shown;
    shown.page.goTo(u"formular"_s);
    auto* tab = shown.page.instruments();
    const auto before = shown.test.unit->instruments().packs().size();
    tab->read(shown.write(laterPack()));
    picture(&shown.page, u"pack-summary"_s);
    CHECK(shown.shows(u"Prövopaket, version 2027.1"_s));
    CHECK_FALSE(tab->importButton()->isEnabled());
    CHECK(shown.test.unit->instruments().packs().size() == before);
    QTest::keyClick(tab->signOff(), Qt::Key_Space);
    REQUIRE(tab->importButton()->isEnabled());
    QTest::mouseClick(tab->importButton(), Qt::LeftButton);
    CHECK(shown.test.unit->instruments().packs().size() == before + 1);
    CHECK_FALSE(tab->importButton()->isVisible());
}

TEST_CASE("a faulty pack is refused with the line of each fault, and nothing changes", "[unit]") {
    Shown shown;
    shown.page.goTo(u"formular"_s);
    auto* tab = shown.page.instruments();
    const auto before = shown.test.unit->instruments().packs().size();
    QJsonObject pack = QJsonDocument::fromJson(laterPack()).object();
    pack.remove(u"owner"_s);
    tab->read(shown.write(QJsonDocument(pack).toJson()));
    picture(&shown.page, u"pack-faults"_s);
    CHECK(shown.shows(u"Paketet kan inte läsas in"_s));
    CHECK(shown.shows(u"Rad "_s));
    CHECK_FALSE(tab->importButton()->isVisible());
    tab->read(shown.write("{ nej"));
    CHECK(shown.shows(u"Rad 1"_s));
    CHECK(shown.test.unit->instruments().packs().size() == before);
}

TEST_CASE("a whole unit is said to be whole", "[unit]") {
    Shown shown;
    shown.page.goTo(u"kontroll"_s);
    QApplication::setActiveWindow(&shown.page);
    QSignalSpy finished(shown.page.check(), &CheckTab::finished);
    QTest::mouseClick(shown.page.check()->button(), Qt::LeftButton);
    CHECK(shown.page.check()->isChecking());
    CHECK(shown.page.check()->stopButton()->hasFocus());
    shown.test.unit->children().save(aChild()); // one can work on
    CHECK(finished.wait(30000));
    CHECK_FALSE(shown.page.check()->isChecking());
    CHECK(shown.page.messages()->tone() == MessageBar::Tone::Good);
}

TEST_CASE("a check that is stopped says nothing, and can be begun again", "[unit]") {
    Shown shown;
    shown.page.goTo(u"kontroll"_s);
    QSignalSpy finished(shown.page.check(), &CheckTab::finished);
    QTest::mouseClick(shown.page.check()->button(), Qt::LeftButton);
    QTest::mouseClick(shown.page.check()->stopButton(), Qt::LeftButton);
    CHECK_FALSE(shown.page.check()->isChecking());
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    CHECK(finished.isEmpty());
    CHECK_FALSE(shown.page.messages()->isShowing());
    QTest::mouseClick(shown.page.check()->button(), Qt::LeftButton);
    CHECK(finished.wait(30000));
    CHECK(shown.page.messages()->tone() == MessageBar::Tone::Good);
}

TEST_CASE("a unit may be locked while it is being checked", "[unit]") {
    OpenTestUnit test;
    {
        UnitPage page(*test.unit);
        page.show();
        page.goTo(u"kontroll"_s);
        page.check()->button()->click();
        CHECK(page.check()->isChecking());
    }
    test.reopen();
    QThreadPool::globalInstance()->waitForDone();
    QApplication::processEvents();
    CHECK(test.unit->verify().isEmpty());
    test.unit->children().save(aChild());
    CHECK(test.unit->children().count() == 1);
}

TEST_CASE("what has left the unit is listed, newest first", "[unit]") {
    Shown shown;
    SharingEntry entry;
    entry.at = shown.test.clock.now();
    entry.by = u"karin"_s;
    entry.way = SharingWay::Pdf;
    entry.what = u"Barnets plan"_s;
    entry.receiver = u"Eva Ek, BUP"_s;
    entry.purpose = u"Möte"_s;
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    shown.test.unit->sharing().add(entry);
    shown.page.goTo(u"delat"_s);
    shown.page.reload();
    const auto* table = shown.page.findChild<SharingTab*>()->findChild<QTableWidget*>();
    REQUIRE(table->rowCount() == 1);
    CHECK(table->item(0, 2)->text() == u"Barnets plan"_s);
    CHECK(table->item(0, 4)->text() == u"Eva Ek, BUP"_s);
    CHECK(table->item(0, 6)->text() == u"Ja"_s);
}

TEST_CASE("a legal reference is changed in the window", "[unit]") {
    Shown shown;
    shown.page.goTo(u"lagrum"_s);
    shown.page.reload();
    LegalTab* tab = shown.page.legal();
    REQUIRE(tab->list()->table()->model()->rowCount() == int(programLegalReferences().size()));
    Q_EMIT tab->list()->table()->opened(0);
    auto* form = qobject_cast<LegalPage*>(tab->top());
    REQUIRE(form);
    CHECK(form->value() == programLegalReferences().front());
    LegalReference changed = form->value();
    SECTION("it is saved and listed") {
        changed.section = u"20 kap. 3 §"_s;
        changed.checkedOn = shown.test.unit->today();
        form->setValue(changed);
        CHECK(form->value() == changed);
        CHECK(form->save());
        CHECK(tab->depth() == 1);
        CHECK(legalReferences(*shown.test.unit).front() == changed);
        CHECK(tab->list()->table()->model()->index(0, 0).data().toString() == changed.citation());
    }
    SECTION("what is missing is said beside the field, and nothing is saved") {
        changed.law.clear();
        form->setValue(changed);
        CHECK_FALSE(form->save());
        CHECK(shown.shows(u"Skriv vilken lag det är."_s));
        CHECK(legalReferences(*shown.test.unit) == programLegalReferences());
        form->programsButton()->click();
        CHECK(form->value() == programLegalReferences().front());
    }
    SECTION("it can be operated by everyone") {
        CHECK(unnamedControls(form) == QStringList());
        CHECK(smallTargets(form) == QStringList());
        CHECK(clippedTexts(form) == QStringList());
    }
}

TEST_CASE("anmälningar are counted with and without the card", "[unit]") {
    Shown shown;
    OpenUnit& unit = *shown.test.unit;
    Anmalan anmalan;
    anmalan.child = unit.children().save(aChild());
    anmalan.date = unit.today();
    unit.cards().save(anmalan);
    shown.page.goTo(u"delat"_s);
    shown.page.reload();
    CHECK(shown.shows(u"0 med Upptäckarkortets områden ifyllda, 1 utan"_s));
}

TEST_CASE("the open tab is part of the place", "[unit]") {
    Shown shown;
    for (const QString& place :
         {u"installningar"_s, u"formular"_s, u"delat"_s, u"sakerhetskopia"_s, u"kontroll"_s, u"om"_s}) {
        shown.page.goTo(place);
        CHECK(shown.page.place() == place);
    }
}

TEST_CASE("what the unit holds is a list in groups, chosen with the arrows", "[unit]") {
    Shown shown;
    const auto* tabs = shown.page.findChild<TabRow*>();
    REQUIRE(tabs->orientation() == Qt::Vertical);
    shown.page.firstFocus()->setFocus();
    QTest::keyClick(tabs->tab(0), Qt::Key_Down);
    CHECK(shown.page.place() == u"verksamheter"_s);
    QTest::keyClick(tabs->tab(1), Qt::Key_Up);
    CHECK(shown.page.place() == u"installningar"_s);
    for (int i = 0; i < tabs->count(); ++i) {
        CHECK(tabs->rect().contains(tabs->tab(i)->geometry()));
        CHECK_FALSE(tabs->tab(i)->accessibleDescription().isEmpty()); // its group, to a screen reader
        if (i > 0)
            CHECK(tabs->tab(i)->y() >= tabs->tab(i - 1)->geometry().bottom());
    }
    CHECK(shown.shows(u"Ord och papper"_s));
}

TEST_CASE("in a narrow window the list lies above what it leads to, and turns back with room", "[unit]") {
    Shown shown;
    const auto* tabs = shown.page.findChild<TabRow*>();
    shown.page.resize(em(40), 700);
    QApplication::processEvents();
    CHECK(tabs->orientation() == Qt::Horizontal);
    CHECK_FALSE(shown.shows(u"Ord och papper"_s));
    CHECK(clippedTexts(&shown.page) == QStringList());
    shown.page.resize(1100, 700);
    QApplication::processEvents();
    CHECK(tabs->orientation() == Qt::Vertical);
}
