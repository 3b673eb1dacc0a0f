// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/obstacles.h"

#include "core/domain/common/text_limits.h"
#include "core/domain/process/current_records.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Somebody was asked and said no, unlike a card that nobody has been asked about yet.
bool saysNo(const Upptackarkort& card) { return card.guardianConsents == false || card.childView == Answered::No; }

QDate begun(const Stodprocess& round) { return round.moves.front().date; }

QString dayText(QDate day) { return day.toString(Qt::ISODate); }

/// What stands against one step. Each guard adds its reasons.
class Guards {
public:
    Guards(const Step& step, const ProcessFacts& facts, QDate today)
        : m_step(step)
        , m_facts(facts)
        , m_today(today)
        , m_date(step.date.isValid() ? step.date : today)
        , m_latest(facts.latestSeen.isValid() ? std::max(facts.latestSeen, today) : today)
        , m_from(facts.round.station())
        , m_now(currentRecords(facts, m_date)) {}

    std::vector<Obstacle> found() {
        day();
        if (m_from == Station::Avbojt)
            comingBack();
        else
            goingOn();
        return std::move(m_found);
    }

private:
    void add(const QString& rule, Opening opening, const QString& where = {}, const QStringList& values = {}) {
        m_found.push_back({{rule, where, values}, opening});
    }

    void day();
    void goingOn();
    void comingBack();
    void responsible();
    void reason();
    std::optional<Obstacle> withoutOralConsent() const;
    void oralConsent();
    void consentWithoutBarnkontakt();
    void writtenConsent(const QString& guard, ConsentKind kind);
    void team() { writtenConsent(u"process.g2."_s, ConsentKind::Written); }
    void individualTeam();
    QString nameOf(OrganisationId id) const;
    void talk();
    void decided();
    void decision();
    void followUpTalk();
    void moreInformation();
    void direct();
    void held(const MeetingOfChild* meeting, const MeetingOfChild* open);
    void needsMet();
    void closed();

    const Step& m_step;
    const ProcessFacts& m_facts;
    QDate m_today;
    QDate m_date;
    QDate m_latest;
    Station m_from;
    CurrentRecords m_now;
    std::vector<Obstacle> m_found;
};

/// A clock that was set back stops nothing for ever: whoever says why goes on, and consents are judged by the latest
/// day that was seen.
void Guards::day() {
    const QDate since = m_facts.round.since();
    if (m_date > m_today)
        add(u"process.date.future"_s, Opening::Date);
    else if (m_date < since && since <= m_today)
        add(u"process.date.before"_s, Opening::Date, {}, {dayText(since)});
    if (m_today < m_latest && isBlank(m_step.reason))
        add(u"process.clock.back"_s, Opening::Reason, {}, {dayText(m_latest)});
}

void Guards::goingOn() {
    switch (m_step.to) {
    case Station::BarnkontaktAktiveras: responsible(), oralConsent(); break;
    case Station::Barnsamtal: responsible(), moreInformation(); break;
    case Station::Beslut: responsible(), consentWithoutBarnkontakt(), talk(); break;
    case Station::Barnteam: responsible(), team(), decided(); break;
    case Station::Uppfoljningssamtal: responsible(), held(m_now.heldTeam, m_now.openTeam); break;
    case Station::IndividuelltBarnteam: responsible(), individualTeam(), direct(); break;
    case Station::BehovUppfyllt: needsMet(); break;
    case Station::EgetStod: decided(); break;
    case Station::AvslutatUtanStod: closed(); break;
    case Station::BarnUpptacks:
    case Station::Avbojt: break; // a family may decline at any time
    }
}

/// Coming back after declining asks for the consents anew, not for what was done before.
void Guards::comingBack() {
    if (stepNumber(m_step.to) > stepNumber(Station::BarnUpptacks))
        responsible();
    if (m_step.to == Station::Barnteam)
        team();
    else if (m_step.to == Station::IndividuelltBarnteam)
        individualTeam();
    else if (
        m_step.to == Station::BarnkontaktAktiveras || m_step.to == Station::Barnsamtal || m_step.to == Station::Beslut)
        oralConsent();
}

