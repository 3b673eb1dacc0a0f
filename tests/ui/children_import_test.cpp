// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/export_children.h"
#include "tests/support/builders.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"
#include "tests/ui/child_unit.h"
#include "ui/children/import_file.h"
#include "ui/common/message_bar.h"
#include "ui/common/page.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>
#include <QFile>
#include <QTemporaryDir>

#include <array>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

class Room final : public Page {
public:
    QString title() const override { return u"Barn"_s; }
    QString helpTopic() const override { return u"barn"_s; }
    QAbstractButton* button(const QString& text) const {
        for (auto* each : findChildren<QAbstractButton*>())
            if (each->text() == text && each->isVisible())
                return each;
        return nullptr;
    }
};

/// A child with a talk, as another unit exports it.
QString exported(const QTemporaryDir& folder) {
    OpenTestUnit other;
    const ChildId child = other.unit->children().save(aChild());
    const InstrumentRef underlag{u"samtalsunderlag-barn-6-12"_s, ownSkattningsformular().ref.version};
    other.unit->samtal().save(aBarnsamtal().with(child).on({2026, 3, 2}).childRated({4, 3, 5, 2}, underlag));
    QFile file(folder.filePath(u"barn.json"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(childrenJson(*other.unit, std::array{child}));
    return file.fileName();
}

} // namespace

TEST_CASE("a child from another unit is read in once it has been said what the file holds", "[children]") {
    const QTemporaryDir folder;
    const QString path = exported(folder);
    OpenTestUnit here;
    Room room;
    room.show();
    int imported = 0;
    offerChildrenFile(&room, *here.unit, path, [&imported] { ++imported; });
    REQUIRE(room.messages()->isShowing());
    INFO(room.messages()->text().toStdString());
    CHECK(room.messages()->text().contains(u"ett barn"_s));
    CHECK(here.unit->children().count() == 0);
    QAbstractButton* readIn = room.button(u"Läs in"_s);
    REQUIRE(readIn);
    readIn->click();
    CHECK(imported == 1);
    CHECK(here.unit->children().count() == 1);
    CHECK(room.messages()->tone() == MessageBar::Tone::Good);

    offerChildrenFile(&room, *here.unit, path, [&imported] { ++imported; }); // it is here by now
    CHECK(room.messages()->tone() == MessageBar::Tone::Warning);
    CHECK(here.unit->children().count() == 1);
}

TEST_CASE("a broken file of children is told line by line and changes nothing", "[children]") {
    const QTemporaryDir folder;
    const QString path = exported(folder);
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadWrite));
    QByteArray json = file.readAll();
    json.replace("\"givenName\"", "\"fornamn\"");
    file.resize(0);
    file.write(json);
    file.close();
    OpenTestUnit here;
    Room room;
    room.show();
    offerChildrenFile(&room, *here.unit, path, [] { FAIL("nothing was read in"); });
    CHECK(room.messages()->tone() == MessageBar::Tone::Warning);
    CHECK(room.messages()->text().contains(u"Rad "_s));
    offerChildrenFile(&room, *here.unit, folder.filePath(u"finns-inte.json"_s), [] { FAIL("nothing was read in"); });
    CHECK(room.messages()->tone() == MessageBar::Tone::Error);
    CHECK(here.unit->children().count() == 0);
}
