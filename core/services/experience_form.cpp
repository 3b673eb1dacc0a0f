// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/experience_form.h"

#include "core/documents/paper_parts.h"
#include "core/services/blank_papers.h"
#include "core/services/experience.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ExperienceForm", text); }

QString titleFor(Respondent respondent) {
    switch (respondent) {
    case Respondent::Staff: return tr("Så upplever du arbetet med Behovskompassen");
    case Respondent::Guardian: return tr("Så upplever du stödet till ditt barn");
    case Respondent::Child: return tr("Så var det för dig");
    }
    Q_UNREACHABLE();
}

QStringList wordsBefore(Respondent respondent) {
    if (respondent == Respondent::Child)
        return {
            tr("Sätt ett kryss på varje rad. Det finns inget rätt eller fel, och du får hoppa över det du vill. En "
               "vuxen kan läsa för dig."),
            tr("Skriv inte ditt namn. Ingen får veta vad just du har svarat.")};
    return {
        tr("Sätt ett kryss på varje rad, vid det som stämmer bäst. Det du inte vet hoppar du över."),
        tr("Enkäten är anonym: skriv inget namn. Svaren räknas samman, och bara summor sparas och visas.")};
}

/// For whoever hands it out.
QString stepsToTick() {
    QStringList steps;
    for (const ExperienceStep step : allExperienceSteps)
        steps.append(u"☐ "_s + experienceStepText(step));
    return tr("Den som delar ut enkäten kryssar i vad den gäller: %1").arg(steps.join(u"   "_s));
}

Table questionsFor(Respondent respondent) {
    Table table;
    table.header.push_back(tr("Fråga"));
    table.weights.push_back(6);
    for (int answer = 1; answer <= experienceAnswers; ++answer) {
        table.header.push_back(u"%1 %2"_s.arg(answer).arg(experienceAnswer(answer)));
        table.weights.push_back(2);
    }
    for (std::size_t question = 1; question <= experienceQuestions; ++question) {
        std::vector<TableCell>& row = table.rows.emplace_back();
        row.push_back({plain(u"%1. %2"_s.arg(question).arg(experienceQuestion(respondent, int(question))))});
        row.insert(row.end(), experienceAnswers, {plain(u"☐"_s)});
    }
    return table;
}

} // namespace

Document experienceForm(const FormSource& source, Respondent respondent) {
    Document document;
    document.headerText = source.origin.unitName;
    if (source.origin.practice)
        document.mark = tr("Övningsenhet – påhittade uppgifter");
    document.title = titleFor(respondent);
    paper::append(document.blocks, Paragraph{plain(stepsToTick()), Emphasis::Muted});
    for (const QString& words : wordsBefore(respondent))
        paper::append(document.blocks, Paragraph{plain(words), Emphasis::Normal});
    paper::append(document.blocks, questionsFor(respondent));
    paper::append(
        document.blocks, Paragraph{plain(tr("Tack! Lägg enkäten där den som gav dig den har sagt.")), Emphasis::Muted});
    return document;
}

QString experienceFormId(Respondent respondent) {
    switch (respondent) {
    case Respondent::Staff: return u"upplevelse-personal"_s;
    case Respondent::Guardian: return u"upplevelse-vardnadshavare"_s;
    case Respondent::Child: return u"upplevelse-barn"_s;
    }
    Q_UNREACHABLE();
}

} // namespace bk
