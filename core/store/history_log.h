// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_repository.h"

namespace bk {

/// What a row of RecordKind::Unit with ChangeKind::Accepted is of: its record id.
enum class AcceptedOf : qint64 { KeyFile = 0, Clock = 1 };

/// Which rows of the log are looked for. Empty: all.
struct HistoryQuery {
    enum class Shown { Everything, Readings, Changes, Leaving, Unit };

    QDate from; ///< local days, both included
    QDate to;
    QString by;
    std::optional<std::vector<ChildId>> children; ///< of one of these
    std::optional<RecordKind> record;
    Shown shown = Shown::Everything;

    bool operator==(const HistoryQuery&) const = default;
};

/// A row of the log with its number.
struct HistoryRow {
    qint64 sequence = 0;
    HistoryEntry entry;
    QString childName; ///< as lists say it; empty without child, or where it is gone
    QString reason;
};

/// A reading that somebody is to look at.
struct SampledReading {
    HistoryRow row;
    std::optional<bool> inOrder; ///< false: to be asked about; nothing: not looked at yet
    QString note;
    QString checkedBy;
    QDate checkedOn;
};

/// The log as it is looked through. Rows of the inner workings, without meaning for a person, are left out.
class HistoryLog {
public:
    explicit HistoryLog(Connection& connection) : m_connection(connection) {}

    /// Numbers of the rows, newest first: all of them, since a number costs little. Read rows of them as they are
    /// shown.
    std::vector<qint64> find(const HistoryQuery& query) const;
    std::vector<HistoryRow> rows(const std::vector<qint64>& sequences) const;
    /// Everybody who has a row.
    QStringList logins() const;
    /// How many rows there are with the inner ones.
    qint64 size() const;

    /// The hash of that row.
    std::optional<QByteArray> hashAt(qint64 sequence) const;
    /// When somebody last went on with a log that was older than it had been, UTC.
    std::optional<QDateTime> acceptedAt() const;

    /// When each login last unlocked the unit, UTC.
    std::map<QString, QDateTime> lastUnlocked() const;

    /// The latest moment the unit has been used at, UTC; invalid: never. Where somebody has accepted that the clock had
    /// been ahead, rows from before that with later stamps do not count.
    QDateTime latestSeen() const;
    /// When the unit was last unlocked, the clock was more than a day before the latest moment it has been used at:
    /// which.
    std::optional<QDateTime> clockWasBefore() const;
    /// When the unit was last unlocked, the clock was more than a week past the row written before: when that was.
    std::optional<QDateTime> clockJumpedFrom() const;

    /// `month` as "2026-11"; in the order they were drawn.
    std::vector<SampledReading> sampleOf(const QString& month) const;

private:
    Connection& m_connection;
};

/// Writes the samples, each in the log as well.
class HistorySample {
public:
    HistorySample(Connection& connection, HistoryRepository& history) : m_connection(connection), m_history(history) {}

    /// Draws so many readings of the month by chance, at most as many as there are, and keeps them. Throws
    /// AlreadyExists where the month has a sample.
    void draw(const QString& month, int count);
    /// What was found of the reading of that number. Throws NotFound.
    void judge(const QString& month, qint64 sequence, bool inOrder, const QString& note, const QString& by, QDate on);

private:
    Connection& m_connection;
    HistoryRepository& m_history;
};

} // namespace bk
