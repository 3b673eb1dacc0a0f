// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/common/clock.h"

#include <optional>
#include <vector>

namespace bk {

class Connection;

enum class RecordKind { Child, Samtal, Skattning, Gemensam, Plan, Settings, Pack };
enum class ChangeKind { Created, Changed, Imported };

/// Who changed which record when; never what it says.
struct HistoryEntry {
    QDateTime at; ///< UTC
    QString by;   ///< the user's login
    ChangeKind change = ChangeKind::Created;
    RecordKind record = RecordKind::Child;
    qint64 recordId = 0;
    std::optional<ChildId> child;

    bool operator==(const HistoryEntry&) const = default;
};

/// Written by the other repositories in the transaction of the change itself. Rows are only ever added.
class HistoryRepository {
public:
    /// `clock` must outlive this.
    HistoryRepository(Connection& connection, QString login, const Clock& clock)
        : m_connection(connection)
        , m_login(std::move(login))
        , m_clock(clock) {}

    void note(ChangeKind change, RecordKind record, qint64 recordId, std::optional<ChildId> child = std::nullopt);
    /// Newest first.
    std::vector<HistoryEntry> ofChild(ChildId child) const;
    std::vector<HistoryEntry> latest(int limit = 500) const;

private:
    Connection& m_connection;
    QString m_login;
    const Clock& m_clock;
};

} // namespace bk