void Guards::responsible() {
    if (m_facts.child.barnkontakt.isEmpty())
        add(u"process.barnkontakt.missing"_s, Opening::ChildRecord);
}

void Guards::reason() {
    if (isBlank(m_step.reason))
        add(u"process.reason.missing"_s, Opening::Reason);
}

/// G1. An oral consent that is kept as a record of its own counts before what the card says, so that a withdrawal
/// does.
std::optional<Obstacle> Guards::withoutOralConsent() const {
    const auto without = [](ConsentState now, Opening opening) -> std::optional<Obstacle> {
        if (now == ConsentState::Valid)
            return std::nullopt;
        const bool childs = now == ConsentState::ChildRefuses || now == ConsentState::ChildNotAsked;
        return Obstacle{{u"process.g1."_s + (childs ? toString(now) : u"oralConsent"_s), {}, {}}, opening};
    };
    if (const Consent* oral = newest(m_facts.consents, ConsentKind::Oral)) {
        const ConsentState now = state(*oral, m_facts.child, m_date, m_latest);
        const bool storingAlone = now == ConsentState::Valid && !oral->sharing;
        return without(storingAlone ? ConsentState::Missing : now, Opening::Consent);
    }
    // A family that asked itself, or a SIP, comes without a card; a card that was made after it may say no.
    const auto& card = m_facts.card;
    const ConsentState now = card ? card->oralState(m_facts.child, m_latest) : ConsentState::Missing;
    if (m_facts.round.entry != Entry::Card && !(card && saysNo(*card) && card->date >= begun(m_facts.round)))
        return std::nullopt;
    const bool later = card && card->date > m_date && now != ConsentState::ChildRefuses;
    return without(later ? ConsentState::Missing : now, Opening::Card);
}

void Guards::oralConsent() {
    if (auto obstacle = withoutOralConsent())
        m_found.push_back(std::move(*obstacle));
}

/// G1. Own support leads to a decision beside step 2: what was asked nowhere else is asked here.
void Guards::consentWithoutBarnkontakt() {
    const auto& moves = m_facts.round.moves;
    const bool activated = std::any_of(
        moves.begin(), moves.end(), [](const Move& move) { return move.to == Station::BarnkontaktAktiveras; });
    if (m_from == Station::EgetStod && !activated)
        oralConsent();
}

void Guards::writtenConsent(const QString& guard, ConsentKind kind) {
    const Consent* consent = newest(m_facts.consents, kind);
    const ConsentState now = consent ? state(*consent, m_facts.child, m_date, m_latest) : ConsentState::Missing;
    if (now != ConsentState::Valid)
        add(guard + toString(now), Opening::Consent);
    else if (openTo(m_facts.consents, kind, m_facts.child, m_date, m_latest).empty())
        add(guard + toString(ConsentState::Missing), Opening::Consent);
}

/// G3: every organisation that is called to the team stands in the updated consent.
void Guards::individualTeam() {
    const QString guard = u"process.g3."_s;
    writtenConsent(guard, ConsentKind::UpdatedWritten);
    const MeetingOfChild* meeting = m_now.openIndividual;
    const std::vector<OrganisationId> named =
        openTo(m_facts.consents, ConsentKind::UpdatedWritten, m_facts.child, m_date, m_latest);
    if (!meeting || named.empty())
        return;
    for (const OrganisationId called : meeting->organisations)
        if (std::find(named.begin(), named.end(), called) == named.end())
            add(guard + u"organisation"_s, Opening::Consent, called.toString(), {nameOf(called)});
}

QString Guards::nameOf(OrganisationId id) const {
    const auto found = std::find_if(
        m_facts.organisations.begin(), m_facts.organisations.end(),
        [id](const Organisation& organisation) { return organisation.id == id; });
    return found == m_facts.organisations.end() ? id.toString() : found->fullName();
}

/// Back from a team whose consent fell asks for nothing more: a new decision is what is needed.
void Guards::talk() {
    if (!supportRuns(m_from) || m_from == Station::EgetStod)
        if (!m_now.talk)
            add(u"process.talk.missing"_s, Opening::Talk);
}

