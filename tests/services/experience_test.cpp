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

TEST_CASE("each step of stödprocessen has its own sums, in its own order", "[statistics]") {
    Events events;
    const std::vector<FilledExperience> filled{
        {Respondent::Child, {4, {}, {}, {}, {}, {}}, ExperienceStep::Barnteam},
        {Respondent::Staff, {2, {}, {}, {}, {}, {}}, ExperienceStep::IndividuelltBarnteam},
        {Respondent::Staff, {3, {}, {}, {}, {}, {}}, ExperienceStep::Barnteam},
        {Respondent::Staff, {3, {}, {}, {}, {}, {}}, ExperienceStep::Barnteam},
        {Respondent::Staff, {1, {}, {}, {}, {}, {}}, ExperienceStep::Whole}};
    addExperience(*events.unit, vt23, filled);
    const std::vector<ExperienceCount> counted{
        {Respondent::Staff, 1, 1, {1, 0, 0, 0}, ExperienceStep::Whole},
        {Respondent::Staff, 1, 2, {0, 0, 2, 0}, ExperienceStep::Barnteam},
        {Respondent::Staff, 1, 1, {0, 1, 0, 0}, ExperienceStep::IndividuelltBarnteam},
        {Respondent::Child, 1, 1, {0, 0, 0, 1}, ExperienceStep::Barnteam}};
    CHECK(events.counts(vt23).experience == counted);
    UnitStatistics exact = collectStatistics(*events.unit, std::array{vt23});
    CHECK(readStatistics(statisticsJson(exact)).statistics.terms == exact.terms);
    CHECK(
        shown(events.tables(), u"experience-1"_s)[1] == QStringList{
                                                            u"2023 vt"_s, u"Barnteam"_s,
                                                            experienceQuestion(Respondent::Staff, 1), u"2"_s, u"0"_s,
                                                            u"0"_s, u"2"_s, u"0"_s});
    UnitStatistics other = exact;
    other.unitId = u"0"_s.repeated(32);
    CHECK(merged({exact, other}).terms.front().sum.experience[1].all == Figure(4));
    CHECK(merged({exact, other}).terms.front().sum.experience.size() == counted.size());
    removeExperience(*events.unit, vt23, filled);
    CHECK(events.counts(vt23).experience.empty());
}

TEST_CASE("a file of surveys says of which step each is, or of none", "[statistics]") {
    const ExperienceReading steps = readExperience(
        "vem;steg;1;2;3;4;5;6\nbarn;Individuellt  barnteam;4;;;;;\npersonal;;1;;;;;\npersonal;behov uppfyllt;2;;;;;\n"
        "vårdnadshavare;upptäckt;3;;;;;\nbarn;barnsamtal;3;;;;;\nbarn;hela;3;;;;;\n");
    CHECK(steps.faults.empty());
    std::vector<ExperienceStep> read;
    for (const FilledExperience& each : steps.filled)
        read.push_back(each.step);
    using enum ExperienceStep;
    CHECK(read == std::vector{IndividuelltBarnteam, Whole, BehovUppfyllt, Upptackt, ExperienceStep::Barnsamtal, Whole});
    const ExperienceReading wrong = readExperience("vem;steg;1;2;3;4;5;6\nbarn;steg 3;4;;;;;\nbarn;4;4;4;4;4;4\n");
    REQUIRE(wrong.faults.size() == 2);
    CHECK(wrong.faults[0].rule == u"experience.file.step"_s);
    CHECK(wrong.faults[1].rule == u"experience.file.columns"_s);
}

TEST_CASE("the template of surveys can be read, and each wrong line says what is wrong", "[statistics]") {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"mall.csv"_s);
    saveExperienceTemplate(path);
    CHECK(readExperienceFile(path).faults.front().rule == u"experience.file.empty"_s);
    writeFile(path, fileBytes(path) + "Barn;;4;;\"3\";2;1;1\r\npersonal,,1,2,3,4,1,2\n");
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
        CHECK(
            text.count(u'☐') ==
            qsizetype(experienceQuestions) * experienceAnswers + qsizetype(allExperienceSteps.size()));
    }
}
