// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/connection.h"
#include "core/store/connection_guards.h"
#include "core/store/connection_settings.h"
#include "core/store/decrypted_file.h"
#include "core/store/index_check.h"
#include "core/store/search_index_check.h"
#include "core/store/sql_error.h"
#include "core/store/sqlite_handle.h"

#include <sqlcipher/sqlite3.h>

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>
#include <optional>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

using Check = Connection::Finding::Check;

/// Every row of a pragma that reports faults, and the failure of running it.
class FaultCollector {
public:
    explicit FaultCollector(SqliteHandle& handle) : m_handle(handle) {}

    template <typename Describe> void collect(Check check, std::string_view sql, Describe describe) {
        try {
            for (Statement statement = m_handle.prepare(sql); statement.step();) {
                if (QString text = describe(statement); !text.isEmpty())
                    add(check, std::move(text));
            }
        } catch (const Error& error) {
            add(check, error.detail());
        }
    }
    void add(Check check, QString text) { findings.push_back({check, std::move(text)}); }

    std::vector<Connection::Finding> findings;

private:
    SqliteHandle& m_handle;
};

void checkSize(SqliteHandle& handle, FaultCollector& faults) {
    const qint64 size = fileSize(handle);
    faults.collect(
        Check::Size, "SELECT page_count, page_size FROM pragma_page_count, pragma_page_size",
        [&](const Statement& row) {
            const qint64 expected = row.int64(0) * row.int64(1);
            return size == expected ? QString() : u"%1 bytes instead of %2"_s.arg(size).arg(expected);
        });
}

QString complaint(const Statement& row) {
    const QString text = row.text(0);
    return text == "ok"_L1 ? QString() : text;
}

void checkIndexes(SqliteHandle& handle, const Stoppable& stoppable, FaultCollector& faults) {
    IndexComparison found;
    try {
        found = compareIndexes(handle, stoppable);
    } catch (const Error& error) {
        faults.add(Check::Structure, error.detail());
    }
    std::vector<std::string> tables = found.notCompared;
    tables.insert(tables.end(), found.theirTables.begin(), found.theirTables.end());
    for (const std::string& table : tables) // SQLite names the rows
        if (!stoppable.isStopped())
            faults.collect(Check::Structure, "PRAGMA integrity_check(\"" + table + "\")", complaint);
    for (const std::string& index : found.differing)
        faults.add(Check::Structure, u"%1 does not fit its table"_s.arg(QString::fromStdString(index)));
}

void checkSearchIndexes(SqliteHandle& handle, const Stoppable& stoppable, FaultCollector& faults) {
    try {
        for (const std::string& table : searchIndexesWithGaps(handle, stoppable))
            faults.add(Check::Structure, u"%1 does not find all that it holds"_s.arg(QString::fromStdString(table)));
    } catch (const Error& error) {
        faults.add(Check::Structure, error.detail());
    }
}

void checkCodes(SqliteHandle& handle, const Stoppable& stoppable, FaultCollector& faults) {
    checkSize(handle, faults);
    if (fileSize(handle) > 0 && !stoppable.isStopped())
        faults.collect(Check::Cipher, "PRAGMA cipher_integrity_check", complaint);
}

/// Of indexes with tables, and of references with rows.
void checkRelations(SqliteHandle& handle, const Stoppable& stoppable, FaultCollector& faults) {
    checkIndexes(handle, stoppable, faults);
    if (!stoppable.isStopped())
        checkSearchIndexes(handle, stoppable, faults);
    if (!stoppable.isStopped())
        faults.collect(Check::ForeignKeys, "PRAGMA foreign_key_check", [](const Statement& row) {
            return u"%1 refers to a missing row of %2"_s.arg(row.text(0), row.text(2));
        });
}

/// `sqlcipher_export` fails with the general code; what it was stands in the message only, in SQLite's own words.
void exportToCopy(SqliteHandle& handle) {
    const int code = sqlite3_exec(handle.db, "SELECT sqlcipher_export('copy')", nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return;
    const std::string_view message = sqlite3_errmsg(handle.db);
    for (const int known :
         {SQLITE_FULL, SQLITE_IOERR, SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_READONLY, SQLITE_CANTOPEN}) {
        if (message == sqlite3_errstr(known))
            throw sqlError(handle.db, known, SqlPhase::Run);
    }
    throw sqlError(handle.db, code, SqlPhase::Run);
}

void copyAttached(SqliteHandle& handle) {
    const QString version = scalar(handle, "PRAGMA main.user_version");
    handle.exec("PRAGMA copy.secure_delete = ON");
    handle.exec("PRAGMA copy.synchronous = EXTRA");
    exportToCopy(handle);
    handle.exec("PRAGMA copy.user_version = " + version.toStdString());
}

} // namespace

std::vector<Connection::Finding> Connection::verify(const std::atomic_bool* stop) {
    const auto pages = DecryptedFile::of(*this, stop);
    std::optional<Connection> decrypted;
    if (pages)
        decrypted = DecryptedFile::open(pages);
    std::vector<Finding> findings;
    if (!pages)
        findings = verify(Part::Codes, stop);
    for (const Part part : {Part::Structure, Part::Relations})
        std::ranges::move((decrypted ? *decrypted : *this).verify(part, stop), std::back_inserter(findings));
    return findings;
}

std::vector<Connection::Finding> Connection::verify(Part part, const std::atomic_bool* stop) {
    SqliteHandle& handle = *m_handle;
    handle.requireOpen();
    const Stoppable stoppable(handle, stop);
    // The checks are of the file: pages held in memory would hide what happened to it since.
    sqlite3_db_release_memory(handle.db);
    FaultCollector faults(handle);
    if (stoppable.isStopped())
        return {};
    switch (part) {
    case Part::Codes: checkCodes(handle, stoppable, faults); break;
    case Part::Structure: faults.collect(Check::Structure, "PRAGMA quick_check(1000000)", complaint); break;
    case Part::Relations: checkRelations(handle, stoppable, faults); break;
    }
    return std::move(faults.findings);
}

void Connection::exportTo(const QString& file, RawKey key, const std::atomic_bool* stop) {
    SqliteHandle& handle = *m_handle;
    handle.requireOpen();
    Q_ASSERT(!inTransaction());
    const QString path = QFileInfo(file).absoluteFilePath();
    reserveNewFile(path);
    const CopyingAllowed allowed(handle);
    const Stoppable stoppable(handle, stop);
    bool attached = false;
    try {
        {
            const RawKeyText text(key);
            Statement attach = handle.prepare("ATTACH ?1 AS copy KEY ?2");
            attach.run(path, text.view());
            attached = true;
        }
        copyAttached(handle);
        handle.exec("DETACH copy");
    } catch (...) {
        if (attached)
            sqlite3_exec(handle.db, "DETACH copy", nullptr, nullptr, nullptr);
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
        if (stoppable.isStopped())
            throw Error(Error::Kind::Cancelled);
        throw;
    }
}

} // namespace bk
