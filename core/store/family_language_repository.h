// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

class Connection;
class HistoryRepository;

/// In which language papers to one of a family were made last.
struct ReaderLanguage {
    int reader = 0; ///< 1 or 2: that guardian; 0: the child, and papers to the whole family
    QString language;
    bool besideSwedish = false;

    bool operator==(const ReaderLanguage&) const = default;
};

class FamilyLanguageRepository {
public:
    /// `history`, where given, notes every change as one of the child's and must outlive this.
    explicit FamilyLanguageRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// By reader.
    std::vector<ReaderLanguage> ofChild(ChildId child) const;
    /// Replaces the reader's. One transaction. Throws NotFound where there is no such child.
    void save(ChildId child, const ReaderLanguage& language, const QDateTime& at);

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
