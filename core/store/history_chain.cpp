// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_chain.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/key_derivation.h"
#include "core/store/keyed_hash.h"
#include "core/store/transaction.h"

#include <sodium.h>

#include <algorithm>
#include <map>
#include <unordered_map>

namespace bk {
namespace {

constexpr std::string_view headSelect = "SELECT sequence, hash FROM history_chain WHERE id = 1";
constexpr int firstContentVersion = 1;

/// As it stands in the table, with the newest version of the content.
SecureBytes storedKey(const SecureBytes& key) {
    SecureBytes stored(keySize + 1);
    std::copy_n(key.data(), keySize, stored.data());
    stored.data()[keySize] = RecordContent::newestVersion;
    return stored;
}

/// A row as it is hashed, in UTF-8.
struct ChainedText {
    std::string_view at;
    std::string_view by;
    std::string_view change;
    std::string_view record;
    qint64 recordId = 0;
    std::optional<qint64> child;
    std::string_view reason;
    std::span<const std::byte> contentHash;
};

/// The order of the fields is part of the format.
QByteArray chainHash(KeyedHash& hash, const QByteArray& previous, qint64 sequence, const ChainedText& row) {
    hash.add(previous);
    hash.add(std::int64_t(sequence));
    hash.add(row.at);
    hash.add(row.by);
    hash.add(row.change);
    hash.add(row.record);
    hash.add(std::int64_t(row.recordId));
    hash.add(std::int64_t(row.child.has_value()));
    hash.add(std::int64_t(row.child.value_or(0)));
    hash.add(row.reason);
    hash.add(row.contentHash);
    return hash.result();
}

/// `row` has the columns of `chainedColumns`; valid as long as the statement stands on it.
ChainedText textOf(const Statement& row) {
    return {row.utf8(1),  row.utf8(2),          row.utf8(3), row.utf8(4),
            row.int64(5), row.optionalInt64(6), row.utf8(7), row.bytes(8)};
}

QByteArray signedText(const HistoryHead& head) {
    return QByteArray("behovskompass history 1 ") + QByteArray::number(head.sequence) + ' ' + head.hash.toHex();
}

struct RecordKey {
    std::string record;
    qint64 id = 0;

