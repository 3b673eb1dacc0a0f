// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/output_format.h"
#include "core/domain/common/error.h"
#include "core/services/collect_statistics.h"
#include "core/services/experience.h"
#include "core/services/issue_text.h"
#include "core/services/statistics_file.h"
#include "core/services/statistics_tables.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <ranges>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

Term termOf(const Arguments& arguments) {
    const auto term = Term::from(arguments.option(u"term"_s, {}));
    if (!term)
        throw UsageError{tr("--term tar en termin som 2023vt.")};
    return *term;
}

/// Without faults.
std::vector<FilledExperience> surveysOf(const QString& path, Session& session) {
    ExperienceReading reading = readExperienceFile(path);
    constexpr std::size_t mostShown = 10;
    for (const JsonFault& fault : reading.faults | std::views::take(mostShown))
        session.terminal.message(lineText(fault));
    if (!reading.faults.empty())
        throw Error(Error::Kind::MalformedImport, lineText(reading.faults.front()));
    return std::move(reading.filled);
}

QJsonObject jsonOf(const ExperienceCount& count) {
    QJsonArray answers;
    for (const Figure& answer : count.answers)
        answers.append(figureJson(answer));
    return {
        {u"respondent"_s, toString(count.respondent)},
        {u"step"_s, toString(count.step)},
        {u"question"_s, count.question},
        {u"text"_s, experienceQuestion(count.respondent, count.question)},
        {u"all"_s, figureJson(count.all)},
        {u"answers"_s, answers}};
}

void printSummary(const TermCounts& counts, const QString& format, Session& session) {
    TableOutput table{{tr("vem"), tr("steg"), tr("fråga"), tr("svar")}, {}};
    for (int answer = 1; answer <= experienceAnswers; ++answer)
        table.columns.append(experienceAnswer(answer));
    QJsonArray json;
    for (const ExperienceCount& count : counts.experience) {
        json.append(jsonOf(count));
        QStringList row{
            respondentText(count.respondent), experienceStepText(count.step),
            experienceQuestion(count.respondent, count.question), shownCell(count.all)};
        for (const Figure& answer : count.answers)
            row.append(shownCell(answer));
        table.rows.push_back(std::move(row));
    }
    print(session, format, table, QJsonDocument(json));
}

void runSurvey(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const Term term = termOf(arguments);
    std::vector<FilledExperience> filled;
    if (const auto path = arguments.option(u"in"_s))
        filled = surveysOf(*path, session);
    const auto unit = openUnitWithChildren(arguments, session);
    if (!filled.empty())
        addExperience(*unit, term, filled);
    UnitStatistics statistics = collectStatistics(*unit, std::span(&term, 1));
    if (!arguments.has(u"exact"_s))
        statistics = publishable(*unit, std::move(statistics));
    printSummary(statistics.terms.front(), format, session);
}

} // namespace

Command surveyCommand() {
    return {
        u"survey"_s,
        tr("läser in enkäter om upplevelser från en CSV-fil, räknar dem till en termin och visar hur svaren fördelar "
           "sig"),
        {{u"DIR"_s},
         {{u"term"_s, u"2023vt"_s, {}, true},
          {u"in"_s, u"F.csv"_s, tr("utan den visas bara det som redan är räknat")},
          {u"exact"_s, {}, {}},
          formatOption()}},
        false,
        runSurvey};
}

} // namespace bk::cli
