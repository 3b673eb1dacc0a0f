// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

#include <QJsonObject>

namespace bk {

/// What drafts are made of, as JSON and back: nothing checked, nothing lost, and what is missing or of the wrong type
/// is left blank.
namespace draft_values {

/// Ids and fractions exceed what a JSON number holds exactly, so they travel as text.
inline QJsonValue number(std::int64_t value) { return QString::number(value); }
inline std::int64_t number(const QJsonValue& json) { return json.toString().toLongLong(); }

template <typename Of> QString idText(Id<Of> id) { return id.isNull() ? QString() : id.toString(); }
template <typename Of> Id<Of> idIn(const QJsonValue& json) {
    return Id<Of>::fromString(json.toString()).value_or(Id<Of>());
}

inline QJsonValue day(QDate date) { return date.toString(Qt::ISODate); }
inline QDate day(const QJsonValue& json) { return QDate::fromString(json.toString(), Qt::ISODate); }
inline QJsonValue moment(const QDateTime& at) { return at.toString(Qt::ISODateWithMs); }
inline QDateTime moment(const QJsonValue& json) { return QDateTime::fromString(json.toString(), Qt::ISODateWithMs); }

/// Null: nobody answered.
inline QJsonValue answer(std::optional<bool> yes) { return yes ? QJsonValue(*yes) : QJsonValue(); }
inline std::optional<bool> answer(const QJsonValue& json) {
    return json.isBool() ? std::optional(json.toBool()) : std::nullopt;
}

QJsonObject contact(const Contact& contact);
Contact contact(const QJsonValue& json);
QJsonObject person(const ResponsiblePerson& person);
ResponsiblePerson person(const QJsonValue& json);

} // namespace draft_values
} // namespace bk
