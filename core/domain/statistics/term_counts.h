// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/behovskompass/area.h"
#include "core/domain/common/fraction.h"
#include "core/domain/common/issue.h"
#include "core/domain/common/term.h"
#include "core/domain/instruments/instrument.h"
#include "core/domain/statistics/experience.h"
#include "core/domain/statistics/figure.h"

#include <QMap>

#include <span>
#include <vector>

namespace bk {

/// What is counted per term (model section 8), each from the records that its comment names. A day is of the term where
/// it lies from the first to the last day of it.
enum class Measure {
    CardsInternal,      ///< Upptäckarkort by the day filled in, the finder within the Barnkontakt's organisation
    CardsExternal,      ///< … outside it; cards that stayed with own support count too (section 11)
    SamtalChild,        ///< Barnsamtal by its day, follow-up ratings apart, where the child rated
    SamtalGuardian,     ///< … where a guardian rated
    SamtalSurvey,       ///< of those, where a guardian answered on the survey; what is counted by hand goes before
    Uppfoljningssamtal, ///< by its day
    Beslut,             ///< decisions by their day; not collected before the unit's first
    Barnteam,           ///< Barnteam that were held, by their day
    NewChildren,        ///< children taken up at those for the first time
    JointCompasses,     ///< Gemensam Behovskompass by its day
    TeamsInitiated,     ///< children for whom one of those Barnteam decided on an Individuellt barnteam
    TeamsRunning,       ///< children who stood at Individuellt barnteam on some day of the term
    TeamsStarting,      ///< of those, without a first meeting held by the term's last day
    TeamsWithPlan,      ///< of those, with a Barnets plan begun and not closed on the term's last day; not collected
                        ///< where teams ran before the unit's first plan
    NeedsMet,         ///< children who came to "Barnets behov är uppfyllt"; this and the next not collected before the
                      ///< unit first followed a child up
    FollowUps,        ///< follow-up ratings by their day
    VisitsJoined,     ///< children who joined the visit programme, by that day
    VisitsCompleted,  ///< children who had had every visit of it, by the day of the last
    ThematicMeetings, ///< thematic meetings for parents of the youngest, by their day
    ThematicGuardians, ///< who came to those, counted and never named; at least, where not every meeting counted
    ThematicChildren,
    ThematicStaff,
    // How far the model was followed (section 11: fidelity): of what `wholeOf` gives, those where its tools were used
    // whole.
    CardsWhole,         ///< Upptäckarkort with an answer to every area
    SamtalWhole,        ///< Barnsamtal where the child rated every area
    BeslutWhole,        ///< decisions at which all four guiding principles were asked
    NewWithSkattning,   ///< children new at a Barnteam for whom a Skattningsformulär was filled in by that day
    NewWithAgenda,      ///< … for whom every point 3a to 3e of the agenda has a note, or what it is to lead to
    TeamsWithFordjupad, ///< running Individuella barnteam with a Fördjupad behovskompass that the team agreed on
    VisitsMissed,       ///< visits of the programme that did not come about, by the day they were to be held
    VisitsDeclined,     ///< … that the family declined
};
inline constexpr std::size_t measureCount = 30;
inline constexpr std::array fidelityMeasures{Measure::CardsWhole,    Measure::SamtalWhole,
                                             Measure::BeslutWhole,   Measure::NewWithSkattning,
                                             Measure::NewWithAgenda, Measure::TeamsWithFordjupad};
/// "cards-internal" …: in files.
QString toString(Measure measure);
std::optional<Measure> measureFrom(const QString& text);
/// False: not masked. A meeting is nobody.
bool isOfPeople(Measure measure);

using PerMeasure = std::array<Figure, measureCount>;

/// People reached by Behovskompassen with one material in one organisation.
struct ReachCount {
    QString material;
    QString counted; ///< what the number counts: "personer", "samtal", "besök"
    QString place;   ///< the organisation, as written; empty: the unit itself, or in a total all of them
    Figure number;

    bool operator==(const ReachCount&) const = default;
};
/// What makes two rows the same: material, what is counted, and the organisation, however they are spaced and cased.
QString reachKey(const ReachCount& row);
/// Two rows that can be added up: the same material, counted in the same.
QString materialKey(const ReachCount& row);

struct VisitCount {
    QString visit;
    Figure children;

