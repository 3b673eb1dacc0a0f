// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/plain_tip.h"

#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace bk {

QString plainTip(const QString& text) {
    if (!Qt::mightBeRichText(text))
        return text;
    return u"<span style='white-space: pre-wrap'>%1</span>"_s.arg(text.toHtmlEscaped());
}

} // namespace bk
