// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/services/error_text.h"
#include "tests/ui/accessible_walk.h"
#include "tests/ui/child_unit.h"
#include "tests/ui/picture.h"
#include "ui/common/passphrase_field.h"
#include "ui/start/recovery_page.h"
#include "ui/start/start_page.h"
#include "ui/start/unlock_page.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

/// The unlock page of a unit that nobody has open.
struct Locked {
    OpenTestUnit test;
    std::unique_ptr<OpenUnit> opened;
    std::unique_ptr<UnlockPage> page;

    Locked() {
        test.unit.reset();
        make();
    }
    void make() {
        page = std::make_unique<UnlockPage>(
            test.directory(), u"karin"_s, false, test.clock,
            [this](std::unique_ptr<OpenUnit> unit) { opened = std::move(unit); });
        page->resize(1100, 700);
        page->show();
    }
    void type(const QString& passphrase) const {
        auto* edit = page->findChild<PassphraseField*>()->edit();
        edit->setText(passphrase);
        QTest::keyClick(edit, Qt::Key_Return);
        REQUIRE(QTest::qWaitFor([this] { return !page->isWorking(); }, 60'000));
    }
    QString said() const { return page->messages()->text(); }
    void change(const QString& file, const std::function<void(QFile&)>& how) const {
        QFile whole(test.directory() + u'/' + file);
        REQUIRE(whole.open(QIODevice::ReadWrite));
        how(whole);
    }
    QString database() const { return QDir(test.directory()).entryList({u"data-*"_s}, QDir::Files).value(0); }
};

const QString passphrase = u"vinter bänk myra sadel 47"_s;

} // namespace

TEST_CASE("the unlock page names files that a sync program has left in the unit's folder", "[start][unlock]") {
    Locked locked;
    const auto says = [&locked] {
        const auto labels = locked.page->findChildren<QLabel*>();
        return std::ranges::any_of(
            labels, [](const QLabel* label) { return label->isVisible() && label->text().contains(u"keys-LAPTOP7"); });
    };
    CHECK_FALSE(says());
    REQUIRE(QFile::copy(locked.test.directory() + u"/keys"_s, locked.test.directory() + u"/keys-LAPTOP7"_s));
    locked.make();
    CHECK(says());
}

TEST_CASE("the right passphrase opens the unit and is not left in the field", "[start]") {
    Locked locked;
    locked.type(passphrase);
    REQUIRE(locked.opened);
    CHECK(locked.opened->user().login == u"karin"_s);
    CHECK(locked.page->findChild<PassphraseField*>()->text().isEmpty());
    CHECK(locked.said().isEmpty());
}

TEST_CASE("wrong passphrase, damaged file, in use and newer version say different things", "[start]") {
    QStringList said;
    {
        Locked locked;
        locked.type(u"fel lösenfras som är lång"_s);
        CHECK_FALSE(locked.opened);
        said.append(locked.said());
        CHECK(said.back() == errorText(Error::Kind::WrongPassphrase).whole());
    }
    {
        Locked locked;
        locked.change(locked.database(), [](QFile& file) { file.resize(file.size() / 2); });
        locked.type(passphrase);
        CHECK_FALSE(locked.opened);
        said.append(locked.said());
        CHECK(said.back() == errorText(Error::Kind::DatabaseDamaged).whole());
    }
    {
        Locked locked;
        locked.test.reopen();
        locked.type(passphrase);
        CHECK_FALSE(locked.opened);
        said.append(locked.said());
        CHECK(said.back() == errorText(Error::Kind::InUse).whole());
    }
    said.append(errorText(Error::Kind::NewerFormat).whole());
    CHECK(said.removeDuplicates() == 0);
}

TEST_CASE("a damaged key file is told before anything is typed, with ways to one that is whole", "[start]") {
    const bool isSetAside = GENERATE(false, true); // the one before
    Locked locked;
    locked.change(u"keys"_s, [](QFile& file) { file.resize(20); });
    if (isSetAside)
        locked.change(u"keys.bak"_s, [](QFile& file) { file.resize(20); });
    locked.make();
    CHECK(locked.said() == errorText(Error::Kind::KeysDamaged).whole());
    const auto buttons = locked.page->messages()->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == (isSetAside ? 3 : 2));
    QSignalSpy asked(locked.page.get(), &UnlockPage::keysAsked);
    buttons[isSetAside ? 1 : 0]->click();
    CHECK(asked.count() == 1);
}

