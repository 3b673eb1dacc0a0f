// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access.h"
#include "core/services/unit_check.h"
#include "core/services/unit_users.h"
#include "core/store/child_rows.h"
#include "core/store/connection.h"
#include "core/store/history_check.h"
#include "core/store/process_repository.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QString eva = u"eva"_s;

/// A unit with Eva, who sees assigned children only, and whose file is changed with the unit's own key.
struct EvasFile : UnitFixture {
    EvasFile() {
        const auto unit = open();
        addUnitUser(*unit, {eva, u"Eva Ask"_s, Role::Handlaggare}, Passphrase(testPassphrase), KdfCost::least());
    }
    QString database() const { return directory + u"/data-0001.db"_s; }
    SecureBytes key() const {
        return UnitFolder(directory).unlock(aNewUnit().login, Passphrase(testPassphrase)).databaseKey();
    }
    void change(const std::string& sql) const {
        Connection connection = Connection::open(database(), key().asKey(), Connection::Mode::ReadWrite);
        connection.exec(sql);
        REQUIRE(connection.totalChanges() > 0);
    }
    std::vector<HistoryFinding> findings() const {
        Connection connection = Connection::open(database(), key().asKey(), Connection::Mode::ReadOnly);
        return checkHistory(connection);
    }
};

std::vector<Child> childrenOf(int count) {
    std::vector<Child> children;
    for (int i = 0; i < count; ++i)
        children.push_back(aChild().named(u"Barn %1"_s.arg(i)).withId(ChildId::next()));
    return children;
}

std::vector<ChildId> idsOf(const std::vector<Child>& children) {
    std::vector<ChildId> ids;
    for (const Child& child : children)
        ids.push_back(child.id);
    return ids;
}

} // namespace

TEST_CASE("a row of the assigned children that was altered is found, and the user named", "[services][audit]") {
    EvasFile world;
    {
        const auto unit = world.open();
        const std::vector<Child> children = childrenOf(3);
        unit->children().saveAll(children);
        changeUser(*unit, {eva, {}, {children[0].id, children[1].id}});
        CHECK(unit->verify().isEmpty());
    }
    const std::string change = GENERATE(
        "UPDATE assigned_child SET because = 'delegated' WHERE rowid_of_first",
        "DELETE FROM assigned_child WHERE rowid_of_first",
        "INSERT INTO assigned_child (user_id, child_id, because) SELECT u.id, c.id, 'chosen' FROM unit_user u, child c "
        "WHERE u.login = 'eva' ON CONFLICT DO NOTHING",
        "UPDATE unit_user SET role = 'administrator' WHERE login = 'eva'");
    const std::string first = "child_id = (SELECT min(child_id) FROM assigned_child)";
    const auto at = change.find("rowid_of_first");
    world.change(at == std::string::npos ? change : change.substr(0, at) + first);
    const auto unit = world.open();
    const QStringList found = unit->verify();
    REQUIRE(found.size() == 1);
    CHECK(found.front().contains(u"Användaren eva"_s));
    SECTION("looked after and saved anew, it is well") {
        changeUser(*unit, {eva, Role::Handlaggare});
        CHECK(unit->verify().isEmpty());
    }
}

TEST_CASE("children that records assign, import and purge leave a log that is whole", "[services][audit]") {
    EvasFile world;
    Child child = aChild().withBarnkontakt(u"Eva Ask"_s);
    {
        const auto unit = world.open();
        child.id = unit->children().save(child);
        REQUIRE(unit->users().assignedTo(eva).size() == 1);
        CHECK(unit->verify().isEmpty());
        Delegation task = aDelegation(child.id);
        task.to = u"Eva Ask"_s;
        task.ended = {};
        unit->process().save(task);
        task.ended = today();
        unit->process().save(task);
        child.barnkontakt.name = u"Birgitta Östergren"_s;
        unit->children().save(child);
        CHECK(unit->verify().isEmpty());
    }
    {
        const auto asEva = openUnit(world.directory, eva, testPassphrase, world.clock);
        asEva->children().save(aChild().named(u"Rut"_s));
        asEva->children().saveAll(childrenOf(5));
        CHECK(asEva->users().assignedTo(eva).size() == 7);
        CHECK(asEva->verify().isEmpty());
    }
    CHECK(world.findings().empty());
    world.change("DELETE FROM assigned_child WHERE child_id = " + std::to_string(child.id.number()));
    const auto findings = world.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().record == RecordKind::User);
}

