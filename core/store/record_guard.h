// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_repository.h"

namespace bk {

/// Says who may read and change what. The repositories ask it through `HistoryRepository`; core/services implements it.
class RecordGuard {
public:
    using Children = std::unordered_set<qint64>;

    RecordGuard() = default;
    RecordGuard(const RecordGuard&) = delete;
    RecordGuard& operator=(const RecordGuard&) = delete;
    virtual ~RecordGuard() = default;

    /// Before a record is given out, and inside the transaction of every change, which is taken back when it throws
    /// Refused with the rule's id.
    virtual void require(Action action, std::optional<ChildId> child) = 0;
    /// After a change was noted, in its transaction.
    virtual void changed(ChangeKind change, RecordKind record, std::optional<ChildId> child) = 0;
    /// The only children that lists show; null where they show every child. Valid until the next call.
    virtual const Children* onlyChildren() = 0;
};

/// What somebody does who makes such a change.
Action actionOf(ChangeKind change, RecordKind record);

/// While it lives, the unit itself is at work, not the one who is signed in: what waits is worked out anew, figures are
/// counted, a backup is written. Nothing is asked and no read is noted. Never around anything that shows somebody a
/// child's record.
class AsUnit {
public:
    explicit AsUnit(HistoryRepository& history) : m_history(history) { ++m_history.m_asUnit; }
    AsUnit(const AsUnit&) = delete;
    AsUnit& operator=(const AsUnit&) = delete;
    ~AsUnit() { --m_history.m_asUnit; }

private:
    HistoryRepository& m_history;
};

/// For repositories, whose history may be null: before a record of `child` is given out, or a list without one.
void reading(HistoryRepository* history, RecordKind record, std::optional<ChildId> child = std::nullopt);
/// Whether lists show the child.
bool isListed(HistoryRepository* history, ChildId child);

} // namespace bk
