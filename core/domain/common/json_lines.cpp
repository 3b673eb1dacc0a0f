// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/json_lines.h"

#include "core/domain/common/json_scanner.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// The line of the first byte that is no UTF-8. A line break is never part of a longer sequence, so each line can be
/// asked by itself.
std::optional<int> badEncodingLine(const QByteArray& json) {
    if (json.isValidUtf8())
        return std::nullopt;
    int line = 1;
    qsizetype start = 0;
    for (qsizetype end = json.indexOf('\n'); end >= 0; start = end + 1, end = json.indexOf('\n', start), ++line)
        if (!QUtf8StringView(QByteArrayView(json).sliced(start, end - start)).isValidUtf8())
            return line;
    return line;
}

} // namespace

QString jsonPointer(const QString& parent, const QString& key) {
    QString escaped = key;
    escaped.replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
    return parent + u'/' + escaped;
}

QString jsonPointer(const QString& parent, qsizetype index) { return parent + u'/' + QString::number(index); }

JsonLines::JsonLines(const QByteArray& json, const JsonLimits& limits, JsonApart apart)
    : m_json(json)
    , m_apart(std::move(apart)) {
    if (json.size() > limits.bytes) {
        m_faults.push_back({1, {}, u"json.tooLarge"_s, {QString::number(limits.bytes)}});
        return;
    }
    if (const auto line = badEncodingLine(json)) {
        m_faults.push_back({*line, {}, u"json.encoding"_s, {}});
        return;
    }
    JsonScanner(*this, limits).run();
}

int JsonLines::lineOf(const QString& pointer) const {
    if (m_nodes.empty())
        return 1;
    std::size_t node = 0;
    const QStringList names = pointer.split(u'/');
    for (qsizetype i = 1; i < names.size(); ++i) {
        QString name = names[i];
        name.replace("~1"_L1, "/"_L1).replace("~0"_L1, "~"_L1);
        const auto child = childOf(node, name);
        if (!child)
            break;
        node = *child;
    }
    return m_nodes[node].line;
}

QByteArray JsonLines::around() const {
    if (m_apartSize == 0)
        return m_json;
    QByteArray around = m_json.first(m_apartAt);
    return around.append(QByteArrayView(m_json).sliced(m_apartAt + m_apartSize));
}

int JsonLines::lineAt(qsizetype offset) const {
    if (m_apartSize > 0 && offset > m_apartAt)
        offset += m_apartSize;
    const auto end = m_json.begin() + std::clamp(offset, qsizetype(0), m_json.size());
    return 1 + int(std::count(m_json.begin(), end, '\n'));
}

QString JsonLines::keyOf(const Node& node) const {
    const QByteArray key = m_json.mid(node.keyAt, node.keySize);
    if (!key.contains('\\'))
        return QString::fromUtf8(key);
    return QJsonDocument::fromJson("[\"" + key + "\"]").array().at(0).toString();
}

std::optional<std::size_t> JsonLines::childOf(std::size_t parent, const QString& name) const {
    bool isIndex = false;
    int index = name.toInt(&isIndex);
    const auto end = std::size_t(m_nodes[parent].end);
    for (std::size_t child = parent + 1; child < end; child = std::size_t(m_nodes[child].end)) {
        const bool found = m_nodes[child].keyAt >= 0 ? keyOf(m_nodes[child]) == name : isIndex && index-- == 0;
        if (found)
            return child;
    }
    return std::nullopt;
}

} // namespace bk
