// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/share_document.h"

#include "core/domain/common/error.h"
#include "core/store/file_system.h"

#include <QBuffer>

namespace bk {
namespace {

void add(OpenUnit& unit, SharingEntry& entry) {
    entry.at = unit.clock().now();
    entry.by = unit.user().login;
    unit.sharing().add(entry);
}

void refuseUnanswered(const SharingEntry& entry) {
    if (const Issues found = issues(entry); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
}

} // namespace

void shareFile(OpenUnit& unit, SharingEntry entry, const QString& path, const std::function<void(QIODevice&)>& write) {
    refuseUnanswered(entry);
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    write(content);
    content.close();

    FileSystem& files = systemFiles();
    const QString unfinished = path + QStringLiteral(".part");
    try {
        files.writeDurably(unfinished, content.data());
        add(unit, entry);
        files.rename(unfinished, path);
    } catch (...) {
        files.remove(unfinished);
        throw;
    }
}

void logSharing(OpenUnit& unit, SharingEntry entry) {
    refuseUnanswered(entry);
    add(unit, entry);
}

} // namespace bk
