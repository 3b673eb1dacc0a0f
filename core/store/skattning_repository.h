// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"

namespace bk {

class Connection;
class HistoryRepository;

/// What professionals rated and what the team agreed.
class SkattningRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit SkattningRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. One transaction. Throws NotFound when the child
    /// is not in the unit.
    SkattningId save(const Skattning& skattning);
    /// One transaction.
    void saveAll(const std::vector<Skattning>& many);
    std::optional<Skattning> find(SkattningId id) const;
    /// Newest first.
    std::vector<Skattning> ofChild(ChildId child) const;
    std::vector<Skattning> withoutChild(int limit = 200) const;

    /// As above; throws NotFound also when one of the participants' ratings is not in the unit.
    GemensamBehovskompassId save(const GemensamBehovskompass& joint);
    std::optional<GemensamBehovskompass> findJoint(GemensamBehovskompassId id) const;
    /// Newest first.
    std::vector<GemensamBehovskompass> jointOfChild(ChildId child) const;

private:
    SkattningId put(const Skattning& skattning);
    GemensamBehovskompassId put(const GemensamBehovskompass& joint);

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
