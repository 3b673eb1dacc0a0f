// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/access_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Access", text); }

} // namespace

QString roleText(Role role) {
    switch (role) {
    case Role::Administrator: return tr("Administratör");
    case Role::Barnkontakt: return tr("Barnkontakt");
    case Role::Stodsamordnare: return tr("Stödsamordnare");
    case Role::Handlaggare: return tr("Handläggare");
    case Role::Lasare: return tr("Läsare");
    }
    Q_UNREACHABLE();
}

QString roleMeaning(Role role) {
    switch (role) {
    case Role::Administrator: return tr("Leder enheten: ser alla barn, sköter användare, inställningar och säkerhet.");
    case Role::Barnkontakt: return tr("Registrerar barn, beslutar och leder Barnteam för de barn som är tilldelade.");
    case Role::Stodsamordnare: return tr("Håller Barnets plan aktuell och kallar till möten för tilldelade barn.");
    case Role::Handlaggare:
        return tr("Registrerar barn, kort, samtal och samtycken och kallar till möten, men "
                  "beslutar inte.");
    case Role::Lasare: return tr("Läser om tilldelade barn och ser statistiken, men ändrar inget.");
    }
    Q_UNREACHABLE();
}

QString actionText(Action action) {
    switch (action) {
    case Action::ListChildren: return tr("se listor med barn");
    case Action::ReadChild: return tr("läsa om barnet");
    case Action::RegisterChild: return tr("registrera barn");
    case Action::EditChild: return tr("ändra barnets uppgifter");
    case Action::ProtectIdentity: return tr("ändra om barnet har skyddade personuppgifter");
    case Action::RecordCard: return tr("skriva Upptäckarkort och anmälningar");
    case Action::RecordTalk: return tr("skriva samtal och skattningar");
    case Action::KeepConsents: return tr("skriva samtycken");
    case Action::KeepPlan: return tr("skriva Barnets plan och den fördjupade behovskompassen");
    case Action::HoldMeetings: return tr("kalla till och hålla möten");
    case Action::MoveProcess: return tr("gå vidare i stödprocessen");
    case Action::Decide: return tr("skriva beslut");
    case Action::HandOver: return tr("byta ansvarig och ge uppdrag");
    case Action::KeepVisits: return tr("sköta besöksprogrammet");
    case Action::ShareRecords: return tr("skriva ut och dela");
    case Action::OpenInEmergency: return tr("öppna barn med nödåtkomst");
    case Action::ReadStatistics: return tr("se statistiken");
    case Action::KeepStatistics:
        return tr("skriva in det som räknas för hand, kommentarer till tabellerna och enkäter");
    case Action::EditRegister: return tr("ändra i registren");
    case Action::ChangeSettings: return tr("ändra enhetens inställningar");
    case Action::ImportPacks: return tr("läsa in formulärpaket");
    case Action::BackUp: return tr("göra och prova säkerhetskopior");
    case Action::ManageUsers: return tr("sköta användare och tilldela barn");
    case Action::Rekey: return tr("byta enhetens nyckel");
    case Action::ReadLog: return tr("läsa enhetens logg");
    case Action::Purge: return tr("gallra");
    }
    Q_UNREACHABLE();
}

QStringList roleRights(Role role) {
    QStringList withAll;
    QStringList withAssigned;
    QStringList besides;
    QStringList never;
    for (const Action action : allActions) {
        switch (permission(role, action)) {
        case Permission::Always: (concernsOneChild(action) ? withAll : besides) << actionText(action); break;
        case Permission::AssignedChildren: withAssigned << actionText(action); break;
        case Permission::Never: never << actionText(action); break;
        }
    }
    QStringList sentences;
    const auto add = [&sentences](const QString& sentence, const QStringList& actions) {
        if (!actions.empty())
            sentences << sentence.arg(actions.join(u", "_s));
    };
    add(tr("Får med alla barn: %1."), withAll);
    add(tr("Får med de barn som är tilldelade: %1."), withAssigned);
    add(tr("Får också: %1."), besides);
    add(tr("Får inte: %1."), never);
    return sentences;
}

QString userNoteText(const UserNote& note) {
    switch (note.what) {
    case UserNote::What::Joined: return tr("%1, %2: släpptes in").arg(note.login, roleText(note.role));
    case UserNote::What::Left: return tr("%1, %2: togs bort").arg(note.login, roleText(note.role));
    case UserNote::What::RoleChanged:
        return tr("%1: %2 → %3").arg(note.login, roleText(note.before), roleText(note.role));
    case UserNote::What::Assigned: return tr("%1: barnet tilldelat").arg(note.login);
    case UserNote::What::Withdrawn: return tr("%1: barnet inte längre tilldelat").arg(note.login);
    }
    Q_UNREACHABLE();
}

QString refusalSentence(const QString& rule) {
    const QString never = u"access.never."_s;
    if (!rule.startsWith(never))
        return {};
    const auto action = actionFrom(rule.sliced(never.size()));
    if (!action)
        return {};
    QStringList roles;
    for (const Role role : rolesThatMay(*action))
        roles << roleText(role);
    return tr("Med din roll kan du inte %1. Det kan: %2. Be en av dem, eller be en administratör att ändra din roll.")
        .arg(actionText(*action), roles.join(u", "_s));
}

} // namespace bk
