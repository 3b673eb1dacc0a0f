// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/statistics/term_counts.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <QSet>

#include <algorithm>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<Measure>, measureCount> measureIds{{
    {Measure::CardsInternal, "cards-internal"_L1},
    {Measure::CardsExternal, "cards-external"_L1},
    {Measure::SamtalChild, "barnsamtal-child"_L1},
    {Measure::SamtalGuardian, "barnsamtal-guardian"_L1},
    {Measure::SamtalSurvey, "barnsamtal-survey"_L1},
    {Measure::Uppfoljningssamtal, "uppfoljningssamtal"_L1},
    {Measure::Beslut, "beslut"_L1},
    {Measure::Barnteam, "barnteam"_L1},
    {Measure::NewChildren, "new-children"_L1},
    {Measure::JointCompasses, "joint-compasses"_L1},
    {Measure::TeamsInitiated, "teams-initiated"_L1},
    {Measure::TeamsRunning, "teams-running"_L1},
    {Measure::TeamsStarting, "teams-starting"_L1},
    {Measure::TeamsWithPlan, "teams-with-plan"_L1},
    {Measure::NeedsMet, "needs-met"_L1},
    {Measure::FollowUps, "follow-ups"_L1},
    {Measure::VisitsJoined, "visits-joined"_L1},
    {Measure::VisitsCompleted, "visits-completed"_L1},
    {Measure::ThematicMeetings, "thematic-meetings"_L1},
    {Measure::ThematicGuardians, "thematic-guardians"_L1},
    {Measure::ThematicChildren, "thematic-children"_L1},
    {Measure::ThematicStaff, "thematic-staff"_L1},
    {Measure::CardsWhole, "cards-whole"_L1},
    {Measure::SamtalWhole, "barnsamtal-whole"_L1},
    {Measure::BeslutWhole, "beslut-whole"_L1},
    {Measure::NewWithSkattning, "new-with-skattning"_L1},
    {Measure::NewWithAgenda, "new-with-agenda"_L1},
    {Measure::TeamsWithFordjupad, "teams-with-fordjupad"_L1},
    {Measure::VisitsMissed, "visits-missed"_L1},
    {Measure::VisitsDeclined, "visits-declined"_L1},
}};

constexpr std::array<EnumId<Wait>, waitCount> waitIds{{
    {Wait::Contact, "contact"_L1},
    {Wait::Barnsamtal, "barnsamtal"_L1},
    {Wait::Barnteam, "barnteam"_L1},
    {Wait::IndividuelltBarnteam, "individuellt-barnteam"_L1},
}};

/// `quarters` of the way from the least to the greatest.
Fraction quantile(const std::vector<int>& sorted, std::size_t quarters) {
    const std::size_t position = (sorted.size() - 1) * quarters;
    const std::size_t below = position / 4;
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    return Fraction(sorted[below]) + Fraction(std::int64_t(position % 4) * (sorted[above] - sorted[below]), 4);
}

std::optional<Fraction> meanOf(Figure children, int sum) {
    const auto number = children.number();
    return number && *number > 0 ? std::optional(Fraction(sum, *number)) : std::nullopt;
}

template <typename Row> Figure sumOf(const std::vector<Row>& rows, Figure Row::*figure) {
    if (rows.empty())
        return {};
    return std::accumulate(rows.begin() + 1, rows.end(), rows.front().*figure, [&](Figure sum, const Row& row) {
        return sum + row.*figure;
    });
}

QString keyOf(const QString& text) { return text.simplified().toLower(); }

/// `key`: what no other row may have; `said`: the row, as people call it.
void checkName(
    Issues& found, QSet<QString>& seen, const QString& name, const QString& key, const QString& said,
    const QString& where) {
    checkLength(found, u"statistics.text.tooLong"_s, where, name, text_limits::name);
    if (isBlank(name))
        found.push_back({u"statistics.hand.name"_s, where, {}});
    else if (seen.contains(key))
        found.push_back({u"statistics.hand.repeated"_s, where, {said}});
    seen.insert(key);
}

void checkNumber(Issues& found, Figure figure, const QString& where) {
    if (figure.number().value_or(0) < 0)
        found.push_back({u"statistics.hand.negative"_s, where, {}});
}

void checkReach(Issues& found, const std::vector<ReachCount>& rows) {
    const QString where = u"reach"_s;
    QSet<QString> seen;
    for (const ReachCount& row : rows) {
        const QString said = isBlank(row.place) ? row.material : u"%1, %2"_s.arg(row.material, row.place.simplified());
        checkName(found, seen, row.material, reachKey(row), said, where);
        for (const QString& text : {row.counted, row.place})
            checkLength(found, u"statistics.text.tooLong"_s, where, text, text_limits::name);
        checkNumber(found, row.number, where);
    }
}

} // namespace

