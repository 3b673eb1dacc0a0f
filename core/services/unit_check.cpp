// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_check.h"

#include "core/services/backup_log.h"
#include "core/services/backup_state.h"
#include "core/services/error_text.h"
#include "core/services/history_findings.h"
#include "core/services/open_unit.h"
#include "core/services/unit_connection.h"
#include "core/services/unit_database.h"
#include "core/services/unit_guard.h"
#include "core/store/connection.h"

#include <future>

namespace bk {

UnitCheck::UnitCheck(OpenUnit& unit)
    : m_file(unit.connection().file())
    , m_key(unit.databaseKey())
    , m_backups(backupState(unit.directory()).folder)
    , m_unitId(heldUnit(unit).keys.file().unitId) {
    if (const auto* named = unit.guard().onlyChildren())
        m_named = *named;
}

QStringList UnitCheck::run(const std::atomic_bool& stop) const {
    const auto beside = [this] {
        return Connection::open(m_file, m_key.asKey(), Connection::Mode::Beside);
    };
    const auto faults = [&](Connection::Depth depth) {
        QStringList findings;
        for (const Connection::Finding& finding : beside().verify(depth, &stop))
            findings << finding.text;
        return findings;
    };
    // The codes of the pages, what stands on them, and the log are read each for itself.
    auto codes = std::async(std::launch::async, faults, Connection::Depth::Codes);
    auto log = std::async(std::launch::async, [&] {
        Connection connection = beside();
        QStringList findings = historyFindings(connection, m_named ? &*m_named : nullptr, &stop);
        if (!stop.load())
            findings += backupLogFindings(connection, m_backups, m_unitId);
        return findings;
    });
    const QStringList content = faults(Connection::Depth::Content);
    return withLog(codes.get() + content, [&log] { return log.get(); });
}

QStringList withLog(QStringList findings, const std::function<QStringList()>& log) {
    try {
        findings += log();
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::DatabaseDamaged || findings.isEmpty())
            throw;
    }
    return findings;
}

QStringList damageIn(const UnlockedKeys& keys, const QString& directory) {
    QStringList findings;
    try {
        Connection reading =
            connectWith(keys, UnitFolder(directory).databasePath(keys.file()), Connection::Mode::Beside);
        for (const Connection::Finding& finding : reading.verify())
            findings << finding.text;
    } catch (const Error& error) {
        findings << errorText(error.kind()).happened;
    }
    return findings;
}

} // namespace bk
