// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace bk {

/// A breach of a rule, as a value. `rule` is a stable id such as "child.name.missing" that core/services/issue_text
/// turns into a sentence; `where` names the field or area it belongs to (empty: the whole form); `values` fill the
/// sentence's gaps.
struct Issue {
    QString rule;
    QString where;
    QStringList values;

    bool operator==(const Issue&) const = default;
};

using Issues = std::vector<Issue>;

} // namespace bk
