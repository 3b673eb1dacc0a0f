// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/faults/works.h"

#include "core/services/back_up.h"
#include "core/services/export_children.h"
#include "core/services/import_children.h"
#include "core/services/purge.h"
#include "core/services/unit_users.h"
#include "core/store/connection.h"
#include "core/store/database_copy.h"
#include "core/store/schema.h"
#include "tests/support/packs.h"

#include <QDirIterator>
#include <QFileInfo>

#include <stdexcept>

namespace bk::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int childrenAtFirst = 3;
constexpr int childrenSaved = 4;

Child oneChild(int number) {
    Child child = aChild();
    child.id = {};
    child.personnummer = {};
    child.givenName = u"Barn %1"_s.arg(number);
    return child;
}

void prepareUnit(Place& place) {
    createUnit(place.unit(), aNewUnit(), testPassphrase, RecoveryKey::generate(), place.clock(), KdfCost::least());
    const auto unit = place.open();
    for (int i = 0; i < childrenAtFirst; ++i)
        unit->children().save(oneChild(i));
}

void prepareImport(Place& place) {
    // The file comes from another unit, which goes when it is made.
    const UnitFixture other;
    const auto unit = other.open();
    std::vector<ChildId> ids;
    for (int i = 0; i < childrenSaved; ++i)
        ids.push_back(unit->children().save(oneChild(100 + i)));
    prepareUnit(place);
    writeFile(place.folder() + u"/barn.json"_s, childrenJson(*unit, ids));
}

/// Everybody's time is over.
void prepareOldUnit(Place& place) {
    prepareUnit(place);
    place.letYearsPass(10);
}

void prepareStored(Place& place) {
    REQUIRE(QDir().mkpath(place.unit()));
    for (const QString& name : {u"keys"_s, u"data-0001.db"_s})
        writeFile(place.unit() + u'/' + name, repositoryFile(u"tests/services/fixtures/schema-4/"_s + name));
}

/// Work on an open unit.
auto onUnit(std::function<void(OpenUnit&, const Place&, const Acknowledge&)> work) {
    return [work = std::move(work)](const Place& place) -> std::function<void(const Acknowledge&)> {
        auto unit = std::shared_ptr<OpenUnit>(place.open());
        return [unit, work, &place](const Acknowledge& acknowledge) {
            work(*unit, place, acknowledge);
        };
    };
}

void save(OpenUnit& unit, const Place&, const Acknowledge& acknowledge) {
    for (int i = 0; i < childrenSaved; ++i) {
        unit.children().save(oneChild(10 + i));
        acknowledge();
    }
}

void import(OpenUnit& unit, const Place& place, const Acknowledge& acknowledge) {
    importChildrenFile(unit, place.folder() + u"/barn.json"_s);
    acknowledge();
}

void purgeAll(OpenUnit& unit, const Place&, const Acknowledge& acknowledge) {
    PurgeOrder order{{}, u"BUN 2026/4"_s, false};
    for (const ListedStanding& each : retentionList(unit))
        order.children.push_back(each.standing.child);
    purge(unit, order);
    finishPurge(unit);
    acknowledge();
}

void changePassphrase(OpenUnit& unit, const Place&, const Acknowledge& acknowledge) {
    changeOwnPassphrase(unit, Passphrase(testPassphrase), Passphrase(otherPassphrase), KdfCost::least());
    acknowledge();
}

void changeKey(OpenUnit& unit, const Place&, const Acknowledge& acknowledge) {
    rekey(unit);
    acknowledge();
}

void backUp(OpenUnit& unit, const Place& place, const Acknowledge& acknowledge) {
    QDir().mkpath(place.backups());
    writeBackupHere(unit, newBackupPath(unit, place.backups())).keep();
    acknowledge();
}

std::function<void(const Acknowledge&)> bringUpToDate(const Place& place) {
    return [&place](const Acknowledge& acknowledge) {
        place.open();
        acknowledge();
    };
}

/// As `UnitFolder::unlock` with the passphrase of the unit's one user. What a key file and a passphrase give is worked
/// out once: the derivation of the key would be most of each trial.
UnlockedKeys unlock(const QString& directory, const QString& passphrase) {
    const UnitFolder folder(directory);
    static std::map<std::pair<QByteArray, QString>, std::optional<UnlockedKeys>> known; // nothing: the wrong passphrase
    constexpr std::size_t most = 200;                                                   // guarded memory is scarce
    folder.peek();
    const QByteArray bytes = fileBytes(folder.keysPath());
    auto found = known.find({bytes, passphrase});
    if (found == known.end()) {
        if (known.size() >= most)
            known.clear();
        std::optional<UnlockedKeys> keys;
        try {
            keys.emplace(folder.unlock(aNewUnit().login, Passphrase(passphrase)));
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::WrongPassphrase)
                throw;
        }
        found = known.emplace(std::pair(bytes, passphrase), std::move(keys)).first;
    }
    if (!found->second)
        throw Error(Error::Kind::WrongPassphrase);
    return found->second->withFile(found->second->file(), bytes);
}

