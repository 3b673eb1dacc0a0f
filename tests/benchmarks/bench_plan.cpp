// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_plan.h"

#include "core/documents/page_layout.h"

#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

CompassFigure figureWith(int shift) {
    CompassFigure figure;
    figure.model.centre = u"Bästa möjliga start i livet"_s;
    const std::array labels{u"Omsorg"_s,       u"Trygghet"_s, u"Må bra"_s,      u"Fritid"_s,
                            u"Tillhörighet"_s, u"Ansvar"_s,   u"Respekteras"_s, u"Utvecklas"_s};
    const std::array raters{RaterKind::Child, RaterKind::Guardian1, RaterKind::Team};
    for (const Area area : allAreas)
        figure.model.areas[area].label = labels[indexOf(area)];
    for (std::size_t rater = 0; rater < raters.size(); ++rater) {
        CompassProfile profile;
        profile.rater.kind = raters[rater];
        for (const Area area : allAreas)
            profile.areas[area].value =
                Fraction(10 + (std::int64_t(indexOf(area)) * 7 + std::int64_t(rater) * 11 + shift * 3) % 41, 10);
        figure.series.push_back({profile, u"Skattare %1"_s.arg(rater + 1)});
    }
    return figure;
}

const QString& paragraph() {
    static const QString text =
        u"Alva trivs bäst ute och vill helst spela fotboll på rasten. På måndagar är det svårt att gå till skolan, och "
        u"då "
        "hjälper det att få komma in lite tidigare och sitta en stund med någon vuxen. Vi provar det i fyra veckor och "
        "ser "
        "sedan tillsammans hur det har blivit, vad som ska fortsätta och vad som behöver ändras. "_s;
    return text;
}

std::vector<std::array<QString, 4>> tableRows() {
    std::vector<std::array<QString, 4>> rows;
    for (int i = 0; i < rowsPerTable; ++i)
        rows.push_back({u"Område %1"_s.arg(i + 1), u"3,7"_s, u"2,8"_s, u"Behöver stärkas"_s});
    return rows;
}

Document planOf(int paragraphs, int times) {
    Document document;
    document.title = u"Barnets plan"_s;
    document.footerText = u"Inte det officiella instrumentet."_s;
    for (int part = 0; part < charts * times; ++part) {
        document.blocks.push_back({Heading{1, u"Avsnitt %1"_s.arg(part + 1), QString::number(part + 1)}});
        document.blocks.push_back({FigureBlock{{{figureWith(part), {}}}, 100}});
        Table table{{u"Område"_s, u"Jag"_s, u"Teamet"_s, u"Det här ser vi"_s}, {2, 1, 1, 3}, {}};
        for (const auto& row : tableRows()) {
            std::vector<TableCell> cells;
            for (const QString& cell : row)
                cells.push_back({plain(cell), {}});
            table.rows.push_back(std::move(cells));
        }
        document.blocks.push_back({std::move(table)});
        for (int i = 0; i < paragraphs / charts; ++i) {
            QString text = paragraph();
            text.detach(); // as each is that was written by somebody
            document.blocks.push_back({Paragraph{plain(text)}});
        }
    }
    return document;
}

int paragraphsForEighteenPages() {
    for (int paragraphs = charts; paragraphs < 400; paragraphs += charts)
        if (layOut(planOf(paragraphs)).pages.size() == planPages)
            return paragraphs;
    throw std::runtime_error("no plan of eighteen pages");
}

int paragraphsForTenTimesThePages() {
    int paragraphs = paragraphsForEighteenPages();
    while (layOut(planOf(paragraphs, 10)).pages.size() < 10 * planPages)
        paragraphs += charts;
    return paragraphs;
}

} // namespace bk::bench
