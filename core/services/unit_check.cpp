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
#include "core/store/decrypted_file.h"

#include <chrono>
#include <future>
#include <optional>

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
    // Every page is decrypted once for all; a file of which that cannot be done is read by each itself, and says why.
    const std::shared_future pages = std::async(std::launch::async, [&] {
                                         Connection connection = beside();
                                         return DecryptedFile::of(connection, &stop);
                                     }).share();
    const auto reading = [&] {
        const auto decrypted = pages.get();
        return decrypted ? DecryptedFile::open(decrypted) : beside();
    };
    const auto faults = [&](Connection::Part part) {
        Connection connection = part == Connection::Part::Codes ? beside() : reading();
        QStringList findings;
        for (const Connection::Finding& finding : connection.verify(part, &stop))
            findings << finding.text;
        return findings;
    };
    auto structure = std::async(std::launch::async, faults, Connection::Part::Structure);
    auto log = std::async(std::launch::async, [&] {
        Connection connection = beside();
        std::optional<Connection> decrypted;
        const auto records = [&]() -> Connection& {
            if (!decrypted && pages.wait_for(std::chrono::seconds(0)) == std::future_status::ready)
                decrypted = reading();
            return decrypted ? *decrypted : connection;
        };
        QStringList findings = historyFindings(connection, m_named ? &*m_named : nullptr, &stop, records);
        if (!stop.load())
            findings += backupLogFindings(connection, m_backups, m_unitId);
        return findings;
    });
    const QStringList codes = pages.get() ? QStringList() : faults(Connection::Part::Codes);
    const QStringList relations = faults(Connection::Part::Relations);
    return withLog(codes + structure.get() + relations, [&log] { return log.get(); });
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
