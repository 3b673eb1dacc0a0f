// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/store/connection.h"
#include "core/store/unit_folder.h"

#include <QDateTime>

#include <map>

namespace bk {

class OpenUnit;

/// The one connection of an open unit, with the lock and keys that it was opened with. What `OpenUnit::connection()`
/// gives is always one of these.
class UnitConnection : public Connection {
public:
    UnitConnection(Connection connection, HeldUnit& held) : Connection(std::move(connection)), m_held(held) {}

    HeldUnit& held() const noexcept { return m_held; }
    /// Goes on with another database, of a new unit key. Everything that holds this connection goes on with it.
    void replace(Connection connection) { Connection::operator=(std::move(connection)); }

    /// When the signed-in user last typed the passphrase again; invalid: not since the unit was opened.
    QDateTime confirmedAt() const { return m_confirmedAt; }
    void noteConfirmed(const QDateTime& at) { m_confirmedAt = at; }

    /// When another person last agreed to something about that child; the same.
    QDateTime secondConfirmedAt(ChildId child) const {
        const auto found = m_secondConfirmed.find(child);
        return found == m_secondConfirmed.end() ? QDateTime() : found->second;
    }
    void noteSecondConfirmed(ChildId child, const QDateTime& at) { m_secondConfirmed[child] = at; }

private:
    HeldUnit& m_held;
    QDateTime m_confirmedAt;
    std::map<ChildId, QDateTime> m_secondConfirmed;
};

UnitConnection& unitConnection(OpenUnit& unit);
/// For services that make backups or change who can open the unit.
HeldUnit& heldUnit(OpenUnit& unit);

} // namespace bk
