// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/transfer.h"

#include "core/services/back_up.h"
#include "core/services/demo/demo_story.h"
#include "core/services/error_text.h"
#include "core/services/export_children.h"
#include "core/services/import_children.h"
#include "core/services/restore_unit.h"
#include "core/services/unit_card_paper.h"
#include "core/store/history_log.h"
#include "tests/documents/pdf_tools.h"
#include "tests/services/sealed_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators_range.hpp>

#include <QJsonDocument>
#include <QJsonObject>

#include <array>
#include <random>
#include <set>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;
using Kind = Error::Kind;

namespace {

/// An open unit of another name than the first.
struct OtherUnit : OpenFixture {
    OtherUnit() : OpenFixture(ekbacken()) {}

    static NewUnit ekbacken() {
        NewUnit unit = aNewUnit();
        unit.name = u"Ekbackens skola"_s;
        return unit;
    }
    UnitCard card() const { return parseUnitCard(ownCard(*unit)); }
};

/// A unit with a child in it that knows another unit.
struct HandingOver : OpenFixture {
    OtherUnit there;
    ChildId child;
    QString file = path(u"barn.bkforseglad"_s);

    HandingOver() {
        const DemoStories stories(11, unit->today(), unit->instruments(), unit->model().id);
        const DemoStory story = stories.child(3);
        child = story.child.id;
        unit->children().save(story.child);
        unit->samtal().saveAll(story.samtal);
        unit->skattningar().saveAll(story.skattningar);
        addKnownUnit(*unit, there.card());
    }
    UnitCard card() const { return parseUnitCard(ownCard(*unit)); }
    void hand(const SharingEntry& entry = anAnsweredEntry()) {
        exportSealed(*unit, std::array{child}, entry, there.card().unitId, file);
    }
    QByteArray handed() {
        hand();
        return fileBytes(file);
    }
};

QJsonObject comparable(const QByteArray& json) {
    QJsonObject object = QJsonDocument::fromJson(json).object();
    object.remove(u"exportedAt"_s);
    object.remove(u"unit"_s);
    return object;
}

QString ruleOf(const std::function<void()>& action) {
    try {
        action();
    } catch (const Error& error) {
        return error.detail();
    }
    return {};
}

QString newestReason(OpenUnit& unit, const char* change) {
    auto row = unit.connection().prepare("SELECT reason FROM history WHERE change = ? ORDER BY sequence DESC LIMIT 1");
    row.bindAll(std::string_view(change));
    return row.step() ? row.text(0) : QString();
}

} // namespace

TEST_CASE("a child handed over in a sealed file is what the open file would have brought", "[services][transfer]") {
    HandingOver here;
    const QByteArray open = childrenJson(*here.unit, std::array{here.child});
    OtherUnit byOpenFile;
    importChildren(*byOpenFile.unit, open);
    const ReceivedTransfer received = receive(*here.there.unit, here.handed());
    CHECK(comparable(received.json) == comparable(open));
    CHECK(checkImport(*here.there.unit, received.json).faults.empty());
    CHECK(importChildren(*here.there.unit, received.json, importReason(received)) == 1);
    CHECK(
        comparable(childrenJson(*here.there.unit, std::array{here.child})) ==
        comparable(childrenJson(*byOpenFile.unit, std::array{here.child})));
    CHECK(here.unit->verify().isEmpty());
    CHECK(here.there.unit->verify().isEmpty());
}

TEST_CASE("what is handed over leaves a row that names the unit, and the import says where it is from", "[transfer]") {
    HandingOver here;
    addKnownUnit(*here.there.unit, here.card());
    const ReceivedTransfer received = receive(*here.there.unit, here.handed());
    REQUIRE(here.unit->sharing().ofChild(here.child).size() == 1);
    const SharingEntry row = here.unit->sharing().ofChild(here.child).front();
    CHECK(row.what.contains(u"förseglad fil till enheten ”Ekbackens skola”"_s));
    CHECK(row.receiver == anAnsweredEntry().receiver);
    CHECK(row.way == SharingWay::File);
    importChildren(*here.there.unit, received.json, importReason(received));
    CHECK(newestReason(*here.there.unit, "imported") == u"Förseglad fil från enheten ”Björkskolan”"_s);
}

