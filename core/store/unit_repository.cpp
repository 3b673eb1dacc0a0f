// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/unit_repository.h"

#include "core/domain/common/error.h"
#include "core/domain/instruments/pack_reader.h"
#include "core/store/connection.h"
#include "core/store/history_repository.h"
#include "core/store/transaction.h"

namespace bk {

bool SettingsRepository::exist() const {
    auto row = m_connection.cached("SELECT 1 FROM unit_settings WHERE id = 1");
    return row->step();
}

UnitSettings SettingsRepository::load() const {
    UnitSettings settings;
    auto row = m_connection.cached(
        "SELECT name, kind, place, practice, well_numerator, well_denominator, strengthen_numerator, "
        "strengthen_denominator, differ_numerator, differ_denominator, lock_after_minutes, golden_rule "
        "FROM unit_settings WHERE id = 1");
    if (!row->step())
        throw Error(Error::Kind::NotFound, QStringLiteral("unit_settings"));
    const auto kind = unitKindFrom(row->text(1));
    if (!kind)
        throw Error(Error::Kind::NewerFormat, QStringLiteral("unit_settings.kind"));
    settings.name = row->text(0);
    settings.kind = *kind;
    settings.place = row->text(2);
    settings.practice = row->boolean(3);
    settings.thresholds = {
        {row->int64(4), row->int64(5)}, {row->int64(6), row->int64(7)}, {row->int64(8), row->int64(9)}};
    settings.lockAfterMinutes = row->integer(10);
    settings.goldenRule = row->text(11);
    auto numbers = m_connection.cached("SELECT label, number FROM unit_emergency_number ORDER BY position");
    while (numbers->step())
        settings.emergencyNumbers.push_back({numbers->text(0), numbers->text(1)});
    return settings;
}

void SettingsRepository::save(const UnitSettings& settings) {
    Transaction transaction(m_connection);
    const bool existed = exist();
    auto upsert = m_connection.cached(
        "INSERT INTO unit_settings (id, name, kind, place, practice, well_numerator, well_denominator, "
        "strengthen_numerator, "
        "strengthen_denominator, differ_numerator, differ_denominator, lock_after_minutes, golden_rule) "
        "VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET name = excluded.name, kind = "
        "excluded.kind, "
        "place = excluded.place, practice = excluded.practice, well_numerator = excluded.well_numerator, "
        "well_denominator = excluded.well_denominator, strengthen_numerator = excluded.strengthen_numerator, "
        "strengthen_denominator = excluded.strengthen_denominator, differ_numerator = excluded.differ_numerator, "
        "differ_denominator = excluded.differ_denominator, lock_after_minutes = excluded.lock_after_minutes, "
        "golden_rule = excluded.golden_rule");
    const ComparisonThresholds& limits = settings.thresholds;
    upsert->run(
        settings.name, toString(settings.kind), settings.place, settings.practice, limits.well.numerator(),
        limits.well.denominator(), limits.strengthen.numerator(), limits.strengthen.denominator(),
        limits.differ.numerator(), limits.differ.denominator(), settings.lockAfterMinutes, settings.goldenRule);
    m_connection.cached("DELETE FROM unit_emergency_number")->exec();
    qint64 position = 0;
    for (const EmergencyNumber& number : settings.emergencyNumbers)
        m_connection.cached("INSERT INTO unit_emergency_number (position, label, number) VALUES (?, ?, ?)")
            ->run(position++, number.label, number.number);
    if (m_history)
        m_history->note(existed ? ChangeKind::Changed : ChangeKind::Created, RecordKind::Settings, 1);
    transaction.commit();
}

bool PackRepository::contains(const QString& id, const QString& version) const {
    auto row = m_connection.cached("SELECT 1 FROM instrument_pack WHERE id = ? AND version = ?");
    row->bindAll(id, version);
    return row->step();
}

QByteArray PackRepository::bytes(const QString& id, const QString& version) const {
    auto row = m_connection.cached("SELECT json FROM instrument_pack WHERE id = ? AND version = ?");
    row->bindAll(id, version);
    return row->step() ? row->blob(0) : QByteArray();
}

void PackRepository::add(
    const QByteArray& json, const InstrumentPack& pack, const QString& importedBy, const QDateTime& at) {
    Transaction transaction(m_connection);
    if (contains(pack.id, pack.version)) {
        if (bytes(pack.id, pack.version) == json)
            return;
        throw Error(Error::Kind::AlreadyExists, QStringLiteral("pack ") + pack.id + QLatin1Char(' ') + pack.version);
    }
    m_connection
        .cached("INSERT INTO instrument_pack (position, id, version, json, imported_by, imported_at) "
                "SELECT coalesce(max(position), 0) + 1, ?, ?, ?, ?, ? FROM instrument_pack")
        ->run(pack.id, pack.version, json, importedBy, at);
    if (m_history)
        m_history->note(ChangeKind::Imported, RecordKind::Pack, 0);
    transaction.commit();
}

InstrumentLibrary PackRepository::load(const Known& known) const {
    std::vector<std::shared_ptr<const InstrumentPack>> packs;
    auto rows = m_connection.cached("SELECT json, id, version FROM instrument_pack ORDER BY position");
    while (rows->step()) {
        const QByteArray json = rows->blob(0);
        if (known.pack && json == known.json) {
            packs.push_back(known.pack);
            continue;
        }
        PackReading reading = readPack(json);
        if (!reading.pack)
            throw Error(
                Error::Kind::NewerFormat, QStringLiteral("pack ") + rows->text(1) + QLatin1Char(' ') + rows->text(2));
        packs.push_back(std::make_shared<const InstrumentPack>(std::move(*reading.pack)));
    }
    return InstrumentLibrary(std::move(packs));
}

} // namespace bk
