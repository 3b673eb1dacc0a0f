// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/experience.h"

#include "core/domain/common/csv_text.h"
#include "core/domain/common/error.h"
#include "core/domain/statistics/term_counts.h"
#include "core/services/open_unit.h"
#include "core/store/statistics_repository.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::experience)
};

constexpr qint64 largestFile = 4 * 1024 * 1024;

using Questions = std::array<QString, experienceQuestions>;

Questions staffQuestions() {
    return {
        Text::tr("Jag vet vad som förväntas av mig i min roll."),
        Text::tr("Vägledningen och formulären är lätta att använda."),
        Text::tr("Barnteamet ger oss en gemensam bild av barnet."),
        Text::tr("Barnet får rätt stöd i tid."),
        Text::tr("Samarbetet mellan verksamheterna fungerar."),
        Text::tr("Arbetet är värt den tid det tar.")};
}

Questions guardianQuestions() {
    return {
        Text::tr("Jag blev lyssnad på."),
        Text::tr("Jag förstod vad som skulle hända och varför."),
        Text::tr("Jag var med och bestämde om stödet."),
        Text::tr("Jag känner mig trygg med dem som hjälper oss."),
        Text::tr("Vi behöver ta färre kontakter själva än förut."),
        Text::tr("Stödet hjälper mitt barn.")};
}

Questions childQuestions() {
    return {Text::tr("De vuxna lyssnade på mig."),      Text::tr("Jag förstod vad vi pratade om."),
            Text::tr("Jag fick säga vad jag tycker."),  Text::tr("Det kändes bra att vara med."),
            Text::tr("Jag vet vem jag kan prata med."), Text::tr("Det har blivit bättre för mig.")};
}

Questions questionsOf(Respondent respondent) {
    switch (respondent) {
    case Respondent::Staff: return staffQuestions();
    case Respondent::Guardian: return guardianQuestions();
    case Respondent::Child: return childQuestions();
    }
    Q_UNREACHABLE();
}

} // namespace

QString respondentText(Respondent respondent) {
    switch (respondent) {
    case Respondent::Staff: return Text::tr("Personal");
    case Respondent::Guardian: return Text::tr("Vårdnadshavare");
    case Respondent::Child: return Text::tr("Barn");
    }
    Q_UNREACHABLE();
}

QString experienceStepText(ExperienceStep step) {
    switch (step) {
    case ExperienceStep::Whole: return Text::tr("Hela stödprocessen");
    case ExperienceStep::Upptackt: return Text::tr("Barn upptäcks");
    case ExperienceStep::Barnsamtal: return Text::tr("Barnsamtal");
    case ExperienceStep::Barnteam: return Text::tr("Barnteam");
    case ExperienceStep::IndividuelltBarnteam: return Text::tr("Individuellt barnteam");
    case ExperienceStep::BehovUppfyllt: return Text::tr("Barnets behov är uppfyllt");
    }
    Q_UNREACHABLE();
}

QString experienceQuestion(Respondent respondent, int question) {
    return questionsOf(respondent)[std::size_t(question - 1)];
}

QString experienceAnswer(int answer) {
    const std::array<QString, experienceAnswers> words{
        Text::tr("stämmer inte alls"), Text::tr("stämmer lite"), Text::tr("stämmer ganska bra"),
        Text::tr("stämmer helt")};
    return words[std::size_t(answer - 1)];
}

void addExperience(OpenUnit& unit, Term term, std::span<const FilledExperience> filled) {
    StatisticsRepository(unit.connection(), &unit.history()).changeExperience(term, filled, 1);
}

void removeExperience(OpenUnit& unit, Term term, std::span<const FilledExperience> filled) {
    StatisticsRepository(unit.connection(), &unit.history()).changeExperience(term, filled, -1);
}

ExperienceReading readExperienceFile(const QString& path) {
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound, QFileInfo(path).fileName());
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, QFileInfo(path).fileName());
    return readExperience(file.read(largestFile));
}

void saveExperienceTemplate(const QString& path) {
    QStringList heading{u"vem"_s, u"steg"_s};
    for (std::size_t i = 1; i <= experienceQuestions; ++i)
        heading.append(QString::number(i));
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw Error(Error::Kind::ReadOnly, QFileInfo(path).fileName());
    file.write(csvText(std::array{heading}).toUtf8());
    if (!file.commit())
        throw Error(Error::Kind::Io, QFileInfo(path).fileName());
}

StatisticsTable experienceTable(std::span<const TermCounts> terms, Respondent respondent) {
    StatisticsTable table{
        u"experience-"_s + QString::number(int(respondent) + 1),
        Text::tr("Upplevelser i enkäter: %1").arg(respondentText(respondent).toLower()),
        {Text::tr("År"), Text::tr("Steg"), Text::tr("Fråga"), Text::tr("Antal svar")},
        {},
        Text::tr("Anonyma enkäter. Bara hur många som gav varje svar sparas. Är de som svarat få visas inga svar."),
        {}};
    for (int answer = 1; answer <= experienceAnswers; ++answer)
        table.header.append(experienceAnswer(answer));
    for (const TermCounts& term : terms)
        for (const ExperienceCount& count : term.experience) {
            if (count.respondent != respondent)
                continue;
            std::vector<StatisticsCell> row{
                term.label(), experienceStepText(count.step), experienceQuestion(respondent, count.question),
                count.all};
            row.insert(row.end(), count.answers.begin(), count.answers.end());
            table.rows.push_back(std::move(row));
        }
    return table;
}

} // namespace bk
