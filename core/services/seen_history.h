// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_head.h"

#include <QString>

#include <optional>

namespace bk {

class OpenUnit;

/// What this user on this computer has seen of units' logs, one small file for each unit, outside it: which row was the
/// newest, and its hash. No name and nothing about anybody. So it is noticed when an older copy of a unit is put in its
/// place.
class SeenHistory {
public:
    /// `directory` is made when it is needed.
    explicit SeenHistory(QString directory) : m_directory(std::move(directory)) {}
    /// Where every program of this user on this computer keeps them.
    static SeenHistory ofThisUser();
    const QString& directory() const { return m_directory; }

    /// Nothing where the unit was never seen here, or the file cannot be read.
    std::optional<HistoryHead> of(const QByteArray& unitId) const;
    /// Replaces the file in one step. Throws ReadOnly, DiskFull, Io.
    void remember(const QByteArray& unitId, const HistoryHead& head) const;

private:
    QString fileOf(const QByteArray& unitId) const;

    QString m_directory;
};

enum class HistoryAge {
    Known,   ///< goes on from what was seen, or was never seen here
    Older,   ///< does not reach as far as what was seen
    Another, ///< reaches as far, but what was seen is not in it: two copies went separate ways
};

/// The open unit against what was seen of it.
HistoryAge historyAge(OpenUnit& unit, const SeenHistory& seen);
/// Keeps the newest row, where the log goes on from what was seen; else that is for a person to say. Never throws: what
/// cannot be kept now is kept the next time.
void rememberHistory(OpenUnit& unit, const SeenHistory& seen) noexcept;
/// Whether there is anything to accept: the log is not what was seen here, or what a backup knows, or the unit is a
/// restored backup that nobody has gone on with yet.
bool historyAwaitsAcceptance(OpenUnit& unit, const SeenHistory& seen);
/// An administratör goes on with the unit as it is, a restored backup too: the reason stands in its log from now on.
/// Throws Refused without leave or reason, and where there is nothing to accept ("accept.nothing").
void acceptHistory(OpenUnit& unit, const SeenHistory& seen, const QString& reason);

} // namespace bk
