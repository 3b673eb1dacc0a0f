// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/skattning.h"

namespace bk {

class Connection;

class SkattningRepository {
public:
    explicit SkattningRepository(Connection& connection) : m_connection(connection) {}

    SkattningId save(const Skattning& skattning);
    void saveAll(const std::vector<Skattning>& many);
    std::optional<Skattning> find(SkattningId id) const;
    /// Newest first.
    std::vector<Skattning> ofChild(ChildId child) const;
    std::vector<Skattning> withoutChild(int limit = 200) const;

    GemensamBehovskompassId save(const GemensamBehovskompass& joint);
    std::optional<GemensamBehovskompass> findJoint(GemensamBehovskompassId id) const;
    /// Newest first.
    std::vector<GemensamBehovskompass> jointOfChild(ChildId child) const;

private:
    Connection& m_connection;
};

} // namespace bk
