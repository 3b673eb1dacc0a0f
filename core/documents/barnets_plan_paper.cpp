// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/barnets_plan_paper.h"

#include "core/documents/bilingual.h"
#include "core/documents/plan/plan_sections.h"

#include <QStringList>

namespace bk {
namespace {

using Section = BarnetsPlanPaper::Section;

std::vector<Block> blocksOf(const BarnetsPlanPaper& paper, Section section) {
    switch (section) {
    case Section::AboutMe: return plan_paper::aboutMe(paper);
    case Section::Network: return plan_paper::network(paper);
    case Section::Goals: return plan_paper::goals(paper);
    case Section::MyRating: return plan_paper::myRating(paper);
    case Section::OthersRating: return plan_paper::othersRating(paper);
    case Section::Fordjupad: return plan_paper::fordjupad(paper);
    case Section::EarlierEvents: return plan_paper::earlierEvents(paper);
    case Section::ReachingGoals: return plan_paper::reachingGoals(paper);
    case Section::FollowUp: return plan_paper::followUp(paper);
    case Section::Signatures: return plan_paper::signatures(paper);
    case Section::NextMeeting: return plan_paper::nextMeeting(paper);
    }
    Q_UNREACHABLE();
}

/// The words of the packs, also as they were frozen.
BarnetsPlanPaper inPaperLanguage(BarnetsPlanPaper paper) {
    paper.model = bk::inPaperLanguage(std::move(paper.model));
    if (paper.fordjupadInstrument)
        paper.fordjupadInstrument = bk::inPaperLanguage(std::move(*paper.fordjupadInstrument));
    paper.notice = bk::inPaperLanguage(paper.notice);
    paper.goldenRule = bk::inPaperLanguage(paper.goldenRule);
    paper.decimalSign = paperDecimalSign(paper.decimalSign);
    return paper;
}

/// Of a frozen plan its number and day, else today.
QString subtitleOf(const BarnetsPlanPaper& paper) {
    QStringList parts{paper.child.calledName()};
    if (paper.version > 0)
        parts << paperTranslate("Paper", "Version %1, %2")
                     .arg(QString::number(paper.version), paper::longDate(paper.frozenAt.date()));
    else if (!plan_paper::isOfNoChild(paper))
        parts << paper::longDate(paper.today);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

Document documentOf(const BarnetsPlanPaper& paper) {
    Document result;
    result.title = paperTranslate("Paper", "Barnets plan");
    result.subtitle = subtitleOf(paper);
    result.headerText = plan_paper::hidesPlaces(paper) ? QString() : paper.unitName;
    result.mark = paper.practice ? paperTranslate("Paper", "Övningsenhet – påhittade uppgifter") : QString();
    result.footerText = paper.notice;
    if (paper.plan.closedOn.isValid())
        paper::append(
            result.blocks,
            Paragraph{
                plain(paperTranslate("Paper", "Planen avslutades den %1.").arg(paper::longDate(paper.plan.closedOn))),
                Emphasis::Muted});
    for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i)
        if (!paper.options.leftOut.contains(Section(i)))
            paper::append(result.blocks, blocksOf(paper, Section(i)));
    if (plan_paper::isOfNoChild(paper))
        result.blocks = paper::asForm(result.blocks);
    return result;
}

} // namespace

QString planSection(BarnetsPlanPaper::Section section) {
    switch (section) {
    case Section::AboutMe: return paperTranslate("Paper", "Information om mig");
    case Section::Network: return paperTranslate("Paper", "Vem finns till för mig. Vem är närmast mig");
    case Section::Goals: return paperTranslate("Paper", "Mina mål är att…");
    case Section::MyRating: return paperTranslate("Paper", "Min skattning");
    case Section::OthersRating: return paperTranslate("Paper", "Barnteamets och vårdnadshavares skattning");
    case Section::Fordjupad: return paperTranslate("Paper", "Fördjupad behovskompass");
    case Section::EarlierEvents: return paperTranslate("Paper", "Tidigare händelser");
    case Section::ReachingGoals: return paperTranslate("Paper", "Så här ska vi nå mina mål");
    case Section::FollowUp: return paperTranslate("Paper", "Uppföljning");
    case Section::Signatures: return paperTranslate("Paper", "Underskrifter");
    case Section::NextMeeting: return paperTranslate("Paper", "Nästa möte");
    }
    Q_UNREACHABLE();
}

Document barnetsPlanDocument(const BarnetsPlanPaper& paper) {
    const auto make = [&paper] {
        return documentOf(inPaperLanguage(paper));
    };
    const PaperWords words = paper.options.words.dictionary ? paper.options.words : paperWords();
    return words.inOneLine ? make() : inWords(words, make);
}

} // namespace bk