    bool operator==(const VisitCount&) const = default;
};

/// Anmälningar from one source: the organisation of the attached card's external finder, else the unit itself.
struct SourceCount {
    QString source; ///< empty: the unit itself, or the sum over all
    Figure all;
    Figure filledIn;    ///< with a card, or the eight areas in the form itself, that something is written in
    Figure notFilledIn; ///< with a card that is blank

    bool operator==(const SourceCount&) const = default;
};

struct OrganisationCount {
    QString organisation;
    Figure children; ///< whose Individuellt barnteam it came to a meeting of

    bool operator==(const OrganisationCount&) const = default;
};

/// Days from a card, of the term where the wait ended. Cards that stayed with own support wait for the contact alone.
enum class Wait { Contact, Barnsamtal, Barnteam, IndividuelltBarnteam };
inline constexpr std::size_t waitCount = 4;
QString toString(Wait wait);

struct DaysSummary {
    Figure count;
    std::optional<Fraction> median; ///< empty: nobody waited, or too few to show
    std::optional<Fraction> lowerQuartile;
    std::optional<Fraction> upperQuartile;

    bool operator==(const DaysSummary&) const = default;
};
/// Median and quartiles by linear interpolation between order statistics (type 7, as QUARTILE.INC).
DaysSummary summaryOfDays(std::vector<int> days);

/// One area from children's first follow-up rating to their latest: those who rated it both times.
struct AreaChangeSum {
    Figure children;
    int first = 0; ///< sums of the ratings
    int last = 0;

    std::optional<Fraction> firstMean() const;
    std::optional<Fraction> lastMean() const;
    bool operator==(const AreaChangeSum&) const = default;
};
enum class SupportState { Running, Closed };
inline constexpr std::size_t supportStateCount = 2;

struct TermCounts {
    Term term;
    PerMeasure counts;
    std::vector<ReachCount> reach;
    std::vector<ReachCount> reachTotals; ///< of each material that several rows count; the place is empty
    std::vector<VisitCount> visits;
    Figure visitsTotal;
    std::vector<SourceCount> anmalningar;
    SourceCount anmalningarTotal;
    std::vector<OrganisationCount> organisations;
    std::array<DaysSummary, waitCount> waits;
    std::array<PerArea<AreaChangeSum>, supportStateCount> changes;
    std::vector<ExperienceCount> experience; ///< the questions that somebody answered, by respondent and number
    std::vector<InstrumentRef> instruments;  ///< that answers of the term were given with
    QMap<QString, QString> comments;         ///< by the table's id

    /// What one of `fidelityMeasures` is counted among.
    Figure wholeOf(Measure fidelity) const;
    Figure& operator[](Measure measure) { return counts[std::size_t(measure)]; }
    const Figure& operator[](Measure measure) const { return counts[std::size_t(measure)]; }
    TermLimits limits; ///< that the unit counted by
    QDate firstDay() const { return term.first(limits); }
    QDate lastDay() const { return term.last(limits); }
    /// "2023 vt", and with its days where they are not the usual: "2023 vt (10/1–14/8)".
    QString label() const;
    /// Works out `reachTotals`, `visitsTotal` and `anmalningarTotal`.
    void addUp();
    bool operator==(const TermCounts&) const = default;
};

/// What only people count, one term: the reach of materials, visits while the unit keeps no visit programme, and talks
/// held as a survey; and what is said about each table.
struct HandCounts {
    std::vector<ReachCount> reach;
    std::vector<VisitCount> visits;
    Figure surveys;
    QMap<QString, QString> comments;

    bool operator==(const HandCounts&) const = default;
};

/// Rules: statistics.hand.name (a row without a name), statistics.hand.repeated (value: what two rows count; of the
/// reach the same material in the same organisation), statistics.hand.negative, statistics.text.tooLong (value: limit).
Issues issues(const HandCounts& counts);

/// Each material over all its organisations: its total where it has one, else the sum of its rows.
std::vector<ReachCount> reachByMaterial(const TermCounts& counts);
/// Those of the materials that have a total: more than one of `rows` counts them.
std::vector<ReachCount> totalsAmong(std::vector<ReachCount> materials, const std::vector<ReachCount>& rows);

/// Visits over the terms, by name in the order they come. A term that has none of a name did not collect it.
std::vector<VisitCount> visitsOver(std::span<const TermCounts> terms);

} // namespace bk
