// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/process_story.h"

#include "core/services/demo/invented_people.h"
#include "core/services/demo/invented_register.h"
#include "core/services/demo/invented_texts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr quint64 processStream = 0x200000000ull;
constexpr int places = 12; ///< that children in a row stand at
constexpr int oldTeamDaysAgo = 130;
constexpr int recentTeamDaysAgo = 4;
constexpr int plannedTeamInDays = 9;

QDateTime afternoonOf(QDate day) { return QDateTime(day, QTime(14, 30), Qt::UTC); }

} // namespace

ProcessStory::ProcessStory(
    quint32 seed, int index, QDate today, const InstrumentRef& card, const std::vector<Organisation>& organisations,
    DemoStory& story)
    : m_place(index % places)
    , m_today(today)
    , m_card(card)
    , m_random(seed, processStream + quint64(index))
    , m_story(story) {
    using namespace invented;
    const bool school = age() >= 6;
    m_called = {
        organisations.at(school ? ForstaLinjen : BvcBjorkdalen), organisations.at(Socialtjansten),
        organisations.at(school ? Elevhalsan : Familjecentralen)};
}

void ProcessStory::tell() {
    const bool talked = latestTalk().isValid();
    const QDate first = latestTalk(1);
    const bool longAgo = first.isValid() && first.addDays(14) < before(oldTeamDaysAgo);
    switch (m_place) {
    case 0: return discovered();
    case 2: return waitsForBarnsamtal();
    case 3: return talked ? waitsForBeslut() : activated();
    case 4: return talked ? waitsForBarnteam() : activated();
    case 5: return talked ? waitsForUppfoljningssamtal() : activated();
    case 6: return longAgo ? individualTeam(false) : ownSupport();
    case 7: return ownSupport();
    case 8: return longAgo ? individualTeam(true) : ownSupport();
    case 9: return declined();
    case 10: return reported();
    case 11: return talked ? guardiansDiffer() : activated();
    default: return activated();
    }
}

QDate ProcessStory::before(int days) const { return demoWorkday(m_today.addDays(-days)); }

/// Talks stand oldest first.
QDate ProcessStory::latestTalk(std::size_t back) const {
    const auto& talks = m_story.samtal;
    return talks.size() > back ? talks[talks.size() - 1 - back].date : QDate();
}

std::vector<Area> ProcessStory::lowAreas() const {
    std::vector<Area> low;
    if (!m_story.samtal.empty())
        for (const Area area : allAreas)
            if (const Answer& rating = m_story.samtal.back().childPart.areas[area].rating;
                rating && rating->value() <= 3 && low.size() < 2)
                low.push_back(area);
    if (low.empty())
        low = {Area::MaBra, Area::Fritid};
    return low;
}

void ProcessStory::discovered() {
    begin(1, before(1));
    card(before(1), CardRoute::Barnkontakt);
}

void ProcessStory::activated() {
    toBarnkontakt(before(8));
    CardReceipt& receipt = m_story.cards.back().receipt;
    receipt.contacted = {};
    receipt.jointPlan.clear();
}

/// A second round: the first ended when the family did not want to go on.
void ProcessStory::waitsForBarnsamtal() {
    begin(1, before(120));
    card(before(120), CardRoute::EgetStod);
    move(Station::EgetStod, before(118));
    move(Station::Avbojt, before(12));
    move(Station::AvslutatUtanStod, before(9), u"Familjen ville klara det själv och hör av sig vid behov."_s);
    begin(2, before(8));
    card(before(8), CardRoute::Barnkontakt);
    move(Station::BarnkontaktAktiveras, before(7));
    m_story.cards.back().receipt = {
        before(7), before(7), before(6), u"Vi bjuder in till ett Barnsamtal tillsammans."_s, {}};
    move(Station::Barnsamtal, before(6));
}

void ProcessStory::waitsForBeslut() { toBeslut(latestTalk()); }

void ProcessStory::waitsForBarnteam() {
    const QDate talk = latestTalk();
    toBeslut(talk);
    decide(demoWorkday(talk.addDays(4)), Station::Barnteam);
    consent(demoWorkday(talk.addDays(5)), ConsentKind::Written, m_today.addDays(21));
    move(Station::Barnteam, demoWorkday(talk.addDays(6)));
    round().nextFollowUp = m_today.addDays(60);
    team(demoWorkday(m_today.addDays(plannedTeamInDays)), false);
}

void ProcessStory::waitsForUppfoljningssamtal() {
    const QDate talk = latestTalk();
    toBeslut(talk);
    decide(demoWorkday(talk.addDays(3)), Station::Barnteam);
    consent(demoWorkday(talk.addDays(4)), ConsentKind::Written, m_today.addYears(1));
    move(Station::Barnteam, demoWorkday(talk.addDays(5)));
    team(before(recentTeamDaysAgo), true);
    move(Station::Uppfoljningssamtal, before(recentTeamDaysAgo - 1));
    newBarnkontakt(before(recentTeamDaysAgo - 2));
    round().nextFollowUp = m_today.addDays(75);
}

