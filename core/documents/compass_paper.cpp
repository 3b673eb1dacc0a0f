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

Document compassDocument(const CompassPaper& value) {
    Document document;
    document.title = value.occasion.isEmpty() ? paperTranslate("Paper", "Behovskompass") : value.occasion;
    QStringList subtitle;
    if (!value.whom.isEmpty())
        subtitle << value.whom;
    if (value.date.isValid())
        subtitle << paper::longDate(value.date);
    document.subtitle = subtitle.join(QStringLiteral(" · "));
    document.headerText = value.unitName;
    document.mark = value.practice ? paperTranslate("Paper", "Övningsenhet – påhittade uppgifter") : QString();
    document.footerText = value.notice;

    std::vector<NamedProfile> named;
    for (const CompassSeries& series : compassSeries(value.profiles))
        named.push_back({series.profile, series.label});
    const CompassFigure figure = paper::figureOf(value.model, named, value.shape, value.decimalSign);
    const Table table = paper::valueTable(value.model, named, value.thresholds, value.decimalSign);
    if (named.size() == 1) {
        append(document.blocks, TableBesideFigure{figure, 95, 0.62, table});
    } else {
        append(document.blocks, FigureBlock{{{figure, {}}}, 90});
        if (!named.empty())
            append(document.blocks, table);
    }
    const std::vector<Block> said = paper::comments(value.model, named);
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
