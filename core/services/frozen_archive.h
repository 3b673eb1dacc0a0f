// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/compass_profile.h"
#include "core/domain/child/personnummer.h"
#include "core/domain/common/enum_ids.h"
#include "core/domain/common/error.h"
#include "core/domain/common/id.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <limits>
#include <type_traits>
#include <vector>

namespace bk::frozen {

/// A value is written and read by one list of its fields (core/services/frozen_fields.h), so that what was written is
/// what is read. What does not fit when it is read throws DatabaseDamaged.
class Writer {
public:
    template <typename T> using Value = const T;
    template <typename T> void operator()(QLatin1StringView key, const T& value) { m_object[key] = toJson(value); }
    template <typename Enum> void term(QLatin1StringView key, Enum value, std::optional<Enum> (*)(const QString&)) {
        m_object[key] = toString(value);
    }
    template <typename Enum, std::size_t size>
    void term(QLatin1StringView key, Enum value, const std::array<EnumId<Enum>, size>& ids) {
        m_object[key] = idIn(ids, value);
    }
    QJsonObject object() && { return std::move(m_object); }

private:
    static QJsonValue toJson(const QString& text) { return text; }
    static QJsonValue toJson(bool flag) { return flag; }
    static QJsonValue toJson(int number) { return number; }
    static QJsonValue toJson(QChar sign) { return QString(sign); }
    static QJsonValue toJson(QDate day) { return day.toString(Qt::ISODate); }
    /// With "Z" where it is UTC, without where it is the local time that people agreed on.
    static QJsonValue toJson(const QDateTime& time) { return time.toString(Qt::ISODateWithMs); }
    static QJsonValue toJson(Area area) { return int(indexOf(area)); }
    static QJsonValue toJson(Fraction fraction) {
        return QJsonArray{qint64(fraction.numerator()), qint64(fraction.denominator())};
    }
    static QJsonValue toJson(const Personnummer& number) { return number.digits(); }
    template <typename T> static QJsonValue toJson(Id<T> id) { return id.isNull() ? QString() : id.toString(); }
    template <typename T> static QJsonValue toJson(const std::optional<T>& value) {
        return value ? toJson(*value) : QJsonValue(QJsonValue::Null);
    }
    template <typename List>
    requires requires(const List& list) {
        list.begin();
    } &&(!std::is_same_v<List, QString>)static QJsonValue toJson(const List& list) {
        QJsonArray array;
        for (const auto& each : list)
            array.append(toJson(each));
        return array;
    }
    template <typename T>
    requires(std::is_class_v<T> && !requires(const T& list) { list.begin(); }) static QJsonValue
        toJson(const T& value) {
        Writer inner;
        fields(inner, value);
        return inner.m_object;
    }

    QJsonObject m_object;
};

class Reader {
public:
    template <typename T> using Value = T;
    explicit Reader(QJsonObject object) : m_object(std::move(object)) {}

    template <typename T> void operator()(QLatin1StringView key, T& value) { read(m_object.value(key), value); }
    template <typename Enum>
    void term(QLatin1StringView key, Enum& value, std::optional<Enum> (*from)(const QString&)) {
        value = *required(from(text(m_object.value(key))));
    }
    template <typename Enum, std::size_t size>
    void term(QLatin1StringView key, Enum& value, const std::array<EnumId<Enum>, size>& ids) {
        value = *required(valueIn(ids, text(m_object.value(key))));
    }

    [[noreturn]] static void damaged() { throw Error(Error::Kind::DatabaseDamaged, QStringLiteral("frozen plan")); }

private:
    template <typename T> static std::optional<T> required(std::optional<T> value) {
        if (!value)
            damaged();
        return value;
    }
    static QString text(const QJsonValue& json) {
        if (!json.isString())
            damaged();
        return json.toString();
    }
    static QJsonArray array(const QJsonValue& json) {
        if (!json.isArray())
            damaged();
        return json.toArray();
    }
    static std::int64_t number(const QJsonValue& json) {
        const qint64 value = json.toInteger(std::numeric_limits<qint64>::min());
        if (value == std::numeric_limits<qint64>::min())
            damaged();
        return value;
    }
    /// An empty text is a time that is not known.
    template <typename Time> static Time time(const QString& text, Qt::DateFormat format) {
        Time time = Time::fromString(text, format);
        if (time.isValid() == text.isEmpty())
            damaged();
        return time;
    }

    static void read(const QJsonValue& json, QString& value) { value = text(json); }
    static void read(const QJsonValue& json, bool& value) {
        if (!json.isBool())
            damaged();
        value = json.toBool();
    }
    static void read(const QJsonValue& json, int& value) {
        const std::int64_t whole = number(json);
        value = int(whole);
        if (value != whole)
            damaged();
    }
    static void read(const QJsonValue& json, QChar& value) {
        const QString sign = text(json);
        if (sign.size() != 1)
            damaged();
        value = sign.front();
    }
    static void read(const QJsonValue& json, QDate& value) { value = time<QDate>(text(json), Qt::ISODate); }
    static void read(const QJsonValue& json, QDateTime& value) {
        value = time<QDateTime>(text(json), Qt::ISODateWithMs);
    }
    static void read(const QJsonValue& json, Area& value) {
        const std::int64_t index = number(json);
        if (index < 0 || index >= std::int64_t(areaCount))
            damaged();
        value = areaAt(std::size_t(index));
    }
    static void read(const QJsonValue& json, Fraction& value) {
        const QJsonArray parts = array(json);
        if (parts.size() != 2 || number(parts[1]) == 0)
            damaged();
        value = Fraction(number(parts[0]), number(parts[1]));
    }
    /// Checked against a day that nothing that was ever frozen lies behind: what was a number then is one now.
    static void read(const QJsonValue& json, std::optional<Personnummer>& value) {
        value.reset();
        if (!json.isNull())
            value = required(Personnummer::from(text(json), QDate(9999, 12, 31)));
    }
    template <typename T> static void read(const QJsonValue& json, Id<T>& value) {
        const QString id = text(json);
        value = id.isEmpty() ? Id<T>() : *required(Id<T>::fromString(id));
    }
    template <typename T> static void read(const QJsonValue& json, std::optional<T>& value) {
        value.reset();
        if (!json.isNull())
            read(json, value.emplace());
    }
    template <typename T> static void read(const QJsonValue& json, std::vector<T>& value) {
        value.clear();
        for (const QJsonValue& each : array(json))
            read(each, value.emplace_back());
    }
    static void read(const QJsonValue& json, QStringList& value) {
        value.clear();
        for (const QJsonValue& each : array(json))
            value.append(text(each));
    }
    template <typename T> static void read(const QJsonValue& json, PerArea<T>& value) {
        const QJsonArray values = array(json);
        if (values.size() != qsizetype(areaCount))
            damaged();
        for (const Area area : allAreas)
            read(values[qsizetype(indexOf(area))], value[area]);
    }
    template <typename T>
    requires std::is_class_v<T>
    static void read(const QJsonValue& json, T& value) {
        if (!json.isObject())
            damaged();
        Reader inner(json.toObject());
        fields(inner, value);
    }

    QJsonObject m_object;
};

} // namespace bk::frozen
