// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/meeting.h"

#include <QHash>

#include <set>

namespace bk {

class OpenUnit;

/// What the projector shows of a child reaches every organisation in the room (G6): one row in the child's log for
/// each, once per meeting, however often the meeting is interrupted and goes on.
class ShownLog {
public:
    explicit ShownLog(OpenUnit& unit) : m_unit(unit) {}

    /// To be called before a child is shown. `openTo`: the organisations its consent names. Throws Refused where one
    /// of them is no longer covered: then nothing may be shown.
    void note(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo);

private:
    const std::set<OrganisationId>& noted(ChildId child, const QString& what);

    OpenUnit& m_unit;
    QHash<ChildId, std::set<OrganisationId>> m_noted;
};

} // namespace bk
