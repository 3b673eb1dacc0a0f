// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access.h"
#include "core/services/back_up.h"
#include "core/services/backup_settings.h"
#include "core/services/collect_statistics.h"
#include "core/services/experience.h"
#include "core/services/open_unit.h"
#include "core/services/purge.h"
#include "core/services/unit_users.h"
#include "core/services/visits.h"
#include "core/store/connection.h"
#include "core/store/record_guard.h"
#include "tests/services/unit_support.h"
#include "tests/support/filled_plan.h"
#include "tests/support/filled_records.h"
#include "tests/support/filled_visits.h"
#include "tests/support/packs.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QString loginOf(Role role) { return role == Role::Administrator ? aNewUnit().login : toString(role); }

/// A unit with a user of each role, one child that is assigned to all of them, one that is not, and one that is for
/// emergencies only.
struct FiveUsers : UnitFixture {
    Child own;
    Child other;
    Child third;
    ChildId idle;
    ChildId alsoIdle;

    FiveUsers() {
        const auto unit = open();
        own = saved(*unit, u"Egil"_s);
        other = saved(*unit, u"Otto"_s);
        third = saved(*unit, u"Tove"_s);
        idle = saved(*unit, u"Ida"_s).id;
        alsoIdle = saved(*unit, u"Ivar"_s).id;
        for (const Role role : allRoles) {
            if (role == Role::Administrator)
                continue;
            addUnitUser(*unit, {loginOf(role), toString(role), role}, Passphrase(testPassphrase), KdfCost::least());
            unit->users().assign(loginOf(role), own.id);
        }
    }

    std::unique_ptr<OpenUnit> openAs(Role role) const {
        return openUnit(directory, loginOf(role), testPassphrase, clock);
    }

private:
    static Child saved(OpenUnit& unit, const QString& name) {
        Child child = aChild().named(name);
        child.id = unit.children().save(child);
        return child;
    }
};

/// Every row of every table but the log of who read and did what.
QByteArray contentOf(OpenUnit& unit) {
    QByteArray content;
    auto tables = unit.connection().prepare(
        "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'history%' AND name NOT LIKE '%search%' "
        "ORDER BY name");
    while (tables.step()) {
        auto columns =
            unit.connection().prepare("SELECT group_concat('quote(' || name || ')', '||') FROM pragma_table_info(?)");
        columns.bind(1, tables.text(0));
        REQUIRE(columns.step());
        auto rows = unit.connection().prepare(
            "SELECT " + columns.text(0).toStdString() + " FROM " + tables.text(0).toStdString() + " ORDER BY 1");
        while (rows.step())
            content += rows.text(0).toUtf8() + '\n';
    }
    return content;
}

void requireListed(OpenUnit& unit, ChildId child) {
    const auto ids = unit.children().ids({});
    if (std::ranges::find(ids, child) == ids.end())
        throw Error(Error::Kind::Refused, u"not listed"_s);
}

QByteArray freshPack() {
    static int number = 0;
    return repositoryFile(u"tests/support/packs/foreign_wellbeing.json"_s)
        .replace("\"version\": \"1.0\"", "\"version\": \"1." + QByteArray::number(++number) + "\"");
}

