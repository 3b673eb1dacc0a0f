// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"

#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"

using namespace bk;
using namespace Qt::StringLiterals;

TEST_CASE("a document as text holds every word of it, in order", "[documents]") {
    Document document;
    document.mark = u"Övningsenhet"_s;
    document.title = u"Minnesanteckningar"_s;
    document.subtitle = u"Alvina"_s;
    document.headerText = u"Provenheten"_s;
    document.footerText = u"Inte det officiella instrumentet."_s;
    Table table;
    table.header = {u"Vad"_s, u"Vem"_s};
    table.weights = {1, 1};
    table.rows = {{{plain(u"Ringa\nklubben"_s), Area::Fritid}, {plain(u"Nils"_s), {}}}, {{plain(u"Vila"_s), {}}, {}}};
    document.blocks = {
        {Heading{1, u"Mötet"_s, u"1"_s}},
        {KeyValueTable{{{u"När"_s, plain(u"9 december"_s)}, {u"Var med"_s, plain(u"Nils\nKarin"_s)}}}},
        {Paragraph{{TextRun{u"Vanlig "_s}, TextRun{u"fet"_s, true}}}},
        {BulletList{{plain(u"Först"_s), plain(u"Sedan"_s)}, true}},
        {Box{u"Avbröts"_s, {{Paragraph{plain(u"Samtycket är återkallat."_s)}}}}},
        {table},
        {TickBoxes{{u"Ja"_s, u"Nej"_s}}},
        {Drawing{{}, 10, u"Omsorg, Trygghet"_s}},
        {PageBreak{}},
        {KeepTogether{{{Heading{3, u"Frågan"_s, {}}}, {WritingLines{1}}}}},
        {SignatureLines{{u"Alvina"_s}}}};
    const QString line(40, u'_');
    CHECK(
        plainText(document) ==
        QStringList({u"Övningsenhet"_s, u"Minnesanteckningar"_s, u"Alvina"_s, u"Provenheten"_s, u"1 MÖTET"_s,
                     u"När: 9 december\nVar med: Nils, Karin"_s, u"Vanlig fet"_s, u"1. Först\n2. Sedan"_s, u"Avbröts"_s,
                     u"Samtycket är återkallat."_s, u"Ringa, klubben | Vem: Nils\nVila"_s, u"[ ] Ja\n[ ] Nej"_s,
                     u"Omsorg, Trygghet"_s, u"Frågan"_s, line, line + u"\nAlvina"_s,
                     u"Inte det officiella instrumentet."_s})
                .join(u"\n\n"_s) +
            u'\n');
}

TEST_CASE("a figure is told by the table beside it", "[documents]") {
    Document document;
    document.title = u"Kompass"_s;
    Table table;
    table.header = {u"Område"_s, u"Barnet"_s};
    table.weights = {1, 1};
    table.rows = {{{plain(u"Omsorg"_s), Area::Omsorg}, {plain(u"4"_s), {}}}};
    document.blocks = {{TableBesideFigure{samples::childOnly(), 90, 0.5, table}}};
    CHECK(plainText(document) == u"Kompass\n\nOmsorg | Barnet: 4\n"_s);
}
