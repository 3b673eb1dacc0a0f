// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_check.h"

#include "core/services/backup_log.h"
#include "core/services/backup_state.h"
#include "core/services/history_findings.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "core/store/connection.h"

namespace bk {

UnitCheck::UnitCheck(OpenUnit& unit)
    : m_file(unit.connection().file())
    , m_key(unit.databaseKey())
    , m_backups(backupState(unit.directory()).folder)
    , m_unitId(heldUnit(unit).keys.file().unitId) {}

QStringList UnitCheck::run(const std::atomic_bool& stop) const {
    QStringList findings;
    Connection beside = Connection::open(m_file, m_key.asKey(), Connection::Mode::Beside);
    for (const Connection::Finding& finding : beside.verify(Connection::Depth::Full, &stop))
        findings << finding.text;
    findings += historyFindings(beside, &stop);
    return stop.load() ? findings : findings + backupLogFindings(beside, m_backups, m_unitId);
}

} // namespace bk
