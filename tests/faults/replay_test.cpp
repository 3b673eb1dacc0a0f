// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/history_check.h"
#include "tests/faults/works.h"

#include <QRandomGenerator>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// Single pages of an older copy of a unit's own file, which its key opens and every page code accepts, are pasted into
// the newer one. Wherever a record then says something else than what was saved last, it has to be found.
// BEHOVSKOMPASS_REPLAYS sets how many pages.

namespace {

constexpr qsizetype page = 4096;
constexpr int children = 400;

/// Children that are as long in the older copy as in the newer, so that the same pages hold them.
struct TwoCopies : UnitFixture {
    QByteArray older;
    QByteArray newer;
    std::vector<Child> saved;

    TwoCopies() {
        for (int i = 0; i < children; ++i) {
            Child child;
            child.id = ChildId::next();
            child.givenName = u"Barn %1"_s.arg(i);
            child.familyName = u"Prov"_s;
            child.birthDate = QDate(2020, 1, 1);
            child.contact.address = QString(120, u'a');
            saved.push_back(child);
        }
        older = write();
        for (Child& child : saved)
            child.contact.address = QString(120, u'b');
        newer = write();
        older.resize(newer.size(), '\0');
    }

    QString database() const { return directory + u"/data-0001.db"_s; }
    QByteArray write() const {
        open()->children().saveAll(saved);
        return fileBytes(database());
    }
    /// The numbers of pages, from 0, that are not the same in both and were in the older copy.
    std::vector<qsizetype> differing() const {
        std::vector<qsizetype> pages;
        for (qsizetype at = 1; at * page < newer.size(); ++at) {
            const auto old = QByteArrayView(older).sliced(at * page, page);
            if (old != QByteArrayView(newer).sliced(at * page, page) && old.count('\0') < page)
                pages.push_back(at);
        }
        return pages;
    }
};

struct Told {
    bool changed = false; ///< some child is not what was saved last
    bool found = false;
};

Told pasted(const TwoCopies& copies, qsizetype at, Connection::RawKey key) {
    QByteArray mixed = copies.newer;
    mixed.replace(at * page, page, copies.older.mid(at * page, page));
    writeFile(copies.database(), mixed);
    Told told;
    try {
        Connection connection = Connection::open(copies.database(), key, Connection::Mode::Beside);
        told.found = !checkHistory(connection).empty() || !connection.verify().empty();
        const ChildRepository repository(connection);
        for (const Child& child : copies.saved)
            told.changed = told.changed || repository.find(child.id) != child;
    } catch (const Error&) {
        told.found = told.changed = true;
    }
    return told;
}

} // namespace

TEST_CASE("a page of an older copy is found wherever it changes what a record says", "[faults][replay]") {
    const TwoCopies copies;
    const UnlockedKeys keys = UnitFolder(copies.directory).unlock(aNewUnit().login, Passphrase(testPassphrase));
    const SecureBytes key = keys.databaseKey();
    const std::vector<qsizetype> pages = copies.differing();
    REQUIRE(pages.size() > 20);
    const int replays = asked("BEHOVSKOMPASS_REPLAYS", 50);
    int changed = 0;
    for (int i = 0; i < replays; ++i) {
        const qsizetype at = pages[std::size_t(QRandomGenerator::global()->bounded(int(pages.size())))];
        const Told told = pasted(copies, at, key.asKey());
        CAPTURE(at);
        changed += told.changed;
        CHECK((told.found || !told.changed));
    }
    CHECK(changed > replays / 10);
    tellFigure(u"replay"_s, u"database"_s, changed);
}
