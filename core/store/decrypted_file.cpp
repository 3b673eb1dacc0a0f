// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/decrypted_file.h"

#include "core/store/connection_guards.h"
#include "core/store/connection_settings.h"
#include "core/store/sql_error.h"
#include "core/store/sqlite_handle.h"

#include <sqlcipher/sqlite3.h>

#include <algorithm>

namespace bk {
namespace {

/// SQLCipher's own part at the end of each page: where it begins, and the initialisation vector that it begins with.
constexpr qint64 codeSize = 80;
constexpr qint64 vectorSize = 16;

} // namespace

DecryptedFile::DecryptedFile(QString file, unsigned char* bytes, qint64 size)
    : m_file(std::move(file))
    , m_bytes(bytes)
    , m_size(size) {}

DecryptedFile::~DecryptedFile() { sqlite3_free(m_bytes); }

std::shared_ptr<const DecryptedFile> DecryptedFile::of(Connection& connection, const std::atomic_bool* stop) {
    SqliteHandle& handle = *connection.handle();
    handle.requireOpen();
    const auto isStopped = [stop] {
        return stop && stop->load();
    };
    if (isStopped())
        return nullptr;
    try {
        const qint64 size = fileSize(handle);
        const FewPagesKept few(handle);
        if (size == 0 || size > most || scalar(handle, "PRAGMA page_count").toLongLong() * pageSize != size)
            return nullptr;
        sqlite3_int64 copied = 0;
        unsigned char* bytes = sqlite3_serialize(handle.db, "main", &copied, 0);
        const std::shared_ptr<const DecryptedFile> pages(new DecryptedFile(handle.file, bytes, bytes ? copied : 0));
        return pages->m_size == size && !isStopped() && pages->isWhole() ? pages : nullptr;
    } catch (const Error&) {
        return nullptr; // what is wrong with the file is told by whoever reads it
    }
}

/// A page that could not be read is left as zeros. One that could has a vector that was drawn at random.
bool DecryptedFile::isWhole() const {
    for (qint64 end = pageSize; end <= m_size; end += pageSize) {
        const unsigned char* vector = m_bytes + end - codeSize;
        if (std::all_of(vector, vector + vectorSize, [](unsigned char byte) { return byte == 0; }))
            return false;
    }
    return true;
}

Connection DecryptedFile::open(const std::shared_ptr<const DecryptedFile>& pages) {
    auto handle = std::make_shared<SqliteHandle>(pages->m_file, Connection::Mode::Beside);
    handle->keeps = pages;
    const auto require = [&](int code) {
        if (code != SQLITE_OK)
            throw sqlError(handle->db, code, SqlPhase::Run);
    };
    require(sqlite3_open_v2(":memory:", &handle->db, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr));
    sqlite3_extended_result_codes(handle->db, 1);
    require(sqlite3_deserialize(
        handle->db, "main", pages->m_bytes, pages->m_size, pages->m_size, SQLITE_DESERIALIZE_READONLY));
    applyLimits(*handle);
    handle->exec("PRAGMA temp_store = MEMORY");
    handle->exec("PRAGMA cell_size_check = ON");
    handle->exec("PRAGMA mmap_size = " + std::to_string(most)); // pages are read where they lie
    return Connection(std::move(handle));
}

} // namespace bk
