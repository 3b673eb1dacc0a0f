// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"
#include "core/documents/plan/described.h"
#include "core/documents/plan/fordjupad_overview.h"
#include "core/documents/plan/plan_sections.h"
#include "core/documents/status_symbol.h"

#include <QStringList>

#include <algorithm>

namespace bk::plan_paper {
namespace {

using paper::append;

constexpr qreal overviewMm = 148;

class FordjupadSection {
public:
    explicit FordjupadSection(const BarnetsPlanPaper& paper)
        : m_paper(paper)
        , m_support(placedSupport(paper.plan.goals))
        , m_described(isDescribed(paper)) {}

    std::vector<Block> blocks() const {
        std::vector<Block> blocks{headingOf(Section::Fordjupad)};
        if (!m_paper.fordjupadInstrument) {
            append(
                blocks, Paragraph{
                            plain(paperTranslate("Paper", "Enheten har ingen Fördjupad behovskompass att gå efter.")),
                            Emphasis::Muted});
        } else {
            append(blocks, drawing());
            addWorkOrder(blocks);
            for (const Area area : workOrder(m_paper.childProfile))
                addArea(blocks, area);
        }
        addUnknown(blocks);
        if (m_described)
            append(blocks, gathered(m_paper, m_support));
        return blocks;
    }

private:
    using Row = std::vector<TableCell>;

    const std::vector<SubArea>& subAreas(Area area) const { return m_paper.fordjupadInstrument->areas[area].subAreas; }

    Drawing drawing() const {
        FordjupadOverview overview;
        overview.figure = paper::figureOf(m_paper.model, {}, m_paper.options.shape, m_paper.decimalSign);
        if (m_paper.childProfile)
            overview.figure.series = {{*m_paper.childProfile, paperTranslate("Paper", "Jag")}};
        QStringList words;
        for (const Area area : allAreas) {
            overview.supported[area] = isSupported(area, {});
            if (overview.supported[area])
                words << spoken(area, wholeAreaLabel(), {paperTranslate("Paper", "stöd finns")});
            for (const SubArea& subArea : subAreas(area)) {
                overview.subAreas[area].push_back(stateOf(area, subArea));
                words << spoken(area, overview.subAreas[area].back());
            }
        }
        return {
            [overview = std::move(overview)](QPainter& painter, const QRectF& rect) {
                paintFordjupadOverview(painter, rect, overview);
            },
            overviewMm, words.join(u'\n')};
    }

    FordjupadOverview::SubAreaState stateOf(Area area, const SubArea& subArea) const {
        FordjupadOverview::SubAreaState state;
        state.label = subArea.label;
        for (const Contribution& contribution : contributions(m_paper, subArea.id)) {
            state.works = state.works || !contribution.text.works.isEmpty();
            state.strengthen = state.strengthen || !contribution.text.strengthen.isEmpty();
        }
        state.supported = isSupported(area, subArea.id);
        return state;
    }

    /// `subArea` empty: the area as a whole.
    bool isSupported(Area area, const QString& subArea) const {
        return std::ranges::any_of(
            m_support, [&](const PlacedSupport& placed) { return placed.answers(area, subArea); });
    }

    QString spoken(Area area, const FordjupadOverview::SubAreaState& state) const {
        QStringList parts;
        if (state.works)
            parts << paperTranslate("Paper", "det här fungerar är beskrivet");
        if (state.strengthen)
            parts << paperTranslate("Paper", "det här behöver stärkas är beskrivet");
        if (parts.isEmpty())
            parts << paperTranslate("Paper", "inget är beskrivet");
        if (state.supported)
            parts << paperTranslate("Paper", "stöd finns");
        return spoken(area, state.label, parts);
    }

    QString spoken(Area area, const QString& part, const QStringList& state) const {
        return m_paper.model.areas[area].label + QStringLiteral(", ") + part + QStringLiteral(": ") +
               state.join(QStringLiteral(", "));
    }

    QString ownValue(Area area) const {
        if (!m_paper.childProfile || !m_paper.childProfile->areas[area].value)
            return {};
        return shownValue(*m_paper.childProfile, area, m_paper.decimalSign);
    }

    void addWorkOrder(std::vector<Block>& blocks) const {
        if (!m_paper.childProfile)
            return;
        std::vector<Block> order;
        append(order, Heading{2, paperTranslate("Paper", "I den här ordningen går vi igenom områdena"), {}});
        BulletList list{{}, true};
        for (const Area area : workOrder(m_paper.childProfile)) {
            const QString value = ownValue(area);
            RichText item = bold(m_paper.model.areas[area].label);
            item.push_back(
                {QStringLiteral(" · ") + (value.isEmpty() ? paperTranslate("Paper", "inget eget svar")
                                                          : paperTranslate("Paper", "mitt svar: %1").arg(value))});
            list.items.push_back(std::move(item));
        }
        append(order, std::move(list));
        append(blocks, KeepTogether{std::move(order)});
    }

