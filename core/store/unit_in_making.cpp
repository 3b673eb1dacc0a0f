// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unit_in_making.h"

#include "core/domain/common/error.h"
#include "core/store/atomic_file.h"

#include <QDir>
#include <QFileInfo>

#include <functional>

namespace bk {
namespace {

void quietly(const std::function<void()>& action) noexcept {
    try {
        action();
    } catch (const std::exception&) {
        // What cannot be removed stays; the failure that led here is the one to report.
    }
}

bool isEmptyFolder(const QString& path) {
    return QFileInfo(path).isDir() &&
           QDir(path).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
}

} // namespace

FolderInMaking::FolderInMaking(QString path, FileSystem& files) : m_path(std::move(path)), m_files(&files) {
    QStringList missing;
    for (QString level = m_path; !QFileInfo::exists(level) && !QDir(level).isRoot(); level = QFileInfo(level).path())
        missing.prepend(level);
    if (missing.isEmpty() && !isEmptyFolder(m_path))
        throw Error(Error::Kind::AlreadyExists, QFileInfo(m_path).fileName());
    try {
        for (const QString& level : missing) {
            files.makeFolder(level);
            m_made.append(level);
        }
    } catch (const Error&) {
        while (!m_made.isEmpty())
            quietly([&] { files.removeFolder(m_made.takeLast()); });
        throw;
    }
}

FolderInMaking::FolderInMaking(FolderInMaking&& other) noexcept
    : m_path(std::move(other.m_path))
    , m_files(std::exchange(other.m_files, nullptr))
    , m_made(std::move(other.m_made)) {}

FolderInMaking::~FolderInMaking() {
    if (!m_files)
        return;
    const UnitFolder folder(m_path, *m_files);
    quietly([&] { m_files->remove(folder.keysPath()); });
    const QStringList databases =
        QDir(m_path).entryList({QStringLiteral("data-*.db"), QStringLiteral("data-*.db-journal")}, QDir::Files);
    for (const QString& name : databases)
        quietly([&] { m_files->remove(m_path + u'/' + name); });
    removeLeftovers(*m_files, folder.keysPath());
    while (!m_made.isEmpty())
        quietly([&] { m_files->removeFolder(m_made.takeLast()); });
}

} // namespace bk
