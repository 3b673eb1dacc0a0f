// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/back_up.h"
#include "core/services/frozen_plan.h"
#include "core/services/recover_access.h"
#include "core/services/restore_unit.h"
#include "core/services/salvage_report.h"
#include "core/services/unit_users.h"
#include "core/store/child_tables.h"
#include "tests/services/sealed_support.h"
#include "tests/support/filled_records.h"
#include "tests/support/print_qt.h"

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const QString pseudonym = u"Skyddat barn 1"_s;

/// What must stand nowhere readable once the child is sealed.
const QStringList markers{u"Vanadis"_s,     u"Hemlighult"_s, u"Siduri"_s,          u"Grimhilde"_s,
                          u"070-1740605"_s, u"Dolda"_s,      u"gomd@example.se"_s, u"Gömstigen"_s};

ChildBuilder aHiddenChild() {
    const Contact home{u"Gömstigen 7\n123 45 Dolda"_s, u"070-1740605"_s, u"gomd@example.se"_s};
    return aChild()
        .named(u"Vanadis"_s, u"Hemlighult"_s)
        .called(u"Siduri"_s)
        .withPersonnummer(aPersonnummer(3))
        .withContact(home)
        .at(u"Klass 2B"_s)
        .withGuardian(u"Grimhilde Hemlighult"_s, u"mamma"_s, home)
        .withBarnkontakt(u"Karin Lind"_s);
}

struct Hidden : SealingUnit {
    ChildId child = unit->children().save(aHiddenChild());
    PlanVersionId version;

    Hidden() {
        unit->samtal().save(aBarnsamtal().with(child).guardianRated(1, {3, 4}).heldBy(u"Karin Lind"_s));
        Barnsamtal talk = aBarnsamtal().with(child).on(today().addDays(-1)).guardianRated(1, {2});
        talk.guardianParts.front().name = u"Grimhilde Hemlighult"_s;
        talk.summary.next = u"Siduris mamma ringer 070-1740605. Vanadis är med."_s;
        unit->samtal().save(talk);
        BarnetsPlan plan;
        plan.child = child;
        plan.myDescription = u"Jag heter Vanadis Hemlighult."_s;
        plan.goals = {{u"Siduri ska sova gott"_s, {Area::MaBra}, {}}};
        unit->plans().save(plan);
        version = freezePlan(
                      *unit, child, u"första mötet"_s,
                      {{SignatureRole::Guardian, u"Grimhilde Hemlighult"_s, {}, today(), {}}})
                      .id;
        SharingEntry entry = anAnsweredEntry();
        entry.child = child;
        entry.receiver = u"Grimhilde Hemlighult"_s;
        unit->sharing().add(entry);
        unit->drafts().save({u"samtal"_s, child.toString(), "Vanadis", clock.now(), u"rektor"_s});
    }
    void seal(const QStringList& logins = {u"rektor"_s}) {
        sealIdentity(*unit, child, {ProtectedIdentity::Sekretessmarkering, pseudonym, logins});
    }
    QStringList foundMarkers() {
        const QByteArray all = everythingIn(*unit);
        QStringList found;
        for (const QString& marker : markers + QStringList{aPersonnummer(3).digits()})
            if (all.contains(marker.toUtf8()) || all.contains(marker.toLower().toUtf8()))
                found.append(marker);
        return found;
    }
};

} // namespace

TEST_CASE("of who a sealed child is nothing stands in the decrypted database outside the seal", "[sealed]") {
    Hidden at;
    CHECK(at.foundMarkers().size() == markers.size() + 1);
    at.seal();
    CHECK(at.foundMarkers() == QStringList());
    CHECK(at.unit->verify().isEmpty());
    const Child shown = at.unit->children().find(at.child).value();
    CHECK(shown.calledName() == pseudonym);
    CHECK(shown.guardians.front().relation == u"mamma"_s);
    CHECK(shown.barnkontakt.name == u"Karin Lind"_s);
    CHECK(at.unit->children().rows({}, 0, 1).front().name == pseudonym);
    CHECK(at.unit->children().search(u"skyddat"_s).size() == 1);
    CHECK(at.unit->children().search(u"vanadis"_s).empty());
    CHECK_FALSE(at.unit->children().findByPersonnummer(aPersonnummer(3)));
    CHECK(at.unit->drafts().all(u"rektor"_s).empty());
    CHECK(at.unit->plans().ofChild(at.child)->myDescription == u"Jag heter Skyddat barn 1."_s);
    CHECK(versionPaper(*at.unit, at.version).plan.goals.front().text == u"Skyddat barn 1 ska sova gott"_s);
}

