// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"
#include "core/domain/statistics/merge.h"
#include "core/services/collect_statistics.h"
#include "core/services/experience.h"
#include "core/services/experience_form.h"
#include "core/services/paper_catalogue.h"
#include "core/services/statistics_file.h"
#include "tests/services/statistics_events.h"

using namespace Qt::StringLiterals;
using namespace bk;
using namespace bk::test;

TEST_CASE("surveys are kept as sums of each question alone, and few answers are masked whole", "[statistics]") {
    Events events;
    std::vector<FilledExperience> filled(7, {Respondent::Staff, {4, 3, {}, {}, {}, {}}});
    filled.push_back({Respondent::Staff, {1, 3, 2, {}, {}, {}}});
    addExperience(*events.unit, vt23, filled);
    CHECK(
        events.counts(vt23).experience == std::vector<ExperienceCount>{
                                              {Respondent::Staff, 1, 8, {1, 0, 0, 7}},
                                              {Respondent::Staff, 2, 8, {0, 0, 8, 0}},
                                              {Respondent::Staff, 3, 1, {0, 1, 0, 0}}});
    const UnitStatistics leaving = publishable(*events.unit, collectStatistics(*events.unit, std::array{vt23}));
    const std::vector<ExperienceCount>& printed = leaving.terms.front().experience;
    CHECK(printed[0].answers[0].isMasked());
    CHECK((printed[0].answers[3].isMasked() || printed[0].all.isMasked()));
    CHECK(printed[1] == ExperienceCount{Respondent::Staff, 2, 8, {0, 0, 8, 0}});
    CHECK(std::ranges::all_of(printed[2].answers, &Figure::isMasked));
    CHECK(readStatistics(statisticsJson(leaving)).statistics.terms == leaving.terms);
    CHECK(merged({leaving, leaving}).terms.front().sum.experience == printed);
    removeExperience(*events.unit, vt23, filled);
    CHECK(events.counts(vt23).experience.empty());
}

TEST_CASE("the template of surveys can be read, and each wrong line says what is wrong", "[statistics]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mall.csv"_s);
    saveExperienceTemplate(path);
    CHECK(readExperienceFile(path).faults.front().rule == u"experience.file.empty"_s);
    writeFile(path, fileBytes(path) + "Barn;4;;\"3\";2;1;1\r\npersonal,1,2,3,4,1,2\n");
    const ExperienceReading good = readExperienceFile(path);
    CHECK(good.faults.empty());
    CHECK(
        good.filled == std::vector<FilledExperience>{
                           {Respondent::Child, {4, {}, 3, 2, 1, 1}}, {Respondent::Staff, {1, 2, 3, 4, 1, 2}}});
    const ExperienceReading bad = readExperience("vem;1;2;3;4;5;6\nrektor;1;2;3;4;1;2\nbarn;1;2\nbarn;1;2;3;4;5;x\n");
    QStringList rules;
    for (const JsonFault& fault : bad.faults)
        rules.append(u"%1 %2"_s.arg(fault.line).arg(fault.rule));
    CHECK(
        rules == QStringList{
                     u"2 experience.file.respondent"_s, u"3 experience.file.columns"_s, u"4 experience.file.answer"_s,
                     u"4 experience.file.answer"_s});
    CHECK(readExperience("namn;1\n").faults.front().rule == u"experience.file.heading"_s);
    CHECK(failure([&] { readExperienceFile(u"/finns/inte"_s); }) == Error::Kind::NotFound);
}

TEST_CASE("the blank survey asks every question of its group, with a box for each answer", "[services][statistics]") {
    for (const Respondent respondent : allRespondents) {
        const auto paper = cataloguePaper(experienceFormId(respondent));
        REQUIRE(paper);
        INFO(paper->id.toStdString());
        const QString text = plainText(paper->blank(formSource(today())));
        for (std::size_t question = 1; question <= experienceQuestions; ++question)
            CHECK(text.contains(experienceQuestion(respondent, int(question))));
        CHECK(text.count(u'☐') == qsizetype(experienceQuestions) * experienceAnswers);
    }
}
