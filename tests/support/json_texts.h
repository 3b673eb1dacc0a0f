// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

namespace bk::test {

/// Every text of at least `shortest` letters anywhere in `value`, but for the names of its members.
inline QSet<QString> textsIn(const QJsonValue& value, qsizetype shortest) {
    QSet<QString> texts;
    if (value.isString() && value.toString().size() >= shortest)
        texts.insert(value.toString());
    for (const QJsonValue& each : value.toArray())
        texts += textsIn(each, shortest);
    for (const QJsonValue& each : value.toObject())
        texts += textsIn(each, shortest);
    return texts;
}

} // namespace bk::test