/// The way goes where the Beslut or the Uppföljningssamtal says. Own support straight from the card is the
/// Upptäckare's to choose.
void Guards::decided() {
    if (m_from == Station::Beslut)
        decision();
    else if (m_from == Station::Uppfoljningssamtal)
        followUpTalk();
}

void Guards::decision() {
    if (!m_now.decision || !m_now.decision->route)
        return add(u"process.decision.missing"_s, Opening::Decision);
    const Beslut& newest = *m_now.decision;
    if (*newest.route != m_step.to)
        add(u"process.decision.route"_s, Opening::Decision, {}, {toString(*newest.route)});
    if (m_step.to != Station::EgetStod && newest.sufficientInformation == false)
        add(u"process.decision.information"_s, Opening::Decision);
    if (isDashed(m_from, m_step.to) && isBlank(newest.directReason))
        add(u"process.directReason"_s, Opening::Decision);
}

void Guards::followUpTalk() {
    if (!m_now.followUpTalk || !m_now.followUpTalk->next)
        return add(u"process.followUpTalk.missing"_s, Opening::FollowUpTalk);
    if (const Station next = *m_now.followUpTalk->next; next != m_step.to)
        add(u"process.followUpTalk.next"_s, Opening::FollowUpTalk, {}, {toString(next)});
}

void Guards::moreInformation() {
    if (m_from != Station::Beslut)
        return;
    if (!m_now.decision)
        add(u"process.decision.missing"_s, Opening::Decision);
    else if (m_now.decision->route != Station::Barnsamtal && m_now.decision->sufficientInformation != false)
        add(u"process.decision.sufficient"_s, Opening::Decision);
}

/// An organisation with a duty to start a SIP needs no decision of the Barnkontakt's. Where the round did not begin so,
/// the reason says who initiates.
void Guards::direct() {
    if (m_facts.round.entry == Entry::SipDuty)
        return;
    const bool byDecision = m_from == Station::Beslut || m_from == Station::Uppfoljningssamtal;
    if (!byDecision)
        reason();
    else if (isBlank(m_step.reason) || !sipInitiated(m_facts))
        decided();
}

void Guards::held(const MeetingOfChild* meeting, const MeetingOfChild* open) {
    if (meeting)
        return;
    add(open ? u"process.meeting.open"_s : u"process.meeting.missing"_s, Opening::Meeting);
}

void Guards::needsMet() {
    if (m_from != Station::EgetStod)
        responsible();
    if (m_from == Station::Barnteam) {
        held(m_now.heldTeam, m_now.openTeam);
        if (m_now.heldTeam && !m_now.heldTeam->noLongerFollowed)
            add(u"process.team.follows"_s, Opening::Meeting);
    }
    if (m_from == Station::IndividuelltBarnteam) {
        const MeetingOfChild* last = m_now.heldIndividual;
        held(last && last->kind == MeetingKind::Avslutande ? last : nullptr, m_now.openIndividual);
    }
    decided();
    const bool comparable = m_from != Station::EgetStod || m_now.ratedBefore;
    if (comparable && !m_now.followUpRating)
        add(u"process.followUpRating.missing"_s, Opening::FollowUpRating);
}

void Guards::closed() {
    if (m_facts.anmalningar.empty() && !withoutOralConsent())
        add(u"process.close.consented"_s, Opening::Card);
    reason();
}

} // namespace

std::vector<Obstacle> obstacles(const Step& step, const ProcessFacts& facts, QDate today) {
    const Stodprocess& round = facts.round;
    if (round.moves.empty())
        return {{{u"process.round.none"_s, {}, {}}, Opening::NewRound}};
    if (!round.isOpen())
        return {{{u"process.way.ended"_s, {}, {}}, Opening::NewRound}};
    const std::vector<Station> ways = waysFrom(facts);
    if (std::find(ways.begin(), ways.end(), step.to) == ways.end())
        return {{{u"process.way.none"_s, {}, {toString(round.station()), toString(step.to)}}, Opening::None}};
    return Guards(step, facts, today).found();
}

bool asksForReasonOnly(const std::vector<Obstacle>& found) {
    return !found.empty() && std::all_of(found.begin(), found.end(), [](const Obstacle& obstacle) {
        return obstacle.opening == Opening::Reason;
    });
}

} // namespace bk
