// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/large_unit.h"

#include "core/services/demo/invented_people.h"
#include "core/services/unit_access.h"
#include "core/services/unit_database.h"

#include <QTemporaryDir>

#include <map>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

const QString login = u"astrid"_s;
const QString passphrase = u"tolv gröna kottar på en gren"_s;
constexpr quint32 seed = 2026;

Child inventedChild(int number, const QDateTime& now) {
    DemoRandom random(seed, quint64(number));
    const int age = random.between(0, 15);
    Child child;
    child.id = ChildId::next();
    child.givenName = random.chance(50) ? invented::girlName(random) : invented::boyName(random);
    child.familyName = invented::familyName(random);
    child.birthDate = now.date().addYears(-age).addDays(-random.between(0, 364));
    child.contact = {invented::address(random), invented::telephone(random), {}};
    child.place = invented::placeFor(age, random);
    child.guardians = {{invented::womanName(random) + u' ' + child.familyName, u"mamma"_s, child.contact}};
    child.barnkontakt = invented::person(invented::barnkontaktFor(age, random), random);
    child.createdAt = child.changedAt = now;
    return child;
}

} // namespace

void BenchUnit::create(int children) const {
    const NewUnit unit{u"Björkdalsskolan"_s, UnitKind::Grundskola, u"Björkdalen"_s, login, u"Astrid Björk"_s};
    createUnit(m_directory, unit, passphrase, RecoveryKey::generate(), m_clock, KdfCost::least());
    if (children == 0)
        return;
    std::vector<Child> all;
    for (int i = 0; i < children; ++i)
        all.push_back(inventedChild(i, m_clock.now()));
    open(unlock())->children().saveAll(all);
}

UnlockedKeys BenchUnit::unlock() const { return UnitFolder(m_directory).unlock(login, Passphrase(passphrase)); }

std::unique_ptr<OpenUnit> BenchUnit::open(UnlockedKeys keys) const {
    return OpenUnit::open(m_directory, std::move(keys), m_clock);
}

Connection BenchUnit::connect(const UnlockedKeys& keys) const {
    return connectWith(keys, UnitFolder(m_directory).databasePath(keys.file()), Connection::Mode::ReadWrite);
}

const BenchUnit& unitWith(int children) {
    static const QTemporaryDir folder;
    static std::map<int, BenchUnit> made;
    const auto [unit, isNew] = made.try_emplace(children, folder.filePath(u"enhet-%1"_s.arg(children)));
    if (isNew)
        unit->second.create(children);
    return unit->second;
}

const BenchUnit& largeUnit() { return unitWith(largeUnitSize); }

} // namespace bk::bench
