// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/work_file.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

#include <sodium.h>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

QString freeName(const QString& folder) {
    QByteArray random(8, Qt::Uninitialized);
    randombytes_buf(random.data(), std::size_t(random.size()));
    return u"%1/work-%2.db"_s.arg(folder, QString::fromLatin1(random.toHex()));
}

/// The program's own names; the first capture is the database's, without what is beside it.
const QRegularExpression& ownDatabase() {
    static const QRegularExpression own(u"^(data-(\\d+)\\.db)(-journal)?$"_s);
    return own;
}

int epochOf(const QString& database) { return ownDatabase().match(database).captured(2).toInt(); }

bool isWrittenAfterKey(const QString& folder, const QString& database) {
    return QFileInfo(folder + u'/' + database).lastModified() > QFileInfo(folder + u"/keys"_s).lastModified();
}

} // namespace

WorkFile::WorkFile(const QString& folder) : m_path(freeName(folder)) {}

WorkFile::~WorkFile() {
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

bool removeStrays(const QString& folder, const QString& databaseInUse, UnitPlace place) noexcept {
    static const QRegularExpression work(u"^work-[0-9a-f]{16}\\.db(-journal)?$"_s);
    const QDir directory(folder);
    const bool hasCopies = !copiesOfUnit(folder).isEmpty();
    const auto wasBrought = [&](const QString& database) {
        const bool isLater = isWrittenAfterKey(folder, database);
        const int epoch = epochOf(database);
        return epoch < epochOf(databaseInUse) ? epoch < int(place.formerRemovedIn) || isLater
                                              : place.reached && isLater;
    };
    bool allWent = true;
    for (const QString& name : directory.entryList(QDir::Files | QDir::Hidden)) {
        const QString path = directory.filePath(name);
        const auto database = ownDatabase().match(name);
        const bool isOther = database.hasMatch() && database.captured(1) != databaseInUse;
        if (work.match(name).hasMatch())
            QFile::remove(path);
        else if (isOther && !wasBrought(database.captured(1)) && (hasCopies || !QFile::remove(path)))
            allWent = false;
    }
    return allWent;
}

void removeDatabase(const QString& folder, const QString& database) noexcept {
    QFile::remove(folder + u'/' + database);
    QFile::remove(folder + u'/' + database + u"-journal"_s);
}

QStringList copiesOfUnit(const QString& folder) {
    static const QRegularExpression keys(u"^keys(\\.bak)?(\\.new)?$"_s);
    QStringList strange;
    for (const QString& name : QDir(folder).entryList({u"keys*"_s, u"data-*.db"_s}, QDir::Files, QDir::Name))
        if (!keys.match(name).hasMatch() && !ownDatabase().match(name).hasMatch())
            strange.append(name);
    return strange;
}

QStringList otherDatabases(const QString& folder, const QString& databaseInUse, bool reached) {
    QStringList others;
    for (const QString& name : QDir(folder).entryList({u"data-*.db"_s}, QDir::Files, QDir::Name))
        if (ownDatabase().match(name).hasMatch() && name != databaseInUse &&
            (epochOf(name) < epochOf(databaseInUse) || (reached && isWrittenAfterKey(folder, name))))
            others.append(name);
    return others;
}

} // namespace bk