    bool operator==(const RecordKey&) const = default;
};

struct RecordKeyHash {
    std::size_t operator()(const RecordKey& key) const noexcept {
        return std::hash<std::string>{}(key.record) ^ std::hash<qint64>{}(key.id);
    }
};

} // namespace

void HistoryChain::append(const ChainedRow& row) {
    const HistoryHead before = requireHead();
    const QByteArray by = row.by.toUtf8();
    const QByteArray reason = row.reason.toUtf8();
    const ChainedText text{
        row.at,
        std::string_view(by),
        row.change,
        row.record,
        row.recordId,
        row.child,
        std::string_view(reason),
        std::as_bytes(std::span(row.contentHash))};
    KeyedHash hash(m_key.asKey());
    const HistoryHead after{before.sequence + 1, chainHash(hash, before.hash, before.sequence + 1, text)};
    m_connection
        .cached("INSERT INTO history (sequence, at, by_login, change, record, record_id, child_id, reason, "
                "content_hash, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        ->run(
            after.sequence, std::string_view(row.at), row.by, row.change, row.record, row.recordId, row.child,
            row.reason, row.contentHash, after.hash);
    m_connection.cached("UPDATE history_chain SET sequence = ?, hash = ? WHERE id = 1")
        ->run(after.sequence, after.hash);
}

QByteArray HistoryChain::contentHash(RecordKind record, qint64 recordId) {
    requireHead();
    return m_content.hash(m_key.asKey(), record, recordId, m_contentVersion);
}

void HistoryChain::renewContents(const std::string& at, const QString& by) {
    requireHead();
    if (m_contentVersion == RecordContent::newestVersion)
        return;
    Transaction transaction(m_connection);
    for (const auto& [record, id] : asTheyWereLeft(m_content.changedSince(m_contentVersion)))
        append(
            {at,
             by,
             historyTerm(ChangeKind::Settled),
             historyTerm(record),
             id,
             std::nullopt,
             {},
             m_content.hash(m_key.asKey(), record, id)});
    m_connection.cached("UPDATE history_chain SET key = ? WHERE id = 1")->run(std::as_bytes(storedKey(m_key).bytes()));
    transaction.commit();
    m_contentVersion = RecordContent::newestVersion;
}

/// Those that are what their newest row says they were, or of which no row says anything.
std::set<RecordContent::Record> HistoryChain::asTheyWereLeft(const std::set<RecordContent::Record>& records) {
    std::map<RecordContent::Record, QByteArray> known;
    {
        auto rows = m_connection.prepare(
            "SELECT record, record_id, content_hash FROM history WHERE content_hash <> x'' ORDER BY sequence");
        while (!records.empty() && rows.step())
            if (const RecordContent::Record record{recordKindFrom(rows.utf8(0)), rows.int64(1)};
                records.contains(record))
                known[record] = rows.blob(2);
    }
    std::set<RecordContent::Record> whole = records;
    for (const auto& [record, content] : known)
        if (content != moreFollows() &&
            content != m_content.hash(m_key.asKey(), record.first, record.second, m_contentVersion))
            whole.erase(record);
    return whole;
}

void HistoryChain::sign(const QString& login, const SecureBytes& signSeed) {
    const HistoryHead newest = requireHead();
    unsigned char publicKey[crypto_sign_PUBLICKEYBYTES];
    SecureBytes secretKey(crypto_sign_SECRETKEYBYTES);
    crypto_sign_seed_keypair(publicKey, secretKey.data(), signSeed.data());
    const QByteArray text = signedText(newest);
    QByteArray signature(qsizetype(crypto_sign_BYTES), Qt::Uninitialized);
    crypto_sign_detached(
        reinterpret_cast<unsigned char*>(signature.data()), nullptr,
        reinterpret_cast<const unsigned char*>(text.constData()), std::size_t(text.size()), secretKey.data());
    m_connection
        .cached("INSERT INTO history_signature (sequence, by_login, public_key, signature) VALUES (?, ?, ?, ?)")
        ->run(newest.sequence, login, std::as_bytes(std::span<const unsigned char>(publicKey)), signature);
}

HistoryHead HistoryChain::head() const {
    auto row = m_connection.cached(headSelect);
    return row->step() ? HistoryHead{row->int64(0), row->blob(1)} : HistoryHead();
}

QByteArray HistoryChain::hashOf(KeyedHash& hash, const QByteArray& previous, const Statement& row) {
    return chainHash(hash, previous, row.int64(0), textOf(row));
}

SecureBytes HistoryChain::keyIn(const Statement& row) {
    const auto bytes = row.bytes(0);
    if (bytes.size() != keySize && bytes.size() != keySize + 1)
        throw Error(Error::Kind::DatabaseDamaged, QStringLiteral("history_chain"));
    return SecureBytes::copyOf({reinterpret_cast<const unsigned char*>(bytes.data()), keySize});
}

int HistoryChain::contentVersionIn(const Statement& row) {
    const auto bytes = row.bytes(0);
    const int version = bytes.size() > keySize ? int(bytes[keySize]) : firstContentVersion;
    if (version > RecordContent::newestVersion)
        throw Error(Error::Kind::NewerFormat, QStringLiteral("history_chain"));
    return version;
}

QByteArray HistoryChain::beforeFirst() { return QByteArray(qsizetype(KeyedHash::size), '\0'); }

bool HistoryChain::signatureFits(const HistoryHead& row, const QByteArray& publicKey, const QByteArray& signature) {
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray text = signedText(row);
    return crypto_sign_verify_detached(
               reinterpret_cast<const unsigned char*>(signature.constData()),
               reinterpret_cast<const unsigned char*>(text.constData()), std::size_t(text.size()),
               reinterpret_cast<const unsigned char*>(publicKey.constData())) == 0;
}

HistoryHead HistoryChain::requireHead() {
    HistoryHead newest = head();
    if (newest.hash.isEmpty()) { // also after a beginning that was taken back with its transaction
        begin();
        newest = head();
    }
    if (m_key.isEmpty()) {
        auto row = m_connection.cached("SELECT key FROM history_chain WHERE id = 1");
        row->step();
        m_key = keyIn(*row);
        m_contentVersion = contentVersionIn(*row);
    }
    return newest;
}

void HistoryChain::begin() {
    Transaction transaction(m_connection);
    m_key = SecureBytes::random(keySize);
    m_connection.cached("INSERT INTO history_chain (id, key, sequence, hash) VALUES (1, ?, 0, ?)")
        ->run(std::as_bytes(storedKey(m_key).bytes()), beforeFirst());
    m_contentVersion = RecordContent::newestVersion;
    chainOldRows();
    transaction.commit();
}

/// The rows from before there was a chain. The newest row of each record gets the hash of the record as it is now.
void HistoryChain::chainOldRows() {
    std::unordered_map<RecordKey, qint64, RecordKeyHash> newest;
    {
        auto rows = m_connection.prepare("SELECT record, record_id, sequence FROM history ORDER BY sequence");
        while (rows.step())
            newest[{std::string(rows.utf8(0)), rows.int64(1)}] = rows.int64(2);
    }
    std::unordered_map<qint64, QByteArray> contents;
    for (const auto& [key, sequence] : newest)
        contents[sequence] = m_content.hash(m_key.asKey(), recordKindFrom(key.record), key.id);
    HistoryHead last = head();
    KeyedHash hash(m_key.asKey());
    auto rows = m_connection.prepare(
        "SELECT " + std::string(chainedColumns) + " FROM history WHERE sequence > ? ORDER BY sequence LIMIT 1");
    auto update = m_connection.prepare("UPDATE history SET content_hash = ?, hash = ? WHERE sequence = ?");
    for (rows.bindAll(last.sequence); rows.step(); rows.bindAll(last.sequence)) {
        const qint64 sequence = rows.int64(0);
        const auto content = contents.find(sequence);
        const QByteArray contentHash = content == contents.end() ? QByteArray("") : content->second;
        ChainedText text = textOf(rows);
        text.contentHash = std::as_bytes(std::span(contentHash));
        last = {sequence, chainHash(hash, last.hash, sequence, text)};
        rows.reset();
        update.run(contentHash, last.hash, sequence);
    }
    m_connection.cached("UPDATE history_chain SET sequence = ?, hash = ? WHERE id = 1")->run(last.sequence, last.hash);
}

} // namespace bk
