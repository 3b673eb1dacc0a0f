// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/statistics_tables.h"

#include "core/services/experience.h"

#include <QCoreApplication>

#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::statistics)
};

using Terms = std::span<const TermCounts>;
using Row = std::vector<StatisticsCell>;

/// A row for each term with the term in front.
StatisticsTable measuresTable(
    Terms terms, const QString& id, const QString& title, const QStringList& header,
    std::initializer_list<Measure> measures, const QString& note) {
    StatisticsTable table{id, title, QStringList{Text::tr("År")} + header, {}, note, {}};
    for (const TermCounts& term : terms) {
        Row row{term.label()};
        for (const Measure measure : measures)
            row.push_back(term[measure]);
        table.rows.push_back(std::move(row));
    }
    return table;
}

/// A material's organisations one below the other, and what they make together.
void addReach(StatisticsTable& table, const TermCounts& term, const QString& unit) {
    const auto row = [&](const ReachCount& count, const QString& place) {
        table.rows.push_back({term.label(), count.material, count.number, count.counted, place});
    };
    std::map<QString, std::vector<const ReachCount*>> rowsOf;
    for (const ReachCount& count : term.reach)
        rowsOf[materialKey(count)].push_back(&count);
    std::map<QString, const ReachCount*> totalOf;
    for (const ReachCount& total : term.reachTotals)
        totalOf[materialKey(total)] = &total;
    for (const ReachCount& first : term.reach) {
        const QString key = materialKey(first);
        if (rowsOf[key].empty())
            continue;
        for (const ReachCount* count : std::exchange(rowsOf[key], {}))
            row(*count, count->place.isEmpty() && count->number.isCollected() ? unit : count->place);
        if (const auto total = totalOf.find(key); total != totalOf.end())
            row(*total->second, Text::tr("Alla verksamheter"));
    }
}

StatisticsTable reachTable(Terms terms, const QString& unit) {
    StatisticsTable table{
        u"reach"_s,
        Text::tr("Antal barn och vårdnadshavare som kommit i kontakt med Behovskompassen"),
        {Text::tr("År"), Text::tr("Material"), Text::tr("Antal"), Text::tr("Räknas i"), Text::tr("Verksamhet")},
        {},
        Text::tr("Räknas för hand, för varje verksamhet. Samtal med Behovskompassen utan ärende räknas ur enhetens "
                 "egna samtal."),
        {}};
    for (const TermCounts& term : terms)
        addReach(table, term, unit);
    return table;
}

StatisticsTable visitsTable(Terms terms) {
    StatisticsTable table{
        u"visits"_s,
        Text::tr("Besök för de yngsta barnen"),
        {Text::tr("Besök")},
        {},
        Text::tr("Antal barn som fick besöket under terminen."),
        {}};
    if (terms.size() > 1)
        for (const TermCounts& term : terms)
            table.header.append(term.label());
    table.header.append(Text::tr("Antal barn"));
    Figure all;
    bool first = true;
    for (const VisitCount& visit : visitsOver(terms)) {
        Row row{visit.visit};
        for (const TermCounts& term : terms) {
            const auto here = std::ranges::find(term.visits, visit.visit, &VisitCount::visit);
            if (terms.size() > 1)
                row.push_back(here == term.visits.end() ? Figure() : here->children);
        }
        row.push_back(visit.children);
        table.rows.push_back(std::move(row));
        all = first ? visit.children : all + visit.children;
        first = false;
    }
    if (table.rows.empty())
        return table;
    Row total{Text::tr("Totalt")};
    if (terms.size() > 1)
        for (const TermCounts& term : terms)
            total.push_back(term.visitsTotal);
    total.push_back(terms.size() > 1 ? all : terms.front().visitsTotal);
    table.rows.push_back(std::move(total));
    return table;
}

StatisticsTable programmeTable(Terms terms) {
    return measuresTable(
        terms, u"visit-programme"_s, Text::tr("Besöksprogrammet och tematiska träffar"),
        {Text::tr("Antal barn som kom med"), Text::tr("Antal barn som fått alla besök"),
         Text::tr("Antal tematiska träffar"), Text::tr("Vårdnadshavare på träffarna"), Text::tr("Barn på träffarna"),
         Text::tr("Personal på träffarna")},
        {Measure::VisitsJoined, Measure::VisitsCompleted, Measure::ThematicMeetings, Measure::ThematicGuardians,
         Measure::ThematicChildren, Measure::ThematicStaff},
        Text::tr("Räknas ur besöksprogrammet. ”Minst” betyder att inte alla träffar räknade hur många som kom. Antalet "
                 "träffar maskeras inte: en träff är ingen person."));
}

