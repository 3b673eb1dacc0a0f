// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"
#include "core/domain/sharing/sharing_entry.h"

#include <QHash>

#include <map>
#include <set>

namespace bk {

class OpenUnit;

/// What the projector shows of a child reaches everybody in the room (G6): one row in the child's log for each
/// organisation, one for the child's Upptäckare and one for the family, once per meeting, however often the meeting is
/// interrupted and goes on.
class ShownLog {
public:
    explicit ShownLog(OpenUnit& unit) : m_unit(unit) {}

    /// To be called before a child is shown. `openTo`: the organisations its consent names. Throws Refused where
    /// somebody in the room is no longer covered: then nothing may be shown.
    void note(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo);

private:
    /// An organisation, or the Upptäckare or the family (then without one).
    using Receiver = std::pair<Recipient, std::optional<OrganisationId>>;

    static std::map<Receiver, QStringList>
    inTheRoom(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo);
    const std::set<Receiver>& noted(ChildId child, const QString& what);

    OpenUnit& m_unit;
    QHash<ChildId, std::set<Receiver>> m_noted;
};

} // namespace bk
