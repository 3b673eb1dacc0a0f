// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/obstacles.h"

#include "tests/domain/guard_oracle.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"
#include "tests/support/process_builders.h"

#include <catch2/catch_test_macros.hpp>

#include <algorithm>
#include <random>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const OrganisationId& anotherOrganisation() {
    static const OrganisationId id = OrganisationId::fromNumber(72);
    return id;
}

constexpr int walkCount = 100'000;
constexpr int actsPerWalk = 24;

/// One child and all that people do about it, in any order, under a clock that now and then stands wrong.
class Walk {
public:
    explicit Walk(std::uint32_t seed) : m_random(seed + 1) { begin(); }

    void act();
    /// Opens a part of some way, as people do who read the reasons.
    void help();
    bool move(Station to, const QString& reason);
    /// Does what an obstacle says would open the way. False: it names nothing that can be done.
    bool open(const Obstacle& obstacle, Station to);

    const ProcessFacts& facts() const { return m_facts; }
    ProcessFacts& facts() { return m_facts; }
    QDate day() const { return m_day; }
    QString broken; ///< which guard a move broke, found without asking `obstacles`

private:
    int roll(int sides) { return int(m_random() % std::uint32_t(sides)); }
    Station anyStation() { return static_cast<Station>(roll(int(stationCount))); }
    bool chance(int percent) { return roll(100) < percent; }
    void begin();
    Station aim();
    void seen() { m_facts.latestSeen = std::max(m_facts.latestSeen, m_day); }
    void turnClock();
    void fillInCard();
    void askConsent(ConsentKind kind, bool agree);
    void answer(Consent& consent);
    void talk() { m_facts.talks.push_back({BarnsamtalId::fromNumber(++m_number), m_day, chance(40), chance(80)}); }
    void decide(Station route) { m_facts.decisions.push_back(aDecision(route, m_day)); }
    void meet(MeetingKind kind);
    void report();
    void check(Station from, Station to, const std::vector<Station>& ways);
    void checkTeam(Station to);
    void checkRecords(const ProcessFacts& before);

    std::minstd_rand m_random;
    ProcessFacts m_facts;
    QDate m_day = today();
    Station m_aim = Station::BarnUpptacks;
    qint64 m_number = 100;
};

void Walk::begin() {
    const Entry entry = static_cast<Entry>(roll(3));
    ProcessFacts next = standingAt({});
    next.round = newRound(next.child.id, m_facts.round.round + 1, entry, m_day, u"karin"_s);
    next.organisations.front().mayStartSip = chance(20);
    next.organisations.push_back({});
    next.organisations.back().id = anotherOrganisation();
    next.latestSeen = m_facts.latestSeen;
    if (chance(30))
        next.child.barnkontakt = {};
    if (chance(15))
        next.child.birthDate = today().addYears(-16);
    m_facts = std::move(next);
}

void Walk::turnClock() {
    m_day = m_day.addDays(chance(10) ? roll(2000) - 1000 : roll(15));
    if (chance(50))
        seen();
}

void Walk::fillInCard() {
    Upptackarkort card = aCard(m_day);
    card.told = static_cast<GuardianTold>(roll(4));
    card.guardianConsents = chance(70) ? std::optional(chance(70)) : std::nullopt;
    card.childView = static_cast<Answered>(roll(4));
    card.childNote = chance(50) ? u"Ligger på sjukhus"_s : QString();
    card.route = static_cast<CardRoute>(roll(4));
    card.measures = u"Maja Ödlund och Åsa Ödlund på Björkskolan vet. Ring 0701-23 45 67."_s;
    card.areas[Area::Fritid] = {CardAnswer::Nej, u"Åsas tränare Ulla Fors oroas."_s};
    m_facts.card = card;
}

void Walk::answer(Consent& consent) {
    for (ConsentVoice& voice : consent.voices)
        if (chance(25))
            voice.answer = static_cast<Answered>(roll(4));
    if (chance(15))
        consent.organisations.clear();
    if (chance(10))
        consent.sharing = false;
    if (chance(15))
        consent.validFrom = m_day.addDays(roll(20) - 5);
    if (chance(30))
        consent.validTo = m_day.addDays(roll(60) - 5);
}

