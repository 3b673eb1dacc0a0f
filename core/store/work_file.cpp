// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/work_file.h"

#include <QDir>
#include <QFile>

#include <sodium.h>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

QString freeName(const QString& folder) {
    QByteArray random(8, Qt::Uninitialized);
    randombytes_buf(random.data(), std::size_t(random.size()));
    return u"%1/work-%2.db"_s.arg(folder, QString::fromLatin1(random.toHex()));
}

} // namespace

WorkFile::WorkFile(const QString& folder) : m_path(freeName(folder)) {}

WorkFile::~WorkFile() {
    QFile::remove(m_path);
    QFile::remove(m_path + u"-journal"_s);
}

void removeStrays(const QString& folder, const QString& databaseInUse) noexcept {
    const QDir directory(folder);
    const QStringList found = directory.entryList(
        {u"work-*.db"_s, u"work-*.db-journal"_s, u"data-*.db"_s, u"data-*.db-journal"_s}, QDir::Files | QDir::Hidden);
    for (const QString& name : found) {
        if (name != databaseInUse && name != databaseInUse + u"-journal"_s)
            QFile::remove(directory.filePath(name));
    }
}

} // namespace bk
