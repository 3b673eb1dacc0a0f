// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/bench_plan.h"

#include "core/documents/barnets_plan_paper.h"
#include "core/documents/page_layout.h"
#include "tests/documents/plan_samples.h"

#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSentences = 60;

/// Text that somebody has written; no two fields of all plans have the same.
class Words {
public:
    explicit Words(int sentences) : m_sentences(sentences) {}

    QString operator()() {
        static const std::array sentences{
            u"Alva trivs bäst ute och vill helst spela fotboll på rasten."_s,
            u"På måndagar är det svårt att gå till skolan, och då hjälper det att få komma in lite tidigare."_s,
            u"Vi provar det i fyra veckor och ser sedan tillsammans hur det har blivit."_s,
            u"Det är lättare när någon vuxen har berättat i förväg vad som ska hända."_s,
            u"Mormor hämtar på torsdagar och då brukar kvällen bli lugn."_s};
        QStringList text{u"Del %1."_s.arg(++m_field)};
        for (int i = 0; i < m_sentences; ++i)
            text << sentences[std::size_t(i + m_field) % sentences.size()];
        return text.join(u' ');
    }

private:
    int m_sentences;
    int m_field = 0;
};

void write(CompassProfile& profile, Words& words) {
    for (const Area area : allAreas)
        if (profile.areas[area].value)
            profile.areas[area].comment = words();
}

/// As it is signed at the first meeting: nothing is deepened yet, nor is there anything to follow up.
BarnetsPlanPaper filledPlan(Words& words) {
    BarnetsPlanPaper paper = samples::wholePlan();
    paper.fordjupad.clear();
    paper.childHistory.clear();
    paper.teamHistory.clear();
    paper.options.leftOut = {BarnetsPlanPaper::Section::FollowUp};
    for (QString* text :
         {&paper.plan.myDescription, &paper.plan.centralNeeds, &paper.plan.jointDescription, &paper.plan.strengths})
        *text = words();
    for (EarlierEvent& event : paper.plan.earlierEvents) {
        event.happened = words();
        event.support = words();
    }
    for (Goal& goal : paper.plan.goals)
        for (SubGoal& part : goal.subGoals)
            for (Support& support : part.support)
                support.what = words();
    write(*paper.childProfile, words);
    write(*paper.guardian1, words);
    write(*paper.team, words);
    return paper;
}

template <typename Fits> int leastSentences(Fits fits) {
    for (int sentences = 0; sentences < mostSentences; ++sentences)
        if (fits(sentences))
            return sentences;
    throw std::runtime_error("no plan of so many pages");
}

} // namespace

CompassFigure figureWith(int shift) {
    CompassFigure figure;
    figure.model.centre = u"Bästa möjliga start i livet"_s;
    const std::array labels{u"Omsorg"_s,       u"Trygghet"_s, u"Må bra"_s,      u"Fritid"_s,
                            u"Tillhörighet"_s, u"Ansvar"_s,   u"Respekteras"_s, u"Utvecklas"_s};
    const std::array raters{RaterKind::Child, RaterKind::Guardian1, RaterKind::Team};
    for (const Area area : allAreas)
        figure.model.areas[area].label = labels[indexOf(area)];
    for (std::size_t rater = 0; rater < raters.size(); ++rater) {
        CompassProfile profile;
        profile.rater.kind = raters[rater];
        for (const Area area : allAreas)
            profile.areas[area].value =
                Fraction(10 + (std::int64_t(indexOf(area)) * 7 + std::int64_t(rater) * 11 + shift * 3) % 41, 10);
        figure.series.push_back({profile, u"Skattare %1"_s.arg(rater + 1)});
    }
    return figure;
}

Document planOf(int sentences, int times, std::size_t more) {
    Words words(sentences);
    Document document = barnetsPlanDocument(filledPlan(words));
    for (int i = 1; i < times; ++i) {
        Document next = barnetsPlanDocument(filledPlan(words));
        document.blocks.push_back({PageBreak{}});
        for (Block& block : next.blocks)
            document.blocks.push_back(std::move(block));
    }
    for (std::size_t i = 0; i < more; ++i)
        document.blocks.push_back({FigureBlock{{{figureWith(int(i)), {}}}, 100}});
    return document;
}

int sentencesForEighteenPages() {
    return leastSentences([](int sentences) { return layOut(planOf(sentences)).pages.size() == planPages; });
}

int sentencesForTenTimesThePages() {
    return leastSentences([](int sentences) { return layOut(planOf(sentences, 10)).pages.size() >= 10 * planPages; });
}

} // namespace bk::bench
