// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/history_log.h"

#include <QAbstractTableModel>
#include <QCache>

namespace bk {

/// Rows of the log as a table shows them. It holds the numbers of all rows that were found, and reads only the windows
/// of rows that are painted.
class LogModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { When, Who, What, Whom, Why, Number, Columns };

    /// `log` must outlive the model. Reads nothing until `find`.
    explicit LogModel(const HistoryLog& log, QObject* parent = nullptr);

    /// Throws Error.
    void find(const HistoryQuery& query);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// A row's cells, as the table says them.
    static QString text(const HistoryRow& row, int column);

private:
    using Window = std::vector<HistoryRow>;
    const HistoryRow* row(int number) const;

    const HistoryLog& m_log;
    std::vector<qint64> m_sequences;
    mutable QCache<int, Window> m_windows;
};

} // namespace bk
