// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/paper_key.h"
#include "core/domain/common/error.h"
#include "core/services/access_text.h"
#include "core/services/open_unit.h"
#include "core/services/recover_access.h"
#include "core/services/unit_users.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

const Option formatOption{u"format"_s, u"table|json"_s, {}};
const Option freshOption{u"new-passphrase-file"_s, u"F"_s, {}};

bool wantsJson(const Arguments& arguments) {
    return arguments.oneOf(u"format"_s, {u"table"_s, u"json"_s}) == "json"_L1;
}

Passphrase freshPassphrase(const Arguments& arguments, Session& session) {
    if (const auto name = arguments.option(u"new-passphrase-file"_s)) {
        QFile file(*name);
        if (!file.open(QIODevice::ReadOnly))
            throw Error(Error::Kind::NotFound, *name);
        return Passphrase(QString::fromUtf8(file.readLine(4096)).remove(u'\n').remove(u'\r'));
    }
    const QString typed = session.terminal.askSecretly(tr("Ny lösenfras: "));
    if (typed != session.terminal.askSecretly(tr("Samma lösenfras igen: ")))
        throw UsageError{tr("Lösenfraserna är inte lika. Försök igen.")};
    return Passphrase(typed);
}

QString requiredLogin(const Arguments& arguments) {
    const QString login = arguments.option(u"login"_s, {});
    if (login.isEmpty())
        throw UsageError{tr("Flaggan --login L saknas: vem gäller det?")};
    return login;
}

std::optional<Role> roleIn(const Arguments& arguments) {
    const auto given = arguments.option(u"role"_s);
    if (!given)
        return std::nullopt;
    QStringList ids;
    for (const Role role : allRoles)
        ids << toString(role);
    return roleFrom(arguments.oneOf(u"role"_s, ids));
}

void list(OpenUnit& unit, const Arguments& arguments, Session& session) {
    const bool json = wantsJson(arguments);
    QJsonArray array;
    TableOutput table{{tr("användarnamn"), tr("namn"), tr("roll")}, {}};
    for (const UserRow& user : unitUsers(unit)) {
        array.append(QJsonObject{
            {u"login"_s, user.login}, {u"displayName"_s, user.displayName}, {u"role"_s, toString(user.role)}});
        table.rows.push_back({user.login, user.displayName, roleText(user.role)});
    }
    if (json)
        session.terminal.data(QJsonDocument(array));
    else
        session.terminal.data(table.asTable());
}

void runUser(const Arguments& arguments, Session& session) {
    const QString action = arguments.positional(0);
    const QStringList actions{u"list"_s, u"add"_s, u"role"_s, u"remove"_s, u"passphrase"_s};
    if (!actions.contains(action))
        throw UsageError{tr("Välj något av %1, inte ”%2”.").arg(actions.join(u", "_s), action)};
    const auto unit = openUnitOf(arguments, session, 1);
    if (action == "list"_L1) {
        list(*unit, arguments, session);
    } else if (action == "add"_L1) {
        const QString login = requiredLogin(arguments);
        const Role role = roleIn(arguments).value_or(Role::Lasare);
        addUnitUser(*unit, {login, arguments.option(u"name"_s, login), role}, freshPassphrase(arguments, session));
    } else if (action == "role"_L1) {
        const auto role = roleIn(arguments);
        if (!role)
            throw UsageError{tr("Flaggan --role R saknas: vilken roll ska användaren få?")};
        changeRole(*unit, requiredLogin(arguments), *role);
    } else if (action == "remove"_L1) {
        removeUnitUser(*unit, requiredLogin(arguments));
        session.terminal.message(
            tr("Användaren är borttagen och enheten har en ny nyckel. Gamla säkerhetskopior öppnas fortfarande med den "
               "gamla lösenfrasen."));
    } else {
        const Passphrase current(session.terminal.passphrase(arguments));
        changeOwnPassphrase(*unit, current, freshPassphrase(arguments, session));
    }
}

void runRekey(const Arguments& arguments, Session& session) {
    const auto unit = openUnitOf(arguments, session);
    if (!arguments.has(u"new-recovery-key"_s)) {
        rekey(*unit);
        return;
    }
    session.terminal.data(renewRecoveryKey(*unit).text() + u'\n');
    session.terminal.message(tr("Raden ovan är den nya återställningsnyckeln: skriv ut den i två exemplar och lås in "
                                "dem. Den visas inte igen, och den gamla gäller inte längre."));
    noteRecoveryKeyRenewed(*unit, TypedBack::No);
}

void runRecover(const Arguments& arguments, Session& session) {
    const QString directory = arguments.positional(0);
    QString login = arguments.option(u"user"_s, {});
    const auto users = UnitFolder(directory).peek().users;
    if (login.isEmpty() && users.size() != 1)
        throw UsageError{tr("Enheten har flera användare. Ange vem med --user U.")};
    if (login.isEmpty())
        login = users.front().login;
    recoverAccess(
        directory, paperKeyIn(arguments.option(u"recovery-key-file"_s, {})), login,
        freshPassphrase(arguments, session));
}

} // namespace

Command userCommand() {
    return {
        u"user"_s,
        tr("visar, lägger till eller tar bort den som kan öppna enheten (list, add, remove), byter någons roll (role) "
           "eller egen "
           "lösenfras "
           "(passphrase)"),
        {{u"ACTION"_s, u"DIR"_s},
         {{u"login"_s, u"L"_s, {}}, {u"name"_s, u"N"_s, {}}, {u"role"_s, u"R"_s, {}}, freshOption, formatOption}},
        false,
        runUser};
}

Command rekeyCommand() {
    return {
        u"rekey"_s,
        tr("ger enheten en ny nyckel; alla lösenfraser gäller som förut. Med --new-recovery-key skrivs en ny "
           "återställningsnyckel ut en gång"),
        {{u"DIR"_s}, {{u"new-recovery-key"_s, {}, {}}}},
        false,
        runRekey};
}

Command recoverCommand() {
    return {
        u"recover"_s,
        tr("ger en användare en ny lösenfras med återställningsnyckeln"),
        {{u"DIR"_s}, {{u"recovery-key-file"_s, u"K"_s, {}, true}, freshOption}, false},
        false,
        runRecover};
}

} // namespace bk::cli