    /// A page of its own as soon as something is described; a blank form wastes no paper.
    void addArea(std::vector<Block>& blocks, Area area) const {
        if (m_described)
            append(blocks, PageBreak{});
        const AreaTerm& term = m_paper.model.areas[area];
        append(blocks, Heading{2, term.label, {}});
        QStringList about{term.childVoice};
        if (const QString value = ownValue(area); !value.isEmpty())
            about << paperTranslate("Paper", "mitt svar: %1").arg(value);
        append(blocks, Paragraph{italic(about.join(QStringLiteral(" · "))), Emphasis::Muted});
        Table table = textTable();
        for (const SubArea& subArea : subAreas(area))
            addSubArea(table, subArea);
        append(blocks, std::move(table));
        addSupport(blocks, area);
    }

    static Table textTable() {
        return {
            {paperTranslate("Paper", "Delområde"), paperTranslate("Paper", "Det här fungerar"),
             paperTranslate("Paper", "Det här behöver stärkas")},
            {3.4, 2.8, 2.8},
            {}};
    }

    /// The key aspects are there to think with; what nobody knows stays empty.
    void addSubArea(Table& table, const SubArea& subArea) const {
        RichText name = bold(subArea.label);
        QStringList aspects;
        for (const Item& aspect : subArea.keyAspects)
            aspects << aspect.text;
        if (!aspects.isEmpty())
            name.push_back({u'\n' + aspects.join(QStringLiteral(" · ")), false, true});
        std::vector<Contribution> said = contributions(m_paper, subArea.id);
        Row first{{std::move(name)}, {}, {}};
        if (!said.empty() && said.front().who.isEmpty()) {
            first[1].text = plain(said.front().text.works.trimmed());
            first[2].text = plain(said.front().text.strengthen.trimmed());
            said.erase(said.begin());
        }
        table.rows.push_back(std::move(first));
        for (const Contribution& contribution : said)
            table.rows.push_back(rowOf(contribution));
    }

    static Row rowOf(const Contribution& contribution) {
        return {
            {plain(contribution.who)},
            {plain(contribution.text.works.trimmed())},
            {plain(contribution.text.strengthen.trimmed())}};
    }

    void addSupport(std::vector<Block>& blocks, Area area) const {
        Table table{
            {paperTranslate("Paper", "Stöd som är satt in här"), paperTranslate("Paper", "Gäller"),
             paperTranslate("Paper", "Min medhjälpare"), paperTranslate("Paper", "Status")},
            {3.2, 1.5, 2.7, 1.6},
            {}};
        for (const PlacedSupport& placed : m_support)
            if (placed.answers(area))
                table.rows.push_back(
                    {{whatOf(placed, area)},
                     {plain(concernsOf(placed.support))},
                     {plain(helperOf(m_paper, placed.support))},
                     {plain(statusWord(placed.support.status)), {}, placed.support.status}});
        if (table.rows.empty())
            return;
        append(blocks, std::move(table));
    }

    RichText whatOf(const PlacedSupport& placed, Area area) const {
        RichText text = plain(placed.support.what.trimmed());
        std::vector<NeedLink> here;
        for (const NeedLink& need : placed.needs)
            if (need.area == area && !need.subArea.isEmpty())
                here.push_back(need);
        if (!here.empty())
            text.push_back({u'\n' + needsInWords(m_paper, here), false, true});
        return text;
    }

    static QString concernsOf(const Support& support) {
        const QString whom = support.concerns.trimmed();
        return whom.isEmpty() ? paperTranslate("Paper", "mig") : whom;
    }

    void addUnknown(std::vector<Block>& blocks) const {
        Table table = textTable();
        for (const QString& subArea : unknownSubAreas(m_paper))
            for (Contribution& contribution : contributions(m_paper, subArea)) {
                if (contribution.who.isEmpty())
                    contribution.who = paperTranslate("Paper", "Tillsammans");
                table.rows.push_back(rowOf(contribution));
            }
        if (table.rows.empty())
            return;
        append(blocks, Heading{2, paperTranslate("Paper", "Skrivet efter en annan utgåva"), {}});
        append(blocks, std::move(table));
    }

    const BarnetsPlanPaper& m_paper;
    std::vector<PlacedSupport> m_support;
    bool m_described;
};

} // namespace

std::vector<Block> fordjupad(const BarnetsPlanPaper& paper) { return FordjupadSection(paper).blocks(); }

} // namespace bk::plan_paper
