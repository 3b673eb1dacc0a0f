// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "core/domain/common/error.h"
#include "core/services/back_up.h"
#include "core/services/demo/demo_unit.h"
#include "core/services/unit_access.h"
#include "core/services/unit_check.h"
#include "core/store/unit_folder.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

const QStringList formats{u"table"_s, u"json"_s};
const Option formatOption{u"format"_s, u"table|json"_s, {}};
const QStringList kinds{u"annan"_s, u"forskola"_s, u"grundskola"_s, u"bvc"_s, u"bmm"_s, u"styrgrupp"_s};

bool wantsJson(const Arguments& arguments) { return arguments.oneOf(u"format"_s, formats) == "json"_L1; }

void runCreate(const Arguments& arguments, Session& session) {
    NewUnit unit;
    unit.name = arguments.option(u"name"_s, {});
    unit.kind = unitKindFrom(arguments.oneOf(u"kind"_s, kinds)).value_or(UnitKind::Annan);
    unit.login = arguments.option(u"user"_s, {});
    if (unit.login.isEmpty())
        throw UsageError{tr("Flaggan --user U saknas: vem ska kunna öppna enheten?")};
    unit.displayName = unit.login;
    const bool json = wantsJson(arguments);
    warnOfPlace(arguments.positional(0), session);
    const CreatedUnit created =
        createUnit(arguments.positional(0), unit, session.terminal.passphrase(arguments, true), session.clock);
    if (json) {
        session.terminal.data(
            QJsonDocument(QJsonObject{{u"user"_s, unit.login}, {u"recoveryKey"_s, created.recoveryKey}}));
        return;
    }
    session.terminal.data(created.recoveryKey + u'\n');
    session.terminal.message(tr("Enheten är skapad. Raden ovan är återställningsnyckeln: skriv ut den i två exemplar "
                                "och lås in dem. Den visas inte igen."));
}

void runDemo(const Arguments& arguments, Session& session) {
    const int children = arguments.number(u"children"_s, defaultDemoChildren, 0, mostDemoChildren);
    const int seed = arguments.number(u"seed"_s, int(defaultDemoSeed), 0, std::numeric_limits<int>::max());
    const QString user = demoAccess().user;
    if (arguments.option(u"user"_s, user) != user)
        throw UsageError{tr("Övningsenheten har alltid användaren %1. Ta bort --user.").arg(user)};
    const bool json = wantsJson(arguments);
    const UnitKind kind = *unitKindFrom(arguments.oneOf(u"kind"_s, {u"grundskola"_s, u"bvc"_s, u"styrgrupp"_s}));
    const DemoAccess access = createDemoUnit(arguments.positional(0), children, quint32(seed), session.clock, kind);
    if (json) {
        session.terminal.data(
            QJsonDocument(QJsonObject{{u"user"_s, access.user}, {u"passphrase"_s, access.passphrase}}));
        return;
    }
    session.terminal.data(tr("Användare: %1\nLösenfras: %2\n").arg(access.user, access.passphrase));
    session.terminal.message(tr("Övningsenheten är klar. Alla uppgifter i den är påhittade."));
}

bool passphraseIsGiven(const Arguments& arguments) {
    return arguments.has(u"passphrase-file"_s) || !qEnvironmentVariableIsEmpty("BEHOVSKOMPASS_PASSPHRASE");
}

QJsonArray packsOf(const OpenUnit& unit) {
    QJsonArray packs;
    for (const auto& pack : unit.instruments().packs()) {
        packs.append(QJsonObject{
            {u"id"_s, pack->id},
            {u"version"_s, pack->version},
            {u"name"_s, pack->name},
            {u"official"_s, pack->official}});
    }
    return packs;
}

/// What stands unencrypted in the key file; with a passphrase at hand also what is inside.
void runInfo(const Arguments& arguments, Session& session) {
    const bool json = wantsJson(arguments);
    const UnitSummary summary = UnitFolder(arguments.positional(0)).peek();
    QJsonArray users;
    for (const UnitUser& user : summary.users)
        users.append(user.login);
    QJsonObject object{
        {u"name"_s, summary.identity.name},
        {u"kind"_s, toString(summary.identity.kind)},
        {u"place"_s, summary.identity.place},
        {u"practice"_s, summary.identity.practice},
        {u"users"_s, users},
        {u"format"_s, summary.formatVersion},
        {u"epoch"_s, int(summary.epoch)}};
    if (passphraseIsGiven(arguments)) {
        const auto unit = openUnitOf(arguments, session);
        object.insert(u"children"_s, unit->children().count());
        object.insert(u"packs"_s, packsOf(*unit));
    }
    if (json)
        return session.terminal.data(QJsonDocument(object));
    QStringList logins;
    for (const QJsonValue& user : std::as_const(users))
        logins.append(user.toString());
    TableOutput table{
        {tr("uppgift"), tr("värde")},
        {{tr("namn"), summary.identity.name},
         {tr("slag"), toString(summary.identity.kind)},
         {tr("plats"), summary.identity.place},
         {tr("användare"), logins.join(u", ")},
         {tr("format"), QString::number(summary.formatVersion)}}};
    if (summary.identity.practice)
        table.rows.push_back({tr("övningsenhet"), tr("ja, påhittade uppgifter")});
    if (object.contains(u"children"_s))
        table.rows.push_back({tr("barn"), QString::number(object.value(u"children"_s).toInt())});
    session.terminal.data(table.asTable());
}

