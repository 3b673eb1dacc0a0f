// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/follow_up_paper.h"

#include "core/documents/compass_series.h"
#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return paperTranslate("Paper", text); }

void addCompared(std::vector<Block>& blocks, const FollowUpPaper& paper, const FollowUpPaper::Compared& compared) {
    const auto [then, now] = thenAndNow(compared.then.date, compared.now.date);
    const std::vector<paper::NamedProfile> named{{compared.then, then}, {compared.now, now}};
    append(blocks, Heading{2, raterLabel(compared.now.rater), {}});
    append(
        blocks, FigureBlock{{{paper::figureOf(paper.model, named, CompassShape::Polygon, paper.decimalSign), {}}}, 90});
    append(blocks, changeTable(paper.model, compared.then, compared.now, compared.changes, paper.decimalSign));
    append(blocks, paper::comments(paper.model, {named.back()}));
}

void addAnswers(std::vector<Block>& blocks, const FollowUpPaper& paper) {
    for (const auto& [question, answer] : paper.answers) {
        std::vector<Block> one;
        append(one, Heading{3, inPaperLanguage(question), {}});
        if (answer.trimmed().isEmpty())
            append(one, WritingLines{2});
        else
            append(one, paper::textOrLines(answer, 0));
        append(blocks, KeepTogether{std::move(one)});
    }
}

} // namespace

std::array<QString, 2> thenAndNow(QDate then, QDate now) {
    return {tr("Då, %1").arg(shortDate(then)), tr("Nu, %1").arg(shortDate(now))};
}

QString changeText(Change change) {
    switch (change) {
    case Change::NoInformation: return tr("går inte att jämföra");
    case Change::FellBack: return tr("lägre nu");
    case Change::Kept: return tr("har hållit i sig");
    case Change::Improved: return tr("högre nu");
    }
    Q_UNREACHABLE();
}

Table changeTable(
    const WellbeingModel& model, const CompassProfile& then, const CompassProfile& now,
    const PerArea<AreaChange>& changes, QChar decimalSign) {
    Table table;
    table.header = {tr("Område"), tr("Då"), tr("Nu"), tr("Förändring")};
    table.weights = {2.4, 0.8, 0.8, 2.4};
    for (const Area area : allAreas)
        table.rows.push_back(
            {{bold(model.areas[area].label), area},
             {plain(shownValue(then, area, decimalSign)), {}},
             {plain(shownValue(now, area, decimalSign)), {}},
             {plain(changeText(changes[area].change)), {}}});
    return table;
}

Table blankChangeTable(const WellbeingModel& model) {
    return paper::blankValueTable(model, {tr("Då"), tr("Nu"), tr("Förändring")}, {0.8, 0.8, 2.4});
}

Document blankFollowUpDocument(const FollowUpPaper& given) {
    FollowUpPaper paper = given;
    paper.model = inPaperLanguage(std::move(paper.model));
    Document document = paper::documentOf(tr("Då och nu"), {}, paper.origin, false);
    auto& blocks = document.blocks;
    append(blocks, paper::fields({tr("Barnets namn"), tr("Datum då"), tr("Datum nu")}));
    append(blocks, Paragraph{plain(tr("Rita båda gångerna i samma kompass, var sin färg eller var sitt streck."))});
    append(
        blocks, FigureBlock{{{paper::figureOf(paper.model, {}, CompassShape::Polygon, paper.decimalSign), {}}}, 100});
    append(blocks, blankChangeTable(paper.model));
    append(blocks, Heading{2, tr("Det här pratade vi om"), {}});
    addAnswers(blocks, paper);
    return document;
}

Document followUpDocument(const FollowUpPaper& given) {
    FollowUpPaper paper = given;
    paper.model = inPaperLanguage(std::move(paper.model));
    paper.decimalSign = paperDecimalSign(paper.decimalSign);
    QStringList subtitle{paper.child, paper::longDate(paper.date)};
    subtitle.removeAll(QString());
    Document document =
        paper::documentOf(tr("Då och nu"), subtitle.join(QStringLiteral(" · ")), paper.origin, paper.hidden);
    auto& blocks = document.blocks;
    for (const FollowUpPaper::Compared& compared : paper.compared)
        addCompared(blocks, paper, compared);
    if (paper.compared.empty())
        append(blocks, Paragraph{plain(tr("Det finns ingen tidigare skattning att jämföra med."))});
    append(blocks, Heading{2, tr("Det här pratade vi om"), {}});
    addAnswers(blocks, paper);
    return document;
}

} // namespace bk
