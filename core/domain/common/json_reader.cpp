// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/json_reader.h"

#include "core/domain/common/clean_text.h"

#include <QJsonDocument>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int valueCharacters = 80; ///< how much of a foreign text a fault carries along

QString typeName(QJsonValue::Type type) {
    switch (type) {
    case QJsonValue::Null: return u"null"_s;
    case QJsonValue::Bool: return u"boolean"_s;
    case QJsonValue::Double: return u"number"_s;
    case QJsonValue::String: return u"string"_s;
    case QJsonValue::Array: return u"array"_s;
    case QJsonValue::Object: return u"object"_s;
    case QJsonValue::Undefined: break;
    }
    return {};
}

/// Characters that could hide or reorder what a person reads: controls, line separators and directional marks.
bool hasUnprintable(const QString& text, const QString& allowed) {
    return std::any_of(
        text.begin(), text.end(), [&allowed](QChar c) { return isUnprintable(c.unicode()) && !allowed.contains(c); });
}

qsizetype codePoints(const QString& text) {
    return text.size() - std::count_if(text.begin(), text.end(), [](QChar c) { return c.isLowSurrogate(); });
}

QStringList counts(qsizetype actual, int lowest, int highest) {
    return {QString::number(actual), QString::number(lowest), QString::number(highest)};
}

} // namespace

JsonFile::JsonFile(const QByteArray& json, const JsonLimits& limits, const JsonApart& apart)
    : m_apart(apart)
    , m_lines(json, limits, apart) {
    for (const JsonFault& fault : m_lines.faults()) {
        if (m_faults.size() < faultsAtMost)
            m_faults.push_back(fault);
        if (fault.rule != u"json.key.duplicate")
            return;
    }
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(m_lines.around(), &error);
    if (error.error != QJsonParseError::NoError) {
        m_faults.push_back({m_lines.lineAt(error.offset), {}, u"json.syntax"_s, {}});
        return;
    }
    m_readable = document.isObject();
    if (!m_readable)
        fault({}, u"json.type"_s, {typeName(QJsonValue::Object)});
    m_root = document.object();
}

QJsonValue JsonFile::element(qsizetype index) {
    if (index < 0 || index >= qsizetype(m_lines.elements().size()))
        return QJsonValue(QJsonValue::Undefined);
    const JsonLines::Element& element = m_lines.elements()[std::size_t(index)];
    const QByteArrayView text = m_lines.textOf(element);
    const QByteArray bytes = QByteArray::fromRawData(text.data(), text.size());
    m_elementLines = std::make_unique<JsonLines>(bytes, m_apart.each);
    m_element = index;
    // A value that is neither an object nor an array makes no document.
    if (!bytes.startsWith('{'))
        return bytes.startsWith('[') ? QJsonValue(QJsonArray()) : QJsonValue();
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error == QJsonParseError::NoError)
        return document.object();
    fault({element.line - 1 + m_elementLines->lineAt(error.offset), {}, u"json.syntax"_s, {}});
    return QJsonValue(QJsonValue::Undefined);
}

int JsonFile::lineOf(const QString& path) const {
    const QString array = u'/' + m_apart.key + u'/';
    if (m_lines.elements().empty() || !path.startsWith(array))
        return m_lines.lineOf(path);
    const qsizetype end = path.indexOf(u'/', array.size());
    const QStringView number = QStringView(path).sliced(array.size(), (end < 0 ? path.size() : end) - array.size());
    bool isIndex = false;
    const int index = number.toInt(&isIndex);
    if (!isIndex || index < 0 || std::size_t(index) >= m_lines.elements().size())
        return m_lines.lineOf(path);
    const int line = m_lines.elements()[std::size_t(index)].line;
    return index == m_element && end >= 0 ? line - 1 + m_elementLines->lineOf(path.sliced(end)) : line;
}

void JsonFile::fault(const QString& path, const QString& rule, const QStringList& values) {
    if (!isFull())
        m_faults.push_back({lineOf(path), path, rule, values});
}

void JsonFile::fault(JsonFault fault) {
    if (!isFull())
        m_faults.push_back(std::move(fault));
}

std::vector<JsonFault> JsonFile::faults() const {
    std::vector<JsonFault> sorted = m_faults;
    std::stable_sort(
        sorted.begin(), sorted.end(), [](const JsonFault& a, const JsonFault& b) { return a.line < b.line; });
    return sorted;
}

JsonObject::JsonObject(JsonFile& file) : JsonObject(file, {}, file.root(), file.isReadable()) {}

JsonObject::JsonObject(JsonFile& file, QString path, QJsonObject object, bool present)
    : m_file(&file)
    , m_path(std::move(path))
    , m_object(std::move(object))
    , m_present(present) {}

