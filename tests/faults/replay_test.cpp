// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/history_check.h"
#include "core/store/transaction.h"
#include "tests/faults/works.h"
#include "tests/support/filled_plan.h"

#include <algorithm>
#include <random>
#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// Single pages of older copies of a unit's own file, which its key opens and every page code accepts, are pasted into
// the newest one. Wherever a record, a row of the log or an index then says something else than what was saved last, it
// has to be found. BEHOVSKOMPASS_REPLAYS sets in how many of the trials a record has to say something else.

namespace {

constexpr qsizetype page = 4096;
constexpr int generations = 5;

/// A child with a record of each kind.
struct Records {
    Child child;
    Barnsamtal samtal;
    BarnetsPlan plan;
    Upptackarkort card;
    Anmalan anmalan;
    Consent consent;
    Beslut beslut;
    Uppfoljningssamtal followUp;
    Delegation delegation;
    Handover handover;
    Meeting meeting;

    Records(OpenUnit& unit, int number, OrganisationId organisation) {
        child = aChild();
        child.givenName = u"Barn %1"_s.arg(number);
        child.id = unit.children().save(child);
        samtal = aBarnsamtal().with(child.id).childRated({3, 2});
        samtal.id = {};
        plan.child = child.id;
        plan.goals = {aGoal()};
        card = aCard(child.id);
        anmalan = anAnmalan(child.id);
        consent = aConsent(child.id, {organisation});
        beslut = aBeslut(child.id);
        followUp = anUppfoljningssamtal(child.id, {organisation});
        delegation = aDelegation(child.id);
        handover = aHandover(child.id);
        meeting = aMeeting({child.id}, organisation);
    }

    /// All of it anew, as long each time, so that the same pages hold it.
    void save(OpenUnit& unit, QChar letter) {
        const QString text(150, letter);
        child.contact.address = child.place = text;
        samtal.summary.next = samtal.childPart.areas[Area::Omsorg].comment = text;
        plan.myDescription = plan.jointDescription = plan.goals.front().text = text;
        card.measures = card.areas[Area::MaBra].description = text;
        anmalan.description = anmalan.areas[Area::MaBra].description = text;
        consent.purpose = consent.voices.front().note = text;
        beslut.unmetNeeds = beslut.familysView = text;
        followUp.assessment = followUp.support = text;
        delegation.profession = text;
        handover.wishes = handover.health = text;
        meeting.place = meeting.children.front().notes[u"3a"_s] = text;
        unit.children().save(child);
        samtal.id = unit.samtal().save(samtal);
        plan.id = unit.plans().save(plan);
        card.id = unit.cards().save(card);
        anmalan.id = unit.cards().save(anmalan);
        consent.id = unit.consents().save(consent);
        beslut.id = unit.process().save(beslut);
        followUp.id = unit.process().save(followUp);
        delegation.id = unit.process().save(delegation);
        handover.id = unit.process().save(handover);
        meeting.id = unit.meetings().save(meeting);
    }
};

/// A page of one of the older copies.
struct Replay {
    std::size_t generation = 0;
    qsizetype at = 0; ///< the page's number, from 0
};

/// The same unit as it was after each time that all was saved.
struct Copies : UnitFixture {
    std::vector<QByteArray> files;

    explicit Copies(int children) {
        const auto unit = open();
        const OrganisationId organisation = unit->registers().save(anOrganisation());
        std::vector<Records> all;
        for (int i = 0; i < children; ++i)
            all.emplace_back(*unit, i, organisation);
        for (int generation = 0; generation < generations; ++generation) {
            Transaction transaction(unit->connection());
            for (Records& each : all)
                each.save(*unit, QChar(u'a' + generation));
            transaction.commit();
            files.push_back(fileBytes(database()));
        }
    }