void Walk::askConsent(ConsentKind kind, bool agree) {
    Consent consent = aConsent(kind, m_day);
    consent.id = ConsentId::fromNumber(++m_number);
    consent.savedAt = QDateTime(today(), QTime(9, 0), Qt::UTC).addSecs(m_number);
    if (kind != ConsentKind::Oral && (agree || chance(50)))
        consent.organisations.push_back(anotherOrganisation());
    if (!agree)
        answer(consent);
    m_facts.consents.push_back(consent);
}

void Walk::meet(MeetingKind kind) {
    MeetingOfChild meeting = aMeeting(kind, m_day.addDays(chance(30) ? roll(10) : 0));
    meeting.organisations = {anOrganisation()};
    if (chance(30))
        meeting.organisations.push_back(anotherOrganisation());
    if (chance(70))
        meeting = closed(meeting);
    meeting.noLongerFollowed = chance(50);
    m_facts.meetings.push_back(meeting);
}

void Walk::report() {
    if (!m_facts.anmalningar.empty() && chance(40)) {
        m_facts.anmalningar.back().sent = m_day;
        return;
    }
    Anmalan anmalan = anAnmalan(m_day);
    anmalan.id = AnmalanId::fromNumber(++m_number);
    anmalan.told = static_cast<GuardianTold>(roll(4));
    m_facts.anmalningar.push_back(anmalan);
}

void Walk::act() {
    switch (roll(18)) {
    case 0:
    case 1: return turnClock();
    case 2: return fillInCard();
    case 3: return askConsent(static_cast<ConsentKind>(roll(3)), chance(50));
    case 4:
        if (!m_facts.consents.empty() && chance(30))
            m_facts.consents.back().withdrawal.date = m_day;
        return;
    case 5: return talk();
    case 6: return decide(anyStation());
    case 7: m_facts.followUpTalks.push_back(aFollowUpTalk(anyStation(), m_day)); return;
    case 8: return meet(static_cast<MeetingKind>(roll(4)));
    case 9: return report();
    case 10:
        m_facts.child.barnkontakt = chance(80) ? ResponsiblePerson{u"Karin Lind"_s, {}, {}, {}} : ResponsiblePerson();
        return;
    case 11:
    case 12:
    case 13: return help();
    default:
        if (!m_facts.round.isOpen())
            return begin();
        move(chance(80) ? aim() : anyStation(), chance(50) ? u"Skäl"_s : QString());
    }
}

/// The way somebody has in mind. Families decline now and then only, or no walk would come far.
Station Walk::aim() {
    const std::vector<Station> ways = waysFrom(m_facts);
    if (std::find(ways.begin(), ways.end(), m_aim) == ways.end() || chance(10))
        m_aim = ways[std::size_t(roll(int(ways.size())))];
    if ((m_aim == Station::Avbojt || m_aim == Station::AvslutatUtanStod) && chance(80))
        m_aim = ways.front();
    return m_aim;
}

void Walk::help() {
    if (!m_facts.round.isOpen())
        return;
    const Station to = aim();
    for (const Obstacle& obstacle : obstacles(to, m_facts, m_day))
        open(obstacle, to);
}

bool Walk::move(Station to, const QString& reason) {
    const Step step{to, m_day, reason};
    if (!obstacles(step, m_facts, m_day).empty())
        return false;
    const Station from = m_facts.round.station();
    const std::vector<Station> ways = waysFrom(m_facts);
    const QDate followUp = followUpDate(m_facts, to, m_day, {});
    const QString noReason =
        to == Station::AvslutatUtanStod && from == Station::BarnUpptacks && reason.isEmpty() ? u"reason"_s : QString();
    const ProcessFacts before = m_facts;
    m_facts.round = advanced(m_facts.round, step, u"karin"_s, followUp);
    seen();
    broken = noReason;
    check(from, to, ways);
    checkRecords(before);
    return true;
}

