// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/consultation.h"

#include <QSyntaxHighlighter>

namespace bk {

/// Underlines what tells who the child is, as one writes.
class IdentityHighlighter final : public QSyntaxHighlighter {
    Q_OBJECT

public:
    IdentityHighlighter(QTextDocument* document, std::vector<IdentityWord> words);

protected:
    void highlightBlock(const QString& text) override;

private:
    std::vector<IdentityWord> m_words;
};

} // namespace bk