TEST_CASE("who is named reads who the child is, which the log says, and nobody else does", "[sealed]") {
    Hidden at;
    const ChildIdentity before = identityOf(at.unit->children().find(at.child).value());
    at.seal({u"rektor"_s, u"karin"_s});
    CHECK(revealIdentity(*at.unit, at.child) == before);
    CHECK(sealStanding(*at.unit, at.child).named.size() == 2);
    Statement row = at.unit->connection().prepare(
        "SELECT count(*) FROM history WHERE change = 'read' AND record = 'sealed-identity' AND child_id = ?");
    row.bindAll(at.child.number());
    REQUIRE(row.step());
    CHECK(row.integer(0) == 1);
    row = Statement();
    OpenUnit& karin = at.openAs(u"karin"_s);
    CHECK(revealIdentity(karin, at.child) == before);
    OpenUnit& asa = at.openAs(u"asa"_s);
    CHECK_FALSE(refusedRule([&] { revealIdentity(asa, at.child); }).isEmpty());
}

TEST_CASE("somebody else is let in and out again, and the last is not", "[sealed]") {
    Hidden at;
    at.seal();
    CHECK(refusedRule([&] { withdrawUser(*at.unit, at.child, u"rektor"_s); }) == u"sealed.user.last"_s);
    CHECK(refusedRule([&] { nameUser(*at.unit, at.child, u"ingen"_s); }) == u"sealed.user.unknown"_s);
    CHECK(refusedRule([&] { revealIdentity(at.openAs(u"karin"_s), at.child); }) == u"sealed.notNamed"_s);
    OpenUnit& rektor = at.openAsRektor();
    nameUser(rektor, at.child, u"karin"_s);
    const auto sealedBefore = SealedIdentityRepository(rektor.connection()).find(at.child);
    CHECK(revealIdentity(at.openAs(u"karin"_s), at.child).givenName == u"Vanadis"_s);
    OpenUnit& again = at.openAsRektor();
    withdrawUser(again, at.child, u"KARIN"_s);
    const auto sealedAfter = SealedIdentityRepository(again.connection()).find(at.child);
    for (const auto& [part, encrypted] : sealedBefore->parts)
        CHECK(sealedAfter->parts.at(part) != encrypted);
    CHECK(revealIdentity(again, at.child).givenName == u"Vanadis"_s);
    CHECK(again.verify().isEmpty());
    CHECK(refusedRule([&] { revealIdentity(at.openAs(u"karin"_s), at.child); }) == u"sealed.notNamed"_s);
}

TEST_CASE("the record of a sealed child takes nothing that tells who it is", "[sealed]") {
    Hidden at;
    at.seal();
    Child child = at.unit->children().find(at.child).value();
    child.barnkontakt.name = u"Nils Berg"_s;
    at.unit->children().save(child);
    Child named = child;
    named.familyName = u"Hemlighult"_s;
    CHECK(refusedRule([&] { at.unit->children().save(named); }) == u"child.sealed.identity"_s);
    Child open = child;
    open.protection = ProtectedIdentity::None;
    CHECK(refusedRule([&] { at.unit->children().save(open); }) == u"child.sealed.protection"_s);
    ChildIdentity identity = revealIdentity(*at.unit, at.child);
    identity.contact.telephone = u"070-1740699"_s;
    saveIdentity(*at.unit, at.child, identity);
    CHECK(revealIdentity(*at.unit, at.child).contact.telephone == u"070-1740699"_s);
    CHECK_FALSE(everythingIn(*at.unit).contains("070-1740699"));
}