/// Somebody is named, and in an Individuellt barnteam everybody who is called.
void Walk::checkTeam(Station to) {
    const bool individual = to == Station::IndividuelltBarnteam;
    if (!individual && to != Station::Barnteam)
        return;
    const ConsentKind kind = individual ? ConsentKind::UpdatedWritten : ConsentKind::Written;
    const QString guard = individual ? u"G3"_s : u"G2"_s;
    const Consent* consent = standing(m_facts, kind, m_day);
    if (!consent || !consent->sharing || consent->organisations.empty())
        broken = guard;
    const MeetingOfChild* planned = nullptr;
    for (const MeetingOfChild& meeting : m_facts.meetings)
        if (isIndividual(meeting.kind) && !meeting.closed.isValid())
            planned = &meeting;
    if (individual && planned)
        for (const OrganisationId called : planned->organisations)
            if (!names(m_facts, kind, m_day, called))
                broken = guard + u": called"_s;
}

/// What somebody wrote stays: a move adds to the road and to nothing else (G10).
void Walk::checkRecords(const ProcessFacts& before) {
    const auto asBefore = [&](const ProcessFacts& facts) {
        return facts.card == before.card && facts.decisions == before.decisions &&
               facts.followUpTalks == before.followUpTalks && facts.consents == before.consents &&
               facts.anmalningar == before.anmalningar && facts.meetings == before.meetings &&
               std::equal(
                   facts.talks.begin(), facts.talks.end(), before.talks.begin(), before.talks.end(),
                   [](const TalkFact& one, const TalkFact& other) {
                       return one.id == other.id && one.date == other.date && one.rated == other.rated &&
                              one.followUpRating == other.followUpRating;
                   });
    };
    if (!asBefore(m_facts))
        broken = u"G10"_s;
    const auto& road = before.round.moves;
    if (!std::equal(road.begin(), road.end(), m_facts.round.moves.begin()))
        broken = u"G10: the road"_s;
}

void Walk::check(Station from, Station to, const std::vector<Station>& ways) {
    if (std::find(ways.begin(), ways.end(), to) == ways.end())
        broken = u"way"_s;
    const auto& moves = m_facts.round.moves;
    const bool activated = std::any_of(
        moves.begin(), moves.end(), [](const Move& move) { return move.to == Station::BarnkontaktAktiveras; });
    const bool beside = from == Station::EgetStod && to == Station::Beslut && !activated;
    if ((to == Station::BarnkontaktAktiveras || beside) && !toldAndAgreed(m_facts, m_day))
        broken = u"G1"_s;
    checkTeam(to);
    const bool blind = std::any_of(
        m_facts.talks.begin(), m_facts.talks.end(), [](const TalkFact& talk) { return talk.followUpRating; });
    const bool rated =
        std::any_of(m_facts.talks.begin(), m_facts.talks.end(), [](const TalkFact& talk) { return talk.rated; });
    if (to == Station::BehovUppfyllt && !blind && (from != Station::EgetStod || rated))
        broken = u"G8"_s;
    if (supportRuns(to) != m_facts.round.nextFollowUp.isValid())
        broken = u"follow-up"_s;
    if (supportRuns(to) && m_facts.round.nextFollowUp <= m_day)
        broken = u"follow-up in the past"_s;
    const bool ownSupport = to == Station::EgetStod || from == Station::EgetStod;
    if (stepNumber(to) > 1 && !ownSupport && m_facts.child.barnkontakt.isEmpty())
        broken = u"Barnkontakt"_s;
    if (m_facts.round.isOpen() && nextActions(m_facts, {}).empty())
        broken = u"forgotten"_s;
}

bool Walk::open(const Obstacle& obstacle, Station to) {
    const QString& rule = obstacle.issue.rule;
    switch (obstacle.opening) {
    case Opening::None:
    case Opening::NewRound:
    case Opening::Date: return false;
    case Opening::Reason: return true;
    case Opening::Card:
        if (rule == u"process.close.consented"_s)
            m_facts.anmalningar.push_back(anAnmalan(m_day));
        else
            m_facts.card = aCard(m_day);
        return true;
    case Opening::Consent:
        askConsent(
            rule.contains(u".g1."_s)   ? ConsentKind::Oral
            : rule.contains(u".g2."_s) ? ConsentKind::Written
                                       : ConsentKind::UpdatedWritten,
            true);
        return true;
    case Opening::Talk: m_facts.talks.push_back(aTalk(m_day)); return true;
    case Opening::FollowUpRating: m_facts.talks.push_back(aTalk(m_day, true)); return true;
    case Opening::FollowUpTalk: m_facts.followUpTalks.push_back(aFollowUpTalk(to, m_day)); return true;
    case Opening::Decision: decide(to); return true;
    case Opening::ChildRecord: m_facts.child.barnkontakt.name = u"Karin Lind"_s; return true;
    case Opening::Meeting:
        const bool individual = m_facts.round.station() == Station::IndividuelltBarnteam;
        m_facts.meetings.push_back(
            closed(aMeeting(individual ? MeetingKind::Avslutande : MeetingKind::Barnteam, m_day)));
        m_facts.meetings.back().noLongerFollowed = true;
        return true;
    }
    return false;
}

