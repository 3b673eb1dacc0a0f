// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/compass_paper.h"

#include "core/documents/compass_series.h"
#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

#include <QStringList>

namespace bk {

using paper::append;
using paper::NamedProfile;

namespace {

Document emptyDocument(const CompassPaper& value) {
    Document document;
    document.title = value.occasion.isEmpty() ? paperTranslate("Paper", "Behovskompass") : value.occasion;
    document.headerText = value.unitName;
    document.mark = value.practice ? paperTranslate("Paper", "Övningsenhet – påhittade uppgifter") : QString();
    document.footerText = inPaperLanguage(value.notice);
    return document;
}

} // namespace

Document blankCompassDocument(const CompassPaper& value) {
    const WellbeingModel model = inPaperLanguage(value.model);
    Document document = emptyDocument(value);
    auto& blocks = document.blocks;
    const bool polygon = value.shape == CompassShape::Polygon;
    append(
        blocks,
        Heading{2, polygon ? paperTranslate("Paper", "Som stjärna") : paperTranslate("Paper", "Som blomma"), {}});
    append(blocks, paper::fields({paperTranslate("Paper", "Namn, ifyllt av, datum")}));
    append(
        blocks,
        Paragraph{plain(
            polygon
                ? paperTranslate(
                      "Paper", "Sätt ett kryss på strecket för varje område, från 1 närmast mitten till 5 längst ut, "
                               "och dra en linje mellan kryssen. Det ni inte vet lämnar ni tomt.")
                : paperTranslate(
                      "Paper",
                      "Fyll varje kronblad inifrån och ut, från 1 närmast mitten till 5 längst ut. Det ni inte "
                      "vet lämnar ni tomt."))});
    append(blocks, FigureBlock{{{paper::figureOf(model, {}, value.shape, value.decimalSign), {}}}, 100});
    append(
        blocks, paper::blankValueTable(
                    model, {paperTranslate("Paper", "Siffra 1–5"), paperTranslate("Paper", "Därför")}, {1, 3.4}));
    return document;
}

Document compassDocument(const CompassPaper& value) {
    const WellbeingModel model = inPaperLanguage(value.model);
    const QChar decimalSign = paperDecimalSign(value.decimalSign);
    Document document = emptyDocument(value);
    QStringList subtitle;
    if (!value.whom.isEmpty())
        subtitle << value.whom;
    if (value.date.isValid())
        subtitle << paper::longDate(value.date);
    document.subtitle = subtitle.join(QStringLiteral(" · "));

    std::vector<NamedProfile> named;
    for (const CompassSeries& series : compassSeries(value.profiles))
        named.push_back({series.profile, series.label});
    const auto figureOf = [&](const std::vector<NamedProfile>& profiles) {
        return paper::figureOf(model, profiles, value.shape, decimalSign);
    };
    const Table table = paper::valueTable(model, named, value.thresholds, decimalSign);
    if (named.empty()) {
        append(document.blocks, FigureBlock{{{figureOf({}), {}}}, 90});
    } else if (named.size() == 1) {
        append(document.blocks, TableBesideFigure{figureOf(named), 95, 0.62, table});
    } else {
        FigureBlock together{{}, 90};
        for (const std::vector<NamedProfile>& overlaid : paper::overlays(named))
            together.figures.push_back({figureOf(overlaid), {}});
        append(document.blocks, std::move(together));
        append(document.blocks, table);
    }
    const std::vector<Block> said = paper::comments(model, named);
    if (!said.empty())
        append(document.blocks, Heading{2, paperTranslate("Paper", "Kommentarer"), {}});
    append(document.blocks, said);
    for (const auto& [heading, text] : value.summary) {
        if (text.trimmed().isEmpty())
            continue;
        append(document.blocks, Heading{2, heading, {}});
        append(document.blocks, paper::textOrLines(text, 0));
    }
    return document;
}

} // namespace bk
