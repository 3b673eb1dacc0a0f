// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_head.h"
#include "core/store/record_content.h"
#include "core/store/secure_bytes.h"

#include <string>

namespace bk {

class KeyedHash;

class Statement;

/// A row as it goes into the chain, in the words of the table.
struct ChainedRow {
    std::string at;
    QString by;
    std::string_view change;
    std::string_view record;
    qint64 recordId = 0;
    std::optional<qint64> child;
    QString reason;
    QByteArray contentHash;
};

/// The rows of `history` as a chain: each holds a keyed hash of itself and of the row before. The key is random, made
/// with the chain, and kept in the encrypted database, so that the chain goes on when the unit gets a new key. After it
/// stands one byte, the version of the content (RecordContent) that the hashes of records are of; without it the first.
class HistoryChain {
public:
    explicit HistoryChain(Connection& connection) : m_connection(connection), m_content(connection) {}

    /// Inside the transaction of what the row tells of.
    void append(const ChainedRow& row);
    /// Of the record as it stands now.
    QByteArray contentHash(RecordKind record, qint64 recordId);
    /// What stands for the content of a record whose changes go on in the same row.
    static QByteArray moreFollows() { return QByteArray(1, '\0'); }
    /// Of a chain whose contents an earlier version of the program hashed: writes a row `settled` of each record that
    /// has more in it now, by `by` at `at`. A record that is not what its last change made of it gets none, and stays a
    /// finding. From then on the contents are of the newest version. Walks the log once; does nothing in a newer chain.
    void renewContents(const std::string& at, const QString& by);
    /// Whether rows could be written when that was tried last; for whoever has to know before it gives something out.
    bool isWritable() const { return m_writable; }
    void setWritable(bool writable) { m_writable = writable; }
    /// Signs the newest row. `signSeed` is the user's own Ed25519 seed.
    void sign(const QString& login, const SecureBytes& signSeed);

    /// Empty before the first row.
    HistoryHead head() const;
    /// What row `sequence` must hold as its hash, after a row with the hash `previous`. `row` has the columns of
    /// `chainedColumns` from its first; `hash` has the chain's key.
    static QByteArray hashOf(KeyedHash& hash, const QByteArray& previous, const Statement& row);
    static constexpr std::string_view chainedColumns =
        "sequence, at, by_login, change, record, record_id, child_id, reason, content_hash";
    /// From the first column. Throws DatabaseDamaged for what is no key.
    static SecureBytes keyIn(const Statement& row);
    /// The version of the content, from the same column.
    static int contentVersionIn(const Statement& row);
    /// What stands before the first row.
    static QByteArray beforeFirst();
    /// Whether the user whose public key it is has signed that row.
    static bool signatureFits(const HistoryHead& row, const QByteArray& publicKey, const QByteArray& signature);

private:
    /// The newest row as it was written; begins the chain where there is none.
    HistoryHead requireHead();
    void begin();
    void chainOldRows();
    std::set<RecordContent::Record> asTheyWereLeft(const std::set<RecordContent::Record>& records);

    Connection& m_connection;
    RecordContent m_content;
    SecureBytes m_key;                                   ///< empty until the chain was needed
    int m_contentVersion = RecordContent::newestVersion; ///< known when the key is
    bool m_writable = true;
};

} // namespace bk
