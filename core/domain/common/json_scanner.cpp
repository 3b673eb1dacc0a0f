// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/json_scanner.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

} // namespace

JsonScanner::JsonScanner(JsonLines& lines, const JsonLimits& limits)
    : m_lines(lines)
    , m_json(lines.m_json)
    , m_limits(limits)
    , m_apart(lines.m_apart) {}

void JsonScanner::run() {
    if (m_json.startsWith("\xEF\xBB\xBF"))
        m_at = 3;
    space();
    if (!addNode(-1, 0) || !value(1))
        return;
    space();
    if (m_at != m_json.size())
        syntax();
    else
        isSmallEnough();
}

/// The value's node was added just before.
bool JsonScanner::value(int depth) {
    const std::size_t index = m_lines.m_nodes.size() - 1;
    bool ok = false;
    if (at('{'))
        ok = object(depth);
    else if (at('['))
        ok = array(depth);
    else if (at('"'))
        ok = string();
    else if (at('t'))
        ok = word("true");
    else if (at('f'))
        ok = word("false");
    else if (at('n'))
        ok = word("null");
    else
        ok = number();
    m_lines.m_nodes[index].end = int(m_lines.m_nodes.size());
    return ok;
}

bool JsonScanner::object(int depth) {
    if (depth > m_limits.depth)
        return fail(u"json.tooDeep"_s, QString::number(m_limits.depth));
    QSet<QString> keys;
    take('{');
    space();
    if (take('}'))
        return true;
    do {
        space();
        if (!member(depth, keys))
            return false;
        space();
    } while (take(','));
    return take('}') || syntax();
}

bool JsonScanner::member(int depth, QSet<QString>& keys) {
    if (!at('"'))
        return syntax();
    const qsizetype keyAt = m_at + 1;
    const int line = m_line;
    if (!string() || !addNode(int(keyAt), int(m_at - 1 - keyAt)))
        return false;
    m_lines.m_nodes.back().line = line;
    m_path.push_back(m_lines.keyOf(m_lines.m_nodes.back()));
    if (keys.contains(m_path.back()) && m_lines.m_faults.size() < JsonLines::duplicatesAtMost)
        m_lines.m_faults.push_back({line, pointer(), u"json.key.duplicate"_s, {m_path.back().left(80)}});
    keys.insert(m_path.back());
    space();
    if (!take(':'))
        return syntax();
    space();
    const bool ok = value(depth + 1);
    m_path.pop_back();
    return ok;
}

bool JsonScanner::array(int depth) {
    if (depth > m_limits.depth)
        return fail(u"json.tooDeep"_s, QString::number(m_limits.depth));
    const bool apart = isApart(depth);
    take('[');
    if (apart)
        m_lines.m_apartAt = m_at;
    space();
    if (!at(']') && !elements(depth, apart))
        return false;
    if (apart)
        m_lines.m_apartSize = m_at - m_lines.m_apartAt;
    return take(']') || syntax();
}

/// Only the first of two under the same key: a key that stands twice is a fault, and the other one stays in the rest.
bool JsonScanner::isApart(int depth) const {
    return depth == 2 && m_lines.m_apartAt < 0 && !m_apart.key.isEmpty() && m_path.size() == 1 &&
           m_path.front() == m_apart.key;
}

bool JsonScanner::elements(int depth, bool apart) {
    int index = 0;
    do {
        space();
        m_path.push_back(QString::number(index++));
        if (!(apart ? elementApart(depth) : (addNode(-1, 0) && value(depth + 1))))
            return false;
        m_path.pop_back();
        space();
    } while (take(','));
    return true;
}

bool JsonScanner::elementApart(int depth) {
    const qsizetype from = m_from;
    const qsizetype start = m_at;
    const int line = m_line;
    m_from = start;
    m_outside = m_lines.m_nodes.size();
    if (!addNode(-1, 0) || !value(depth + 1) || !isSmallEnough())
        return false;
    if (m_lines.m_elementCount++ < m_apart.most)
        m_lines.m_elements.push_back({int(start), int(m_at - start), line});
    m_lines.m_nodes.resize(m_outside);
    m_outside = 0;
    m_from = from + m_at - start;
    return true;
}

