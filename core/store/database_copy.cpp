// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/database_copy.h"

#include "core/domain/common/error.h"
#include "core/store/connection.h"
#include "core/store/connection_guards.h"
#include "core/store/connection_settings.h"

#include <QFile>
#include <QFileInfo>

#include <string>

namespace bk {

using namespace Qt::StringLiterals;

TableCounts tableCounts(Connection& connection) {
    QStringList tables;
    {
        Statement names = connection.prepare(
            "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
        while (names.step())
            tables.append(names.text(0));
    }
    TableCounts counts;
    for (const QString& table : tables) {
        QString quoted = table;
        quoted.replace(u'"', u"\"\""_s);
        Statement count = connection.prepare(u"SELECT count(*) FROM \"%1\""_s.arg(quoted).toStdString());
        count.step();
        counts[table] = count.int64(0);
    }
    return counts;
}

void copyDatabase(Connection& connection, const QString& file, const std::atomic_bool* stop) {
    SqliteHandle& handle = *connection.handle();
    handle.requireOpen();
    Q_ASSERT(!connection.inTransaction());
    const QString path = QFileInfo(file).absoluteFilePath();
    reserveNewFile(path);
    const CopyingAllowed allowed(handle);
    const Stoppable stoppable(handle, stop);
    try {
        handle.prepare("VACUUM INTO ?1").run(path);
    } catch (const Error&) {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
        if (stoppable.isStopped())
            throw Error(Error::Kind::Cancelled);
        throw;
    }
}

} // namespace bk