TEST_CASE("a sender is confirmed only by the very keys that somebody compared", "[services][transfer]") {
    HandingOver here;
    OpenUnit& there = *here.there.unit;
    const QByteArray file = here.handed();
    const ReceivedTransfer unknown = receive(there, file);
    CHECK_FALSE(unknown.confirmed);
    CHECK(unknown.from == u"Björkskolan"_s);
    CHECK(wordsOf(unknown.sender) == wordsOf(here.card()));
    CHECK(importReason(unknown).contains(u"inte är bekräftad"_s));
    CHECK(unknown.made == here.clock.now());

    UnitCard planted = here.card(); // the name and the id of the sender, another's keys
    planted.boxPublicKey = here.there.card().signPublicKey;
    planted.signPublicKey = TransferKeys::generate().signPublicKey;
    addKnownUnit(there, planted);
    CHECK_FALSE(receive(there, file).confirmed);
    CHECK(standingOf(there, here.card()) == CardStanding::OtherKeys);
    addKnownUnit(there, here.card());
    CHECK(standingOf(there, here.card()) == CardStanding::Same);
    CHECK(receive(there, file).confirmed);
    CHECK(knownUnits(there).size() == 1);
    removeKnownUnit(there, here.card().unitId);
    CHECK_FALSE(receive(there, file).confirmed);
}

TEST_CASE("the same file read in again, or a file for another unit, changes nothing", "[services][transfer]") {
    HandingOver here;
    OpenUnit& there = *here.there.unit;
    const QByteArray file = here.handed();
    importChildren(there, receive(there, file).json);
    const auto changes = there.history().latest();
    CHECK(ruleOf([&] { importChildren(there, receive(there, file).json); }) == u"children.known"_s);
    CHECK(there.history().latest() == changes); // that it was looked for is a reading
    CHECK(there.children().count() == 1);
    OtherUnit third;
    CHECK(ruleOf([&] { receive(*third.unit, file); }) == u"transfer.foreign"_s);
    CHECK(ruleOf([&] { receive(*here.unit, file); }) == u"transfer.foreign"_s);
    CHECK(third.unit->children().count() == 0);
    CHECK_FALSE(hasCard(*third.unit));
    CHECK(errorText(Error(Kind::Refused, u"transfer.foreign"_s)).happened.startsWith(u"Filen är låst till en annan"_s));
}

TEST_CASE("a changed file is refused before anything of it is read, and nothing is written", "[services][transfer]") {
    HandingOver here;
    here.child = here.unit->children().save(aChild()); // without ratings, so that the file is small
    OpenUnit& there = *here.there.unit;
    const QByteArray file = here.handed();
    const qint64 changes = there.changeCount();
    std::mt19937 random(20);
    int refused = 0;
    constexpr int tries = 10'000;
    for (int i = 0; i < tries; ++i) {
        QByteArray changed = file;
        const qsizetype bit = qsizetype(random() % std::uint32_t(file.size() * 8));
        if (i % 10 == 0)
            changed.truncate(bit / 8);
        else
            changed[bit / 8] = char(changed[bit / 8] ^ (1 << (bit % 8)));
        refused += ruleOf([&] { receive(there, changed); }).startsWith(u"transfer."_s) ? 1 : 0;
    }
    CHECK(refused == tries);
    CHECK(there.changeCount() == changes);
    CHECK(there.children().count() == 0);
}

TEST_CASE("a sealed file leaves by the same rules as an open one", "[services][transfer]") {
    HandingOver here;
    SharingEntry entry = anAnsweredEntry();
    QString expected;
    switch (GENERATE(range(0, 6))) {
    case 0:
        entry.ownUse = true;
        expected = u"transfer.receiver"_s;
        break;
    case 1:
        entry.recipient = Recipient::Family;
        expected = u"transfer.receiver"_s;
        break;
    case 2:
        entry.recipient = Recipient::Upptackare;
        expected = u"transfer.receiver"_s;
        break;
    case 3:
        entry.relevant = false;
        expected = u"sharing.tests.missing"_s;
        break;
    case 4:
        entry.recipient = Recipient::Organisation;
        entry.organisation =
            here.unit->registers().save(Organisation{{}, u"Ekbacken"_s, OrganisationKind::Kommun, {}, false, {}, {}});
        expected = u"sharing.consent.missing"_s;
        break;
    default: {
        Child child = *here.unit->children().find(here.child);
        child.protection = ProtectedIdentity::Sekretessmarkering;
        here.unit->children().save(child);
        expected = u"sharing.protected.second"_s;
    }
    }
    CHECK(ruleOf([&] { here.hand(entry); }) == expected);
    CHECK_FALSE(QFile::exists(here.file));
    CHECK(here.unit->sharing().latest().empty());
}

