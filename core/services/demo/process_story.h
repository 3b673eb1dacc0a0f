// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/demo/demo_random.h"
#include "core/services/demo/demo_story.h"
#include "core/services/demo/demo_teams.h"

namespace bk {

/// Tells one child's way through stödprocessen, from an Upptäckarkort to where the child stands. Children in a row
/// stand at different places, so that every page of the program has something to show.
class ProcessStory {
public:
    /// So many children have a way to tell; the others are in no process, as in a real unit.
    static constexpr int children = 1992;
    static constexpr int childrenPerTeam = 24; ///< these share their Barnteam

    /// `organisations` as invented::organisations().
    ProcessStory(
        quint32 seed, int index, QDate today, const InstrumentRef& card, const std::vector<Organisation>& organisations,
        DemoStory& story);

    /// Adds the records to the story.
    void tell();
    const std::vector<DemoTeamPart>& teamParts() const { return m_teamParts; }

private:
    void discovered();
    void activated();
    void waitsForBarnsamtal();
    void waitsForBeslut();
    void waitsForBarnteam();
    void waitsForUppfoljningssamtal();
    void individualTeam(bool needsMet);
    void ownSupport();
    void declined();
    void reported();
    void guardiansDiffer();

    void card(QDate day, CardRoute route);
    void toBarnkontakt(QDate day);
    void toBeslut(QDate talk);
    void begin(int round, QDate day);
    void move(Station to, QDate day, const QString& reason = {});
    void decide(QDate day, Station route);
    void consent(QDate day, ConsentKind kind, QDate validTo);
    void team(QDate day, bool held);
    void talkAfterTeam(QDate day);
    void appointStodsamordnare(QDate day);
    void newBarnkontakt(QDate day);
    void meeting(MeetingKind kind, QDate day, bool held);
    QDate before(int days) const;
    QDate latestTalk(std::size_t back = 0) const;
    std::vector<Area> lowAreas() const;
    int age() const { return m_story.child.ageOn(m_today).value_or(0); }
    const QString& barnkontakt() const { return m_story.child.barnkontakt.name; }
    Stodprocess& round() { return m_story.rounds.back(); }

    int m_place;
    QDate m_today;
    InstrumentRef m_card;
    DemoRandom m_random;
    DemoStory& m_story;
    std::vector<Organisation> m_called; ///< that fit the child's age
    std::vector<DemoTeamPart> m_teamParts;
};

} // namespace bk