/// Whether people who do what the obstacles say get to `to`.
bool canGo(Walk walk, Station to) {
    for (int turn = 0; turn < 8; ++turn) {
        if (walk.move(to, u"Skäl"_s))
            return true;
        for (const Obstacle& obstacle : obstacles({to, walk.day(), u"Skäl"_s}, walk.facts(), walk.day()))
            if (!walk.open(obstacle, to))
                return false;
    }
    return false;
}

/// The shortest drawn way to met needs, step by step, doing what the obstacles say.
bool reachesTheEnd(Walk walk) {
    for (int turn = 0; turn < 60 && walk.facts().round.isOpen(); ++turn) {
        const std::vector<Station> ways = waysFrom(walk.facts());
        const bool met = std::find(ways.begin(), ways.end(), Station::BehovUppfyllt) != ways.end();
        const Station from = walk.facts().round.station();
        const Station to = met                       ? Station::BehovUppfyllt
                           : from == Station::Beslut ? Station::EgetStod
                           : from == Station::Avbojt ? walk.facts().round.declinedAt().value_or(Station::Avbojt)
                                                     : ways.front();
        if (walk.move(to, u"Skäl"_s))
            continue;
        for (const Obstacle& obstacle : obstacles({to, walk.day(), u"Skäl"_s}, walk.facts(), walk.day()))
            if (!walk.open(obstacle, to))
                return false;
    }
    return walk.facts().round.station() == Station::BehovUppfyllt;
}

QString roadOf(const Walk& walk) {
    QStringList road;
    for (const Move& move : walk.facts().round.moves)
        road << toString(move.to);
    return road.join(u' ');
}

} // namespace

TEST_CASE("no walk of allowed moves breaks a guard, and none gets stuck", "[process]") {
    std::array<int, stationCount> visits{};
    int moves = 0;
    for (int number = 0; number < walkCount; ++number) {
        Walk walk(static_cast<std::uint32_t>(number));
        for (int act = 0; act < actsPerWalk && walk.broken.isEmpty(); ++act) {
            const std::size_t before = walk.facts().round.moves.size();
            const bool ended = !walk.facts().round.isOpen();
            const Stodprocess end = walk.facts().round;
            walk.act();
            if (ended && walk.facts().round.round == end.round && walk.facts().round != end)
                walk.broken = u"G9: the day support ended"_s;
            if (number % 10 == 0 && walk.broken.isEmpty())
                walk.broken = brokenGuard(walk.facts(), walk.day());
            if (walk.facts().round.moves.size() > before) {
                ++moves;
                ++visits[std::size_t(walk.facts().round.station())];
            }
        }
        if (walk.broken.isEmpty())
            walk.broken = brokenGuard(walk.facts(), walk.day());
        if (number % 50 == 0 && !tellsNobody(walk.facts(), walk.day()))
            walk.broken = u"G5"_s;
        if (!walk.broken.isEmpty()) {
            CAPTURE(number, walk.broken, roadOf(walk));
            FAIL("a guard was broken");
        }
        if (!walk.facts().round.isOpen())
            continue;
        for (const Station to : waysFrom(walk.facts()))
            if (!canGo(walk, to)) {
                CAPTURE(number, roadOf(walk), toString(to));
                FAIL("a way can not be opened");
            }
        if (number % 10 == 0 && !reachesTheEnd(walk)) {
            CAPTURE(number, roadOf(walk));
            FAIL("the end is out of reach");
        }
    }
    CAPTURE(moves, visits);
    CHECK(std::all_of(visits.begin(), visits.end(), [](int count) { return count > 100; }));
}
