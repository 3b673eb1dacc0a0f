// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/golden_rule.h"

#include "core/services/open_unit.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString textOfContent() {
    QFile file(u":/legal/sv.json"_s);
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QJsonObject rule =
        QJsonDocument::fromJson(opened ? file.readAll() : QByteArray()).object().value("goldenRule"_L1).toObject();
    QStringList lines{rule.value("introduction"_L1).toString()};
    for (const QJsonValue& test : rule.value("tests"_L1).toArray())
        lines.append(u"%1: %2"_s.arg(test["label"_L1].toString(), test["question"_L1].toString()));
    lines.append(rule.value("closing"_L1).toString());
    return lines.join(u'\n');
}

} // namespace

const QString& goldenRule() {
    static const QString content = textOfContent();
    return content;
}

QString goldenRule(const OpenUnit& unit) {
    const QString& own = unit.settings().goldenRule;
    return own.isEmpty() ? goldenRule() : own;
}

} // namespace bk
