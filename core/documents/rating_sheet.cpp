// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/rating_sheet.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"
#include "core/documents/rating_face.h"

#include <QStringList>

namespace bk {
namespace {

using paper::append;

constexpr qreal facesMm = 19;
constexpr int linesForComment = 2;

QString tr(const char* text) { return paperTranslate("Paper", text); }

RatingSheet inPaperLanguage(RatingSheet sheet) {
    sheet.model = bk::inPaperLanguage(std::move(sheet.model));
    sheet.instrument = bk::inPaperLanguage(std::move(sheet.instrument));
    return sheet;
}

bool hasFaces(const Instrument& instrument) {
    return instrument.kind == InstrumentKind::Samtalsunderlag && instrument.audience == Audience::Child;
}

bool isPerStatement(const Instrument& instrument) { return instrument.scale.per == ScalePer::Statement; }

QString shown(const Answer& answer) { return answer ? QString::number(answer->value()) : QStringLiteral("–"); }

QStringList scale(const Instrument& instrument) {
    return {
        tr("1 %1").arg(instrument.scale.low), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
        tr("5 %1").arg(instrument.scale.high)};
}

Drawing faces(const Instrument& instrument, const Answer& chosen) {
    const int number = chosen ? chosen->value() : 0;
    QString words = tr("Fem ansikten i rad, från 1 %1 till 5 %2.").arg(instrument.scale.low, instrument.scale.high);
    if (chosen)
        words += u' ' + tr("Valt: %1.").arg(number);
    return {
        [number](QPainter& painter, const QRectF& rect) { paintRatingFaces(painter, rect, number); }, facesMm, words};
}

Paragraph meaningOfEnds(const Instrument& instrument) {
    return {plain(tr("1 %1, 5 %2.").arg(instrument.scale.low, instrument.scale.high)), Emphasis::Muted};
}

/// The area in its colour and what the rater is asked.
std::vector<Block> areaHead(const RatingSheet& sheet, Area area) {
    const AreaTerm& term = sheet.model.areas[area];
    const InstrumentArea& content = sheet.instrument.areas[area];
    std::vector<Block> blocks;
    append(blocks, Heading{2, term.formLabel, {}});
    if (!content.prompt.isEmpty())
        append(blocks, Paragraph{bold(content.prompt)});
    else if (!isPerStatement(sheet.instrument))
        append(blocks, Paragraph{bold(term.childVoice)});
    if (isPerStatement(sheet.instrument)) {
        if (!content.help.isEmpty())
            append(blocks, Paragraph{plain(content.help), Emphasis::Muted});
        return blocks;
    }
    QStringList lines;
    for (const Item& item : content.statements)
        lines.append(item.text);
    if (!lines.isEmpty())
        append(blocks, Paragraph{plain(tr("Tänk till exempel på: %1").arg(lines.join(u' '))), Emphasis::Muted});
    return blocks;
}

void addBlankStatements(std::vector<Block>& blocks, const RatingSheet& sheet, Area area, std::vector<Block> begun) {
    for (const Item& item : sheet.instrument.areas[area].statements) {
        std::vector<Block> one = std::exchange(begun, {});
        append(one, Paragraph{plain(item.text)});
        append(
            one, TickBoxes{
                     {QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3"), QStringLiteral("4"),
                      QStringLiteral("5")}});
        append(blocks, KeepTogether{std::move(one)});
    }
    std::vector<Block> comment = std::move(begun);
    append(comment, Paragraph{plain(tr("Kommentar:")), Emphasis::Muted});
    append(comment, WritingLines{linesForComment});
    append(blocks, KeepTogether{std::move(comment)});
}

void addBlankArea(std::vector<Block>& blocks, const RatingSheet& sheet, Area area) {
    std::vector<Block> one = areaHead(sheet, area);
    if (isPerStatement(sheet.instrument)) {
        addBlankStatements(blocks, sheet, area, std::move(one));
        return;
    }
    if (hasFaces(sheet.instrument))
        append(one, faces(sheet.instrument, {}));
    else
        append(one, TickBoxes{scale(sheet.instrument)});
    append(one, Paragraph{plain(tr("Det här berättar jag:")), Emphasis::Muted});
    append(one, WritingLines{linesForComment});
    append(blocks, KeepTogether{std::move(one)});
}

void addStatements(std::vector<Block>& blocks, const RatingSheet& sheet, Area area) {
    Table table{{tr("Påstående"), tr("Svar")}, {6, 1}, {}};
    const auto& statements = sheet.instrument.areas[area].statements;
    const std::vector<Answer>& ratings = sheet.answers[area].ratings;
    for (std::size_t i = 0; i < statements.size(); ++i)
        table.rows.push_back({{plain(statements[i].text)}, {bold(shown(i < ratings.size() ? ratings[i] : Answer()))}});
    append(blocks, std::move(table));
}

void addArea(std::vector<Block>& blocks, const RatingSheet& sheet, Area area) {
    const RatingSheet::Said& said = sheet.answers[area];
    const Answer answer = said.ratings.empty() ? Answer() : said.ratings.front();
    std::vector<Block> one = areaHead(sheet, area);
    if (isPerStatement(sheet.instrument)) {
        append(blocks, std::move(one));
        addStatements(blocks, sheet, area);
    } else {
        if (hasFaces(sheet.instrument))
            append(one, faces(sheet.instrument, answer));
        append(one, Paragraph{bold(tr("Svar: %1").arg(shown(answer)))});
        append(blocks, KeepTogether{std::move(one)});
    }
    if (!said.comment.trimmed().isEmpty())
        append(blocks, paper::textOrLines(said.comment, 0));
}

} // namespace

Document ratingSheetDocument(const RatingSheet& given) {
    const RatingSheet sheet = inPaperLanguage(given);
    QStringList subtitle{sheet.child, sheet.date.isValid() ? paper::longDate(sheet.date) : QString()};
    subtitle.removeAll(QString());
    Document document =
        paper::documentOf(sheet.instrument.title, subtitle.join(QStringLiteral(" · ")), sheet.origin, sheet.hidden);
    if (!sheet.rater.trimmed().isEmpty())
        append(document.blocks, KeyValueTable{{{tr("Ifyllt av"), plain(sheet.rater.trimmed())}}});
    if (isPerStatement(sheet.instrument) || hasFaces(sheet.instrument))
        append(document.blocks, meaningOfEnds(sheet.instrument));
    for (const Area area : allAreas)
        addArea(document.blocks, sheet, area);
    return document;
}

Document blankRatingSheetDocument(const RatingSheet& given) {
    const RatingSheet sheet = inPaperLanguage(given);
    Document document = paper::documentOf(sheet.instrument.title, {}, sheet.origin, false);
    auto& blocks = document.blocks;
    append(blocks, Paragraph{plain(sheet.instrument.introduction)});
    if (hasFaces(sheet.instrument))
        append(blocks, meaningOfEnds(sheet.instrument));
    if (isPerStatement(sheet.instrument)) {
        append(blocks, paper::fields({tr("Barnets namn"), tr("Ditt namn och yrke"), tr("Verksamhet"), tr("Datum")}));
        append(
            blocks, Paragraph{bold(tr("1 %1, 5 %2. Det du inte vet lämnar du tomt.")
                                       .arg(sheet.instrument.scale.low, sheet.instrument.scale.high))});
    } else {
        append(blocks, paper::fields({tr("Barnets namn"), tr("Samtalet hålls av"), tr("Datum")}));
    }
    for (const Area area : allAreas)
        addBlankArea(blocks, sheet, area);
    return document;
}

} // namespace bk