/// Also how many rows each table has, and the latest backup: unpacked, checked and counted.
void verifyFully(OpenUnit& unit, bool json, Session& session) {
    const QString backup = latestBackup(unit);
    const qint64 rows = backup.isEmpty() ? 0 : BackupTest(unit, backup).run(false);
    if (!backup.isEmpty())
        noteBackupTested(unit);
    QJsonObject tables;
    TableOutput table{{tr("tabell"), tr("rader")}, {}};
    for (const auto& [name, count] : tableCounts(unit.connection())) {
        tables.insert(name, count);
        table.rows.push_back({name, QString::number(count)});
    }
    if (json) {
        const QJsonValue tested =
            backup.isEmpty() ? QJsonValue() : QJsonValue(QJsonObject{{u"file"_s, backup}, {u"rows"_s, rows}});
        session.terminal.data(QJsonDocument(QJsonObject{
            {u"whole"_s, true}, {u"findings"_s, QJsonArray()}, {u"tables"_s, tables}, {u"backup"_s, tested}}));
        return;
    }
    session.terminal.data(table.asTable());
    session.terminal.data(tr("Enheten är hel.\n"));
    session.terminal.data(
        backup.isEmpty() ? tr("Ingen säkerhetskopia finns att pröva.\n")
                         : tr("Säkerhetskopian går att återställa: %1\n").arg(backup));
}

/// The unit when it opens. Too damaged for that it is read beside; `findings` then has at least one line.
std::unique_ptr<OpenUnit> openAsFarAsItGoes(const Arguments& arguments, Session& session, QStringList& findings) {
    try {
        return openUnitOf(arguments, session);
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::DatabaseDamaged)
            throw;
        const UnitFolder folder(arguments.positional(0));
        const QString login = loginIn(arguments, folder.peek().users);
        findings = damageIn(folder.unlock(login, Passphrase(session.terminal.passphrase(arguments))), folder.path());
        return nullptr;
    }
}

void runVerify(const Arguments& arguments, Session& session) {
    const bool json = wantsJson(arguments);
    QStringList findings;
    const auto unit = openAsFarAsItGoes(arguments, session, findings);
    if (unit)
        findings = unit->verify();
    if (arguments.has(u"full"_s) && findings.isEmpty())
        return verifyFully(*unit, json, session);
    if (json)
        session.terminal.data(QJsonDocument(
            QJsonObject{{u"whole"_s, findings.isEmpty()}, {u"findings"_s, QJsonArray::fromStringList(findings)}}));
    else if (findings.isEmpty())
        session.terminal.data(tr("Enheten är hel.\n"));
    else
        session.terminal.data(findings.join(u'\n') + u'\n');
    if (findings.isEmpty())
        return;
    if (unit && unit->keyFileAge() != KeyFileAge::Same && findings.size() == 1)
        throw Error(Error::Kind::KeysDamaged, u"keys.age"_s);
    session.terminal.message(
        tr("Finns ingen säkerhetskopia räddar salvage DIR --to NY det som går att läsa till en ny enhet."));
    throw Error(Error::Kind::DatabaseDamaged, QString::number(findings.size()));
}

} // namespace

Command createCommand() {
    return {
        u"create"_s,
        tr("skapar en krypterad enhet och skriver ut återställningsnyckeln en gång"),
        {{u"DIR"_s},
         {{u"name"_s, u"N"_s, {}, true},
          {u"kind"_s, u"forskola|grundskola|bvc|bmm|annan|styrgrupp"_s, {}, true},
          formatOption}},
        false,
        runCreate};
}

Command demoCommand() {
    return {
        u"demo"_s,
        tr("skapar en övningsenhet med påhittade barn och skriver ut användare och lösenfras"),
        {{u"DIR"_s},
         {{u"children"_s, u"N"_s, {}},
          {u"seed"_s, u"S"_s, {}},
          {u"kind"_s, u"grundskola|bvc|styrgrupp"_s, {}},
          formatOption}},
        false,
        runDemo};
}

Command infoCommand() {
    return {
        u"info"_s,
        tr("visar enhetens namn och användare; med lösenfras även antalet barn"),
        {{u"DIR"_s}, {formatOption}},
        false,
        runInfo};
}

Command verifyCommand() {
    return {
        u"verify"_s,
        tr("kontrollerar att enheten är hel; med --full räknas också raderna och den senaste säkerhetskopian prövas"),
        {{u"DIR"_s}, {{u"full"_s, {}, {}}, formatOption}},
        false,
        runVerify};
}

} // namespace bk::cli
