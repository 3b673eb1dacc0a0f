// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "app/cli/paper_key.h"
#include "core/domain/common/error.h"
#include "core/services/access_text.h"
#include "core/services/open_unit.h"
#include "core/services/recover_access.h"
#include "core/services/sealed_identity.h"
#include "core/services/unit_users.h"
#include "core/store/child_rows.h"

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

Role requiredRole(const Arguments& arguments) {
    if (const auto role = roleIn(arguments))
        return *role;
    throw UsageError{tr("Flaggan --role R saknas: vilken roll ska användaren få?")};
}

QJsonValue when(const QDateTime& at) {
    return at.isValid() ? QJsonValue(at.toUTC().toString(Qt::ISODate)) : QJsonValue();
}

void list(OpenUnit& unit, const Arguments& arguments, Session& session) {
    QJsonArray array;
    TableOutput table{{tr("användarnamn"), tr("namn"), tr("roll"), tr("tilldelade barn"), tr("senast inloggad")}, {}};
    for (const UserState& state : userStates(unit)) {
        const UserRow& user = state.user;
        array.append(QJsonObject{
            {u"login"_s, user.login},
            {u"displayName"_s, user.displayName},
            {u"role"_s, toString(user.role)},
            {u"assignedChildren"_s, state.assigned ? QJsonValue(*state.assigned) : QJsonValue()},
            {u"lastUnlocked"_s, when(state.lastUnlocked)}});
        table.rows.push_back(
            {user.login, user.displayName, roleText(user.role),
             state.assigned ? QString::number(*state.assigned) : QString(),
             state.lastUnlocked.isValid() ? state.lastUnlocked.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s)
                                          : QString()});
    }
    if (wantsJson(arguments))
        session.terminal.data(QJsonDocument(array));
    else
        session.terminal.data(table.asTable());
}

void listAssigned(OpenUnit& unit, const Arguments& arguments, Session& session) {
    QJsonArray array;
    TableOutput table{{tr("id"), tr("namn"), tr("varför")}, {}};
    for (const AssignedChild& each : childrenAssignedTo(unit, requiredLogin(arguments))) {
        const auto child = unit.children().find(each.child);
        const QString name = child ? listName(*child) : QString();
        array.append(QJsonObject{{u"id"_s, each.child.toString()}, {u"name"_s, name}});
        table.rows.push_back({each.child.toString(), name, assignedText(each.because)});
    }
    if (wantsJson(arguments))
        session.terminal.data(QJsonDocument(array));
    else
        session.terminal.data(table.asTable());
}

void runUser(const Arguments& arguments, Session& session) {
    const QString action = arguments.positional(0);
    const QStringList actions{u"list"_s,     u"add"_s,    u"role"_s,       u"children"_s,  u"assign"_s,
                              u"withdraw"_s, u"remove"_s, u"passphrase"_s, u"open-seals"_s};
    if (!actions.contains(action))
        throw UsageError{tr("Välj något av %1, inte ”%2”.").arg(actions.join(u", "_s), action)};
    if (action == "open-seals"_L1 && !arguments.has(u"recovery-key-file"_s))
        throw UsageError{tr("Flaggan --recovery-key-file K saknas: förseglingarna öppnas med återställningsnyckeln.")};
    const auto unit = openUnitOf(arguments, session, 1);
    if (action == "list"_L1) {
        list(*unit, arguments, session);
    } else if (action == "add"_L1) {
        const QString login = requiredLogin(arguments);
        const Role role = roleIn(arguments).value_or(Role::Lasare);
        addUnitUser(*unit, {login, arguments.option(u"name"_s, login), role}, freshPassphrase(arguments, session));
    } else if (action == "role"_L1) {
        changeUser(*unit, {requiredLogin(arguments), requiredRole(arguments)});
    } else if (action == "children"_L1) {
        listAssigned(*unit, arguments, session);
    } else if (action == "assign"_L1 || action == "withdraw"_L1) {
        UserChange change{requiredLogin(arguments)};
        (action == "assign"_L1 ? change.assign : change.withdraw).push_back(childOf(arguments, *unit).id);
        changeUser(*unit, change);
    } else if (action == "remove"_L1) {
        removeUnitUser(*unit, requiredLogin(arguments));
        session.terminal.message(
            tr("Användaren är borttagen och enheten har en ny nyckel. Gamla säkerhetskopior öppnas fortfarande med den "
               "gamla lösenfrasen."));
    } else if (action == "open-seals"_L1) {
        const int opened = openSealsWith(*unit, paperKeyIn(arguments.option(u"recovery-key-file"_s, {})));
        session.terminal.message(tr("%1 förseglade barn kan nu visas för dig.").arg(opened));
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
    const QString login = loginIn(arguments, UnitFolder(directory).peek().users);
    recoverAccess(
        directory, paperKeyIn(arguments.option(u"recovery-key-file"_s, {})), login, freshPassphrase(arguments, session),
        session.clock);
}

} // namespace

Command userCommand() {
    return {
        u"user"_s,
        tr("visar, lägger till eller tar bort den som kan öppna enheten (list, add, remove), byter någons roll (role), "
           "visar, lägger till eller tar bort någons tilldelade barn (children, assign, withdraw), byter egen "
           "lösenfras (passphrase) eller öppnar förseglade identiteter med återställningsnyckeln (open-seals)"),
        {{u"ACTION"_s, u"DIR"_s},
         {{u"login"_s, u"L"_s, {}},
          {u"name"_s, u"N"_s, {}},
          {u"role"_s, u"R"_s, {}},
          {u"child"_s, u"ID"_s, {}},
          freshOption,
          {u"recovery-key-file"_s, u"K"_s, {}},
          formatOption}},
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