bool JsonScanner::string() {
    take('"');
    while (m_at < m_json.size()) {
        const char c = m_json[m_at];
        if (static_cast<unsigned char>(c) < 0x20)
            return syntax();
        ++m_at;
        if (c == '"')
            return true;
        if (c == '\\' && !escape())
            return false;
    }
    return syntax();
}

bool JsonScanner::escape() {
    if (m_at >= m_json.size())
        return syntax();
    const char c = m_json[m_at++];
    if (c != 'u')
        return std::strchr("\"\\/bfnrt", c) != nullptr && c != '\0' ? true : syntax();
    const int first = codeUnit();
    if (first < 0 || QChar::isLowSurrogate(char32_t(first)))
        return syntax();
    if (!QChar::isHighSurrogate(char32_t(first)))
        return true;
    if (!take('\\') || !take('u'))
        return syntax();
    const int second = codeUnit();
    return second >= 0 && QChar::isLowSurrogate(char32_t(second)) ? true : syntax();
}

int JsonScanner::codeUnit() {
    if (m_json.size() - m_at < 4)
        return -1;
    int unit = 0;
    for (int i = 0; i < 4; ++i, ++m_at) {
        const char c = m_json[m_at];
        const int digit = isDigit(c)             ? c - '0'
                          : c >= 'a' && c <= 'f' ? c - 'a' + 10
                          : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                                 : -1;
        if (digit < 0)
            return -1;
        unit = unit * 16 + digit;
    }
    return unit;
}

bool JsonScanner::number() {
    take('-');
    if (!take('0') && !digits())
        return syntax();
    if (take('.') && !digits())
        return syntax();
    if (at('e') || at('E')) {
        ++m_at;
        if (!take('+'))
            take('-');
        if (!digits())
            return syntax();
    }
    return true;
}

bool JsonScanner::digits() {
    const qsizetype start = m_at;
    while (m_at < m_json.size() && isDigit(m_json[m_at]))
        ++m_at;
    return m_at > start;
}

bool JsonScanner::word(const char* text) {
    const auto size = qsizetype(std::strlen(text));
    if (QByteArrayView(m_json).sliced(m_at).first(qMin(size, m_json.size() - m_at)) != QByteArrayView(text))
        return syntax();
    m_at += size;
    return true;
}

bool JsonScanner::addNode(int keyAt, int keySize) {
    if (m_values++ >= m_limits.values)
        return fail(u"json.tooMany"_s, QString::number(m_limits.values));
    if (!isSmallEnough())
        return false;
    const int index = int(m_lines.m_nodes.size());
    if (!m_apart.key.isEmpty() && m_lines.m_nodes.size() - m_outside >= std::size_t(m_apart.each.values))
        return fail(u"json.part.tooMany"_s, QString::number(m_apart.each.values));
    m_lines.m_nodes.push_back({m_line, index + 1, keyAt, keySize});
    return true;
}

/// Asked before a key is taken out of the text, so that no key is larger either.
bool JsonScanner::isSmallEnough() {
    if (m_apart.key.isEmpty() || m_at - m_from <= m_apart.each.bytes)
        return true;
    return fail(u"json.part.tooLarge"_s, QString::number(m_apart.each.bytes));
}

void JsonScanner::space() {
    for (; m_at < m_json.size(); ++m_at) {
        const char c = m_json[m_at];
        if (c == '\n') {
            ++m_line;
            m_lineStart = m_at + 1;
        } else if (c != ' ' && c != '\t' && c != '\r') {
            return;
        }
    }
}

bool JsonScanner::take(char c) {
    if (!at(c))
        return false;
    ++m_at;
    return true;
}

bool JsonScanner::fail(const QString& rule, const QString& value) {
    m_lines.m_faults.push_back({m_line, pointer(), rule, {value}});
    return false;
}

QString JsonScanner::pointer() const {
    QString path;
    for (const QString& name : m_path)
        path = jsonPointer(path, name);
    return path;
}

bool JsonScanner::syntax() { return fail(u"json.syntax"_s, QString::number(m_at - m_lineStart + 1)); }

} // namespace bk