TEST_CASE("a child is handed over to a unit that is known and to no other", "[services][transfer]") {
    HandingOver here;
    const QByteArray id = here.there.card().unitId;
    CHECK(knownUnit(*here.unit, u"ekbackens  SKOLA"_s).card.unitId == id);
    CHECK(knownUnit(*here.unit, QString::fromLatin1(id.toHex())).card.unitId == id);
    CHECK(knownUnit(*here.unit, QString::fromLatin1(id.toHex().first(8))).card.unitId == id);
    CHECK(ruleOf([&] { knownUnit(*here.unit, QString::fromLatin1(id.toHex().first(7))); }) == u"known.none"_s);
    CHECK(ruleOf([&] { addKnownUnit(*here.unit, here.card()); }) == u"known.own"_s);
    CHECK(standingOf(*here.unit, here.card()) == CardStanding::Own);
    UnitCard namesake = OtherUnit().card();
    CHECK(standingOf(*here.unit, namesake) == CardStanding::OtherKeys); // the name alone makes one look twice
    addKnownUnit(*here.unit, namesake);
    CHECK(ruleOf([&] { knownUnit(*here.unit, u"Ekbackens skola"_s); }) == u"known.several"_s);
    removeKnownUnit(*here.unit, namesake.unitId);
    removeKnownUnit(*here.unit, id);
    CHECK(newestReason(*here.unit, "changed").contains(u"”Ekbackens skola” togs bort"_s));
    CHECK(ruleOf([&] { here.hand(); }) == u"known.none"_s);
    CHECK_FALSE(QFile::exists(here.file));
    CHECK(here.unit->verify().isEmpty());
}

TEST_CASE("who may do what with other units follows the table of roles", "[services][transfer]") {
    SealingUnit at;
    OtherUnit other;
    const UnitCard card = other.card();
    const UnitCard own = parseUnitCard(ownCard(*at.unit));
    addKnownUnit(*at.unit, card);
    addKnownUnit(*other.unit, own);
    const std::array unassigned{at.unit->children().save(aChild().named(u"Otto"_s))};
    const ChildId child = other.unit->children().save(aChild());
    const QString file = at.folder.filePath(u"a.bkforseglad"_s);
    exportSealed(*other.unit, std::array{child}, anAnsweredEntry(), own.unitId, file);
    {
        OpenUnit& barnkontakt = at.openAs(u"karin"_s);
        CHECK(ruleOf([&] { addKnownUnit(barnkontakt, card); }) == u"access.never.change-settings"_s);
        CHECK(ruleOf([&] { removeKnownUnit(barnkontakt, card.unitId); }) == u"access.never.change-settings"_s);
        const ReceivedTransfer received = receive(barnkontakt, fileBytes(file));
        CHECK(importChildren(barnkontakt, received.json) == 1);
        CHECK(barnkontakt.children().contains(child)); // assigned to who read it in
        const QString out = at.folder.filePath(u"b.bkforseglad"_s);
        const auto hand = [&](const auto& children) {
            exportSealed(barnkontakt, children, anAnsweredEntry(), card.unitId, out);
        };
        CHECK(ruleOf([&] { hand(unassigned); }) == u"access.unassigned"_s);
        CHECK_FALSE(QFile::exists(out));
        hand(std::array{child});
        CHECK(QFile::exists(out));
    }
    OpenUnit& reader = at.openAs(u"asa"_s);
    CHECK(ruleOf([&] { receive(reader, fileBytes(file)); }) == u"access.never.register-child"_s);
    const QString out = at.folder.filePath(u"c.bkforseglad"_s);
    CHECK(ruleOf([&] {
              exportSealed(reader, unassigned, anAnsweredEntry(), card.unitId, out);
          }).startsWith(u"access."_s));
    CHECK_FALSE(QFile::exists(out));
    CHECK(parseUnitCard(ownCard(reader)).signPublicKey == own.signPublicKey); // a card holds no secret
}

TEST_CASE("a unit that holds no children has no card", "[services][transfer]") {
    const QTemporaryDir folder;
    const FixedClock clock;
    NewUnit group = aNewUnit();
    group.kind = UnitKind::Styrgrupp;
    const QString directory = folder.filePath(u"enhet"_s);
    createUnit(directory, group, testPassphrase, RecoveryKey::generate(), clock, KdfCost::least());
    const auto unit = openUnit(directory, group.login, testPassphrase, clock);
    CHECK(ruleOf([&] { ownCard(*unit); }) == u"unit.noChildren"_s);
    CHECK_FALSE(hasCard(*unit));
}

TEST_CASE("a card saved to a file is read in as it was made, and holds nothing of anybody", "[services][transfer]") {
    HandingOver here;
    const QString path = here.path(u"a.bkkort"_s);
    saveOwnCard(*here.unit, path);
    CHECK(readUnitCard(path) == here.card());
    CHECK(here.unit->sharing().latest().empty());
    CHECK(failure([&] { readUnitCard(here.path(u"saknas.bkkort"_s)); }) == Kind::NotFound);
    writeFile(path, QByteArray(largestUnitCard * 3, 'x'));
    CHECK(ruleOf([&] { readUnitCard(path); }) == u"unitCard.none"_s);
}

