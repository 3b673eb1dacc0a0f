// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/identity_traces.h"

#include "core/domain/common/error.h"
#include "core/store/child_tables.h"
#include "core/store/connection.h"
#include "core/store/record_content.h"
#include "core/store/secure_bytes.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using Record = std::pair<RecordKind, qint64>;

/// Rows of a table, as a condition of `?1`, the child.
struct Rows {
    std::string table;
    DocumentClass documents;
    std::string condition;
};

#define IN_ITS_MEETINGS "IN (SELECT meeting_id FROM meeting_child WHERE child_id = ?1)"
constexpr std::array<std::pair<std::string_view, std::string_view>, 4> ofMeetings{
    {{"meeting", "id " IN_ITS_MEETINGS},
     {"meeting_note", "meeting_id " IN_ITS_MEETINGS},
     {"meeting_preparation", "meeting_id " IN_ITS_MEETINGS},
     {"meeting_participant", "meeting_id " IN_ITS_MEETINGS}}};
/// The child's own rows, those of staff, and what has its own condition or way here.
constexpr std::array<std::string_view, 8> untouched{"child",          "guardian",       "responsible_person",
                                                    "child_search",   "assigned_child", "meeting_participant",
                                                    "plan_signature", "consent_scan"};
/// Who did something stays.
constexpr std::array<std::string_view, 3> untouchedColumns{"by_login", "login", "login_key"};

std::vector<Rows> rowsOfChild() {
    std::vector<Rows> all{
        {"plan_signature", DocumentClass::Plan, "version_id IN (SELECT id FROM plan_version WHERE child_id = ?1)"}};
    for (const ChildTable& each : childTables()) {
        if (std::ranges::find(untouched, each.table) != untouched.end() || each.table.starts_with("sealed_"))
            continue;
        const std::string_view where = " WHERE ";
        all.push_back(
            {std::string(each.table), each.documents,
             std::string(each.removal.substr(each.removal.find(where) + where.size()))});
    }
    for (const auto& [table, condition] : ofMeetings)
        all.push_back({std::string(table), DocumentClass::Meeting, std::string(condition)});
    return all;
}

struct Shape {
    std::vector<std::string> key;
    std::vector<std::string> texts;
};

Shape shapeOf(Connection& connection, const std::string& table) {
    Shape shape;
    auto columns = connection.prepare("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY pk, cid");
    columns.bindAll(std::string_view(table));
    while (columns.step()) {
        const std::string name(columns.utf8(0));
        const bool isText = columns.utf8(1) == "TEXT" || (table == "plan_version" && name == "content");
        if (columns.integer(2) > 0)
            shape.key.push_back(name);
        else if (isText && std::ranges::find(untouchedColumns, name) == untouchedColumns.end())
            shape.texts.push_back(name);
    }
    return shape;
}

std::string quoted(const std::string& name) { return '"' + name + '"'; }

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names)
        list += (list.empty() ? "" : ", ") + quoted(name);
    return list;
}

std::string keyCondition(const std::vector<std::string>& key) {
    std::string condition;
    for (const std::string& name : key)
        condition += (condition.empty() ? "" : " AND ") + quoted(name) + " = ?";
    return condition;
}

bool isBlob(const std::string& column) { return column == "content"; }

void bindText(Statement& statement, int position, const std::string& column, const QByteArray& text) {
    if (isBlob(column))
        statement.bind(position, text);
    else
        statement.bind(position, std::string_view(text.constData(), std::size_t(text.size())));
}

/// Writes `to` where `from` stands.
void replaceText(
    Connection& connection, const std::string& table, const std::vector<std::string>& key, const QJsonArray& values,
    const std::string& column, const QByteArray& from, const QByteArray& to) {
    Statement update = connection.prepare(
        "UPDATE " + quoted(table) + " SET " + quoted(column) + " = ? WHERE " + keyCondition(key) + " AND " +
        quoted(column) + " = ?");
    int position = 0;
    bindText(update, ++position, column, to);
    for (const QJsonValue& value : values) // a number as text: the column makes a number of it
        update.bind(++position, value.toString());
    bindText(update, ++position, column, from);
    update.exec();
}

struct FoundText {
    QJsonArray key;
    std::string column;
    QByteArray before;
    QByteArray after;
};

std::vector<FoundText>
textsOf(Connection& connection, const Rows& rows, const Shape& shape, ChildId child, const IdentityWords& words) {
    std::vector<FoundText> found;
    if (shape.texts.empty() || shape.key.empty())
        return found;
    Statement select = connection.prepare(
        "SELECT " + listed(shape.key) + ", " + listed(shape.texts) + " FROM " + quoted(rows.table) + " WHERE " +
        rows.condition);
    select.bindAll(child.number());
    const auto keys = int(shape.key.size());
    while (select.step())
        for (int i = 0; i < int(shape.texts.size()); ++i) {
            const std::string& column = shape.texts[std::size_t(i)];
            if (select.isNull(keys + i))
                continue;
            const std::string_view utf8 = select.utf8(keys + i);
            const QByteArray before =
                isBlob(column) ? select.blob(keys + i) : QByteArray(utf8.data(), qsizetype(utf8.size()));
            const QByteArray after =
                isBlob(column) ? words.hiddenInJson(before) : words.hidden(QString::fromUtf8(before)).toUtf8();
            if (after == before)
                continue;
            QJsonArray key;
            for (int k = 0; k < keys; ++k)
                key.append(select.text(k));
            found.push_back({key, column, before, after});
        }
    return found;
}

