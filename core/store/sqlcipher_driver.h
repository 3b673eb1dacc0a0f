// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sql_error.h"

#include <QSqlDriver>
#include <QSqlError>

#include <memory>
#include <vector>

namespace bk {

struct SqliteHandle;
class SqlCipherResult;

/// Qt SQL on a connection that is open already. The database name is a token that `announce` gave out, so neither key
/// nor path passes through Qt; every database opened with it, clones included, shares the handle, in the thread that
/// announced it.
class SqlCipherDriver final : public QSqlDriver {
    Q_OBJECT

public:
    explicit SqlCipherDriver(QObject* parent = nullptr);
    ~SqlCipherDriver() override;

    static QString name();
    static void registerOnce();
    static QString announce(const std::shared_ptr<SqliteHandle>& handle);
    static void withdraw(const QString& token);

    bool open(
        const QString& token, const QString& user, const QString& password, const QString& host, int port,
        const QString& options) override;
    void close() override;
    bool isOpen() const override;
    bool hasFeature(DriverFeature feature) const override;
    QSqlResult* createResult() const override;

    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;

    QStringList tables(QSql::TableType type) const override;
    QSqlRecord record(const QString& table) const override;
    QSqlIndex primaryIndex(const QString& table) const override;
    QString formatValue(const QSqlField& field, bool trimStrings = false) const override;
    QString escapeIdentifier(const QString& identifier, IdentifierType type) const override;

    /// Null when not open.
    SqliteHandle* sqlite() const noexcept { return m_handle.get(); }
    /// `code` is SQLite's.
    QSqlError error(const QString& what, QSqlError::ErrorType type, int code, SqlPhase phase) const;

private:
    friend class SqlCipherResult;
    bool execute(const char* sql, const QString& what);

    std::shared_ptr<SqliteHandle> m_handle;
    mutable std::vector<SqlCipherResult*> m_results; ///< all that were made here and live
};

} // namespace bk