TEST_CASE("a seal is refused without anybody who may read it and with a telling name", "[sealed]") {
    Hidden at;
    const auto first = [&](const SealOrder& order) {
        return sealIssues(*at.unit, at.child, order).front().rule;
    };
    const auto kind = ProtectedIdentity::SkyddadFolkbokforing;
    CHECK(first({kind, pseudonym, {}}) == u"sealed.users.none"_s);
    CHECK(first({kind, pseudonym, {u"ingen"_s}}) == u"sealed.user.unknown"_s);
    CHECK(first({kind, u" "_s, {u"rektor"_s}}) == u"sealed.pseudonym.missing"_s);
    CHECK(first({kind, u"Lilla Siduri"_s, {u"rektor"_s}}) == u"sealed.pseudonym.identity"_s);
    CHECK(first({ProtectedIdentity::None, pseudonym, {u"rektor"_s}}) == u"sealed.protection.missing"_s);
    CHECK(proposedPseudonym(*at.unit) == pseudonym);
    at.seal();
    CHECK(first({kind, pseudonym, {u"rektor"_s}}) == u"sealed.already"_s);
    CHECK(proposedPseudonym(*at.unit) == u"Skyddat barn 2"_s);
}

TEST_CASE("when the protection ends all is as it was, but for what was written meanwhile", "[sealed]") {
    Hidden at;
    const Child before = at.unit->children().find(at.child).value();
    const BarnetsPlan plan = at.unit->plans().ofChild(at.child).value();
    const PlanVersion version = at.unit->planVersions().find(at.version).value();
    const auto talks = at.unit->samtal().ofChild(at.child);
    at.seal();
    unsealIdentity(*at.unit, at.child);
    CHECK(at.unit->plans().ofChild(at.child) == plan);
    CHECK(at.unit->planVersions().find(at.version) == version);
    CHECK(at.unit->samtal().ofChild(at.child) == talks);
    Child after = at.unit->children().find(at.child).value();
    CHECK(after.place.isEmpty()); // where the child goes is not kept of a protected one
    after.place = before.place;
    CHECK(after == before);
    CHECK_FALSE(sealStanding(*at.unit, at.child).sealed);
    CHECK(at.unit->children().search(u"hemlighult"_s).size() == 1);
    CHECK(at.unit->verify().isEmpty());
    at.unit->children().save(after);
    CHECK_THROWS(at.unit->connection().exec("UPDATE plan_version SET note = 'x'"));
}

TEST_CASE("a user who is removed loses the seal, and the only one who is named is not removed", "[sealed][users]") {
    Hidden at;
    at.seal({u"karin"_s});
    CHECK(refusedRule([&] { requireRemovable(*at.unit, u"karin"_s); }) == u"sealed.user.only"_s);
    CHECK(refusedRule([&] { revealIdentity(*at.unit, at.child); }) == u"sealed.notNamed"_s);
    nameUser(at.openAs(u"karin"_s), at.child, u"rektor"_s);
    OpenUnit& rektor = at.openAsRektor();
    const auto before = SealedIdentityRepository(rektor.connection()).find(at.child);
    removeUnitUser(rektor, u"karin"_s);
    const auto after = SealedIdentityRepository(rektor.connection()).find(at.child);
    CHECK_FALSE(after->keyOf(u"karin"_s));
    CHECK_FALSE(after->renew);
    CHECK(after->parts.at(u"child"_s) != before->parts.at(u"child"_s));
    CHECK(revealIdentity(rektor, at.child).givenName == u"Vanadis"_s);
    CHECK(rektor.verify().isEmpty());
}

TEST_CASE("the key is renewed by the next who can, where one who cannot removed a user", "[sealed][users]") {
    Hidden at;
    at.seal({u"karin"_s, u"asa"_s});
    removeUnitUser(*at.unit, u"asa"_s);
    SealedIdentityRepository rows(at.unit->connection());
    CHECK(rows.find(at.child)->renew);
    CHECK_FALSE(rows.find(at.child)->keyOf(u"asa"_s));
    OpenUnit& karin = at.openAs(u"karin"_s);
    CHECK_FALSE(SealedIdentityRepository(karin.connection()).find(at.child)->renew);
    CHECK(revealIdentity(karin, at.child).givenName == u"Vanadis"_s);
}

