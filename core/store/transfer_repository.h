// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/transfer_keys.h"
#include "core/store/unit_card.h"

#include <QDateTime>

#include <optional>
#include <vector>

namespace bk {

class Connection;
class HistoryRepository;

/// Another unit, whose card somebody read in and whose words they compared with it.
struct KnownUnit {
    UnitCard card;
    QDateTime confirmedAt; ///< UTC
    QString confirmedBy;   ///< a login

    bool operator==(const KnownUnit&) const = default;
};

/// The unit's own keys for handing over, and the units it knows. The secret halves never leave the database but to be
/// used.
class TransferRepository {
public:
    /// `history`, where given, notes every change as one of the unit's settings, with the reason that it was given, and
    /// must outlive this.
    explicit TransferRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    std::optional<TransferKeys> keys() const;
    /// The first and only ones: what was sealed to a key stays readable as long as the unit does. Throws Database where
    /// there are some.
    void add(const TransferKeys& keys, const QDateTime& at, const QString& reason = {});

    /// By name and id.
    std::vector<KnownUnit> units() const;
    std::optional<KnownUnit> find(const QByteArray& unitId) const;
    /// In the place of what is there of that id.
    void save(const KnownUnit& unit, const QString& reason = {});
    void remove(const QByteArray& unitId, const QString& reason = {});

private:
    void note(const QString& reason);

    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