QString toString(Measure measure) { return idIn(measureIds, measure); }

std::optional<Measure> measureFrom(const QString& text) { return valueIn(measureIds, text); }

bool isOfPeople(Measure measure) { return measure != Measure::Barnteam && measure != Measure::ThematicMeetings; }

QString toString(Wait wait) { return idIn(waitIds, wait); }

DaysSummary summaryOfDays(std::vector<int> days) {
    if (days.empty())
        return {0, {}, {}, {}};
    std::ranges::sort(days);
    return {int(days.size()), quantile(days, 2), quantile(days, 1), quantile(days, 3)};
}

std::optional<Fraction> AreaChangeSum::firstMean() const { return meanOf(children, first); }

std::optional<Fraction> AreaChangeSum::lastMean() const { return meanOf(children, last); }

Figure TermCounts::wholeOf(Measure fidelity) const {
    const TermCounts& all = *this;
    if (fidelity == Measure::CardsWhole)
        return all[Measure::CardsInternal] + all[Measure::CardsExternal];
    if (fidelity == Measure::SamtalWhole)
        return all[Measure::SamtalChild];
    if (fidelity == Measure::BeslutWhole)
        return all[Measure::Beslut];
    return all[fidelity == Measure::TeamsWithFordjupad ? Measure::TeamsRunning : Measure::NewChildren];
}

QString materialKey(const ReachCount& row) { return keyOf(row.material) + u'\n' + keyOf(row.counted); }

QString reachKey(const ReachCount& row) { return materialKey(row) + u'\n' + keyOf(row.place); }

std::vector<ReachCount> reachByMaterial(const TermCounts& counts) {
    std::vector<ReachCount> materials;
    std::map<QString, std::size_t> at;
    for (const ReachCount& row : counts.reach) {
        const auto [known, isNew] = at.try_emplace(materialKey(row), materials.size());
        if (isNew)
            materials.push_back({row.material, row.counted, {}, row.number});
        else
            materials[known->second].number = materials[known->second].number + row.number;
    }
    for (const ReachCount& total : counts.reachTotals)
        if (const auto known = at.find(materialKey(total)); known != at.end())
            materials[known->second].number = total.number;
    return materials;
}

std::vector<ReachCount> totalsAmong(std::vector<ReachCount> materials, const std::vector<ReachCount>& rows) {
    std::map<QString, int> rowsOf;
    for (const ReachCount& row : rows)
        ++rowsOf[materialKey(row)];
    std::erase_if(materials, [&](const ReachCount& material) { return rowsOf[materialKey(material)] < 2; });
    return materials;
}

QString TermCounts::label() const {
    if (firstDay() == term.first() && lastDay() == term.last())
        return term.label();
    const auto day = [](QDate date) {
        return u"%1/%2"_s.arg(date.day()).arg(date.month());
    };
    return u"%1 (%2–%3)"_s.arg(term.label(), day(firstDay()), day(lastDay()));
}

void TermCounts::addUp() {
    reachTotals.clear();
    reachTotals = totalsAmong(reachByMaterial(*this), reach);
    visitsTotal = sumOf(visits, &VisitCount::children);
    anmalningarTotal = {
        {},
        anmalningar.empty() ? Figure(0) : sumOf(anmalningar, &SourceCount::all),
        anmalningar.empty() ? Figure(0) : sumOf(anmalningar, &SourceCount::filledIn),
        anmalningar.empty() ? Figure(0) : sumOf(anmalningar, &SourceCount::notFilledIn)};
}

std::vector<VisitCount> visitsOver(std::span<const TermCounts> terms) {
    std::vector<VisitCount> all;
    for (const TermCounts& term : terms)
        for (const VisitCount& visit : term.visits)
            if (std::ranges::count(all, visit.visit, &VisitCount::visit) == 0)
                all.push_back({visit.visit, {}});
    for (VisitCount& visit : all)
        for (std::size_t i = 0; i < terms.size(); ++i) {
            const auto here = std::ranges::find(terms[i].visits, visit.visit, &VisitCount::visit);
            const Figure children = here == terms[i].visits.end() ? Figure() : here->children;
            visit.children = i == 0 ? children : visit.children + children;
        }
    return all;
}

Issues issues(const HandCounts& counts) {
    Issues found;
    checkReach(found, counts.reach);
    QSet<QString> visits;
    for (const VisitCount& row : counts.visits) {
        checkName(found, visits, row.visit, keyOf(row.visit), row.visit, u"visits"_s);
        checkNumber(found, row.children, u"visits"_s);
    }
    checkNumber(found, counts.surveys, u"surveys"_s);
    for (const QString& comment : counts.comments)
        checkLength(found, u"statistics.text.tooLong"_s, u"comments"_s, comment, text_limits::freeText);
    return found;
}

} // namespace bk