TEST_CASE("the paper key opens the seal where nobody who was named can, and so does its successor", "[sealed]") {
    Hidden at;
    at.seal({u"karin"_s});
    CHECK(failure([&] { openSealsWith(*at.unit, RecoveryKey::generate()); }) == Error::Kind::WrongRecoveryKey);
    at.unit.reset();
    recoverAccess(
        at.directory, at.paperKey, u"karin"_s, Passphrase(u"helt andra ord gäller numera"_s), at.clock,
        KdfCost::least());
    OpenUnit& karin = at.openAs(u"karin"_s, u"helt andra ord gäller numera"_s);
    CHECK_FALSE(sealStanding(karin, at.child).named.front().canOpen);
    CHECK(refusedRule([&] { revealIdentity(karin, at.child); }) == u"sealed.notNamed"_s);
    OpenUnit& rektor = at.openAsRektor();
    CHECK(openSealsWith(rektor, at.paperKey) == 1);
    CHECK(revealIdentity(rektor, at.child).givenName == u"Vanadis"_s);
    CHECK(revealIdentity(at.openAs(u"karin"_s, u"helt andra ord gäller numera"_s), at.child).givenName == u"Vanadis"_s);
    const RecoveryKey fresh = renewRecoveryKey(at.openAsRektor());
    CHECK(failure([&] { openSealsWith(*at.unit, at.paperKey); }) == Error::Kind::WrongRecoveryKey);
    CHECK(openSealsWith(*at.unit, fresh) == 1);
}

TEST_CASE("a backup, a salvaged unit and a new key keep the seal", "[sealed][backup]") {
    Hidden at;
    at.seal();
    rekey(*at.unit);
    CHECK(revealIdentity(*at.unit, at.child).givenName == u"Vanadis"_s);
    const QString backup = at.folder.filePath(u"kopia.bkbackup"_s);
    keepBackup(*at.unit, writeBackupHere(*at.unit, backup));
    at.unit.reset();
    const QString restored = at.folder.filePath(u"aterstalld"_s);
    restoreUnit(backup, u"rektor"_s, Passphrase(testPassphrase), restored);
    const auto copy = openUnit(restored, u"rektor"_s, testPassphrase, at.clock);
    CHECK(revealIdentity(*copy, at.child).givenName == u"Vanadis"_s);
    const QString saved = at.folder.filePath(u"raddad"_s);
    salvageAndReport(
        at.directory, UnitFolder(at.directory).unlock(u"rektor"_s, Passphrase(testPassphrase)), saved, at.clock);
    const auto salvaged = openUnit(saved, u"rektor"_s, testPassphrase, at.clock);
    CHECK(revealIdentity(*salvaged, at.child).givenName == u"Vanadis"_s);
    CHECK(salvaged->verify().isEmpty());
}

TEST_CASE("a purged child's seal goes with it, and what a class of documents said with the class", "[sealed]") {
    Hidden at;
    at.seal();
    const SealedIdentityRepository rows(at.unit->connection());
    REQUIRE(rows.find(at.child)->parts.contains(u"plan"_s));
    REQUIRE(rows.find(at.child)->parts.contains(u"compass"_s));
    removeChildRows(at.unit->connection(), at.child, std::array{DocumentClass::Plan});
    CHECK_FALSE(rows.find(at.child)->parts.contains(u"plan"_s));
    CHECK(rows.find(at.child)->parts.contains(u"compass"_s));
    CHECK(revealIdentity(*at.unit, at.child).givenName == u"Vanadis"_s);
    removeChildRows(at.unit->connection(), at.child, everyDocumentClass);
    CHECK_FALSE(rows.contains(at.child));
    CHECK(at.unit->connection().verify().empty());
}
