// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/history_check.h"

#include "core/store/connection.h"
#include "core/store/history_chain.h"
#include "core/store/keyed_hash.h"
#include "core/store/transaction.h"

#include <algorithm>
#include <map>
#include <memory_resource>
#include <unordered_map>
#include <unordered_set>

namespace bk {
namespace {

using Kind = HistoryFinding::Kind;

constexpr std::size_t mostOfTheChain = 100;

/// The last change of a record that has told what it is after it.
struct LastKnown {
    qint64 sequence = 0;
    std::optional<qint64> child;
    QByteArray content;
};

class HistoryWalk {
public:
    HistoryWalk(
        Connection& connection, const std::atomic_bool* stop, const std::function<Connection&()>& recordConnection)
        : m_connection(connection)
        , m_stop(stop)
        , m_recordConnection(recordConnection) {}

    std::vector<HistoryFinding> run() {
        auto chain = m_connection.prepare("SELECT key, sequence, hash FROM history_chain WHERE id = 1");
        if (!chain.step())
            return {}; // an older unit that was not opened since
        m_key = HistoryChain::keyIn(chain);
        m_contentVersion = HistoryChain::contentVersionIn(chain);
        const HistoryHead written{chain.int64(1), chain.blob(2)};
        chain.reset();
        walkRows();
        if (m_last != written.sequence || m_hash != written.hash)
            if (!isStopped())
                add({Kind::CutOff, m_last + 1, RecordKind::Log, 0, std::nullopt});
        std::erase_if(m_findings, [&](const HistoryFinding& each) { return m_accepted.contains(each.sequence); });
        checkSignatures();
        checkRecords();
        return std::move(m_findings);
    }

private:
    bool isStopped() const { return m_stop && m_stop->load(); }
    std::span<const std::byte> key() const { return m_key.asKey(); }

    void add(HistoryFinding finding) {
        if (m_findings.size() < mostOfTheChain)
            m_findings.push_back(finding);
    }

    void walkRows() {
        Statement rows = m_connection.prepare(
            "SELECT " + std::string(HistoryChain::chainedColumns) + ", hash FROM history ORDER BY sequence");
        m_hash = HistoryChain::beforeFirst();
        KeyedHash chained(key());
        while (!isStopped() && rows.step()) {
            const qint64 sequence = rows.int64(0);
            QByteArray hash = rows.blob(9);
            if (sequence != m_last + 1)
                add({Kind::Missing, m_last + 1, RecordKind::Log, 0, std::nullopt});
            else if (hash != HistoryChain::hashOf(chained, m_hash, rows))
                add({Kind::Edited, sequence, RecordKind::Log, 0, std::nullopt});
            m_last = sequence;
            m_hash = std::move(hash);
            remember(rows);
        }
    }

    void remember(const Statement& row) {
        const std::string_view record = row.utf8(4);
        const qint64 id = row.int64(5);
        if (row.utf8(3) == historyTerm(ChangeKind::Accepted) && record == historyTerm(RecordKind::Log))
            m_accepted.insert(id);
        if (row.bytes(8).empty())
            return;
        const QByteArray content = row.blob(8);
        const qint64 sequence = row.int64(0);
        knownOf(record)[id] = {sequence, row.optionalInt64(6), content};
        if (row.utf8(3) == historyTerm(ChangeKind::Removed) && record == historyTerm(RecordKind::Child))
            m_removed[id] = sequence;
    }

    using Known = std::pmr::unordered_map<qint64, LastKnown>;

    Known& knownOf(std::string_view record) {
        auto found = m_known.find(record);
        if (found == m_known.end())
            found = m_known.emplace(std::string(record), Known(&m_memory)).first;
        return found->second;
    }

    void checkSignatures() {
        Statement rows = m_connection.prepare(
            "SELECT s.sequence, h.hash, s.public_key, s.signature FROM history_signature s LEFT JOIN history h ON "
            "h.sequence = s.sequence ORDER BY s.sequence");
        while (!isStopped() && rows.step()) {
            const HistoryHead signedRow{rows.int64(0), rows.blob(1)};
            if (!m_accepted.contains(signedRow.sequence) &&
                !HistoryChain::signatureFits(signedRow, rows.blob(2), rows.blob(3)))
                add({Kind::Signed, signedRow.sequence, RecordKind::Log, 0, std::nullopt});
        }
    }

    void checkRecords() {
        for (const auto& [term, records] : m_known) {
            RecordContent content(m_recordConnection ? m_recordConnection() : m_connection);
            const RecordKind record = recordKindFrom(term);
            std::vector<qint64> ids;
            for (const auto& [id, known] : records)
                if (known.content != HistoryChain::moreFollows() &&
                    (record == RecordKind::User || !wentWithChild(known)))
                    ids.push_back(id);
            std::ranges::sort(ids); // as they lie in the file
            content.hashMany(key(), record, ids, m_contentVersion, [&](std::size_t place, const QByteArray& hash) {
                const LastKnown& known = records.at(ids[place]);
                if (hash != known.content)
                    m_findings.push_back(
                        {Kind::Replayed, known.sequence, record, ids[place],
                         known.child ? std::optional(ChildId::fromNumber(*known.child)) : std::nullopt});
                return !isStopped();
            });
        }
        std::ranges::stable_sort(m_findings, {}, &HistoryFinding::sequence);
    }

    /// A child that is removed takes all of its records along. A user who was assigned to it stays.
    bool wentWithChild(const LastKnown& known) const {
        const auto removed = known.child ? m_removed.find(*known.child) : m_removed.end();
        return removed != m_removed.end() && removed->second > known.sequence;
    }

    Connection& m_connection;
    const std::atomic_bool* m_stop;
    const std::function<Connection&()>& m_recordConnection;
    SecureBytes m_key;
    int m_contentVersion = RecordContent::newestVersion;
    qint64 m_last = 0;
    QByteArray m_hash;
    std::vector<HistoryFinding> m_findings;
    std::unordered_set<qint64> m_accepted;
    std::pmr::monotonic_buffer_resource m_memory;      ///< of `m_known`, freed as one
    std::map<std::string, Known, std::less<>> m_known; ///< by the record's word
    std::unordered_map<qint64, qint64> m_removed;
};

} // namespace

std::vector<HistoryFinding>
checkHistory(Connection& connection, const std::atomic_bool* stop, const std::function<Connection&()>& records) {
    return HistoryWalk(connection, stop, records).run();
}

void acceptHistory(Connection& connection, HistoryRepository& history, const QString& reason) {
    Transaction transaction(connection);
    for (const HistoryFinding& finding : checkHistory(connection))
        if (finding.kind == Kind::Replayed)
            history.note(ChangeKind::Accepted, finding.record, finding.recordId, finding.child, reason);
        else
            history.note(ChangeKind::Accepted, RecordKind::Log, finding.sequence, std::nullopt, reason);
    transaction.commit();
}

} // namespace bk