TEST_CASE("a damaged database is told with the way to a backup", "[start]") {
    Locked locked;
    locked.change(u"data-0001.db"_s, [](QFile& file) { file.resize(0); });
    locked.make();
    CHECK(locked.said() == errorText(Error::Kind::DatabaseDamaged).whole());
    QSignalSpy asked(locked.page.get(), &UnlockPage::restoreAsked);
    const auto buttons = locked.page->messages()->findChildren<QPushButton*>();
    REQUIRE(buttons.size() == 1);
    buttons.front()->click();
    CHECK(asked.count() == 1);
}

TEST_CASE("the window stays alive while the key is derived", "[start]") {
    Locked locked;
    int ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [&ticks] { ++ticks; });
    timer.start(5);
    locked.type(passphrase);
    CHECK(ticks > 3);
}

TEST_CASE("a page that goes while the key is derived opens nothing", "[start]") {
    Locked locked;
    locked.page->findChild<PassphraseField*>()->edit()->setText(passphrase);
    locked.page->unlock();
    locked.page.reset();
    QTest::qWait(1500);
    CHECK_FALSE(locked.opened);
    CHECK_FALSE(UnitLock::holder(locked.test.directory()).has_value());
}

TEST_CASE("the unlock and recovery pages can be operated, read and seen", "[start]") {
    Locked locked;
    locked.type(u"fel lösenfras som är lång"_s);
    RecoveryPage recovery(locked.test.directory(), u"karin"_s, locked.test.clock);
    recovery.resize(1100, 700);
    recovery.show();
    picture(locked.page.get(), u"unlock-wrong"_s);
    picture(&recovery, u"recovery"_s);
    for (QWidget* page : {static_cast<QWidget*>(locked.page.get()), static_cast<QWidget*>(&recovery)}) {
        CHECK(unnamedControls(page) == QStringList());
        CHECK(smallTargets(page) == QStringList());
        CHECK(clippedTexts(page) == QStringList());
        CHECK(tabFaults(page) == QStringList());
    }
}

TEST_CASE("the start page lists the latest units, tells of a missing folder and forgets on request", "[start]") {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentUnits recent(settings);
    recent.remember({folder.path(), u"Backens skola"_s, u"Ystad"_s, u"karin"_s});
    recent.remember({folder.filePath(u"borta"_s), u"Björkens förskola"_s, {}, {}});
    StartPage page(recent);
    page.resize(1100, 700);
    page.show();
    picture(&page, u"start"_s);
    QSignalSpy chosen(&page, &StartPage::unitChosen);
    const auto button = [&page](const QString& text) -> QPushButton* {
        for (QPushButton* candidate : page.findChildren<QPushButton*>())
            if (candidate->text() == text)
                return candidate;
        return nullptr;
    };
    QTest::mouseClick(button(u"Backens skola"_s), Qt::LeftButton);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.front().front().toString() == folder.path());
    QTest::mouseClick(button(u"Björkens förskola"_s), Qt::LeftButton);
    CHECK(chosen.count() == 1);
    CHECK(page.messages()->tone() == MessageBar::Tone::Warning);
    CHECK(unnamedControls(&page) == QStringList());
    CHECK(clippedTexts(&page) == QStringList());
    QTest::mouseClick(button(u"Ta bort ur listan"_s), Qt::LeftButton);
    CHECK(recent.all().size() == 1);
    QTest::mouseClick(button(u"Rensa listan"_s), Qt::LeftButton);
    CHECK(recent.all().empty());
}

TEST_CASE("the list of latest units holds ten, newest first, each once", "[start]") {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"s.ini"_s), QSettings::IniFormat);
    RecentUnits recent(settings);
    for (int i = 0; i < 12; ++i)
        recent.remember({u"/enhet/%1"_s.arg(i), u"Enhet %1"_s.arg(i), {}, {}});
    recent.remember({u"/enhet/5"_s, u"Enhet 5"_s, u"Lund"_s, u"eva"_s});
    const auto all = recent.all();
    REQUIRE(all.size() == RecentUnits::most);
    CHECK(all.front() == RecentUnit{u"/enhet/5"_s, u"Enhet 5"_s, u"Lund"_s, u"eva"_s});
    CHECK(all[1].directory == u"/enhet/11"_s);
}
