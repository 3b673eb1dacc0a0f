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

/// As people write it in the file.
std::optional<Respondent> respondentIn(const QString& word) {
    if (word == u"personal"_s)
        return Respondent::Staff;
    if (word == u"vårdnadshavare"_s)
        return Respondent::Guardian;
    return word == u"barn"_s ? std::optional(Respondent::Child) : std::nullopt;
}

constexpr qsizetype mostLines = 20'000;
constexpr qsizetype columns = 1 + qsizetype(experienceQuestions);

QStringList cellsOf(const QString& line) {
    QStringList cells = line.split(line.contains(u';') ? u';' : u',');
    for (QString& cell : cells) {
        cell = cell.trimmed();
        if (cell.size() > 1 && cell.startsWith(u'"') && cell.endsWith(u'"'))
            cell = cell.mid(1, cell.size() - 2).trimmed();
    }
    return cells;
}

void readLine(const QStringList& cells, int line, ExperienceReading& reading) {
    const auto fault = [&](const QString& rule, const QStringList& values) {
        reading.faults.push_back({line, {}, rule, values});
    };
    const auto respondent = respondentIn(cells.front().toLower());
    if (!respondent)
        return fault(u"experience.file.respondent"_s, {cells.front()});
    if (cells.size() != columns)
        return fault(u"experience.file.columns"_s, {QString::number(cells.size()), QString::number(columns)});
    FilledExperience filled{*respondent, {}};
    for (std::size_t i = 0; i < experienceQuestions; ++i) {
        const QString& text = cells[qsizetype(i) + 1];
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

ExperienceReading readExperience(const QByteArray& csv) {
    ExperienceReading reading;
    const QStringList lines = QString::fromUtf8(csv).remove(QChar(0xFEFF)).split(u'\n');
    const QStringList heading = cellsOf(lines.front().trimmed());
    if (lines.size() > mostLines)
        reading.faults.push_back({1, {}, u"experience.file.long"_s, {QString::number(mostLines)}});
    else if (heading.size() != columns || heading.front().toLower() != u"vem"_s)
        reading.faults.push_back({1, {}, u"experience.file.heading"_s, {u"vem;1;2;3;4;5;6"_s}});
    if (!reading.faults.empty())
        return reading;
    for (qsizetype i = 1; i < lines.size(); ++i)
        if (const QString line = lines[i].trimmed(); !line.isEmpty())
            readLine(cellsOf(line), int(i) + 1, reading);
    if (reading.filled.empty() && reading.faults.empty())
        reading.faults.push_back({int(lines.size()), {}, u"experience.file.empty"_s, {}});
    return reading;
}

} // namespace bk