QJsonObject jsonOf(const std::string& table, const FoundText& text) {
    return {
        {u"table"_s, QString::fromStdString(table)},
        {u"key"_s, text.key},
        {u"column"_s, QString::fromStdString(text.column)},
        {u"before"_s, QString::fromUtf8(text.before)},
        {u"after"_s, QString::fromUtf8(text.after)}};
}

/// Papers that the family signed: what a picture shows cannot be taken out of it.
QJsonArray takeScans(Connection& connection, ChildId child) {
    QJsonArray scans;
    Statement rows = connection.prepare(
        "SELECT consent_id, file_name, saved_at, content FROM consent_scan WHERE consent_id IN (SELECT id FROM consent "
        "WHERE child_id = ?)");
    rows.bindAll(child.number());
    while (rows.step())
        scans.append(QJsonObject{
            {u"consent"_s, rows.int64(0)},
            {u"fileName"_s, rows.text(1)},
            {u"savedAt"_s, rows.isNull(2) ? QJsonValue() : QJsonValue(rows.text(2))},
            {u"content"_s, QString::fromLatin1(rows.blob(3).toBase64())}});
    connection.prepare("DELETE FROM consent_scan WHERE consent_id IN (SELECT id FROM consent WHERE child_id = ?)")
        .run(child.number());
    return scans;
}

void putBackScan(Connection& connection, const QJsonObject& scan) {
    Statement insert = connection.prepare("INSERT OR IGNORE INTO consent_scan (consent_id, file_name, saved_at, "
                                          "content) SELECT id, ?2, ?3, ?4 FROM consent "
                                          "WHERE id = ?1");
    insert.bind(1, qint64(scan["consent"_L1].toInteger()));
    insert.bind(2, scan["fileName"_L1].toString());
    if (scan["savedAt"_L1].isString())
        insert.bind(3, scan["savedAt"_L1].toString());
    else
        insert.bind(3, nullptr);
    insert.bind(4, QByteArray::fromBase64(scan["content"_L1].toString().toLatin1()));
    insert.exec();
}

/// What the records of a child say, so that those that something was taken out of are told from the others.
class ContentOfRecords {
public:
    ContentOfRecords(Connection& connection, ChildId child)
        : m_content(connection)
        , m_key(SecureBytes::random(32))
        , m_records(recordsOfChild(connection, child)) {
        for (const Record& record : m_records)
            m_before.push_back(hash(record));
    }

    std::vector<Record> changed() {
        std::vector<Record> changed;
        for (std::size_t i = 0; i < m_records.size(); ++i)
            if (hash(m_records[i]) != m_before[i])
                changed.push_back(m_records[i]);
        return changed;
    }

private:
    QByteArray hash(const Record& record) { return m_content.hash(m_key.asKey(), record.first, record.second); }

    RecordContent m_content;
    SecureBytes m_key;
    std::vector<Record> m_records;
    std::vector<QByteArray> m_before;
};

} // namespace

IdentityTraces hideIdentity(Connection& connection, ChildId child, const IdentityWords& words) {
    ContentOfRecords records(connection, child);
    std::map<DocumentClass, QJsonArray> texts;
    for (const Rows& rows : rowsOfChild()) {
        const Shape shape = shapeOf(connection, rows.table);
        for (const FoundText& text : textsOf(connection, rows, shape, child, words)) {
            replaceText(connection, rows.table, shape.key, text.key, text.column, text.before, text.after);
            texts[rows.documents].append(jsonOf(rows.table, text));
        }
    }
    std::map<DocumentClass, QJsonArray> scans;
    if (const QJsonArray taken = takeScans(connection, child); !taken.isEmpty())
        scans[DocumentClass::Consent] = taken;
    IdentityTraces traces;
    for (const DocumentClass each : everyDocumentClass)
        if (texts.contains(each) || scans.contains(each))
            traces.before[each] = QJsonDocument(QJsonObject{{u"texts"_s, texts[each]}, {u"scans"_s, scans[each]}})
                                      .toJson(QJsonDocument::Compact);
    traces.changed = records.changed();
    return traces;
}

std::vector<Record> putBackIdentity(Connection& connection, ChildId child, const std::vector<QByteArray>& before) {
    ContentOfRecords records(connection, child);
    std::map<std::string, std::vector<std::string>> keys;
    for (const Rows& rows : rowsOfChild())
        keys[rows.table] = shapeOf(connection, rows.table).key;
    for (const QByteArray& each : before) {
        const QJsonObject traces = QJsonDocument::fromJson(each).object();
        for (const QJsonValue& value : traces["texts"_L1].toArray()) {
            const QJsonObject text = value.toObject();
            const auto table = keys.find(text["table"_L1].toString().toStdString());
            if (table == keys.end())
                throw Error(Error::Kind::DatabaseDamaged, u"sealed text"_s);
            replaceText(
                connection, table->first, table->second, text["key"_L1].toArray(),
                text["column"_L1].toString().toStdString(), text["after"_L1].toString().toUtf8(),
                text["before"_L1].toString().toUtf8());
        }
        for (const QJsonValue& value : traces["scans"_L1].toArray())
            putBackScan(connection, value.toObject());
    }
    return records.changed();
}

} // namespace bk