TEST_CASE("an emergency whose end was moved is found, with the child", "[services][audit]") {
    EvasFile world;
    const Child child = childrenOf(1).front();
    {
        world.open()->children().saveAll(std::vector{child});
        const auto asEva = openUnit(world.directory, eva, testPassphrase, world.clock);
        openInEmergency(*asEva, child.id, u"Skolan ringer och ingen annan svarar."_s);
        CHECK(asEva->verify().isEmpty());
    }
    world.change("UPDATE emergency_access SET until_at = '2036-11-01T00:00:00.000Z'");
    const auto findings = world.findings();
    REQUIRE(findings.size() == 1);
    CHECK(findings.front().record == RecordKind::Child);
    CHECK(findings.front().child == child.id);
}

TEST_CASE("the check names only children whom the user may see", "[services][audit][access]") {
    EvasFile world;
    const std::vector<Child> children = childrenOf(2);
    {
        const auto unit = world.open();
        unit->children().saveAll(children);
        changeUser(*unit, {eva, {}, {children[0].id}});
    }
    world.change("UPDATE child SET address = 'Annan väg 9'");
    const std::atomic_bool stop = false;
    const auto says = [](const QStringList& findings, const QString& text) {
        return findings.join(u'\n').contains(text);
    };
    {
        const auto asEva = openUnit(world.directory, eva, testPassphrase, world.clock);
        for (const QStringList& found : {asEva->verify(), UnitCheck(*asEva).run(stop)}) {
            CHECK(found.size() == 2);
            CHECK(says(found, listName(children[0])));
            CHECK(!says(found, listName(children[1])));
            CHECK(says(found, u"barnet med id "_s + children[1].id.toString()));
        }
    }
    const auto unit = world.open();
    for (const QStringList& found : {unit->verify(), UnitCheck(*unit).run(stop)})
        CHECK(says(found, listName(children[1])));
}

TEST_CASE("pages of an older copy that give a user back children are found one by one", "[services][audit]") {
    constexpr qsizetype page = 4096;
    EvasFile world;
    const std::vector<Child> children = childrenOf(300);
    {
        const auto unit = world.open();
        unit->children().saveAll(children);
        changeUser(*unit, {eva, {}, idsOf(children)});
    }
    QByteArray older = fileBytes(world.database());
    {
        const auto unit = world.open();
        std::vector<ChildId> some;
        for (std::size_t i = 0; i < children.size(); i += 3)
            some.push_back(children[i].id);
        changeUser(*unit, {eva, {}, {}, some});
    }
    const QByteArray newer = fileBytes(world.database());
    const SecureBytes key = world.key();
    older.resize(newer.size(), '\0');
    int gaveBack = 0;
    for (qsizetype at = page; at < newer.size(); at += page) {
        if (QByteArrayView(older).sliced(at, page) == QByteArrayView(newer).sliced(at, page) ||
            QByteArrayView(older).sliced(at, page).count('\0') == page)
            continue;
        QByteArray mixed = newer;
        mixed.replace(at, page, older.mid(at, page));
        writeFile(world.database(), mixed);
        CAPTURE(at);
        try {
            Connection connection = Connection::open(world.database(), key.asKey(), Connection::Mode::Beside);
            if (UserRepository(connection).assignedTo(eva).size() == 200)
                continue;
            ++gaveBack;
            const auto found = checkHistory(connection);
            CHECK(
                std::ranges::any_of(found, [](const HistoryFinding& each) { return each.record == RecordKind::User; }));
        } catch (const Error& error) {
            INFO(error.what());
            ++gaveBack;
            CHECK(error.kind() == Error::Kind::DatabaseDamaged);
        }
    }
    CHECK(gaveBack > 0);
    writeFile(world.database(), newer);
}
