// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_lines.h"

#include <QSet>

namespace bk {

/// Fills a `JsonLines` in one pass, as deep as the limits allow. Private to json_lines.cpp.
class JsonScanner {
public:
    JsonScanner(JsonLines& lines, const JsonLimits& limits);

    void run();

private:
    /// Each returns false once a fault ended the scan.
    bool value(int depth);
    bool object(int depth);
    bool member(int depth, QSet<QString>& keys);
    bool array(int depth);
    bool elements(int depth, bool apart);
    bool elementApart(int depth);
    bool isApart(int depth) const;
    bool string();
    bool escape();
    bool number();
    bool digits();
    bool word(const char* text);

    bool addNode(int keyAt, int keySize);
    bool isSmallEnough();
    /// The value of four hexadecimal digits; -1 for anything else.
    int codeUnit();
    void space();
    bool at(char c) const { return m_at < m_json.size() && m_json[m_at] == c; }
    bool take(char c);
    bool fail(const QString& rule, const QString& value);
    bool syntax();
    QString pointer() const;

    JsonLines& m_lines;
    const QByteArray& m_json;
    const JsonLimits m_limits;
    const JsonApart& m_apart;
    qsizetype m_from = 0;      ///< where what `m_apart.each` bounds began, moved on by what stood apart
    std::size_t m_outside = 0; ///< nodes that this does not count
    int m_values = 0;
    std::vector<QString> m_path; ///< keys and indices down to where the scan is
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

} // namespace bk
