// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_repository.h"

#include <atomic>
#include <functional>

namespace bk {

/// What in the log, or between the log and the records, is not as it was written.
struct HistoryFinding {
    enum class Kind {
        Edited,   ///< the row is not what was written, or not in its place
        Missing,  ///< there is no row of that number
        CutOff,   ///< the newest rows are gone; `sequence` is the first of them
        Signed,   ///< the signature at the end of that session does not fit
        Replayed, ///< the record is not what it was after its last change, which is row `sequence`
    };
    Kind kind = Kind::Edited;
    qint64 sequence = 0;
    RecordKind record = RecordKind::Log; ///< of Replayed
    qint64 recordId = 0;
    std::optional<ChildId> child;

    bool operator==(const HistoryFinding&) const = default;
};

/// Walks the whole chain, and works out anew the hash of every record that has one. Reads only; in any thread that may
/// use the connections. What a person has accepted is no finding any more. Of a chain that was rewritten only the first
/// rows are told. Ends soon once `stop` is true.
///
/// `records` is asked, before each kind of record, for another connection to read them through; unset: the same.
std::vector<HistoryFinding> checkHistory(
    Connection& connection, const std::atomic_bool* stop = nullptr, const std::function<Connection&()>& records = {});

/// After a damaged unit was salvaged: says in the log, with the reason, which of its rows and which records are not
/// what they were, so that they are no findings from then on.
void acceptHistory(Connection& connection, HistoryRepository& history, const QString& reason);

} // namespace bk
