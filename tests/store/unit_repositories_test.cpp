// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/instruments/pack_reader.h"
#include "core/store/child_repository.h"
#include "core/store/key_state_repository.h"
#include "core/store/unit_repository.h"
#include "tests/store/repository_support.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators_range.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

TEST_CASE("the unit's settings are loaded as they were saved", "[store]") {
    EmptyUnit unit;
    SettingsRepository repository(unit.connection);
    CHECK_FALSE(repository.exist());
    CHECK(failure([&] { repository.load(); }) == Error::Kind::NotFound);
    RandomRecords random(GENERATE(range(1u, 9u)));
    UnitSettings settings;
    settings.name = u"Björkskolan 🌳"_s + random.text();
    settings.kind = static_cast<UnitKind>(random.below(int(allUnitKinds.size())));
    settings.place = random.text();
    settings.practice = random.flip();
    settings.thresholds = {Fraction(39 + random.below(9), 10), Fraction(7, 3), Fraction(3, 2)};
    settings.lockAfterMinutes = 1 + random.below(15);
    settings.goldenRule = random.text();
    for (int i = random.below(4); i > 0; --i)
        settings.emergencyNumbers.push_back({random.text(), random.text()});
    repository.save(settings);
    CHECK(repository.load() == settings);
    settings.emergencyNumbers = {{u"Socialjouren"_s, u"040-628 04 20"_s}};
    repository.save(settings);
    CHECK(repository.load() == settings);
}

TEST_CASE("a pack is kept byte for byte and never changed", "[store]") {
    EmptyUnit unit;
    PackRepository packs(unit.connection);
    const QByteArray json = repositoryFile(u"tests/support/packs/minimal.json"_s);
    const InstrumentPack pack = *readPack(json).pack;
    packs.add(json, pack, u"rektor"_s, QDateTime(today(), QTime(9, 0), Qt::UTC));
    CHECK(packs.contains(pack.id, pack.version));
    CHECK(packs.bytes(pack.id, pack.version) == json);
    CHECK_NOTHROW(packs.add(json, pack, u"annan"_s, QDateTime(today(), QTime(10, 0), Qt::UTC)));
    CHECK(failure([&] {
              packs.add(json + '\n', pack, u"rektor"_s, QDateTime(today(), QTime(9, 0), Qt::UTC));
          }) == Error::Kind::AlreadyExists);
    CHECK(packs.bytes(pack.id, pack.version) == json);
    const InstrumentLibrary library = packs.load();
    REQUIRE(library.packs().size() == 1);
    CHECK(*library.packs().front() == pack);
    CHECK(packs.bytes(pack.id, u"9.9"_s).isEmpty());
}

TEST_CASE("what was shared is loaded as it was added, newest first", "[store]") {
    EmptyUnit unit;
    const ChildId child = ChildRepository(unit.connection).save(aChild());
    SharingRepository repository(unit.connection);
    RandomRecords random(GENERATE(range(1u, 7u)));
    std::vector<SharingEntry> added;
    for (int i = 0; i < 5; ++i) {
        SharingEntry entry;
        entry.id = SharingEntryId::next();
        entry.child = i == 0 ? std::nullopt : std::optional(child);
        entry.at = QDateTime(today().addDays(i), QTime(8, 30), Qt::UTC);
        entry.by = random.text();
        entry.way = static_cast<SharingWay>(i);
        entry.what = random.text();
        entry.receiver = random.text();
        entry.purpose = random.text();
        entry.ownUse = random.flip();
        entry.necessary = random.flip();
        entry.relevant = random.flip();
        entry.proportionate = random.flip();
        entry.told = random.flip();
        entry.notToldBecause = random.text();
        CHECK(repository.add(entry) == entry.id);
        added.insert(added.begin(), entry);
    }
    CHECK(repository.latest() == added);
    added.pop_back();
    CHECK(repository.ofChild(child) == added);
    CHECK(repository.latest(2).size() == 2);
}

TEST_CASE("a draft is kept per form, subject and user until it is removed", "[store]") {
    EmptyUnit unit;
    DraftRepository drafts(unit.connection);
    const Draft draft{
        u"samtal"_s, u"new"_s, QByteArray("{\"å\":\0 1}", 9), QDateTime(today(), QTime(9, 0), Qt::UTC), u"rektor"_s};
    drafts.save(draft);
    const auto found = drafts.find(u"samtal"_s, u"new"_s, u"rektor"_s);
    REQUIRE(found.has_value());
    CHECK(found->body == draft.body);
    CHECK(found->savedAt == draft.savedAt);
    CHECK_FALSE(drafts.find(u"samtal"_s, u"new"_s, u"kurator"_s).has_value());
    Draft later = draft;
    later.body = "{}";
    later.savedAt = draft.savedAt.addSecs(5);
    drafts.save(later);
    CHECK(drafts.all(u"rektor"_s).size() == 1);
    CHECK(drafts.find(u"samtal"_s, u"new"_s, u"rektor"_s)->body == "{}");
    drafts.remove(u"samtal"_s, u"new"_s, u"rektor"_s);
    CHECK(drafts.all(u"rektor"_s).empty());
}

TEST_CASE("the database remembers the key file and its public keys", "[store]") {
    EmptyUnit unit;
    KeyStateRepository repository(unit.connection);
    CHECK_FALSE(repository.state().has_value());
    const KeyFileState state{3, 41, QByteArray(32, 'h')};
    const std::vector<SlotPublicKeys> keys{
        {u""_s, QByteArray(32, 'r'), {}}, {u"rektor"_s, QByteArray(32, 'a'), QByteArray(32, 'b')}};
    repository.save(state, keys);
    CHECK(repository.state() == state);
    CHECK(repository.publicKeys() == keys);
    repository.save({3, 42, QByteArray(32, 'i')}, {keys.back()});
    CHECK(repository.state()->sequence == 42);
    CHECK(repository.publicKeys() == std::vector{keys.back()});
}