TEST_CASE("the paper with a unit's words holds the words, in order, and its name", "[services][transfer]") {
    HandingOver here;
    const PagedDocument pages = unitCardPages(here.card());
    CHECK(pages.pages.size() == 1);
    const QStringList drawn = pdf_tools::wordsOf(pages);
    CHECK(drawn.join(u' ').contains(u"Björkskolan"_s));
    qsizetype at = -1;
    for (const QString& word : wordsOf(here.card())) {
        CAPTURE(word);
        at = drawn.indexOf(word, at + 1);
        REQUIRE(at >= 0);
    }
}

TEST_CASE("what was sealed to a unit opens after its key was made anew and in what was restored", "[transfer]") {
    HandingOver here;
    const QByteArray file = here.handed();
    OtherUnit& there = here.there;
    const UnitCard before = there.card();
    takeEpoch(*there.unit, writeEpochHere(*there.unit, Rekeying()));
    CHECK(there.card() == before);
    CHECK(receive(*there.unit, file).from == u"Björkskolan"_s);

    const QTemporaryDir backups;
    const QString backup = newBackupPath(*there.unit, backups.path());
    keepBackup(*there.unit, writeBackupHere(*there.unit, backup));
    const QString restored = backups.filePath(u"ny"_s);
    restoreUnit(backup, there.ekbacken().login, Passphrase(testPassphrase), restored);
    const auto unit = openUnit(restored, there.ekbacken().login, testPassphrase, there.clock);
    CHECK(importChildren(*unit, receive(*unit, file).json) == 1);
    CHECK(unit->verify().isEmpty());
}

TEST_CASE("the secret halves of a unit's keys are in no file that leaves it", "[services][transfer]") {
    HandingOver here;
    const QByteArray file = here.handed();
    const TransferKeys keys = transferKeys(*here.unit);
    saveOwnCard(*here.unit, here.path(u"a.bkkort"_s));
    const QByteArray all = file + fileBytes(here.path(u"a.bkkort"_s)) +
                           childrenJson(*here.unit, std::array{here.child}) + fileBytes(here.directory + u"/keys"_s) +
                           fileBytes(here.directory + u"/data-0001.db"_s);
    for (const SecureBytes* secret : {&keys.boxSecretKey, &keys.signSeed})
        CHECK_FALSE(all.contains(QByteArrayView(secret->data(), qsizetype(secret->size()))));
    here.unit->connection().exec("UPDATE known_unit SET name = 'x'");
    CHECK(here.unit->verify().size() == 1); // planted by another tool, it is found
}

TEST_CASE("the words of a key are six, are typed in any way, and never change", "[services][transfer]") {
    UnitCard card;
    card.boxPublicKey = QByteArray(32, 'b');
    card.signPublicKey = QByteArray(32, 's');
    // Pinned: other versions of the program read the same words from the same keys.
    CHECK(wordsTextOf(card) == u"knut kön pris vind dag hamn"_s);
    CHECK(wordsOf(card).size() == 6);
    CHECK(areWordsOf(card, wordsTextOf(card)));
    CHECK(areWordsOf(card, u"  "_s + wordsOf(card).join(u", "_s).toUpper() + u".\n"_s));
    CHECK_FALSE(areWordsOf(card, wordsOf(card).first(5).join(u' ')));
    CHECK_FALSE(areWordsOf(card, {}));
    std::set<QString> seen{wordsTextOf(card)};
    for (int i = 0; i < 100; ++i) {
        UnitCard changed = card;
        QByteArray& key = i < 50 ? changed.boxPublicKey : changed.signPublicKey;
        const int bit = (i % 50) * 5;
        key[bit / 8] = char(key[bit / 8] ^ (1 << (bit % 8)));
        seen.insert(wordsTextOf(changed));
    }
    CHECK(seen.size() == 101);
}

TEST_CASE("what no unit would read in is not written for one; a child's open file always is", "[services][transfer]") {
    HandingOver here;
    here.unit->connection()
        .prepare("INSERT INTO plan_version (child_id, number, frozen_at, frozen_by, note, content) VALUES (?, 1, ?, "
                 "'rektor', '', zeroblob(?))")
        .run(here.child.number(), here.unit->clock().now(), largestChild);
    CHECK(ruleOf([&] { here.hand(); }) == u"export.tooLarge.one"_s);
    const std::array both{here.child, here.unit->children().save(aChild())};
    const auto open = [&here](const auto& children) {
        exportChildren(*here.unit, children, anAnsweredEntry(), here.path(u"barn.json"_s));
    };
    CHECK(ruleOf([&] { open(both); }) == u"export.tooLarge"_s);
    CHECK_FALSE((QFile::exists(here.file) || QFile::exists(here.path(u"barn.json"_s))));
    open(std::array{here.child});
    CHECK(QFile::exists(here.path(u"barn.json"_s)));
}
