// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// What somebody could type, or a file could bring, so that a program takes it for something else than a text.
namespace bk::test {

inline QStringList markupTexts() {
    using namespace Qt::StringLiterals;
    QStringList texts;
    for (const QString& tag :
         {u"b"_s,      u"i"_s,     u"u"_s,      u"h1"_s,     u"p"_s,          u"table"_s, u"ul"_s,   u"li"_s,
          u"script"_s, u"style"_s, u"iframe"_s, u"svg"_s,    u"br"_s,         u"div"_s,   u"span"_s, u"font"_s,
          u"center"_s, u"form"_s,  u"input"_s,  u"object"_s, u"blockquote"_s, u"hr"_s,    u"pre"_s,  u"tt"_s,
          u"code"_s,   u"body"_s,  u"html"_s,   u"head"_s,   u"title"_s,      u"small"_s, u"big"_s,  u"strong"_s,
          u"em"_s,     u"sub"_s,   u"sup"_s,    u"nobr"_s,   u"s"_s,          u"var"_s,   u"kbd"_s,  u"address"_s}) {
        texts.append(u"<%1>Åke</%1>"_s.arg(tag));
        texts.append(u"Bo <%1 style=\"color: red\" onclick='x()'> Ek"_s.arg(tag));
    }
    for (const QString& at : {u"http://prov.invalid/a.png"_s, u"file:///etc/passwd"_s, u"data:image/png;base64,AA=="_s})
        texts << u"<img src='%1'>"_s.arg(at) << u"<a href='%1'>Läs mer</a>"_s.arg(at)
              << u"<link rel=stylesheet href='%1'>"_s.arg(at);
    texts << u"<?xml version='1.0'?><b>Åke</b>"_s << u"<!DOCTYPE html><h1>Åke"_s << u"&lt;b&gt;Åke"_s
          << u"  <b>indraget"_s << u"<B>STORT</B>"_s << u"<b"_s << u"Åke <b/>"_s << u"a<b och c>d"_s
          << u"&amp;&nbsp;&#60;b&#62;"_s << u"<b>%1 %2</b>"_s << u"</span></p><b>Åke"_s << u"<!-- --><b>Åke"_s;
    return texts;
}

/// What a spreadsheet would count with.
inline QStringList formulaTexts() {
    using namespace Qt::StringLiterals;
    QStringList texts;
    for (const QString& before :
         {u""_s, u" "_s, u"\t"_s, u"\r"_s, u"\n"_s, u"\u00a0"_s, u"\u200b"_s, u"\ufeff"_s, u"\u202e"_s})
        for (const QString& sign : {u"="_s, u"+"_s, u"-"_s, u"@"_s, u"\uff1d"_s})
            texts.append(before + sign + u"1+1"_s);
    texts << u"=HYPERLINK(\"http://prov.invalid\";\"Läs\")"_s << u"=cmd|' /C calc'!A0"_s << u"\";=1+1;\""_s;
    return texts;
}

/// Letters that are not seen, that turn the line round, or that do not fit it.
inline QStringList strangeTexts() {
    using namespace Qt::StringLiterals;
    QStringList texts;
    const auto add = [&texts](char16_t letter) {
        texts.append(u"Å"_s + QChar(letter) + u"ke"_s);
    };
    for (char16_t control = 1; control < 0x20; ++control)
        add(control);
    for (const int letter : {0x7f,   0x85,   0x61c,  0x200b, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0x202a,
                             0x202b, 0x202c, 0x202d, 0x202e, 0x2066, 0x2067, 0x2068, 0x2069, 0xfeff, 0xfffd})
        add(char16_t(letter));
    texts << QString(150, u'W') << u"Å"_s.repeated(150) << u"a\u0301"_s.repeated(60) << u"🙂"_s.repeated(40)
          << u"ABC\u202eTXT.exe"_s;
    return texts;
}

} // namespace bk::test
