// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/consent/consent.h"

#include <QByteArray>

namespace bk {

class Connection;
class HistoryRepository;

/// The signed paper, scanned. Its bytes never leave the encrypted database but through a logged sharing.
struct Scan {
    static constexpr qsizetype largest = 10 * 1024 * 1024; ///< bytes

    QString fileName;
    QByteArray content;
    QDateTime savedAt; ///< UTC

    bool operator==(const Scan&) const = default;
};

/// The consents of the children, with the scan of each. GUI thread only; every save is one transaction.
class ConsentRepository {
public:
    /// `history`, where given, notes every save and must outlive this.
    explicit ConsentRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// Inserts (a null id gets a new one) or updates; returns the id. Throws NotFound when the child or an organisation
    /// is not in the unit.
    ConsentId save(const Consent& consent);
    std::optional<Consent> find(ConsentId id) const;
    /// Oldest first, as they were first saved: withdrawing an older one does not make it the newest.
    std::vector<Consent> ofChild(ChildId child) const;

    /// Replaces the consent's scan. Throws Refused ("consent.scan.tooLarge", "consent.scan.empty"), NotFound without
    /// the consent.
    void keepScan(ConsentId id, const Scan& scan);
    std::optional<Scan> scan(ConsentId id) const;
    /// Without reading it.
    bool hasScan(ConsentId id) const;

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
