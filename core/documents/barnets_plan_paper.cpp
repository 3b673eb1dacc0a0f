// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/barnets_plan_paper.h"

#include "core/documents/compass_series.h"
#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

#include <QLocale>
#include <QStringList>

#include <algorithm>

namespace bk {
namespace {

using paper::append;
using paper::NamedProfile;

class PlanSections {
public:
    explicit PlanSections(const BarnetsPlanPaper& paper)
        : m_paper(paper)
        , m_hidden(paper.child.protection != ProtectedIdentity::None) {}

    Document document() const {
        Document result;
        result.title = paperTranslate("Paper", "Barnets plan");
        result.subtitle = m_paper.child.calledName() + QStringLiteral(" · ") + paper::longDate(m_paper.today);
        result.headerText = m_hidden ? QString() : m_paper.unitName;
        result.mark = m_paper.practice ? paperTranslate("Paper", "Övningsenhet – påhittade uppgifter") : QString();
        result.footerText = m_paper.notice;
        for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i)
            if (!m_paper.options.leftOut.contains(Section(i)))
                append(result.blocks, blocksOf(Section(i)));
        return result;
    }

private:
    using Section = BarnetsPlanPaper::Section;
    using Rows = std::vector<std::pair<QString, RichText>>;

    std::vector<Block> blocksOf(Section section) const {
        switch (section) {
        case Section::AboutMe: return aboutMe();
        case Section::Network:
        case Section::Fordjupad:
        case Section::EarlierEvents:
        case Section::ReachingGoals:
        case Section::FollowUp:
        case Section::Signatures: return {};
        case Section::Goals: return myGoals();
        case Section::MyRating: return myRating();
        case Section::OthersRating: return othersRating();
        case Section::NextMeeting: return nextMeeting();
        }
        Q_UNREACHABLE();
    }

    void addRow(Rows& rows, const QString& key, const QString& value) const {
        if (!value.trimmed().isEmpty())
            rows.emplace_back(key, plain(value.trimmed()));
    }

    void addContact(Rows& rows, const Contact& contact) const {
        if (m_hidden)
            return;
        if (!m_paper.options.leaveOutAddress)
            addRow(rows, paperTranslate("Paper", "Adress"), contact.address);
        addRow(rows, paperTranslate("Paper", "Telefon"), contact.telephone);
        addRow(rows, paperTranslate("Paper", "E-post"), contact.email);
    }

    /// Staff are reached at work: telephone and e-mail stay, the organisation and its address would tell where the
    /// child is.
    void addResponsible(std::vector<Block>& blocks, const QString& heading, const ResponsiblePerson& person) const {
        append(blocks, Heading{2, heading, {}});
        if (person.isEmpty()) {
            append(blocks, Paragraph{plain(paper::notYet()), Emphasis::Muted});
            return;
        }
        Rows rows;
        addRow(rows, paperTranslate("Paper", "Namn"), person.name);
        addRow(rows, paperTranslate("Paper", "Yrke"), person.profession);
        if (!m_hidden) {
            addRow(rows, paperTranslate("Paper", "Arbetsplats"), person.organisation);
            addRow(rows, paperTranslate("Paper", "Adress"), person.contact.address);
        }
        addRow(rows, paperTranslate("Paper", "Telefon"), person.contact.telephone);
        addRow(rows, paperTranslate("Paper", "E-post"), person.contact.email);
        append(blocks, KeyValueTable{std::move(rows)});
    }

    std::vector<Block> aboutMe() const {
        std::vector<Block> blocks;
        append(blocks, Heading{1, planSection(Section::AboutMe), QStringLiteral("1")});
        Rows rows;
        addRow(rows, paperTranslate("Paper", "Jag heter"), m_paper.child.fullName());
        if (!m_paper.child.preferredName.isEmpty())
            addRow(rows, paperTranslate("Paper", "Jag vill kallas"), m_paper.child.preferredName);
        if (m_paper.child.personnummer)
            addRow(rows, paperTranslate("Paper", "Personnummer"), m_paper.child.personnummer->shown());
        else if (m_paper.child.birthDate.isValid())
            addRow(rows, paperTranslate("Paper", "Jag är född"), paper::longDate(m_paper.child.birthDate));
        if (!m_hidden)
            addRow(rows, paperTranslate("Paper", "Min förskola, skola eller BVC"), m_paper.child.place);
        addContact(rows, m_paper.child.contact);
        append(blocks, KeyValueTable{std::move(rows)});
        addGuardians(blocks);
        addResponsible(blocks, paperTranslate("Paper", "Min Barnkontakt"), m_paper.child.barnkontakt);
        addResponsible(blocks, paperTranslate("Paper", "Min Stödsamordnare"), m_paper.child.stodsamordnare);
        if (!m_paper.goldenRule.trimmed().isEmpty())
            append(
                blocks, Box{paperTranslate("Paper", "Den gyllene regeln"), paper::textOrLines(m_paper.goldenRule, 0)});
        return blocks;
    }

