// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/experience.h"

#include "core/domain/common/enum_ids.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<Respondent>, allRespondents.size()> respondentIds{{
    {Respondent::Staff, "staff"_L1},
    {Respondent::Guardian, "guardian"_L1},
    {Respondent::Child, "child"_L1},
}};

constexpr std::array<EnumId<ExperienceStep>, allExperienceSteps.size()> stepIds{{
    {ExperienceStep::Whole, "whole"_L1},
    {ExperienceStep::Upptackt, "upptackt"_L1},
    {ExperienceStep::Barnsamtal, "barnsamtal"_L1},
    {ExperienceStep::Barnteam, "barnteam"_L1},
    {ExperienceStep::IndividuelltBarnteam, "individuellt-barnteam"_L1},
    {ExperienceStep::BehovUppfyllt, "behov-uppfyllt"_L1},
}};

/// As people write them in the file; nothing is the whole.
std::optional<ExperienceStep> stepIn(const QString& word) {
    if (word.isEmpty() || word == u"hela"_s)
        return ExperienceStep::Whole;
    if (word == u"upptäckt"_s)
        return ExperienceStep::Upptackt;
    if (word == u"individuellt barnteam"_s)
        return ExperienceStep::IndividuelltBarnteam;
    if (word == u"behov uppfyllt"_s)
        return ExperienceStep::BehovUppfyllt;
    return word == u"barnsamtal"_s || word == u"barnteam"_s ? experienceStepFrom(word) : std::nullopt;
}

/// As people write it in the file.
std::optional<Respondent> respondentIn(const QString& word) {
    if (word == u"personal"_s)
        return Respondent::Staff;
    if (word == u"vårdnadshavare"_s)
        return Respondent::Guardian;
    return word == u"barn"_s ? std::optional(Respondent::Child) : std::nullopt;
}

constexpr qsizetype mostLines = 20'000;
QStringList cellsOf(const QString& line) {
    QStringList cells = line.split(line.contains(u';') ? u';' : u',');
    for (QString& cell : cells) {
        cell = cell.trimmed();
        if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2).trimmed();
    }
    return cells;
}

/// `answersAt`: the column of the first question; before it, who answered and perhaps the step.
void readLine(const QStringList& cells, int line, qsizetype answersAt, ExperienceReading& reading) {
    const qsizetype columns = answersAt + qsizetype(experienceQuestions);
    const auto fault = [&](const QString& rule, const QStringList& values) {
        reading.faults.push_back({line, {}, rule, values});
    };
    const auto respondent = respondentIn(cells.front().toLower());
    if (!respondent)
        return fault(u"experience.file.respondent"_s, {cells.front()});
    if (cells.size() != columns)
        return fault(u"experience.file.columns"_s, {QString::number(cells.size()), QString::number(columns)});
    const auto step = answersAt > 1 ? stepIn(cells[1].simplified().toLower()) : ExperienceStep::Whole;
    if (!step)
        return fault(u"experience.file.step"_s, {cells[1]});
    FilledExperience filled{*respondent, {}, *step};
    for (std::size_t i = 0; i < experienceQuestions; ++i) {
        const QString& text = cells[qsizetype(i) + answersAt];
        const int answer = text.toInt();
        if (!text.isEmpty() && (answer < 1 || answer > experienceAnswers))
            fault(u"experience.file.answer"_s, {QString::number(i + 1), text});
        else if (!text.isEmpty())
            filled.answers[i] = answer;
    }
    reading.filled.push_back(filled);
}

} // namespace

QString toString(Respondent respondent) { return idIn(respondentIds, respondent); }

std::optional<Respondent> respondentFrom(const QString& text) { return valueIn(respondentIds, text); }

QString toString(ExperienceStep step) { return idIn(stepIds, step); }

std::optional<ExperienceStep> experienceStepFrom(const QString& text) { return valueIn(stepIds, text); }

ExperienceReading readExperience(const QByteArray& csv) {
    ExperienceReading reading;
    const QStringList lines = QString::fromUtf8(csv).remove(QChar(0xFEFF)).split(u'\n');
    const QStringList heading = cellsOf(lines.front().trimmed());
    const qsizetype answersAt = heading.size() > 1 && heading[1].toLower() == u"steg"_s ? 2 : 1;
    if (lines.size() > mostLines)
        reading.faults.push_back({1, {}, u"experience.file.long"_s, {QString::number(mostLines)}});
    else if (heading.size() != answersAt + qsizetype(experienceQuestions) || heading.front().toLower() != u"vem"_s)
        reading.faults.push_back({1, {}, u"experience.file.heading"_s, {u"vem;steg;1;2;3;4;5;6"_s}});
    if (!reading.faults.empty())
        return reading;
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (const QString line = lines[i].trimmed(); !line.isEmpty())
            readLine(cellsOf(line), int(i) + 1, answersAt, reading);
    if (reading.filled.empty() && reading.faults.empty())
        reading.faults.push_back({int(lines.size()), {}, u"experience.file.empty"_s, {}});
    return reading;
}

} // namespace bk
