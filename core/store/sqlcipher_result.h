// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/prepared_statement.h"
#include "core/store/sql_error.h"

#include <QSqlRecord>
#include <QSqlResult>

#include <optional>
#include <vector>

namespace bk {

class SqlCipherDriver;

/// One query of `SqlCipherDriver`. Values are bound as they are given, or at `exec` when rows are still being read.
/// Unless set forward-only, the rows that were fetched are kept, so that models can go back to them.
class SqlCipherResult final : public QSqlResult {
public:
    explicit SqlCipherResult(const SqlCipherDriver* driver);
    ~SqlCipherResult() override;

    /// Drops the statement: the driver closes.
    void release();
    /// The driver is being destroyed.
    void orphan();

protected:
    bool reset(const QString& sql) override;
    bool prepare(const QString& sql) override;
    bool exec() override;
    void bindValue(int position, const QVariant& value, QSql::ParamType type) override;
    void bindValue(const QString& placeholder, const QVariant& value, QSql::ParamType type) override;

    bool fetch(int row) override;
    bool fetchFirst() override;
    bool fetchNext() override;
    bool fetchLast() override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    QSqlRecord record() const override;
    int size() override { return -1; }
    int numRowsAffected() override { return m_rowsAffected; }
    QVariant lastInsertId() const override { return m_lastInsertId; }
    void detachFromResultSet() override;

private:
    enum class Cursor {
        Idle,    ///< not run, or run to the end and reset
        Waiting, ///< stands on the first row, which was not asked for yet
        OnRow,
    };

    bool fail(const QString& what, int code, SqlPhase phase);
    void rewind();
    bool bindParameter(int position);
    bool bindAll();
    bool advance();
    void finishRun(int changesBefore);
    void keepRow();
    QVariant columnValue(int column) const;
    QMetaType columnType(int column) const;

    const SqlCipherDriver* m_driver; ///< null once it is gone
    PreparedStatement m_statement;
    Cursor m_cursor = Cursor::Idle;
    int m_parameters = 0;
    int m_columns = 0;
    bool m_forwardOnly = false; ///< as it was when the query ran
    bool m_bindAtExec = false;
    int m_rowsAffected = -1;
    QVariant m_lastInsertId;
    std::vector<QVariant> m_rows; ///< row by row; empty when forward-only
    int m_rowCount = 0;
    mutable std::optional<QSqlRecord> m_record;
    int m_preparations = 0; ///< SQLite compiles anew when the schema changes under the statement
};

} // namespace bk