StatisticsTable visitsNotHeldTable(Terms terms) {
    return measuresTable(
        terms, u"visits-not-held"_s, Text::tr("Besök som inte blev av"),
        {Text::tr("Antal som inte blev av"), Text::tr("Antal som familjen avböjde")},
        {Measure::VisitsMissed, Measure::VisitsDeclined},
        Text::tr("Räknas ur besöksprogrammet, den dag besöket skulle ha varit. Varje försök räknas."));
}

StatisticsTable organisationsTable(Terms terms) {
    StatisticsTable table{
        u"organisations"_s,
        Text::tr("Verksamheter i Individuella barnteam"),
        {Text::tr("År"), Text::tr("Verksamhet"), Text::tr("Antal barn")},
        {},
        Text::tr("Verksamheter som kom till ett möte i ett Individuellt barnteam under terminen."),
        {}};
    for (const TermCounts& term : terms)
        for (const OrganisationCount& row : term.organisations)
            table.rows.push_back({term.label(), row.organisation, row.children});
    return table;
}

StatisticsTable anmalningarTable(Terms terms, const QString& unit) {
    StatisticsTable table{
        u"anmalningar"_s,
        Text::tr("Orosanmälningar och bilagda Upptäckarkort"),
        {Text::tr("År"), Text::tr("Från"), Text::tr("Antal"), Text::tr("Ifyllt kort"),
         Text::tr("Kort som inte är ifyllt")},
        {},
        Text::tr("Räknas den dag anmälan skickades. Att de åtta områdena är ifyllda i själva anmälan räknas som ifyllt "
                 "kort. Från: den verksamhet som Upptäckaren på kortet kommer från, annars enheten själv."),
        {}};
    for (const TermCounts& term : terms) {
        for (const SourceCount& row : term.anmalningar)
            table.rows.push_back(
                {term.label(), row.source.isEmpty() ? unit : row.source, row.all, row.filledIn, row.notFilledIn});
        const SourceCount& total = term.anmalningarTotal;
        table.rows.push_back({term.label(), Text::tr("Totalt"), total.all, total.filledIn, total.notFilledIn});
    }
    return table;
}

StatisticsTable waitsTable(Terms terms) {
    StatisticsTable table{
        u"waits"_s,
        Text::tr("Dagar från Upptäckarkort"),
        {Text::tr("År"), Text::tr("Till"), Text::tr("Antal"), Text::tr("Median"), Text::tr("Undre kvartil"),
         Text::tr("Övre kvartil")},
        {},
        Text::tr(
            "Räknat den termin då väntan tog slut. Kort som ledde till stöd i egen verksamhet räknas bara till första "
            "kontakten. Kvartilerna räknas genom linjär interpolation, som KVARTIL.INK i Excel."),
        {}};
    for (const TermCounts& term : terms)
        for (std::size_t i = 0; i < waitCount; ++i) {
            const DaysSummary& wait = term.waits[i];
            table.rows.push_back(
                {term.label(), waitText(Wait(i)), wait.count, wait.median, wait.lowerQuartile, wait.upperQuartile});
        }
    return table;
}

StatisticsTable changesTable(Terms terms, const WellbeingModel& model, SupportState state) {
    StatisticsTable table{
        changesTableId(state),
        Text::tr("Förändring per område: %1").arg(supportStateText(state).toLower()),
        {Text::tr("År"), Text::tr("Område"), Text::tr("Antal barn"), Text::tr("Första uppföljningen"),
         Text::tr("Senaste uppföljningen"), Text::tr("Skillnad")},
        {},
        Text::tr("Barnens egna skattningar, medelvärden av de barn som skattat området både vid sin första uppföljning "
                 "och vid "
                 "den senaste, som gjordes under terminen. Att ett värde består kan vara målet."),
        {}};
    for (const TermCounts& term : terms)
        for (const Area area : allAreas) {
            const AreaChangeSum& change = term.changes[std::size_t(state)][area];
            const auto first = change.firstMean();
            const auto last = change.lastMean();
            table.rows.push_back(
                {term.label(), model.areas[area].label, change.children, first, last,
                 first && last ? std::optional(*last - *first) : std::nullopt});
        }
    return table;
}

/// In percent, where both numbers are printed.
std::optional<Fraction> shareOf(Figure part, Figure whole) {
    const bool known = part.state() == Figure::State::Known && whole.state() == Figure::State::Known;
    return known && *whole.number() > 0 ? std::optional(Fraction(100 * *part.number(), *whole.number())) : std::nullopt;
}

