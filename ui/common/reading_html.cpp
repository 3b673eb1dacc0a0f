// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/reading_html.h"

using namespace Qt::StringLiterals;

namespace bk::reading_html {

QString escaped(const QString& text) { return text.toHtmlEscaped().replace(u'\n', u"<br>"_s); }

QString heading(const QString& text) { return u"<p class=\"gap\">&nbsp;</p><h3>%1</h3>"_s.arg(escaped(text)); }

QString paragraph(const QString& text) { return u"<p>%1</p>"_s.arg(escaped(text)); }

QString quiet(const QString& text) { return u"<p class=\"quiet\">%1</p>"_s.arg(escaped(text)); }

QString line(const QString& label, const QString& text) {
    return text.trimmed().isEmpty() ? QString() : u"<p><b>%1</b><br>%2</p>"_s.arg(escaped(label), escaped(text));
}

QString row(const QString& what, const QString& value, const QString& comment) {
    return u"<tr><td width=\"46%\">%1</td><td width=\"14%\"><b>%2</b></td><td>%3</td></tr>"_s.arg(
        escaped(what), escaped(value), escaped(comment));
}

QString table(const QString& rows) {
    return u"<table width=\"100%\" cellpadding=\"4\" cellspacing=\"0\">%1</table>"_s.arg(rows);
}

} // namespace bk::reading_html