    QString database() const { return directory + u"/data-0001.db"_s; }
    QByteArrayView pageOf(const Replay& replay) const {
        return QByteArrayView(files[replay.generation]).sliced(replay.at * page, page);
    }
    /// Every page of an older copy that is another in the newest, in no order.
    std::vector<Replay> differing() const {
        std::vector<Replay> found;
        const QByteArrayView newest(files.back());
        for (std::size_t generation = 0; generation + 1 < files.size(); ++generation) {
            const qsizetype size = std::min(files[generation].size(), newest.size());
            for (qsizetype at = 1; (at + 1) * page <= size; ++at)
                if (pageOf({generation, at}) != newest.sliced(at * page, page))
                    found.push_back({generation, at});
        }
        std::ranges::shuffle(found, std::mt19937(20261123));
        return found;
    }
};

/// What every table and every index says, each by its name.
using Said = std::map<std::string, QByteArray>;

std::vector<std::string> column(Connection& connection, const std::string& sql) {
    std::vector<std::string> values;
    auto rows = connection.prepare(sql);
    while (rows.step())
        values.emplace_back(rows.isNull(0) ? std::string() : std::string(rows.utf8(0)));
    return values;
}

std::string quoted(const std::string& name) { return '"' + name + '"'; }

/// All of these columns, row by row.
QByteArray content(Connection& connection, const std::vector<std::string>& columns, const std::string& from) {
    std::string sql = "SELECT group_concat(";
    for (const std::string& each : columns)
        sql += "quote(" + quoted(each) + ") || ',' || ";
    auto rows = connection.prepare(sql + "';', '') FROM " + from);
    rows.step();
    return rows.isNull(0) ? QByteArray() : QByteArray(rows.utf8(0).data(), qsizetype(rows.utf8(0).size()));
}

/// The children that a search for each word finds, and for what it begins with.
QByteArray answers(Connection& connection) {
    std::set<QString> words;
    for (const std::string& text : column(connection, "SELECT exact || ' ' || folded FROM child_search"))
        for (QString word : QString::fromStdString(text).split(u' ', Qt::SkipEmptyParts))
            words.insert(word.remove(u'"'));
    QByteArray found;
    auto rows = connection.prepare("SELECT group_concat(rowid) FROM child_search WHERE child_search MATCH ?");
    for (const QString& word : words)
        for (const QString& asked : {u'"' + word + u'"', u'"' + word.left(2) + u"\"*"_s}) {
            rows.bindAll(asked);
            rows.step();
            found += rows.blob(0) + ';';
            rows.reset();
        }
    return found;
}

Said saidIn(Connection& connection) {
    Said said;
    for (const std::string& table :
         column(connection, "SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0"))
        said[table] = content(
            connection, column(connection, "SELECT name FROM pragma_table_info('" + table + "')"),
            quoted(table) + " NOT INDEXED");
    for (const std::string& index : column(
             connection,
             "SELECT name FROM sqlite_schema WHERE type = 'index' AND (sql IS NULL OR sql NOT LIKE '% WHERE %')")) {
        const auto columns = column(connection, "SELECT name FROM pragma_index_info('" + index + "')");
        const auto table = column(connection, "SELECT tbl_name FROM sqlite_schema WHERE name = '" + index + "'");
        if (std::ranges::find(columns, std::string()) == columns.end())
            said["index " + index] =
                content(connection, columns, quoted(table.front()) + " INDEXED BY " + quoted(index));
    }
    said["index child_search"] = answers(connection);
    return said;
}

/// What is worked out of records, and made anew when it does not fit them; and where the search's index begins to look,
/// which says nothing but what the search answers.
bool isWorkedOut(const std::string& name) { return name == "process_action" || name == "child_search_idx"; }
bool isLog(const std::string& name) { return name.starts_with("history"); }
bool isIndex(const std::string& name) { return name.starts_with("index "); }

struct Told {
    std::set<std::string> records; ///< the tables that say something else than what was saved last
    bool log = false;
    bool index = false;
    bool unreadable = false;
    bool found = false;
};

Told pasted(const Copies& copies, const Replay& replay, Connection::RawKey key, const Said& saved) {
    QFile file(copies.database());
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    REQUIRE(file.seek(replay.at * page));
    REQUIRE(file.write(copies.pageOf(replay).toByteArray()) == page);
    file.close();
    Told told;
    try {
        Connection connection = Connection::open(copies.database(), key, Connection::Mode::Beside);
        told.found = !checkHistory(connection).empty() || !connection.verify().empty();
        for (const auto& [name, said] : saidIn(connection)) {
            if (const auto before = saved.find(name);
                isWorkedOut(name) || (before != saved.end() && before->second == said))
                continue;
            told.log = told.log || isLog(name);
            told.index = told.index || isIndex(name);
            if (!isLog(name) && !isIndex(name))
                told.records.insert(name);
        }
    } catch (const Error&) {
        told.unreadable = told.found = true;
    }
    REQUIRE(file.open(QIODevice::ReadWrite | QIODevice::Unbuffered));
    REQUIRE(file.seek(replay.at * page));
    REQUIRE(file.write(copies.files.back().sliced(replay.at * page, page)) == page);
    return told;
}

} // namespace

TEST_CASE("a page of an older copy is found wherever it changes what the unit says", "[faults][replay]") {
    const int replays = asked("BEHOVSKOMPASS_REPLAYS", 50);
    const Copies copies(std::max(16, replays / 6));
    const UnlockedKeys keys = UnitFolder(copies.directory).unlock(aNewUnit().login, Passphrase(testPassphrase));
    const SecureBytes key = keys.databaseKey();
    Said saved;
    {
        Connection connection = Connection::open(copies.database(), key.asKey(), Connection::Mode::Beside);
        REQUIRE(checkHistory(connection).empty());
        saved = saidIn(connection);
    }
    std::set<std::string> tables;
    int records = 0;
    int log = 0;
    int index = 0;
    for (const Replay& replay : copies.differing()) {
        if (records >= replays && log > 0 && index > 0)
            break;
        const Told told = pasted(copies, replay, key.asKey(), saved);
        std::string changed;
        for (const std::string& table : told.records)
            changed += table + ' ';
        CAPTURE(replay.generation, replay.at, told.log, told.index, changed);
        REQUIRE((told.found || (told.records.empty() && !told.log && !told.index)));
        if (told.unreadable)
            continue;
        records += !told.records.empty();
        log += told.records.empty() && told.log;
        index += told.records.empty() && !told.log && told.index;
        tables.insert(told.records.begin(), told.records.end());
    }
    REQUIRE(records >= replays);
    REQUIRE(tables.size() >= 10);
    REQUIRE(log > 0);
    REQUIRE(index > 0);
    tellFigure(u"replay"_s, u"records of %1 tables"_s.arg(tables.size()), records);
    tellFigure(u"replay"_s, u"the log"_s, log);
    tellFigure(u"replay"_s, u"an index"_s, index);
}
