// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/share_document.h"

#include "core/domain/common/error.h"
#include "core/services/paper_languages.h"
#include "core/services/sharing_check.h"
#include "core/store/file_system.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryFile>

#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

namespace bk {
namespace {

QString ruleOf(const SharingRefusal& refusal) {
    switch (refusal.cause) {
    case RefusalCause::Consent:
    case RefusalCause::NotNamed: return QStringLiteral("sharing.consent.") + toString(refusal.state);
    case RefusalCause::NotForFamily: return QStringLiteral("sharing.family.hidden");
    case RefusalCause::NotForUpptackare: return QStringLiteral("sharing.upptackare.paper");
    case RefusalCause::NoSecondPerson: return QStringLiteral("sharing.protected.second");
    }
    Q_UNREACHABLE();
}

/// The rules of the log, and the consents: nothing that they do not cover leaves, whoever asks.
void requirePermitted(OpenUnit& unit, const SharingEntry& entry) {
    if (const Issues found = issues(entry); !found.empty())
        throw Error(Error::Kind::Refused, found.front().rule);
    if (const auto refusal = refusalOf(unit, entry))
        throw Error(Error::Kind::Refused, ruleOf(*refusal));
}

void requirePlace(const OpenUnit* unit, const QFileInfo& target) {
    const QFileInfo folder(target.absolutePath());
    if (!folder.isDir())
        throw Error(Error::Kind::NotFound, QStringLiteral("sharing.folder.missing"));
    if (target.isDir())
        throw Error(Error::Kind::InvalidInput, QStringLiteral("sharing.target.folder"));
    // The unit folder holds nothing readable.
    if (unit && folder.canonicalFilePath() == QFileInfo(unit->directory()).canonicalFilePath())
        throw Error(Error::Kind::InvalidInput, QStringLiteral("sharing.target.inUnit"));
    if (!folder.isWritable())
        throw Error(Error::Kind::ReadOnly, folder.fileName());
}

[[noreturn]] void fail(const QFileDevice& file) {
    // Qt reports a full disk as ResourceError.
    const bool full = file.error() == QFileDevice::ResourceError;
    throw Error(full ? Error::Kind::DiskFull : Error::Kind::Io, QFileInfo(file.fileName()).fileName());
}

void syncToDisk(QTemporaryFile& file) {
    if (file.error() != QFileDevice::NoError || !file.flush())
        fail(file);
#ifdef Q_OS_WIN
    const bool synced = _commit(file.handle()) == 0;
#else
    const bool synced = ::fsync(file.handle()) == 0;
#endif
    if (!synced)
        throw Error(Error::Kind::Io, QFileInfo(file.fileName()).fileName());
}

/// Beside the target, so that the file gets its name in one step.
QString temporaryBeside(const QFileInfo& target) {
    return target.absolutePath() + QStringLiteral("/.behovskompass-XXXXXX");
}

void fill(QTemporaryFile& file, const std::function<void(QIODevice&)>& write) {
    if (!file.open())
        fail(file);
    write(file);
    syncToDisk(file);
}

/// A paper that is made in another language says so in its row.
SharingEntryId addRow(OpenUnit& unit, SharingEntry& entry) {
    if (const QString language = languageInWords(paperWords()); !language.isEmpty())
        entry.what += QStringLiteral(", ") + language;
    entry.by = unit.user().login;
    entry.at = unit.clock().now();
    return unit.sharing().add(entry);
}

std::vector<SharingEntryId> addRows(OpenUnit& unit, std::vector<SharingEntry>& entries) {
    std::vector<SharingEntryId> ids;
    Transaction transaction(unit.connection());
    for (SharingEntry& entry : entries)
        ids.push_back(addRow(unit, entry));
    transaction.commit();
    return ids;
}

void withdrawRows(OpenUnit& unit, const std::vector<SharingEntryId>& ids) {
    Transaction transaction(unit.connection());
    for (const SharingEntryId id : ids)
        unit.sharing().withdraw(id);
    transaction.commit();
}

std::vector<SharingEntryId>
addRowsAnd(OpenUnit& unit, std::vector<SharingEntry>& entries, const std::function<void()>& handOver) {
    std::vector<SharingEntryId> ids = addRows(unit, entries);
    try {
        handOver();
    } catch (...) {
        withdrawRows(unit, ids);
        throw;
    }
    return ids;
}

} // namespace

SharingEntryId
shareFile(OpenUnit& unit, SharingEntry entry, const QString& targetPath, const std::function<void(QIODevice&)>& write) {
    return shareFile(unit, std::vector{std::move(entry)}, targetPath, write).front();
}

std::vector<SharingEntryId> shareFile(
    OpenUnit& unit, std::vector<SharingEntry> entries, const QString& targetPath,
    const std::function<void(QIODevice&)>& write) {
    for (const SharingEntry& entry : entries)
        requirePermitted(unit, entry);
    const QFileInfo target(targetPath);
    requirePlace(&unit, target);
    QTemporaryFile file(temporaryBeside(target));
    fill(file, write);
    const std::vector<SharingEntryId> ids = addRowsAnd(unit, entries, [&file, &target] {
        file.close();
        systemFiles().rename(file.fileName(), target.absoluteFilePath());
    });
    file.setAutoRemove(false);
    return ids;
}

void writeForm(const OpenUnit* unit, const QString& targetPath, const std::function<void(QIODevice&)>& write) {
    const QFileInfo target(targetPath);
    requirePlace(unit, target);
    QTemporaryFile file(temporaryBeside(target));
    fill(file, write);
    file.close();
    systemFiles().rename(file.fileName(), target.absoluteFilePath());
    file.setAutoRemove(false);
}

SharingEntryId logSharing(OpenUnit& unit, SharingEntry entry) {
    requirePermitted(unit, entry);
    return addRow(unit, entry);
}

std::vector<SharingEntryId>
logSharing(OpenUnit& unit, std::vector<SharingEntry> entries, const std::function<void()>& handOver) {
    for (const SharingEntry& entry : entries)
        requirePermitted(unit, entry);
    return handOver ? addRowsAnd(unit, entries, handOver) : addRows(unit, entries);
}

} // namespace bk
