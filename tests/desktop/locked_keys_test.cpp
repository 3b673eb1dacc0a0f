// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/wiping_memory.h"
#include "core/services/unit_connection.h"
#include "tests/support/figures.h"
#include "tests/support/memory_search.h"
#include "tests/ui/child_unit.h"

#include <catch2/catch_test_macros.hpp>

#include <QFile>

#include <algorithm>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

// The keys of an open unit are kept from swap: wherever in the process's memory one of them stands, the page is locked.

namespace {

/// From the first to past the last address of each piece of memory whose flags hold `lo`.
std::vector<std::pair<std::uintptr_t, std::uintptr_t>> lockedMemory() {
    QFile smaps(u"/proc/self/smaps"_s);
    REQUIRE(smaps.open(QIODevice::ReadOnly));
    std::vector<std::pair<std::uintptr_t, std::uintptr_t>> locked;
    std::pair<std::uintptr_t, std::uintptr_t> region;
    for (const QByteArray& line : smaps.readAll().split('\n')) {
        const QList<QByteArray> range = line.left(line.indexOf(' ')).split('-');
        bool isAddress = false;
        const auto from = range.front().toULongLong(&isAddress, 16);
        if (isAddress && range.size() == 2)
            region = {std::uintptr_t(from), std::uintptr_t(range.back().toULongLong(nullptr, 16))};
        else if (line.startsWith("VmFlags:") && line.contains(" lo"))
            locked.push_back(region);
    }
    return locked;
}

HiddenBytes hidden(const SecureBytes& key) {
    return HiddenBytes(HiddenBytes::invert({reinterpret_cast<const char*>(key.data()), key.size()}));
}

} // namespace

TEST_CASE("every copy of an open unit's keys lies in memory that is kept from swap", "[locks]") {
    if (!wipesMemory)
        SKIP("a sanitizer locks no memory");
    OpenTestUnit test;
    test.unit->children().save(aChild());
    SecureBytes database = test.unit->databaseKey();
    std::vector<HiddenBytes> keys{hidden(database), hidden(heldUnit(*test.unit).keys.unitKey())};
    const auto locked = lockedMemory();
    REQUIRE(!locked.empty());
    const std::vector<MemoryHit> copies = findInMemory(keys);
    REQUIRE(copies.size() >= 2);
    for (const MemoryHit& copy : copies) {
        CAPTURE(copy.region, copy.address);
        REQUIRE(std::ranges::any_of(
            locked, [&](const auto& region) { return region.first <= copy.address && copy.address < region.second; }));
    }
    tellFigure(u"locked pages"_s, u"copies of the unit's and the database's key"_s, int(copies.size()));
}
