// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/connection.h"

#include <atomic>
#include <memory>
#include <span>

namespace bk {

/// The pages of a whole file, each read and its code checked once, kept in memory that is wiped when the last of its
/// connections and this have gone. What reads the file several times, in several threads, then decrypts nothing again.
class DecryptedFile {
public:
    static constexpr qint64 most = qint64(256) << 20; ///< of the file, in bytes

    /// Null where the file is larger than `most`, where its size is not that of its pages, where a page cannot be read
    /// or its code does not fit, where memory is short, and when `stop` is true before or after. All pages count, also
    /// those that are in no use. Takes about half a second for the largest file.
    static std::shared_ptr<const DecryptedFile> of(Connection& connection, const std::atomic_bool* stop = nullptr);

    DecryptedFile(const DecryptedFile&) = delete;
    DecryptedFile& operator=(const DecryptedFile&) = delete;
    ~DecryptedFile();

    std::span<const unsigned char> bytes() const { return {m_bytes, std::size_t(m_size)}; }

    /// A connection that only reads, in any thread; each has its own. `file` is that of the pages. Throws bk::Error.
    static Connection open(const std::shared_ptr<const DecryptedFile>& pages);

private:
    DecryptedFile(QString file, unsigned char* bytes, qint64 size);
    bool isWhole() const;

    QString m_file;
    unsigned char* m_bytes; ///< of SQLite's memory
    qint64 m_size;
};

} // namespace bk
