// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/html_writer.h"

#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"

#include <QBuffer>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

/// Everything the writer can meet.
Document everyBlock() {
    Document document;
    document.mark = u"Övningsenhet"_s;
    document.title = u"Minnesanteckningar"_s;
    document.subtitle = u"Alvina <\"5C\"> & 100 %1"_s;
    document.headerText = u"Provenheten"_s;
    document.footerText = u"Inte det officiella instrumentet."_s;
    Table table;
    table.header = {u"Vad"_s, u"Vem"_s};
    table.weights = {1, 1};
    table.rows = {{{plain(u"Ringa\nklubben"_s), Area::Fritid}, {plain(u"Nils"_s), {}}}};
    document.blocks = {
        {Heading{1, u"Mötet"_s, u"1"_s}},
        {Heading{3, u"Frågan"_s, {}}},
        {KeyValueTable{{{u"När"_s, plain(u"9 december"_s)}}}},
        {Paragraph{{TextRun{u"Vanlig "_s}, TextRun{u"fet"_s, true}}}},
        {BulletList{{plain(u"Först"_s), plain(u"Sedan"_s)}, true}},
        {Box{u"Avbröts"_s, {{Paragraph{plain(u"Samtycket är återkallat."_s)}}}}},
        {table},
        {TickBoxes{{u"Ja"_s, u"Nej"_s}}},
        {Drawing{[](QPainter& painter, const QRectF& rect) { painter.drawEllipse(rect); }, 20, u"En ring"_s}},
        {FigureBlock{{{samples::threeRaters(), u"Tillsammans"_s}}, 90}},
        {PageBreak{}},
        {WritingLines{2}},
        {SignatureLines{{u"Alvina Ek"_s}}}};
    return document;
}

/// The words in the order a screen reader meets them: texts, and pictures by their alternative text.
QString read(const QByteArray& html) {
    static const QRegularExpression style(u"<style>.*?</style>"_s, QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression voids(u"<(meta|img)([^>]*)>"_s);
    QString text = QString::fromUtf8(html).remove(u"<!DOCTYPE html>"_s).remove(style);
    text.replace(u"<br>"_s, u" "_s);
    text.replace(voids, u"<\\1\\2/>"_s);
    QXmlStreamReader reader(text);
    QStringList words;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isCharacters() && !reader.isWhitespace())
            words.append(reader.text().toString().simplified());
        if (reader.isStartElement() && reader.attributes().hasAttribute(u"alt"_s))
            words.append(reader.attributes().value(u"alt"_s).toString());
    }
    INFO(reader.errorString().toStdString());
    CHECK_FALSE(reader.hasError());
    return words.join(u'|');
}

} // namespace

TEST_CASE("a document as HTML holds every word of it, in order, and is well formed", "[documents]") {
    const QString words = read(htmlOf(everyBlock()));
    qsizetype place = 0;
    for (const QString& expected :
         {u"Minnesanteckningar"_s,
          u"Provenheten"_s,
          u"Övningsenhet"_s,
          u"Minnesanteckningar"_s,
          u"Alvina <\"5C\"> & 100 %1"_s,
          u"1 Mötet"_s,
          u"Frågan"_s,
          u"När"_s,
          u"9 december"_s,
          u"Vanlig"_s,
          u"fet"_s,
          u"Först"_s,
          u"Sedan"_s,
          u"Avbröts"_s,
          u"Samtycket är återkallat."_s,
          u"Vad"_s,
          u"Vem"_s,
          u"Ringa klubben"_s,
          u"Nils"_s,
          u"Ja"_s,
          u"Nej"_s,
          u"En ring"_s,
          u"Trygghet"_s,
          u"Tillsammans"_s,
          u"Alvina Ek"_s,
          u"Inte det officiella instrumentet."_s}) {
        INFO(expected.toStdString());
        const qsizetype found = words.indexOf(expected, place);
        REQUIRE(found >= 0);
        place = found + expected.size();
    }
}

TEST_CASE("no heading level is left out, tables say what their cells are, pictures have words", "[documents]") {
    const QString html = QString::fromUtf8(htmlOf(everyBlock()));
    CHECK(html.contains(u"<h2>1 Mötet</h2>"_s));
    CHECK(html.contains(u"<h3>Frågan</h3>"_s)); // asked for as level 4, right below 2
    CHECK(html.contains(u"<th scope=\"col\">Vem</th>"_s));
    CHECK(html.contains(u"<th scope=\"row\">När</th>"_s));
    static const QRegularExpression image(u"<img [^>]*>"_s);
    int images = 0;
    for (auto each = image.globalMatch(html); each.hasNext(); ++images)
        CHECK_FALSE(each.next().captured().contains(u"alt=\"\""_s));
    CHECK(images == 2);
    CHECK_FALSE(html.contains(u"<script"_s));
    CHECK_FALSE(html.contains(u"http"_s + u"s://"_s));
}

TEST_CASE("language and direction are the document's", "[documents]") {
    Document document = everyBlock();
    document.language = u"ar"_s;
    document.direction = Qt::RightToLeft;
    CHECK(htmlOf(document).contains("<html lang=\"ar\" dir=\"rtl\">"));
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    writeHtml(buffer, document);
    CHECK(buffer.data() == htmlOf(document));
}