    void addGuardians(std::vector<Block>& blocks) const {
        const auto& guardians = m_paper.child.guardians;
        append(
            blocks, Heading{
                        2,
                        guardians.size() == 1 ? paperTranslate("Paper", "Min vårdnadshavare")
                                              : paperTranslate("Paper", "Mina vårdnadshavare"),
                        {}});
        if (guardians.empty())
            append(blocks, Paragraph{plain(paper::notYet()), Emphasis::Muted});
        for (const Guardian& guardian : guardians) {
            Rows rows;
            addRow(rows, paperTranslate("Paper", "Namn"), guardian.name);
            addRow(rows, paperTranslate("Paper", "Relation till mig"), guardian.relation);
            addContact(rows, guardian.contact);
            append(blocks, KeyValueTable{std::move(rows)});
            append(blocks, Spacer{1.5});
        }
    }

    std::vector<Block> myGoals() const {
        std::vector<Block> blocks;
        append(blocks, Heading{1, planSection(Section::Goals), QStringLiteral("3")});
        if (m_paper.plan.goals.empty())
            append(blocks, paper::textOrLines({}, 4));
        BulletList list;
        list.numbered = true;
        for (const Goal& goal : m_paper.plan.goals) {
            RichText item = plain(goal.text.trimmed());
            QStringList labels;
            for (const Area area : goal.areas)
                labels << m_paper.model.areas[area].label;
            if (!labels.isEmpty())
                item.push_back(
                    {u'\n' + paperTranslate("Paper", "Handlar om %1").arg(labels.join(QStringLiteral(", "))), false,
                     true});
            list.items.push_back(std::move(item));
        }
        append(blocks, std::move(list));
        return blocks;
    }

    std::vector<Block> myRating() const {
        std::vector<Block> blocks;
        append(blocks, Heading{1, planSection(Section::MyRating), QStringLiteral("4")});
        if (m_paper.childProfile) {
            const std::vector<NamedProfile> mine{{*m_paper.childProfile, paperTranslate("Paper", "Jag")}};
            append(
                blocks,
                Paragraph{
                    plain(paperTranslate(
                              "Paper", "Så här svarade jag den %1. 1 betyder att det inte fungerar alls och 5 att det "
                                       "fungerar mycket väl.")
                              .arg(paper::longDate(m_paper.childProfile->date))),
                    Emphasis::Muted});
            append(
                blocks, TableBesideFigure{
                            figure(mine), 92, 0.62,
                            paper::valueTable(
                                m_paper.model, {{*m_paper.childProfile, paperTranslate("Paper", "Mitt svar")}},
                                m_paper.thresholds, m_paper.decimalSign)});
            append(blocks, paper::comments(m_paper.model, mine));
        } else {
            append(
                blocks,
                KeepTogether{
                    {{Paragraph{plain(paper::notYet()), Emphasis::Muted}}, {FigureBlock{{{figure({}), {}}}, 92}}}});
        }
        append(blocks, Heading{2, paperTranslate("Paper", "Så här har jag det, med mina ord"), {}});
        append(blocks, paper::textOrLines(m_paper.plan.myDescription, 3));
        append(blocks, Heading{2, paperTranslate("Paper", "Det här är viktigast att arbeta med"), {}});
        append(blocks, paper::textOrLines(m_paper.plan.centralNeeds, 3));
        return blocks;
    }

    std::vector<Block> othersRating() const {
        std::vector<Block> blocks;
        append(blocks, Heading{1, planSection(Section::OthersRating), QStringLiteral("5")});
        const std::vector<NamedProfile> others = adults();
        if (others.empty()) {
            append(blocks, Paragraph{plain(paper::notYet()), Emphasis::Muted});
        } else {
            addDiagrams(blocks, others);
            std::vector<NamedProfile> all = others;
            if (m_paper.childProfile)
                all.insert(all.begin(), {*m_paper.childProfile, paperTranslate("Paper", "Jag")});
            append(
                blocks, Heading{
                            2,
                            all.size() > 1 ? paperTranslate("Paper", "Likt och olika")
                                           : paperTranslate("Paper", "Svaren i siffror"),
                            {}});
            append(blocks, paper::valueTable(m_paper.model, all, m_paper.thresholds, m_paper.decimalSign));
            const std::vector<Block> said = paper::comments(m_paper.model, others);
            if (!said.empty())
                append(blocks, Heading{2, paperTranslate("Paper", "Kommentarer"), {}});
            append(blocks, said);
        }
        append(blocks, Heading{2, paperTranslate("Paper", "Gemensam beskrivning"), {}});
        append(blocks, paper::textOrLines(m_paper.plan.jointDescription, 4));
        return blocks;
    }

    std::vector<NamedProfile> adults() const {
        std::vector<NamedProfile> others;
        for (const auto* profile : {&m_paper.guardian1, &m_paper.guardian2, &m_paper.team})
            if (*profile)
                others.push_back({**profile, {}});
        std::vector<CompassProfile> profiles;
        for (const NamedProfile& named : others)
            profiles.push_back(named.profile);
        const std::vector<CompassSeries> series = compassSeries(profiles);
        for (std::size_t i = 0; i < others.size(); ++i)
            others[i].name = series[i].label;
        return others;
    }

