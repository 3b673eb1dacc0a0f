// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/seen_history.h"

#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/backup_log.h"
#include "core/services/backup_state.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "core/store/file_system.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qint64 largest = 256;

QByteArray idOf(OpenUnit& unit) { return heldUnit(unit).keys.file().unitId; }

} // namespace

SeenHistory SeenHistory::ofThisUser() {
    return SeenHistory(
        QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/behovskompass/seen"_s);
}

QString SeenHistory::fileOf(const QByteArray& unitId) const {
    return m_directory + u'/' + QString::fromLatin1(unitId.toHex());
}

std::optional<HistoryHead> SeenHistory::of(const QByteArray& unitId) const {
    QFile file(fileOf(unitId));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QList<QByteArray> words = file.read(largest).trimmed().split(' ');
    bool isNumber = false;
    const HistoryHead head{words.value(0).toLongLong(&isNumber), QByteArray::fromHex(words.value(1))};
    return isNumber && head.sequence > 0 && !head.hash.isEmpty() ? std::optional(head) : std::nullopt;
}

void SeenHistory::remember(const QByteArray& unitId, const HistoryHead& head) const {
    if (!QDir().mkpath(m_directory))
        throw Error(Error::Kind::ReadOnly, m_directory);
    const QString path = fileOf(unitId);
    FileSystem& files = systemFiles();
    files.writeDurably(path + u".new"_s, QByteArray::number(head.sequence) + ' ' + head.hash.toHex() + '\n');
    files.rename(path + u".new"_s, path);
    files.syncFolder(m_directory);
}

HistoryAge historyAge(OpenUnit& unit, const SeenHistory& seen) {
    const auto known = seen.of(idOf(unit));
    if (!known)
        return HistoryAge::Known;
    const auto hash = unit.history().hashAt(known->sequence);
    if (!hash)
        return HistoryAge::Older;
    return *hash == known->hash ? HistoryAge::Known : HistoryAge::Another;
}

void rememberHistory(OpenUnit& unit, const SeenHistory& seen) noexcept {
    try {
        unit.history().writeReadings();
        const auto head = unit.history().head();
        if (head && historyAge(unit, seen) == HistoryAge::Known && seen.of(idOf(unit)) != head)
            seen.remember(idOf(unit), *head);
    } catch (const std::exception&) {
        // A profile that cannot be written to keeps nobody from work; the next time may do.
    }
}

bool historyAwaitsAcceptance(OpenUnit& unit, const SeenHistory& seen) {
    const BackupState state = backupState(unit.directory());
    return historyAge(unit, seen) != HistoryAge::Known || state.copyOf.isValid() ||
           !backupLogFindings(unit.connection(), state.folder, idOf(unit)).isEmpty();
}

void acceptHistory(OpenUnit& unit, const SeenHistory& seen, const QString& reason) {
    requireAccess(unit, Action::ReadLog);
    if (!historyAwaitsAcceptance(unit, seen))
        throw Error(Error::Kind::Refused, u"accept.nothing"_s);
    if (reason.trimmed().isEmpty())
        throw Error(Error::Kind::Refused, u"log.reason.missing"_s);
    unit.history().note(ChangeKind::Accepted, RecordKind::Log, 0, std::nullopt, reason.trimmed());
    seen.remember(idOf(unit), *unit.history().head());
    if (BackupState state = backupState(unit.directory()); state.copyOf.isValid()) {
        state.copyOf = {};
        saveBackupState(unit.directory(), state);
    }
}

} // namespace bk
