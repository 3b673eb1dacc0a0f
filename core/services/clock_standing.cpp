// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/clock_standing.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/open_unit.h"
#include "core/store/history_log.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ClockStanding", text); }

QString inWords(const QDateTime& moment) {
    return QLocale(QLocale::Swedish, QLocale::Sweden).toString(moment.toLocalTime(), u"d MMMM yyyy 'kl.' H.mm"_s);
}

} // namespace

ClockStanding clockStanding(OpenUnit& unit) {
    const HistoryLog log(unit.connection());
    if (const auto latest = log.clockWasBefore())
        return {ClockStanding::Kind::Behind, *latest};
    if (const auto before = log.clockJumpedFrom(); before && !unit.settings().practice)
        return {ClockStanding::Kind::Jumped, *before};
    return {};
}

QString clockWarning(OpenUnit& unit) {
    const ClockStanding standing = clockStanding(unit);
    switch (standing.kind) {
    case ClockStanding::Kind::Fits: return {};
    case ClockStanding::Kind::Behind:
        return tr("Datorns klocka går efter, eller gick före en gång: den visar %1, men enheten har använts %2. Är den "
                  "fel: ställ den rätt. Är den rätt: en administratör godtar det. Tills dess gallras inget, och "
                  "samtycken "
                  "som har gått ut öppnas inte igen.")
            .arg(inWords(unit.clock().now()), inWords(standing.other));
    case ClockStanding::Kind::Jumped:
        return tr("Datorns klocka visar %1, och det senaste i enheten gjordes %2. Har den vilat så länge är allt som "
                  "det "
                  "ska. Annars går klockan fel: ställ den rätt innan ni skriver något.")
            .arg(inWords(unit.clock().now()), inWords(standing.other));
    }
    Q_UNREACHABLE();
}

bool clockIsBehind(OpenUnit& unit) {
    const QDateTime latest = HistoryLog(unit.connection()).latestSeen();
    return latest.isValid() && unit.clock().now() < latest;
}

void acceptClock(OpenUnit& unit, const QString& reason) {
    requireAccess(unit, Action::ReadLog);
    if (!clockIsBehind(unit))
        throw Error(Error::Kind::Refused, u"accept.nothing"_s);
    if (reason.trimmed().isEmpty())
        throw Error(Error::Kind::Refused, u"log.reason.missing"_s);
    unit.history().note(
        ChangeKind::Accepted, RecordKind::Unit, qint64(AcceptedOf::Clock), std::nullopt,
        tr("Klockan hade gått före: %1").arg(reason.trimmed()));
}

} // namespace bk