    /// Each rater apart, two in a row, and then together: at most three in one diagram, so one per guardian where there
    /// are four.
    void addDiagrams(std::vector<Block>& blocks, const std::vector<NamedProfile>& others) const {
        for (std::size_t i = 0; i < others.size(); i += 2) {
            FigureBlock row{{}, 82};
            for (std::size_t j = i; j < std::min(i + 2, others.size()); ++j)
                row.figures.push_back({figure({others[j]}), caption(others[j])});
            append(blocks, std::move(row));
        }
        std::vector<CaptionedFigure> together;
        for (const std::vector<NamedProfile>& overlaid : overlays(others))
            together.push_back({figure(overlaid), {}});
        if (together.empty())
            return;
        const qreal height = together.size() == 1 ? 105 : 88;
        append(
            blocks, KeepTogether{
                        {{Heading{2, paperTranslate("Paper", "Tillsammans"), {}}},
                         {FigureBlock{std::move(together), height}}}});
    }

    /// Child, one guardian and team; a diagram for each guardian, and none where there is only one rater.
    std::vector<std::vector<NamedProfile>> overlays(const std::vector<NamedProfile>& others) const {
        std::vector<NamedProfile> around;
        if (m_paper.childProfile)
            around.push_back({*m_paper.childProfile, paperTranslate("Paper", "Jag")});
        std::vector<std::vector<NamedProfile>> result;
        const auto team = [](const NamedProfile& named) {
            return named.profile.rater.kind == RaterKind::Team;
        };
        for (const NamedProfile& named : others) {
            if (team(named))
                continue;
            result.push_back(around);
            result.back().push_back(named);
        }
        if (result.empty())
            result.push_back(around);
        if (const auto it = std::find_if(others.begin(), others.end(), team); it != others.end())
            for (auto& overlaid : result)
                overlaid.push_back(*it);
        std::erase_if(result, [](const auto& overlaid) { return overlaid.size() < 2; });
        return result;
    }

    CompassFigure figure(const std::vector<NamedProfile>& profiles) const {
        return paper::figureOf(m_paper.model, profiles, m_paper.options.shape, m_paper.decimalSign);
    }

    QString caption(const NamedProfile& named) const {
        return named.profile.date.isValid() ? named.name + QStringLiteral(", ") + paper::longDate(named.profile.date)
                                            : named.name;
    }

    std::vector<Block> nextMeeting() const {
        Box box{planSection(Section::NextMeeting), {}};
        const NextMeeting& meeting = m_paper.plan.nextMeeting;
        if (!meeting.when.isValid()) {
            append(box.blocks, Paragraph{plain(paperTranslate("Paper", "Inte bokat än")), Emphasis::Muted});
            append(box.blocks, WritingLines{1});
        } else {
            const QLocale swedish(QLocale::Swedish, QLocale::Sweden);
            Rows rows;
            addRow(
                rows, paperTranslate("Paper", "När"),
                swedish.toString(meeting.when, paperTranslate("Paper", "dddd d MMMM yyyy 'kl.' HH.mm")));
            if (!m_hidden)
                addRow(rows, paperTranslate("Paper", "Var"), meeting.place);
            append(box.blocks, KeyValueTable{std::move(rows)});
        }
        std::vector<Block> blocks;
        append(blocks, Spacer{3});
        append(blocks, KeepTogether{{{std::move(box)}}});
        return blocks;
    }

    const BarnetsPlanPaper& m_paper;
    bool m_hidden;
};

} // namespace

QString planSection(BarnetsPlanPaper::Section section) {
    using Section = BarnetsPlanPaper::Section;
    switch (section) {
    case Section::AboutMe: return paperTranslate("Paper", "Information om mig");
    case Section::Goals: return paperTranslate("Paper", "Mina mål är att…");
    case Section::MyRating: return paperTranslate("Paper", "Min skattning");
    case Section::OthersRating: return paperTranslate("Paper", "Barnteamets och vårdnadshavares skattning");
    case Section::Network: return paperTranslate("Paper", "Vem finns till för mig. Vem är närmast mig");
    case Section::Fordjupad: return paperTranslate("Paper", "Fördjupad behovskompass");
    case Section::EarlierEvents: return paperTranslate("Paper", "Tidigare händelser");
    case Section::ReachingGoals: return paperTranslate("Paper", "Så här ska vi nå mina mål");
    case Section::FollowUp: return paperTranslate("Paper", "Uppföljning");
    case Section::Signatures: return paperTranslate("Paper", "Underskrifter");
    case Section::NextMeeting: return paperTranslate("Paper", "Nästa möte");
    }
    Q_UNREACHABLE();
}

Document barnetsPlanDocument(const BarnetsPlanPaper& paper) { return PlanSections(paper).document(); }

} // namespace bk
