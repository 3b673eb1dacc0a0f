// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/action_repository.h"

#include "core/domain/child/child.h"

#include <memory>
#include <memory_resource>
#include <string_view>
#include <vector>

namespace bk {

class Connection;
class HistoryRepository;

/// One action as the database gives it. The texts are UTF-8 and belong to the list it stands in.
struct StoredAction {
    ChildId child;
    qint64 record = 0;
    QDate since;
    QDate due;
    ActionKind kind = ActionKind::ChooseRoute;
    Station station = Station::BarnUpptacks;
    ProtectedIdentity protection = ProtectedIdentity::None;
    std::string_view waiting = {};
    std::string_view delegate = {};
    std::string_view givenName = {};
    std::string_view familyName = {};
    std::string_view preferredName = {};
    std::string_view barnkontakt = {};
    std::string_view stodsamordnare = {};
};

NextAction actionOf(const StoredAction& stored);
/// As in `ActionRow`.
QString childNameOf(const StoredAction& stored);
ActionRow rowOf(const StoredAction& stored);

/// Actions in the order they were appended, their texts side by side as they were read: a page with ten thousand of
/// them makes a `QString` only of what it shows.
class ActionList {
public:
    /// All that waits in the unit, or for one child, ordered and limited as in `ActionRepository`; one query.
    /// `history`, where given, is asked whose actions may be read; of others there are none in the unit's list.
    static ActionList ofUnit(Connection& connection, HistoryRepository* history = nullptr, int limit = -1);
    static ActionList ofChild(Connection& connection, HistoryRepository* history, ChildId child);

    /// Copies the texts.
    void append(StoredAction action);

    bool empty() const { return m_actions.empty(); }
    std::size_t size() const { return m_actions.size(); }
    const StoredAction& operator[](std::size_t index) const { return m_actions[index]; }
    auto begin() const { return m_actions.begin(); }
    auto end() const { return m_actions.end(); }

private:
    std::string_view kept(std::string_view text);

    std::unique_ptr<std::pmr::monotonic_buffer_resource> m_texts =
        std::make_unique<std::pmr::monotonic_buffer_resource>();
    std::vector<StoredAction> m_actions;
};

} // namespace bk
