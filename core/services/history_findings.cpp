// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/history_findings.h"

#include "core/services/extract/history_text.h"
#include "core/store/assigned_rows.h"
#include "core/store/child_repository.h"
#include "core/store/child_rows.h"
#include "core/store/history_check.h"

#include <QCoreApplication>

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("HistoryFindings", text); }

/// A record, and whose it is.
QString recordOf(const HistoryFinding& finding, Connection& connection, const RecordGuard::Children* named) {
    const QString name = recordName(finding.record);
    if (!finding.child)
        return name;
    const bool mayName = !named || named->contains(finding.child->number());
    const auto child = mayName ? ChildRepository(connection).find(*finding.child) : std::nullopt;
    return child ? tr("%1 för %2").arg(name, listName(*child))
                 : tr("%1 för barnet med id %2").arg(name, finding.child->toString());
}

/// What a user may see is more than a role: it is made right where users are looked after.
QString textOfUser(const HistoryFinding& finding, Connection& connection) {
    const QString row = QString::number(finding.sequence);
    const auto login = loginOfUser(connection, finding.recordId);
    if (!login)
        return tr("En användare som lades till eller ändrades senast på rad %1 i loggen finns inte kvar, fast ingen "
                  "har "
                  "tagit bort den. En äldre kopia kan ha lagts in. Jämför Användare med en säkerhetskopia.")
            .arg(row);
    return tr("Användaren %1: rollen eller de tilldelade barnen är inte som när de sparades senast (rad %2 i loggen). "
              "En "
              "äldre kopia kan ha lagts in. Se efter under Enheten, Användare, vilken roll och vilka barn %1 ska ha, "
              "och "
              "spara dem på nytt.")
        .arg(*login, row);
}

QString textOf(const HistoryFinding& finding, Connection& connection, const RecordGuard::Children* named) {
    switch (finding.kind) {
    case HistoryFinding::Kind::Edited:
        return tr("Loggen: rad %1 är ändrad, flyttad eller inlagd efteråt.").arg(finding.sequence);
    case HistoryFinding::Kind::Missing: return tr("Loggen: rad %1 saknas.").arg(finding.sequence);
    case HistoryFinding::Kind::CutOff:
        return tr("Loggen: de sista raderna, från rad %1, saknas.").arg(finding.sequence);
    case HistoryFinding::Kind::Signed: return tr("Loggen: underskriften på rad %1 stämmer inte.").arg(finding.sequence);
    case HistoryFinding::Kind::Replayed:
        if (finding.record == RecordKind::User)
            return textOfUser(finding, connection);
        return tr("%1 är inte som när det sparades senast (rad %2 i loggen). En äldre kopia kan ha lagts in. Jämför "
                  "med en säkerhetskopia och spara de rätta uppgifterna på nytt.")
            .arg(recordOf(finding, connection, named))
            .arg(finding.sequence);
    }
    Q_UNREACHABLE();
}

} // namespace

QStringList historyFindings(
    Connection& connection, const RecordGuard::Children* named, const std::atomic_bool* stop,
    const std::function<Connection&()>& records) {
    QStringList texts;
    for (const HistoryFinding& finding : checkHistory(connection, stop, records))
        texts << textOf(finding, connection, named);
    return texts;
}

} // namespace bk