/// Really does it, as the window and the command line do. `child` is left as it is where there is none.
void perform(OpenUnit& unit, Action action, Child child, FiveUsers& world) {
    switch (action) {
    case Action::ListChildren: return requireListed(unit, child.id);
    case Action::ReadChild: {
        const auto found = unit.children().find(child.id);
        REQUIRE(found);
        return;
    }
    case Action::RegisterChild: unit.children().save(aChild().named(u"Ny"_s)); return;
    case Action::EditChild:
        child.place = u"Björkdalen"_s;
        unit.children().save(child);
        return;
    case Action::ProtectIdentity:
        child.protection = ProtectedIdentity::Sekretessmarkering;
        unit.children().save(child);
        return;
    case Action::RecordCard: unit.cards().save(aCard(child.id)); return;
    case Action::RecordTalk: unit.samtal().save(aBarnsamtal().with(child.id)); return;
    case Action::KeepConsents: unit.consents().save(aConsent(child.id, {})); return;
    case Action::KeepPlan: unit.fordjupad().save(aFordjupad(child.id, ownFordjupad())); return;
    case Action::HoldMeetings: unit.meetings().save(aMeeting({child.id})); return;
    case Action::MoveProcess: unit.process().save(anUppfoljningssamtal(child.id, {})); return;
    case Action::Decide: unit.process().save(aBeslut(child.id)); return;
    case Action::HandOver: unit.process().save(aHandover(child.id)); return;
    case Action::KeepVisits: visitsOf(unit).save(aVisitEnrolment(child.id)); return;
    case Action::ShareRecords: {
        SharingEntry entry = anAnsweredEntry();
        entry.child = child.id;
        unit.sharing().add(entry);
        return;
    }
    case Action::OpenInEmergency:
        return openInEmergency(unit, world.third.id, u"Skolan ringer och ingen annan svarar."_s);
    case Action::ReadStatistics: {
        const UnitStatistics statistics = collectStatistics(unit, std::array{Term::of(unit.today())});
        REQUIRE(statistics.terms.size() == 1);
        return;
    }
    case Action::KeepStatistics: {
        const Term term = Term::of(unit.today());
        HandCounts counts = handCountsToFill(unit, term);
        counts.surveys = counts.surveys.number().value_or(0) + 1;
        saveHandCounts(unit, term, counts);
        return addExperience(unit, term, std::array{FilledExperience{Respondent::Staff, {4, 4, 4, 4, 4, 4}}});
    }
    case Action::EditRegister: unit.registers().save(anOrganisation()); return;
    case Action::ChangeSettings: {
        UnitSettings settings = unit.settings();
        settings.place += u'a';
        return unit.saveSettings(settings);
    }
    case Action::ImportPacks: return unit.importPack(freshPack());
    case Action::ReadLog: unit.history().latest(); return;
    case Action::BackUp: {
        BackupSettings settings = backupSettings(unit);
        settings.kept.weeks = settings.kept.weeks % BackupsKept::mostWeeks + 1;
        changeBackupSettings(unit, settings);
        const QTemporaryDir place;
        keepBackup(unit, writeBackupHere(unit, newBackupPath(unit, place.path())));
        return;
    }
    case Action::Purge:
        world.clock.set(world.clock.now().addYears(4)); // then one that is never touched is due
        purge(unit, {{child.id == world.own.id ? world.idle : world.alsoIdle}, u"BUN 2026/1"_s, false});
        return finishPurge(unit);
    case Action::ManageUsers: return unit.users().assign(loginOf(Role::Lasare), world.third.id);
    case Action::Rekey: return rekey(unit);
    }
    Q_UNREACHABLE();
}

bool may(Role role, Action action, bool assigned) {
    const Permission permitted = permission(role, action);
    return permitted == Permission::Always || (permitted == Permission::AssignedChildren && assigned);
}

} // namespace

TEST_CASE(
    "every role does what the table says with every child, and leaves nothing where it may not", "[services][access]") {
    FiveUsers world;
    const Role role =
        GENERATE(Role::Administrator, Role::Barnkontakt, Role::Stodsamordnare, Role::Handlaggare, Role::Lasare);
    auto unit = world.openAs(role);
    REQUIRE(unit->user().role == role);
    int tried = 0;
    for (const Action action : allActions)
        for (const bool assigned : {false, true}) {
            CAPTURE(toString(role), toString(action), assigned);
            const Child child = assigned ? world.own : world.other;
            const QByteArray before = contentOf(*unit);
            const BackupState backups = backupState(unit->directory());
            const auto failed = failure([&] { perform(*unit, action, child, world); });
            ++tried;
            if (may(role, action, assigned)) {
                CHECK_FALSE(failed);
                continue;
            }
            CHECK(failed == Error::Kind::Refused);
            CHECK(contentOf(*unit) == before);
            CHECK(backupState(unit->directory()) == backups);
            CHECK(accessRefusal(*unit, action, child.id));
        }
    CHECK(tried == 2 * int(allActions.size()));
}