void ProcessStory::individualTeam(bool needsMet) {
    const QDate talk = latestTalk(1);
    toBeslut(talk);
    decide(demoWorkday(talk.addDays(7)), Station::Barnteam);
    consent(demoWorkday(talk.addDays(9)), ConsentKind::Written, m_today.addYears(1));
    move(Station::Barnteam, demoWorkday(talk.addDays(12)));
    team(before(oldTeamDaysAgo), true);
    move(Station::Uppfoljningssamtal, before(oldTeamDaysAgo - 2));
    const QDate told = before(oldTeamDaysAgo - 9);
    talkAfterTeam(told);
    consent(told, ConsentKind::UpdatedWritten, m_today.addYears(1));
    move(Station::IndividuelltBarnteam, before(oldTeamDaysAgo - 10));
    appointStodsamordnare(before(95));
    meeting(MeetingKind::ForstaMote, before(95), true);
    meeting(MeetingKind::Arbetsmote, before(50), true);
    m_story.samtal.back().followUp = true;
    round().nextFollowUp = m_today.addDays(30);
    if (!needsMet)
        return meeting(MeetingKind::Arbetsmote, demoWorkday(m_today.addDays(12)), false);
    const QDate end = demoWorkday(latestTalk().addDays(4));
    meeting(MeetingKind::Avslutande, end, true);
    move(Station::BehovUppfyllt, end);
    round().nextFollowUp = {};
}

void ProcessStory::ownSupport() {
    begin(1, before(60));
    card(before(60), CardRoute::EgetStod);
    move(Station::EgetStod, before(58));
    round().nextFollowUp = m_today.addDays(m_random.between(-5, 20));
}

void ProcessStory::declined() {
    toBarnkontakt(before(40));
    move(Station::Barnsamtal, before(36));
    move(Station::Avbojt, before(30), u"Familjen vill vänta och är välkommen tillbaka när som helst."_s);
}

void ProcessStory::reported() {
    const QDate day = before(30);
    begin(1, day);
    card(day, CardRoute::Anmalan);
    Upptackarkort& written = m_story.cards.back();
    written.told = GuardianTold::Unsuitable;
    written.guardianConsents.reset();
    written.consentNote.clear();
    written.badlyTreated = true;
    Anmalan anmalan;
    anmalan.id = AnmalanId::next();
    anmalan.child = m_story.child.id;
    anmalan.date = anmalan.sent = day;
    anmalan.receiver = u"Socialtjänsten Björkdalen"_s;
    anmalan.madeBy = written.finder.name;
    anmalan.profession = written.finder.profession;
    anmalan.description = u"Barnet har berättat om oro hemma. Mer står på kortet."_s;
    anmalan.told = GuardianTold::Unsuitable;
    anmalan.card = written.id;
    anmalan.savedAt = afternoonOf(day);
    m_story.anmalningar.push_back(std::move(anmalan));
    move(Station::AvslutatUtanStod, demoWorkday(day.addDays(1)), u"Anmälan är gjord. Socialtjänsten tar det vidare."_s);
}

void ProcessStory::guardiansDiffer() {
    const QDate talk = latestTalk();
    toBeslut(talk);
    decide(demoWorkday(talk.addDays(4)), Station::Barnteam);
    consent(demoWorkday(talk.addDays(6)), ConsentKind::Written, m_today.addYears(1));
    for (ConsentVoice& voice : m_story.consents.back().voices)
        if (voice.guardian == int(m_story.child.guardians.size()))
            voice = {voice.guardian, voice.name, Answered::No, voice.date, u"Vill vänta till efter lovet."_s};
}

void ProcessStory::begin(int number, QDate day) {
    Stodprocess round;
    round.id = StodprocessId::next();
    round.child = m_story.child.id;
    round.round = number;
    m_story.rounds.push_back(std::move(round));
    move(Station::BarnUpptacks, day);
}

void ProcessStory::move(Station to, QDate day, const QString& reason) {
    round().moves.push_back({to, day, barnkontakt(), reason});
    round().savedAt = afternoonOf(day);
}

void ProcessStory::toBarnkontakt(QDate day) {
    begin(1, day);
    card(day, CardRoute::Barnkontakt);
    const QDate received = demoWorkday(day.addDays(2));
    m_story.cards.back().receipt = {
        received, received, demoWorkday(day.addDays(3)), u"Vi bjuder in till ett Barnsamtal tillsammans."_s, {}};
    move(Station::BarnkontaktAktiveras, received);
}

void ProcessStory::toBeslut(QDate talk) {
    toBarnkontakt(demoWorkday(talk.addDays(-20)));
    move(Station::Barnsamtal, demoWorkday(talk.addDays(-12)));
    move(Station::Beslut, talk);
}

} // namespace bk
