// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_lines.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QLatin1StringView>
#include <QRegularExpression>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace bk {

/// Collects every fault of one JSON file. At most `faultsAtMost` are kept: enough to mend a file by, and no file makes
/// the list grow without bound. Not copyable: readers of its objects point at it.
class JsonFile {
public:
    static constexpr std::size_t faultsAtMost = JsonLines::duplicatesAtMost;

    /// `apart`: its elements are not in `root()`, where the array stands empty; `element` reads them.
    JsonFile(const QByteArray& json, const JsonLimits& limits, const JsonApart& apart = {});
    JsonFile(const JsonFile&) = delete;
    JsonFile& operator=(const JsonFile&) = delete;

    /// The top of the file. Empty where the text is no JSON or its top is no object: the fault is noted, and there is
    /// nothing to read.
    const QJsonObject& root() const { return m_root; }
    bool isReadable() const { return m_readable; }

    qsizetype elementCount() const { return m_lines.elementCount(); }
    /// Undefined behind those that are read, and with a fault where Qt cannot read it. What the one before held is
    /// let go, and of its values the line of the whole element is all that is known from then on.
    QJsonValue element(qsizetype index);

    int lineOf(const QString& path) const;
    void fault(const QString& path, const QString& rule, const QStringList& values = {});
    void fault(JsonFault fault);
    bool isFull() const { return m_faults.size() >= faultsAtMost; }
    bool hasFaults() const { return !m_faults.empty(); }
    /// Sorted by line.
    std::vector<JsonFault> faults() const;

private:
    JsonApart m_apart;
    JsonLines m_lines;
    std::vector<JsonFault> m_faults;
    QJsonObject m_root;
    std::unique_ptr<JsonLines> m_elementLines; ///< of the element read last
    qsizetype m_element = -1;
    bool m_readable = false;
};

/// One object of a `JsonFile`, read key by key. Each question notes what is wrong and answers with an empty value then,
/// so that one pass finds every fault. Rules: json.key.missing and json.key.unknown (value: key), json.type (value:
/// string, number, boolean, array or object), json.text.empty, json.text.tooLong (values: length, limit),
/// json.text.control, json.text.space (begins or ends with white space), json.text.pattern, json.date, json.number
/// (values: lowest, highest), json.count (values: count, lowest, highest), json.choice (value), json.repeated (value).
class JsonObject {
public:
    /// The top of the file.
    explicit JsonObject(JsonFile& file);

    /// Plain text of 1..`limit` Unicode code points on one line: no control, direction or line-separator characters, no
    /// white space around.
    QString text(QLatin1StringView key, int limit);
    /// The same; empty where the key is not there.
    QString optionalText(QLatin1StringView key, int limit);
    /// Text as people write it: 0..`limit` UTF-16 units, line breaks and tabs allowed, other control characters not.
    /// Empty where the key is not there.
    QString freeText(QLatin1StringView key, int limit);
    /// A text that `pattern` must match wholly.
    QString matching(QLatin1StringView key, int limit, const QRegularExpression& pattern);
    bool boolean(QLatin1StringView key);
    int integer(QLatin1StringView key, int lowest, int highest);
    std::optional<int> optionalInteger(QLatin1StringView key, int lowest, int highest);
    QDate date(QLatin1StringView key);
    /// A moment in UTC, to the second: 2026-08-01T12:00:00Z.
    QDateTime instant(QLatin1StringView key);
    /// One of `choices`, a list of `EnumId`; `fallback` where there is a fault.
    template <typename Choices, typename Value>
    Value choice(QLatin1StringView key, const Choices& choices, Value fallback);

    JsonObject object(QLatin1StringView key);
    std::optional<JsonObject> optionalObject(QLatin1StringView key);
    /// Of an array of `lowest`..`highest` objects; no more than `highest` are returned.
    std::vector<JsonObject> objects(QLatin1StringView key, int lowest, int highest);
    std::vector<JsonObject> optionalObjects(QLatin1StringView key, int lowest, int highest);
    /// Each object of the array that stands apart under `key`, one at a time, as long as faults are kept.
    void eachApart(QLatin1StringView key, int lowest, int highest, const std::function<void(JsonObject)>& read);
    /// Of an array of texts that match `pattern`, without repetition.
    QStringList texts(QLatin1StringView key, int lowest, int highest, int limit, const QRegularExpression& pattern);
    /// Of an array of `lowestCount`..`highestCount` whole numbers, without repetition.
    std::vector<int> integers(QLatin1StringView key, int lowestCount, int highestCount, int lowest, int highest);
    /// The value as it is, for what has its own rules; undefined where the key is not there.
    QJsonValue value(QLatin1StringView key);

    /// Notes every key that was not asked for. Call it once, after the last question.
    void finish();

    bool has(QLatin1StringView key) const { return m_object.contains(key); }
    const QString& path() const { return m_path; }
    QString pathTo(QLatin1StringView key) const { return jsonPointer(m_path, QString(key)); }
    void fault(QLatin1StringView key, const QString& rule, const QStringList& values = {});
    JsonFile& file() const { return *m_file; }

private:
    JsonObject(JsonFile& file, QString path, QJsonObject object, bool present);

    /// Notes a missing key or another type than `type`; nothing then.
    std::optional<QJsonValue> required(QLatin1StringView key, QJsonValue::Type type);
    std::optional<QJsonValue> typed(const QString& path, const QJsonValue& value, QJsonValue::Type type);
    bool checkText(const QString& path, const QString& text, int limit);
    std::optional<int> integerAt(const QString& path, const QJsonValue& value, int lowest, int highest);
    std::vector<JsonObject> objectsOf(QLatin1StringView key, const QJsonArray& array, int lowest, int highest);

    JsonFile* m_file;
    QString m_path;
    QJsonObject m_object;
    QSet<QString> m_asked;
    bool m_present; ///< false: stands for an object that is not there; asks without noting faults
};

template <typename Choices, typename Value>
Value JsonObject::choice(QLatin1StringView key, const Choices& choices, Value fallback) {
    const auto value = required(key, QJsonValue::String);
    if (!value)
        return fallback;
    for (const auto& entry : choices)
        if (entry.id == value->toString())
            return entry.value;
    fault(key, QStringLiteral("json.choice"), {value->toString().left(80)});
    return fallback;
}

} // namespace bk