StatisticsTable fidelityTable(Terms terms) {
    StatisticsTable table{
        u"fidelity"_s,
        Text::tr("Följsamhet till modellen"),
        {Text::tr("År"), Text::tr("Vad"), Text::tr("Antal"), Text::tr("Av"), Text::tr("Andel i procent")},
        {},
        Text::tr("Hur ofta modellens verktyg och dagordning användes i sin helhet. Dagordningen: för barnet är något "
                 "antecknat eller bestämt på var och en av punkterna 3 a–e. Skattningsformulär: minst ett var ifyllt "
                 "senast dagen för Barnteamet."),
        {}};
    for (const TermCounts& term : terms)
        for (const Measure measure : fidelityMeasures) {
            const Figure whole = term.wholeOf(measure);
            table.rows.push_back(
                {term.label(), fidelityText(measure), term[measure], whole, shareOf(term[measure], whole)});
        }
    return table;
}

void addComments(StatisticsTable& table, Terms terms) {
    QStringList comments;
    for (const TermCounts& term : terms)
        if (const QString comment = term.comments.value(table.id); !comment.isEmpty())
            comments.append(terms.size() > 1 ? u"%1: %2"_s.arg(term.label(), comment) : comment);
    table.comment = comments.join(u'\n');
}

StatisticsTable talksTable(Terms terms) {
    return measuresTable(
        terms, u"talks"_s, Text::tr("Barnsamtal och Uppföljningssamtal"),
        {Text::tr("Antal Barnsamtal Barn"), Text::tr("Antal Barnsamtal Vårdnadshavare"), Text::tr("Varav som enkät"),
         Text::tr("Antal Uppföljningssamtal")},
        {Measure::SamtalChild, Measure::SamtalGuardian, Measure::SamtalSurvey, Measure::Uppfoljningssamtal},
        Text::tr(
            "Barnsamtal där barnet respektive en vårdnadshavare skattade. Uppföljande skattningar räknas för sig."));
}

StatisticsTable barnteamTable(Terms terms) {
    return measuresTable(
        terms, u"barnteam"_s, Text::tr("Barnteam"),
        {Text::tr("Antal Barnteam"), Text::tr("Antal nyupptäckta barn"), Text::tr("Gemensam Behovskompass"),
         Text::tr("Antal initierade Individuella barnteam")},
        {Measure::Barnteam, Measure::NewChildren, Measure::JointCompasses, Measure::TeamsInitiated},
        Text::tr("Barnteam som hölls. Nyupptäckta är de barn som togs upp för första gången. Antalet Barnteam maskeras "
                 "inte: ett möte är ingen person."));
}

} // namespace

std::vector<StatisticsTable> statisticsTables(Terms terms, const WellbeingModel& model, const QString& unit) {
    std::vector<StatisticsTable> tables{
        reachTable(terms, unit),
        visitsTable(terms),
        programmeTable(terms),
        visitsNotHeldTable(terms),
        measuresTable(
            terms, u"cards"_s, Text::tr("Upptäckarkort"),
            {Text::tr("Antal Upptäckarkort internt"), Text::tr("Antal Upptäckarkort externt")},
            {Measure::CardsInternal, Measure::CardsExternal},
            Text::tr("Räknas den dag kortet fylldes i, också kort som ledde till stöd i egen verksamhet. Externt: "
                     "Upptäckaren hör "
                     "inte till Barnkontaktens verksamhet.")),
        talksTable(terms),
        measuresTable(
            terms, u"decisions"_s, Text::tr("Beslut"), {Text::tr("Antal Beslut")}, {Measure::Beslut},
            Text::tr(
                "Räknas den dag beslutet togs. Underlag saknas för tiden före enhetens första beslut i programmet.")),
        barnteamTable(terms),
        measuresTable(
            terms, u"teams"_s, Text::tr("Individuella barnteam"),
            {Text::tr("Antal team"), Text::tr("Varav under uppstart"), Text::tr("Antal med aktivt Barnets plan")},
            {Measure::TeamsRunning, Measure::TeamsStarting, Measure::TeamsWithPlan},
            Text::tr(
                "Barn som hade ett Individuellt barnteam någon dag under terminen. Under uppstart: inget första möte "
                "hade hållits när terminen var slut. Underlag saknas för planer före enhetens första plan i "
                "programmet.")),
        organisationsTable(terms),
        measuresTable(
            terms, u"needs-met"_s, Text::tr("Barnets behov är uppfyllt"),
            {Text::tr("Antal barn"), Text::tr("Behovskompass vid uppföljning")},
            {Measure::NeedsMet, Measure::FollowUps},
            Text::tr("Barn som kom till det sista steget, och uppföljande skattningar som gjordes. Underlag saknas för "
                     "tiden innan enheten hade följt upp något barn i programmet.")),
        anmalningarTable(terms, unit),
        fidelityTable(terms),
        waitsTable(terms),
        changesTable(terms, model, SupportState::Running),
        changesTable(terms, model, SupportState::Closed)};
    for (const Respondent respondent : allRespondents)
        tables.push_back(experienceTable(terms, respondent));
    for (StatisticsTable& table : tables)
        addComments(table, terms);
    return tables;
}

} // namespace bk
