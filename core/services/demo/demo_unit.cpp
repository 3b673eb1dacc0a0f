// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/demo_unit.h"

#include "core/domain/common/error.h"
#include "core/services/demo/demo_story.h"
#include "core/services/unit_database.h"
#include "core/store/transaction.h"

#include <QDir>

#include <algorithm>

namespace bk {
namespace {

constexpr int childrenAtOnce = 2000; ///< one transaction each: bounds memory
constexpr int conversationsWithoutChild = 12;

NewUnit practiceUnit() {
    NewUnit unit;
    unit.name = QStringLiteral("Övningsenheten Björkdalen");
    unit.kind = UnitKind::Grundskola;
    unit.place = QStringLiteral("Björkdalen");
    unit.login = demoAccess().user;
    unit.displayName = QStringLiteral("Birgitta Östergren");
    unit.practice = true;
    return unit;
}

/// Numbers of the series that are kept free for fiction.
void addEmergencyNumbers(Connection& connection) {
    SettingsRepository repository(connection);
    UnitSettings settings = repository.load();
    settings.emergencyNumbers = {
        {QStringLiteral("Socialtjänsten, vardagar 8–16"), QStringLiteral("040-628 04 10")},
        {QStringLiteral("Socialjouren, kvällar och helger"), QStringLiteral("040-628 04 20")}};
    repository.save(settings);
}

void saveStories(Connection& connection, HistoryRepository& history, const std::vector<DemoStory>& stories) {
    Transaction transaction(connection);
    ChildRepository children(connection, &history);
    SamtalRepository samtal(connection, &history);
    SkattningRepository skattningar(connection, &history);
    PlanRepository plans(connection, &history);
    for (const DemoStory& story : stories) {
        children.save(story.child);
        samtal.saveAll(story.samtal);
        skattningar.saveAll(story.skattningar);
        for (const GemensamBehovskompass& joint : story.joint)
            skattningar.save(joint);
        if (story.plan)
            plans.save(*story.plan);
    }
    transaction.commit();
}

void fill(Connection& connection, HistoryRepository& history, int children, quint32 seed, QDate today) {
    addEmergencyNumbers(connection);
    const InstrumentLibrary library = PackRepository(connection).load();
    const DemoStories stories(seed, today, library, library.packs().front()->model.id);
    for (int first = 0; first < children; first += childrenAtOnce) {
        std::vector<DemoStory> some;
        for (int i = first; i < std::min(children, first + childrenAtOnce); ++i)
            some.push_back(stories.child(i));
        saveStories(connection, history, some);
    }
    std::vector<Barnsamtal> withoutChild;
    for (int i = 0; i < conversationsWithoutChild; ++i)
        withoutChild.push_back(stories.withoutChild(i));
    SamtalRepository(connection, &history).saveAll(withoutChild);
}

} // namespace

DemoAccess demoAccess() {
    return {QStringLiteral("rektor"), QStringLiteral("björk tratt sommar kompass lykta fjäril"), {}};
}

DemoAccess createDemoUnit(const QString& directory, int children, quint32 seed, const Clock& clock) {
    if (children < 0 || children > mostDemoChildren)
        throw Error(Error::Kind::InvalidInput, QStringLiteral("children"));
    DemoAccess access = demoAccess();
    // The least cost: the passphrase is printed in the manual.
    const CreatedUnit created = createUnitWith(
        directory, practiceUnit(), access.passphrase, RecoveryKey::generate(), clock, KdfCost::least(),
        [&](Connection& connection, HistoryRepository& history) {
            fill(connection, history, children, seed, clock.today());
        });
    access.recoveryKey = created.recoveryKey;
    return access;
}

DemoAccess ensureDemoUnit(const QString& directory, const Clock& clock) {
    const QDir folder(directory);
    if (folder.exists() && !folder.isEmpty())
        return demoAccess();
    return createDemoUnit(directory, defaultDemoChildren, defaultDemoSeed, clock);
}

} // namespace bk
