// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/statistics_table.h"
#include "core/domain/statistics/term_counts.h"
#include "tests/services/unit_support.h"

#include <initializer_list>

/// A unit where things happen to children on days of two terms.
namespace bk::test {

inline constexpr Term ht22{2022, true};
inline constexpr Term vt23{2023, false};
inline constexpr std::array bothTerms{ht22, vt23};

/// What happened in one term, as the evaluation counted it.
struct Happened {
    Term term;
    int internal = 0;
    int external = 0;
    int withChild = 0;
    int withGuardian = 0;
    int followUpTalks = 0;
    int barnteam = 0;
    int newChildren = 0;
    int joint = 0;
    int initiated = 0;
};

class Events : public OpenFixture {
public:
    void happen(const Happened& it);

    std::vector<ChildId> someChildren(int count);
    void card(ChildId child, QDate day, FinderPlace place);
    UpptackarkortId blankCard(ChildId child, QDate day);
    void talk(ChildId child, QDate day, bool withChild, bool withGuardian);
    void followUp(ChildId child, QDate day, std::initializer_list<int> ratings);
    static Meeting heldMeeting(MeetingKind kind, QDate day);
    void heldWith(MeetingKind kind, QDate day, ChildId child);
    GemensamBehovskompassId joint(ChildId child, QDate day);
    void round(ChildId child, std::initializer_list<std::pair<Station, QDate>> moves);
    /// Begun on the day, and not closed.
    void plan(ChildId child, QDate day);
    /// In the visit programme of 2021.
    void join(ChildId child, QDate day);
    /// `visit`: its place in that programme, from 0.
    void visited(ChildId child, int visit, QDate day);
    /// Of a card, or with the eight areas in the anmälan itself.
    void anmalan(ChildId child, QDate day, bool filledIn, std::optional<UpptackarkortId> card = {});

    std::vector<StatisticsTable> tables();
    TermCounts counts(Term term);
    static QDate dayOf(Term term, int day) { return term.first().addDays(day); }
};

using Rows = std::vector<QStringList>;
/// The table of that id, as it is read.
Rows shown(const std::vector<StatisticsTable>& tables, const QString& id);

} // namespace bk::test
