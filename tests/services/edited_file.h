// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/import_children.h"
#include "core/services/issue_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <functional>

/// Exported files with something changed in them.
namespace bk::test {

using Edit = std::function<void(QJsonObject&)>;

/// The file with its first child changed.
inline QByteArray changed(const QByteArray& json, const Edit& edit) {
    QJsonObject file = QJsonDocument::fromJson(json).object();
    QJsonArray children = file[QStringLiteral("children")].toArray();
    QJsonObject child = children[0].toObject();
    edit(child);
    children[0] = child;
    file[QStringLiteral("children")] = children;
    return QJsonDocument(file).toJson();
}

/// Changes the first object of the list under `key`.
inline Edit inFirst(const QString& key, const Edit& edit) {
    return [key, edit](QJsonObject& object) {
        QJsonArray list = object[key].toArray();
        QJsonObject first = list[0].toObject();
        edit(first);
        list[0] = first;
        object[key] = list;
    };
}

inline Edit put(const QString& key, const QJsonValue& value) {
    return [key, value](QJsonObject& object) {
        object[key] = value;
    };
}

/// The first object of the list stands in it twice.
inline Edit twice(const QString& key) {
    return [key](QJsonObject& object) {
        QJsonArray list = object[key].toArray();
        list.append(list[0]);
        object[key] = list;
    };
}

inline Edit without(const QString& key) {
    return [key](QJsonObject& object) {
        object.remove(key);
    };
}

inline Edit inObject(const QString& key, const Edit& edit) {
    return [key, edit](QJsonObject& object) {
        QJsonObject inner = object[key].toObject();
        edit(inner);
        object[key] = inner;
    };
}

inline bool hasFault(OpenUnit& unit, const QByteArray& json, const QString& rule) {
    const ImportReading reading = checkImport(unit, json);
    const auto fault = std::ranges::find(reading.faults, rule, &JsonFault::rule);
    return fault != reading.faults.end() && fault->line > 1 && lineText(*fault).startsWith(QLatin1StringView("Rad "));
}

} // namespace bk::test
