// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/salvage.h"

#include "core/domain/common/error.h"
#include "core/store/atomic_file.h"
#include "core/store/new_file.h"
#include "core/store/salvage_reader.h"
#include "core/store/unit_in_making.h"
#include "core/store/work_file.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace bk {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 page = 4096;
/// Behind a database that has lost its end; pages of nothing are only found bad where something points at them.
constexpr qint64 leastPadding = 16 * 1024 * 1024;

struct SchemaPart {
    QString kind; ///< table, index, trigger or view
    QString name;
    QString sql;
};

/// Page by page, and what the disk does not give is taken for empty.
void copyReadable(const QString& from, const QString& to) {
    QFile source(from);
    if (!source.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        throw Error(Error::Kind::Io, QFileInfo(from).fileName());
    const qint64 size = source.size();
    QFile target(to);
    if (!target.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        throw Error(Error::Kind::Io, QFileInfo(to).fileName());
    for (qint64 at = 0; at < size; at += page) {
        QByteArray bytes = source.seek(at) ? source.read(page) : QByteArray();
        bytes.resize(page, '\0');
        if (target.write(bytes) != page)
            throw Error(Error::Kind::DiskFull, QFileInfo(to).fileName());
    }
    if (!target.resize(target.size() + std::max(leastPadding, target.size() / page * page)))
        throw Error(Error::Kind::DiskFull, QFileInfo(to).fileName());
}

std::vector<SchemaPart> schemaOf(Connection& connection) {
    std::vector<SchemaPart> parts;
    Statement rows = connection.prepare(
        "SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'");
    while (rows.step())
        parts.push_back({rows.text(0), rows.text(1), rows.text(2)});
    return parts;
}

bool isVirtual(const SchemaPart& part) { return part.sql.startsWith(u"CREATE VIRTUAL"_s, Qt::CaseInsensitive); }

/// The tables to make and fill. What a virtual table keeps its content in comes and goes with it.
std::vector<SchemaPart> tablesOf(const std::vector<SchemaPart>& schema) {
    std::vector<SchemaPart> tables;
    for (const SchemaPart& part : schema) {
        const bool isShadow = std::ranges::any_of(
            schema, [&](const SchemaPart& each) { return isVirtual(each) && part.name.startsWith(each.name + u'_'); });
        if (part.kind == u"table"_s && !isShadow)
            tables.push_back(part);
    }
    return tables;
}

/// Puts rows aside whose parent is missing, until every reference holds.
class Orphans {
public:
    explicit Orphans(Connection& connection) : m_connection(connection) {}

    void putAside(std::vector<SalvagedTable>& tables) {
        for (bool moved = true; moved;) {
            moved = false;
            for (SalvagedTable& table : tables) {
                for (const QString& missing : missingParents(table.table)) {
                    const qint64 rows = move(table.table, missing);
                    table.orphaned += rows;
                    table.saved -= rows;
                    moved = moved || rows > 0;
                }
            }
        }
    }

private:
    /// For each reference of the table the condition under which a row points at nothing.
    QStringList missingParents(const QString& table) {
        QStringList conditions;
        Statement keys = m_connection.prepare(
            "SELECT id, \"table\", \"from\", \"to\" FROM pragma_foreign_key_list(?1) ORDER BY id, seq");
        keys.bindAll(table);
        qint64 current = -1;
        QStringList filled;
        QStringList same;
        QString parent;
        const auto finish = [&] {
            if (current >= 0)
                conditions.append(u"%1 AND NOT EXISTS (SELECT 1 FROM %2 AS parent WHERE %3)"_s.arg(
                    filled.join(u" AND "_s), quotedName(parent), same.join(u" AND "_s)));
            filled.clear();
            same.clear();
        };
        while (keys.step()) {
            if (keys.int64(0) != current) {
                finish();
                current = keys.int64(0);
                parent = keys.text(1);
            }
            const QString from = u"child."_s + quotedName(keys.text(2));
            const QString to = keys.isNull(3) ? primaryKeyOf(parent) : keys.text(3);
            filled.append(from + u" IS NOT NULL"_s);
            same.append(u"parent.%1 = %2"_s.arg(quotedName(to), from));
        }
        finish();
        return conditions;
    }

    QString primaryKeyOf(const QString& table) {
        Statement key = m_connection.prepare("SELECT name FROM pragma_table_info(?1) WHERE pk = 1");
        key.bindAll(table);
        return key.step() ? key.text(0) : u"rowid"_s;
    }

    qint64 move(const QString& table, const QString& condition) {
        const QString name = quotedName(table);
        const QString aside = quotedName(u"salvaged_"_s + table);
        const std::string where = u" FROM %1 AS child WHERE %2"_s.arg(name, condition).toStdString();
        {
            Statement any = m_connection.prepare("SELECT 1" + where + " LIMIT 1");
            if (!any.step())
                return 0;
        }
        m_connection.exec(
            u"CREATE TABLE IF NOT EXISTS %1 AS SELECT * FROM %2 WHERE 0"_s.arg(aside, name).toStdString());
        m_connection.exec("INSERT INTO " + aside.toStdString() + " SELECT *" + where);
        m_connection.exec(u"DELETE FROM %1 AS child WHERE %2"_s.arg(name, condition).toStdString());
        return m_connection.changes();
    }

    Connection& m_connection;
};

/// Tables and rows, then what was left out of references, then indexes and rules.
void fill(Connection& target, const std::function<Connection()>& openSource, Salvage& salvage) {
    std::vector<SchemaPart> schema;
    qint64 version = 0;
    {
        Connection source = openSource();
        schema = schemaOf(source);
        Statement row = source.prepare("PRAGMA user_version");
        version = row.step() ? row.int64(0) : 0;
    }
    target.exec("PRAGMA foreign_keys = OFF");
    target.exec("BEGIN");
    const std::vector<SchemaPart> tables = tablesOf(schema);
    for (const SchemaPart& part : tables)
        target.exec(part.sql.toStdString());
    SalvageReader reader(openSource, target);
    for (const SchemaPart& part : tables)
        salvage.tables.push_back(reader.copy(part.name));
    Orphans(target).putAside(salvage.tables);
    for (const SchemaPart& part : schema) {
        if (part.kind == u"table"_s)
            continue;
        try {
            target.exec(part.sql.toStdString());
        } catch (const Error& error) {
            if (error.kind() != Error::Kind::Database)
                throw;
            salvage.notRebuilt.append(part.name);
        }
    }
    target.exec("PRAGMA user_version = " + std::to_string(version));
    target.exec("COMMIT");
}

} // namespace

bool Salvage::isWhole() const { return notRebuilt.isEmpty() && std::ranges::all_of(tables, &SalvagedTable::isWhole); }

Salvage salvageUnit(const QString& damaged, const UnlockedKeys& keys, const QString& directory) {
    const UnitFolder source(damaged);
    const UnitFolder folder(directory);
    if (UnitLock::holder(source.path()))
        throw Error(Error::Kind::InUse, u"in-use"_s);
    const SecureBytes key = keys.databaseKey();
    FolderInMaking making(folder.path(), systemFiles());
    const UnitLock lock = UnitLock::acquire(folder.path());
    Salvage salvage{folder.path(), {}, {}};
    {
        const WorkFile copy(folder.path());
        copyReadable(source.databasePath(keys.file()), copy.path());
        const QString journal = u"-journal"_s;
        if (QFileInfo::exists(source.databasePath(keys.file()) + journal))
            QFile::copy(source.databasePath(keys.file()) + journal, copy.path() + journal);
        const WorkFile made(folder.path());
        {
            Connection target = Connection::open(made.path(), key.asKey(), Connection::Mode::Create);
            fill(
                target, [&] { return Connection::open(copy.path(), key.asKey(), Connection::Mode::ReadWrite); },
                salvage);
            if (!target.verify().empty())
                throw Error(Error::Kind::Database, u"salvage: the new unit is not whole"_s);
        }
        systemFiles().rename(made.path(), folder.databasePath(keys.file()));
    }
    replaceFile(systemFiles(), folder.keysPath(), serialiseKeyFile(keys.file(), keys.subkey(Subkey::KeyFileMac)));
    making.keep();
    return salvage;
}

} // namespace bk
