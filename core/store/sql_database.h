// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>

namespace bk {

class Connection;

/// Qt's view of an open connection, for `QSqlTableModel` and `QSqlQueryModel`; repositories use `Statement`. Internal
/// to the store: the only header that mentions Qt Sql.
///
/// The returned database works on the same handle, in the same transaction and in this thread only;
/// `QSqlDatabase::cloneDatabase` gives another one on that handle. When the connection closes, queries fail and the
/// database reports that it is not open. End with `closeSqlDatabase` after the last query and model on it is gone.
QSqlDatabase openSqlDatabase(Connection& connection);
void closeSqlDatabase(QSqlDatabase& database);

/// A query that keeps no rows. What is not a model has no use for going back.
QSqlQuery forwardQuery(const QSqlDatabase& database);

} // namespace bk
