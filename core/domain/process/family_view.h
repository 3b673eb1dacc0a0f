// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan.h"
#include "core/domain/process/next_actions.h"
#include "core/domain/sharing/sharing_entry.h"

#include <set>

namespace bk {

/// The one rule for what of a child's records the family may see (G4): on papers and files made for it, and on pages
/// that may stand open while it is in the room. An anmälan is shown only where the guardians were talked with first. A
/// card is hidden where telling of it is unsuitable, where it is part of a hidden anmälan, and where it leads to an
/// anmälan that is not known to be shown. Where anything is hidden, all that could tell of it is left out too.
class FamilyView {
public:
    /// All cards and anmälningar of one child.
    FamilyView(const std::vector<Upptackarkort>& cards, const std::vector<Anmalan>& anmalningar);

    /// Of the records of one round.
    explicit FamilyView(const ProcessFacts& facts);
    /// Hides nothing: for pages that staff look at alone.
    static FamilyView all();

    bool hidesSomething() const { return !m_hidden.empty(); }
    int hiddenCount() const { return int(m_hidden.size()); }
    /// Of a card or an anmälan.
    bool shows(qint64 record) const { return !m_hidden.contains(record); }
    bool shows(const Upptackarkort& card) const { return shows(card.id.number()); }
    bool shows(const Anmalan& anmalan) const { return shows(anmalan.id.number()); }
    /// A paper of this kind, made of this record (0: not known which).
    bool shows(SharedPaper paper, qint64 record) const;
    /// A row of the log. What the family itself received it knows of.
    bool shows(const SharingEntry& entry) const;
    bool shows(const NextAction& action) const { return shows(action.record); }
    /// An end without support tells that something else came instead.
    bool shows(const Move& move) const;
    /// Why a child was moved may tell of it.
    bool showsReasons() const { return !hidesSomething(); }
    /// A round that began with a card tells that there is one.
    bool showsEntry(Entry entry) const { return entry != Entry::Card || !m_hidesCard; }

private:
    FamilyView() = default;

    bool m_all = false;
    std::set<qint64> m_hidden;
    bool m_hidesCard = false;
};

} // namespace bk
