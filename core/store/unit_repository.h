// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument_library.h"
#include "core/domain/sharing/sharing_entry.h"
#include "core/domain/unit/unit_settings.h"

#include <QByteArray>

#include <memory>

namespace bk {

class Connection;
class HistoryRepository;

/// The unit's settings; exactly one row each.
class SettingsRepository {
public:
    explicit SettingsRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}
    /// False in a database that was only just made: `load()` then throws NotFound.
    bool exist() const;
    UnitSettings load() const;
    void save(const UnitSettings& settings);

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

/// The instrument packs, byte for byte as they were imported. Never deleted, never changed.
class PackRepository {
public:
    explicit PackRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}
    bool contains(const QString& id, const QString& version) const;
    /// Refused (Error::Kind::AlreadyExists) where a pack of the same id and version with other content is held; the
    /// same content again is no change.
    void add(const QByteArray& json, const InstrumentPack& pack, const QString& importedBy, const QDateTime& at);
    /// A pack that the program has at hand, parsed, and the bytes it was parsed from.
    struct Known {
        QByteArray json;
        std::shared_ptr<const InstrumentPack> pack;
    };
    /// All packs in the order they were imported, parsed; `known` where the unit holds its very bytes.
    InstrumentLibrary load(const Known& known = {}) const;
    /// The bytes of one pack as imported; empty when the unit does not hold it.
    QByteArray bytes(const QString& id, const QString& version) const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

/// What left the unit (G6). Rows are only ever added.
class SharingRepository {
public:
    explicit SharingRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}
    SharingEntryId add(const SharingEntry& entry);
    /// For a sharing that did not take place after all: its file could not be put in place. Nothing else removes a row.
    void withdraw(SharingEntryId id);
    /// Newest first.
    std::vector<SharingEntry> ofChild(ChildId child) const;
    std::vector<SharingEntry> latest(int limit = 500) const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

/// An unfinished form, kept encrypted in the unit until it is saved or thrown away.
struct Draft {
    QString form;    ///< "samtal", "skattning", …
    QString subject; ///< id of the child or record, or "new"
    QByteArray body; ///< the form's value as JSON
    QDateTime savedAt;
    QString by;
};

class DraftRepository {
public:
    explicit DraftRepository(Connection& connection) : m_connection(connection) {}
    /// Replaces the draft of the same form, subject and user.
    void save(const Draft& draft);
    std::optional<Draft> find(const QString& form, const QString& subject, const QString& by) const;
    std::vector<Draft> all(const QString& by) const;
    void remove(const QString& form, const QString& subject, const QString& by);

private:
    Connection& m_connection;
};

} // namespace bk