QString JsonObject::text(QLatin1StringView key, int limit) {
    const auto value = required(key, QJsonValue::String);
    const QString text = value ? value->toString() : QString();
    return value && checkText(pathTo(key), text, limit) ? text : QString();
}

QString JsonObject::optionalText(QLatin1StringView key, int limit) {
    m_asked.insert(key);
    return has(key) ? text(key, limit) : QString();
}

QString JsonObject::freeText(QLatin1StringView key, int limit) {
    m_asked.insert(key);
    if (!has(key))
        return {};
    const auto value = required(key, QJsonValue::String);
    if (!value)
        return {};
    const QString text = value->toString();
    if (text.size() > limit)
        fault(key, u"json.text.tooLong"_s, {QString::number(text.size()), QString::number(limit)});
    else if (hasUnprintable(text, u"\n\t"_s))
        fault(key, u"json.text.control"_s);
    else
        return text;
    return {};
}

QString JsonObject::matching(QLatin1StringView key, int limit, const QRegularExpression& pattern) {
    const QString text = this->text(key, limit);
    if (text.isEmpty() || pattern.match(text).hasMatch())
        return text;
    fault(key, u"json.text.pattern"_s, {text.left(valueCharacters)});
    return {};
}

bool JsonObject::boolean(QLatin1StringView key) {
    const auto value = required(key, QJsonValue::Bool);
    return value && value->toBool();
}

int JsonObject::integer(QLatin1StringView key, int lowest, int highest) {
    const auto value = required(key, QJsonValue::Double);
    return value ? integerAt(pathTo(key), *value, lowest, highest).value_or(lowest) : lowest;
}

std::optional<int> JsonObject::optionalInteger(QLatin1StringView key, int lowest, int highest) {
    m_asked.insert(key);
    if (!has(key))
        return std::nullopt;
    const auto value = required(key, QJsonValue::Double);
    return value ? integerAt(pathTo(key), *value, lowest, highest) : std::nullopt;
}

QDate JsonObject::date(QLatin1StringView key) {
    static const QRegularExpression pattern(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}\\z"_s);
    const auto value = required(key, QJsonValue::String);
    if (!value)
        return {};
    const QString text = value->toString();
    const QDate day = pattern.match(text).hasMatch() ? QDate::fromString(text, Qt::ISODate) : QDate();
    if (!day.isValid())
        fault(key, u"json.date"_s, {text.left(valueCharacters)});
    return day;
}

QDateTime JsonObject::instant(QLatin1StringView key) {
    static const QRegularExpression pattern(u"\\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z\\z"_s);
    const auto value = required(key, QJsonValue::String);
    if (!value)
        return {};
    const QString text = value->toString();
    const QDateTime moment = pattern.match(text).hasMatch() ? QDateTime::fromString(text, Qt::ISODate) : QDateTime();
    if (!moment.isValid())
        fault(key, u"json.time"_s, {text.left(valueCharacters)});
    return moment;
}

JsonObject JsonObject::object(QLatin1StringView key) {
    const auto value = required(key, QJsonValue::Object);
    return JsonObject(*m_file, pathTo(key), value ? value->toObject() : QJsonObject(), value.has_value());
}

std::optional<JsonObject> JsonObject::optionalObject(QLatin1StringView key) {
    m_asked.insert(key);
    return has(key) ? std::optional(object(key)) : std::nullopt;
}

std::vector<JsonObject> JsonObject::objects(QLatin1StringView key, int lowest, int highest) {
    const auto value = required(key, QJsonValue::Array);
    return value ? objectsOf(key, value->toArray(), lowest, highest) : std::vector<JsonObject>();
}

std::vector<JsonObject> JsonObject::optionalObjects(QLatin1StringView key, int lowest, int highest) {
    m_asked.insert(key);
    return has(key) ? objects(key, lowest, highest) : std::vector<JsonObject>();
}

void JsonObject::eachApart(
    QLatin1StringView key, int lowest, int highest, const std::function<void(JsonObject)>& read) {
    if (!required(key, QJsonValue::Array))
        return;
    const qsizetype count = m_file->elementCount();
    if (count < lowest || count > highest)
        fault(key, u"json.count"_s, counts(count, lowest, highest));
    for (qsizetype i = 0; i < qMin(count, qsizetype(highest)) && !m_file->isFull(); ++i) {
        const QJsonValue element = m_file->element(i);
        if (element.isUndefined())
            continue;
        const QString path = jsonPointer(pathTo(key), i);
        if (const auto object = typed(path, element, QJsonValue::Object))
            read(JsonObject(*m_file, path, object->toObject(), true));
    }
}

