// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/backup_state.h"

#include "core/store/file_system.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr qint64 largest = 64 * 1024;

QString pathIn(const QString& directory) { return directory + u"/backups.json"_s; }

QString written(const QDateTime& time) { return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString(); }

QDateTime read(const QJsonValue& value) {
    QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODate);
    return time.isValid() ? time.toUTC() : QDateTime();
}

int within(const QJsonValue& value, int otherwise, int least, int most) {
    return qBound(least, value.toInt(otherwise), most);
}

} // namespace

BackupState backupState(const QString& unitDirectory) {
    BackupState state;
    QFile file(pathIn(unitDirectory));
    if (!file.open(QIODevice::ReadOnly))
        return state;
    const QJsonObject object = QJsonDocument::fromJson(file.read(largest)).object();
    const QJsonObject kept = object[u"keep"_s].toObject();
    state.folder = object[u"folder"_s].toString();
    state.daily = object[u"daily"_s].toBool(true);
    state.kept = {
        within(kept[u"days"_s], state.kept.days, 1, BackupsKept::mostDays),
        within(kept[u"weeks"_s], state.kept.weeks, 0, BackupsKept::mostWeeks),
        within(kept[u"months"_s], state.kept.months, 0, BackupsKept::mostMonths)};
    state.lastFile = object[u"lastFile"_s].toString();
    state.lastMade = read(object[u"lastMade"_s]);
    state.lastTested = read(object[u"lastTested"_s]);
    state.recoveryTested = read(object[u"recoveryTested"_s]);
    state.recoveryUsed = read(object[u"recoveryUsed"_s]);
    state.copyOf = read(object[u"copyOf"_s]);
    return state;
}

void saveBackupState(const QString& unitDirectory, const BackupState& state) {
    const QJsonObject object{
        {u"version"_s, 1},
        {u"folder"_s, state.folder},
        {u"daily"_s, state.daily},
        {u"keep"_s,
         QJsonObject{{u"days"_s, state.kept.days}, {u"weeks"_s, state.kept.weeks}, {u"months"_s, state.kept.months}}},
        {u"lastFile"_s, state.lastFile},
        {u"lastMade"_s, written(state.lastMade)},
        {u"lastTested"_s, written(state.lastTested)},
        {u"recoveryTested"_s, written(state.recoveryTested)},
        {u"recoveryUsed"_s, written(state.recoveryUsed)},
        {u"copyOf"_s, written(state.copyOf)}};
    FileSystem& files = systemFiles();
    const QString path = pathIn(unitDirectory);
    files.writeDurably(path + u".new"_s, QJsonDocument(object).toJson());
    files.rename(path + u".new"_s, path);
    files.syncFolder(unitDirectory);
}

} // namespace bk
