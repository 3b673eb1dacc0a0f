// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace bk {

/// A fault in a JSON file that came from outside, with the line (from 1) it stands on. `path` is a JSON pointer (RFC
/// 6901:
/// "/instruments/2/areas/0/id"), empty for the whole file; `rule` is a stable id that core/services/issue_text turns
/// into a sentence with `values`.
struct JsonFault {
    int line = 0;
    QString path;
    QString rule;
    QStringList values;

    bool operator==(const JsonFault&) const = default;
};

/// What a reader is willing to take in.
struct JsonLimits {
    qsizetype bytes = 4 * 1024 * 1024;
    int depth = 16; ///< objects and arrays within each other
    int values = 200'000;
};

/// An array of the file's top object whose elements are read one at a time, so that the file may be far larger than
/// what is held of it. `each` bounds every element by itself, and all that stands around the array together.
struct JsonApart {
    QString key;
    JsonLimits each;
    int most = 0; ///< elements behind these are checked and counted, not read
};

/// A JSON pointer made longer by one key ("~" and "/" escaped) or index.
QString jsonPointer(const QString& parent, const QString& key);
QString jsonPointer(const QString& parent, qsizetype index);

/// Which line each value of a JSON text stands on: QJsonDocument does not tell. Building it also checks the text
/// strictly (RFC 8259, valid UTF-8, no key twice in an object, no half surrogates) and against `JsonLimits`. A byte
/// order mark is skipped. Never throws.
class JsonLines {
public:
    static constexpr std::size_t duplicatesAtMost = 500;

    /// `apart`: of the values within its elements no lines are kept.
    JsonLines(const QByteArray& json, const JsonLimits& limits, JsonApart apart = {});

    /// Rules json.tooLarge (value: limit in bytes), json.encoding, json.syntax (value: column in bytes), json.tooDeep,
    /// json.tooMany, json.part.tooLarge and json.part.tooMany (value: limit): at most one of these, and nothing behind
    /// it was read. json.key.duplicate (value: key): at most `duplicatesAtMost`.
    const std::vector<JsonFault>& faults() const { return m_faults; }

    /// An element of the array that stands apart.
    struct Element {
        int at;   ///< offset within the text
        int size; ///< in bytes
        int line;
    };
    const std::vector<Element>& elements() const { return m_elements; }
    qsizetype elementCount() const { return m_elementCount; }
    QByteArrayView textOf(const Element& element) const {
        return QByteArrayView(m_json).sliced(element.at, element.size);
    }
    /// The text with that array empty.
    QByteArray around() const;

    /// The line the value begins on, for a member of an object that of its key. Where there is no such value, the line
    /// of the nearest one around it.
    int lineOf(const QString& pointer) const;
    /// The line of a byte offset into `around()`, as QJsonParseError gives it.
    int lineAt(qsizetype offset) const;

private:
    friend class JsonScanner;
    struct Node {
        int line;
        int end;     ///< index of the first node after this one's descendants
        int keyAt;   ///< offset of the key's content within the text; -1: no member of an object
        int keySize; ///< in bytes, escapes not undone
    };

    QString keyOf(const Node& node) const;
    std::optional<std::size_t> childOf(std::size_t parent, const QString& name) const;

    QByteArray m_json;
    JsonApart m_apart;
    std::vector<Node> m_nodes; ///< in the order of the text
    std::vector<Element> m_elements;
    qsizetype m_elementCount = 0;
    qsizetype m_apartAt = -1; ///< offset of what is between the brackets of the array apart; -1: there is none
    qsizetype m_apartSize = 0;
    std::vector<JsonFault> m_faults;
};

} // namespace bk