QStringList
JsonObject::texts(QLatin1StringView key, int lowest, int highest, int limit, const QRegularExpression& pattern) {
    const auto value = required(key, QJsonValue::Array);
    if (!value)
        return {};
    const QJsonArray array = value->toArray();
    if (array.size() < lowest || array.size() > highest)
        fault(key, u"json.count"_s, counts(array.size(), lowest, highest));
    QStringList result;
    for (qsizetype i = 0; i < qMin(array.size(), qsizetype(highest)); ++i) {
        const QString path = jsonPointer(pathTo(key), i);
        const auto entry = typed(path, array.at(i), QJsonValue::String);
        if (!entry || !checkText(path, entry->toString(), limit))
            continue;
        const QString text = entry->toString();
        if (!pattern.match(text).hasMatch())
            m_file->fault(path, u"json.text.pattern"_s, {text.left(valueCharacters)});
        else if (result.contains(text))
            m_file->fault(path, u"json.repeated"_s, {text});
        else
            result.push_back(text);
    }
    return result;
}

std::vector<int>
JsonObject::integers(QLatin1StringView key, int lowestCount, int highestCount, int lowest, int highest) {
    const auto value = required(key, QJsonValue::Array);
    if (!value)
        return {};
    const QJsonArray array = value->toArray();
    if (array.size() < lowestCount || array.size() > highestCount)
        fault(key, u"json.count"_s, counts(array.size(), lowestCount, highestCount));
    std::vector<int> result;
    for (qsizetype i = 0; i < qMin(array.size(), qsizetype(highestCount)); ++i) {
        const QString path = jsonPointer(pathTo(key), i);
        const auto entry = typed(path, array.at(i), QJsonValue::Double);
        const auto number = entry ? integerAt(path, *entry, lowest, highest) : std::nullopt;
        if (!number)
            continue;
        if (std::find(result.begin(), result.end(), *number) != result.end())
            m_file->fault(path, u"json.repeated"_s, {QString::number(*number)});
        else
            result.push_back(*number);
    }
    return result;
}

QJsonValue JsonObject::value(QLatin1StringView key) {
    m_asked.insert(key);
    return m_object.value(key);
}

void JsonObject::finish() {
    for (const QString& key : m_object.keys())
        if (!m_asked.contains(key))
            m_file->fault(jsonPointer(m_path, key), u"json.key.unknown"_s, {key.left(valueCharacters)});
}

void JsonObject::fault(QLatin1StringView key, const QString& rule, const QStringList& values) {
    m_file->fault(pathTo(key), rule, values);
}

std::optional<QJsonValue> JsonObject::required(QLatin1StringView key, QJsonValue::Type type) {
    m_asked.insert(key);
    if (!m_present)
        return std::nullopt;
    if (!has(key)) {
        m_file->fault(m_path, u"json.key.missing"_s, {key});
        return std::nullopt;
    }
    return typed(pathTo(key), m_object.value(key), type);
}

std::optional<QJsonValue> JsonObject::typed(const QString& path, const QJsonValue& value, QJsonValue::Type type) {
    if (value.type() == type)
        return value;
    m_file->fault(path, u"json.type"_s, {typeName(type)});
    return std::nullopt;
}

bool JsonObject::checkText(const QString& path, const QString& text, int limit) {
    const qsizetype size = codePoints(text);
    if (size == 0)
        m_file->fault(path, u"json.text.empty"_s);
    else if (size > limit)
        m_file->fault(path, u"json.text.tooLong"_s, {QString::number(size), QString::number(limit)});
    else if (hasUnprintable(text, {}))
        m_file->fault(path, u"json.text.control"_s);
    else if (text.front().isSpace() || text.back().isSpace())
        m_file->fault(path, u"json.text.space"_s);
    else
        return true;
    return false;
}

std::optional<int> JsonObject::integerAt(const QString& path, const QJsonValue& value, int lowest, int highest) {
    const double number = value.toDouble();
    if (number >= lowest && number <= highest && number == std::floor(number))
        return int(number);
    m_file->fault(path, u"json.number"_s, {QString::number(lowest), QString::number(highest)});
    return std::nullopt;
}

std::vector<JsonObject> JsonObject::objectsOf(QLatin1StringView key, const QJsonArray& array, int lowest, int highest) {
    if (array.size() < lowest || array.size() > highest)
        fault(key, u"json.count"_s, counts(array.size(), lowest, highest));
    std::vector<JsonObject> result;
    for (qsizetype i = 0; i < qMin(array.size(), qsizetype(highest)); ++i) {
        const QString path = jsonPointer(pathTo(key), i);
        if (const auto entry = typed(path, array.at(i), QJsonValue::Object))
            result.push_back(JsonObject(*m_file, path, entry->toObject(), true));
    }
    return result;
}

} // namespace bk