/// With whichever of the two passphrases holds.
std::unique_ptr<OpenUnit> openWithEither(const QString& directory, const Clock& clock, bool& fresh) {
    fresh = false;
    try {
        return OpenUnit::open(directory, unlock(directory, testPassphrase), clock);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::WrongPassphrase)
            throw;
    }
    fresh = true;
    return OpenUnit::open(directory, unlock(directory, otherPassphrase), clock);
}

/// What only tells of use differs with every opening.
bool isOfUse(const QString& table) {
    return table.startsWith(u"history"_s) || table.startsWith(u"unit_"_s) || table.startsWith(u"audit"_s);
}

using Rows = std::map<QString, qint64>;

Rows recordRows(OpenUnit& unit) {
    Rows rows;
    for (const auto& [table, count] : tableCounts(unit.connection())) {
        if (!isOfUse(table))
            rows[table] = count;
    }
    return rows;
}

int triedBackups(OpenUnit& unit, const QString& folder) {
    const QStringList names = QDir(folder).entryList({u'*' + backupSuffix()}, QDir::Files);
    const std::atomic_bool stop = false;
    for (const QString& name : names) {
        if (BackupTest(unit, folder + u'/' + name).run(stop) <= 0)
            throw std::runtime_error("an empty backup");
    }
    return int(names.size());
}

} // namespace

Place::Place() = default;

std::unique_ptr<OpenUnit> Place::open() const {
    return OpenUnit::open(unit(), unlock(unit(), testPassphrase), m_clock);
}

void Place::remember() {
    m_files.clear();
    for (QDirIterator all(folder(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories); all.hasNext();) {
        const QString path = all.next();
        m_files[QDir(folder()).relativeFilePath(path)] = fileBytes(path);
    }
}

void Place::reset() const {
    for (const QFileInfo& entry :
         QDir(folder()).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (entry.isDir())
            QDir(entry.filePath()).removeRecursively();
        else
            QFile::remove(entry.filePath());
    }
    for (const auto& [path, bytes] : m_files) {
        QDir().mkpath(QFileInfo(folder() + u'/' + path).path());
        writeFile(folder() + u'/' + path, bytes);
    }
}

UnitPicture look(const QString& folder, const Clock& clock) {
    const QString directory = folder + u"/enhet"_s;
    UnitPicture seen;
    const auto unit = openWithEither(directory, clock, seen.freshPassphrase);
    if (const QStringList found = unit->verify(); !found.isEmpty())
        throw std::runtime_error(found.join(u"; "_s).toStdString());
    if (unit->keyFileAge() != KeyFileAge::Same)
        throw std::runtime_error("the key file does not fit the database");
    seen.rows = recordRows(*unit);
    seen.schema = Schema::version(unit->connection());
    seen.epoch = UnitFolder(directory).peek().epoch;
    seen.backups = triedBackups(*unit, folder + u"/kopior"_s);
    if (QDir(directory).entryList({u"data-*.db"_s, u"work-*"_s}, QDir::Files).size() != 1)
        throw std::runtime_error("a stray database");
    return seen;
}

const std::vector<Work>& works() {
    using Picture = const UnitPicture&;
    const auto allOrNothing = [](Picture before, Picture whole, Picture now, int acknowledged) {
        return now == whole || (acknowledged == 0 && now == before);
    };
    static const std::vector<Work> all{
        {"save", prepareUnit, onUnit(save),
         [](Picture before, Picture whole, Picture now, int acknowledged) {
             const qint64 first = before.rows.at(u"child"_s);
             const qint64 children = now.rows.at(u"child"_s);
             return children >= first + acknowledged && children <= whole.rows.at(u"child"_s);
         }},
        {"import", prepareImport, onUnit(import), allOrNothing},
        {"purge", prepareOldUnit, onUnit(purgeAll),
         [](Picture before, Picture whole, Picture now, int acknowledged) {
             // Stopped between the purge and the new key it is told of as unfinished, and finished by a person.
             UnitPicture unfinished = whole;
             unfinished.epoch = before.epoch;
             return now == whole || (acknowledged == 0 && (now == before || now == unfinished));
         }},
        {"passphrase", prepareUnit, onUnit(changePassphrase), allOrNothing},
        {"re-key", prepareUnit, onUnit(changeKey), allOrNothing},
        {"backup", prepareUnit, onUnit(backUp), allOrNothing},
        {"migration", prepareStored, bringUpToDate, allOrNothing},
    };
    return all;
}

} // namespace bk::test
