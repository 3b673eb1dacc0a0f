// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/paper_dictionary.h"

#include <QDateTime>

namespace bk {

class Connection;
class HistoryRepository;

/// The languages of papers that the unit has made its own.
class PaperLanguageRepository {
public:
    /// `history`, where given, notes every save as one of the unit's settings and must outlive this.
    explicit PaperLanguageRepository(Connection& connection, HistoryRepository* history = nullptr)
        : m_connection(connection)
        , m_history(history) {}

    /// In the order of their languages. Throws NewerFormat where one cannot be read.
    std::vector<PaperDictionary> all() const;
    /// Replaces the language's. `json` is what `dictionary` was read from. One transaction.
    void save(const PaperDictionary& dictionary, const QByteArray& json, const QString& by, const QDateTime& at);

private:
    Connection& m_connection;
    HistoryRepository* m_history;
};

} // namespace bk
