// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/next_actions.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/process/current_records.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<ActionKind>, actionKindCount> kindIds{{
    {ActionKind::AcknowledgeCard, "acknowledge-card"_L1},
    {ActionKind::ContactUpptackare, "contact-upptackare"_L1},
    {ActionKind::ReachGuardian, "reach-guardian"_L1},
    {ActionKind::ChooseRoute, "choose-route"_L1},
    {ActionKind::SendAnmalan, "send-anmalan"_L1},
    {ActionKind::SeeCard, "see-card"_L1},
    {ActionKind::HoldBarnsamtal, "hold-barnsamtal"_L1},
    {ActionKind::Decide, "decide"_L1},
    {ActionKind::FeedbackUpptackare, "feedback-upptackare"_L1},
    {ActionKind::TellChild, "tell-child"_L1},
    {ActionKind::TellGuardians, "tell-guardians"_L1},
    {ActionKind::AskConsent, "ask-consent"_L1},
    {ActionKind::RenewConsent, "renew-consent"_L1},
    {ActionKind::DecideOnStored, "decide-on-stored"_L1},
    {ActionKind::PlanBarnteam, "plan-barnteam"_L1},
    {ActionKind::HoldMeeting, "hold-meeting"_L1},
    {ActionKind::CloseMeeting, "close-meeting"_L1},
    {ActionKind::HoldUppfoljningssamtal, "hold-uppfoljningssamtal"_L1},
    {ActionKind::AppointStodsamordnare, "appoint-stodsamordnare"_L1},
    {ActionKind::BookNextMeeting, "book-next-meeting"_L1},
    {ActionKind::FollowUpSupport, "follow-up-support"_L1},
    {ActionKind::StartPlan, "start-plan"_L1},
    {ActionKind::TakeStep, "take-step"_L1},
}};

/// Below this age nobody is asked to explain a decision to the child, as the child does not rate either. (P)
constexpr int toldFrom = 4;

template <typename Record> qint64 numberOf(const Record& record) { return record.id.number(); }

/// Collects what waits for one child.
class Actions {
public:
    Actions(const ProcessFacts& facts, const Reminders& reminders)
        : m_facts(facts)
        , m_reminders(reminders)
        , m_station(facts.round.station())
        , m_since(facts.round.since())
        , m_now(currentRecords(facts)) {}

    std::vector<NextAction> found();

private:
    void add(ActionKind kind, QDate since, int days, qint64 record = 0, const QString& waiting = {});
    /// What the Barnkontakt may have asked somebody else to do.
    void addDelegated(DelegatedTask task, ActionKind kind, QDate since, int days, const QString& waiting);

    void card();
    void anmalan();
    void feedback();
    void consents();
    void meetings();
    void station();

    void choosing();
    void talking();
    void deciding();
    void goingTo(Station way, QDate since, qint64 record);
    void inBarnteam();
    void afterBarnteam();
    void inIndividualTeam();
    void towardsEnd(const MeetingOfChild& last);
    void followUp();

    bool oralConsentIsRecorded() const { return newest(m_facts.consents, ConsentKind::Oral) != nullptr; }
    bool reachedBarnkontakt() const;
    QDate enteredLast(Station station) const;

    const ProcessFacts& m_facts;
    const Reminders& m_reminders;
    Station m_station;
    QDate m_since;
    CurrentRecords m_now;
    std::vector<NextAction> m_found;
};

std::vector<NextAction> Actions::found() {
    if (m_facts.round.moves.empty())
        return {};
    card();
    anmalan();
    feedback();
    consents();
    meetings();
    if (m_facts.round.isOpen())
        station();
    std::sort(m_found.begin(), m_found.end(), [](const NextAction& one, const NextAction& other) {
        return std::tie(one.due, one.kind, one.record) < std::tie(other.due, other.kind, other.record);
    });
    return std::move(m_found);
}

/// A record without a date counts from the day the child came to its station.
void Actions::add(ActionKind kind, QDate since, int days, qint64 record, const QString& waiting) {
    const QDate from = since.isValid() ? since : m_since;
    m_found.push_back({kind, m_facts.child.id, m_station, from, from.addDays(days), waiting, record});
}

void Actions::addDelegated(DelegatedTask task, ActionKind kind, QDate since, int days, const QString& waiting) {
    add(kind, since, days, 0, waiting);
    if (const Delegation* delegation = running(m_facts.delegations, task))
        m_found.back().delegate = delegation->to;
}

bool Actions::reachedBarnkontakt() const {
    return (m_facts.card && m_facts.card->receipt.received.isValid()) ||
           enteredLast(Station::BarnkontaktAktiveras).isValid();
}

QDate Actions::enteredLast(Station station) const {
    const auto& moves = m_facts.round.moves;
    const auto move = std::find_if(moves.rbegin(), moves.rend(), [&](const Move& m) { return m.to == station; });
    return move == moves.rend() ? QDate() : move->date;
}

/// A card that has come to the Barnkontakt is answered, whatever becomes of it.
void Actions::card() {
    if (!m_facts.card || !reachedBarnkontakt())
        return;
    const Upptackarkort& card = *m_facts.card;
    const CardReceipt& receipt = card.receipt;
    const QDate came = receipt.received.isValid() ? receipt.received : card.date;
    if (!receipt.acknowledged.isValid())
        add(ActionKind::AcknowledgeCard, came, m_reminders.acknowledgeCard, numberOf(card), card.finder.name);
    if (!receipt.contacted.isValid() && m_facts.round.isOpen())
        add(ActionKind::ContactUpptackare, came, m_reminders.contactUpptackare, numberOf(card), card.finder.name);
}

/// Due at once (G4), from every station and after the end. Only what guardians have been told of is called by its name,
/// since lists and the path may be read over a shoulder.
void Actions::anmalan() {
    const auto named = [](GuardianTold told) {
        return told == GuardianTold::Yes ? ActionKind::SendAnmalan : ActionKind::SeeCard;
    };
    const auto& made = m_facts.anmalningar;
    for (const Anmalan& anmalan : made)
        if (!anmalan.sent.isValid())
            add(named(anmalan.told), anmalan.date, 0, numberOf(anmalan));
    const auto& card = m_facts.card;
    const bool chosen = card && card->route == CardRoute::Anmalan;
    const auto follows = [&](const Anmalan& anmalan) {
        return anmalan.card == card->id || anmalan.date >= card->date;
    };
    if (chosen && std::none_of(made.begin(), made.end(), follows))
        add(named(card->told), card->date, 0, numberOf(*card));
}

/// Nobody who waits for an answer is forgotten, not even when the round has ended.
void Actions::feedback() {
    const Beslut* beslut = m_facts.decisions.empty() ? nullptr : &m_facts.decisions.back();
    const auto& card = m_facts.card;
    if (card && beslut) {
        const bool told = beslut->toldUpptackare.isValid() || card->receipt.feedback >= beslut->date;
        if (!told)
            add(ActionKind::FeedbackUpptackare, beslut->date, m_reminders.feedback, numberOf(*beslut),
                card->finder.name);
    } else if (card && reachedBarnkontakt() && !card->receipt.feedback.isValid()) {
        if (!m_facts.round.isOpen() || m_station == Station::Avbojt || m_station == Station::EgetStod)
            add(ActionKind::FeedbackUpptackare, m_since, m_reminders.feedback, numberOf(*card), card->finder.name);
    }
    if (!beslut)
        return;
    const Child& child = m_facts.child;
    if (!beslut->toldChild.isValid() && child.ageOn(beslut->date).value_or(toldFrom) >= toldFrom)
        add(ActionKind::TellChild, beslut->date, m_reminders.feedback, numberOf(*beslut), child.calledName());
    if (!beslut->toldGuardians.isValid())
        add(ActionKind::TellGuardians, beslut->date, m_reminders.feedback, numberOf(*beslut));
}

void Actions::consents() {
    for (const Consent& consent : m_facts.consents)
        if (consent.withdrawal.date.isValid() && consent.withdrawal.storedInformation.isEmpty())
            add(ActionKind::DecideOnStored, consent.withdrawal.date, m_reminders.decision, numberOf(consent));
    const bool team =
        m_station == Station::Beslut || m_station == Station::Barnteam || m_station == Station::Uppfoljningssamtal;
    if (!team && m_station != Station::IndividuelltBarnteam)
        return;
    const ConsentKind kind = team ? ConsentKind::Written : ConsentKind::UpdatedWritten;
    const Consent* consent = newest(m_facts.consents, kind);
    if (!consentStands(m_facts, kind) || !consent->validTo.isValid())
        return;
    add(ActionKind::RenewConsent, consent->validTo, -m_reminders.consentEndsBefore, numberOf(*consent));
    m_found.back().since = consent->validFrom.isValid() ? consent->validFrom : consent->savedAt.date();
}

/// A meeting that was begun is closed, even if the family has declined since; one that was not is not held then.
void Actions::meetings() {
    for (const MeetingOfChild& meeting : m_facts.meetings) {
        const QDate day = meeting.when.date();
        if (meeting.closed.isValid())
            continue;
        if (meeting.started.isValid())
            add(ActionKind::CloseMeeting, day, 0, numberOf(meeting));
        else if (m_facts.round.isOpen() && m_station != Station::Avbojt)
            add(ActionKind::HoldMeeting, day, 0, numberOf(meeting));
    }
}

void Actions::station() {
    switch (m_station) {
    case Station::BarnUpptacks: return choosing();
    case Station::BarnkontaktAktiveras:
    case Station::Barnsamtal: return talking();
    case Station::Beslut: return deciding();
    case Station::Barnteam: return inBarnteam();
    case Station::Uppfoljningssamtal: return afterBarnteam();
    case Station::IndividuelltBarnteam: return inIndividualTeam();
    case Station::EgetStod: return followUp();
    case Station::Avbojt: return add(ActionKind::TakeStep, m_since, m_reminders.followUp);
    case Station::BehovUppfyllt:
    case Station::AvslutatUtanStod: return;
    }
}

/// Where guardians must not hear of an anmälan nobody is prompted to reach them. Once the Upptäckare has chosen the
/// route, it is for those who receive the card to go it.
void Actions::choosing() {
    const auto& card = m_facts.card;
    if (!card)
        return add(ActionKind::ChooseRoute, m_since, m_reminders.chooseRoute);
    const auto& made = m_facts.anmalningar;
    const bool unsuitable = std::any_of(
        made.begin(), made.end(), [](const Anmalan& anmalan) { return anmalan.told == GuardianTold::Unsuitable; });
    if (card->told == GuardianTold::NotReached && !unsuitable && !oralConsentIsRecorded())
        add(ActionKind::ReachGuardian, card->date, m_reminders.reachGuardian, numberOf(*card));
    if (card->route == CardRoute::Open)
        add(ActionKind::ChooseRoute, card->date, m_reminders.chooseRoute, numberOf(*card), card->finder.name);
    else
        add(ActionKind::TakeStep, card->date, m_reminders.chooseRoute, numberOf(*card));
}

void Actions::talking() {
    if (m_facts.round.entry == Entry::SipDuty && m_station == Station::BarnkontaktAktiveras)
        return goingTo(Station::IndividuelltBarnteam, m_since, 0);
    const auto& moves = m_facts.round.moves;
    const bool back = m_station == Station::Barnsamtal && moves.size() > 1 && moves.end()[-2].to == Station::Beslut;
    const QDate activated = enteredLast(Station::BarnkontaktAktiveras);
    const QDate from = back || !activated.isValid() ? m_since : activated;
    if (!m_now.talk || (back && m_now.talk->date < from))
        return addDelegated(
            DelegatedTask::Barnsamtal, ActionKind::HoldBarnsamtal, from, m_reminders.barnsamtal,
            m_facts.child.calledName());
    // an earlier talk is enough to go on, but nobody could decide before the child came here
    add(ActionKind::Decide, std::max(m_now.talk->date, from), m_reminders.decision);
}

void Actions::deciding() {
    const Beslut* beslut = m_now.decision;
    const std::vector<Station> ways = waysFrom(m_facts);
    const bool leads = beslut && beslut->route && std::find(ways.begin(), ways.end(), *beslut->route) != ways.end();
    if (!leads)
        return add(ActionKind::Decide, beslut ? beslut->date : m_since, m_reminders.decision);
    goingTo(*beslut->route, beslut->date, numberOf(*beslut));
}

/// What the decided way still lacks, or the step itself.
void Actions::goingTo(Station way, QDate since, qint64 record) {
    const bool needsWritten = way == Station::Barnteam;
    const bool needsUpdated = way == Station::IndividuelltBarnteam;
    if ((needsWritten && !consentStands(m_facts, ConsentKind::Written)) ||
        (needsUpdated && !consentStands(m_facts, ConsentKind::UpdatedWritten)))
        return add(ActionKind::AskConsent, since, m_reminders.consent, record);
    add(ActionKind::TakeStep, since, m_reminders.decision, record);
}

/// A consent that fell stops the team: somebody decides anew instead of asking the family again and again.
void Actions::inBarnteam() {
    followUp();
    if (m_now.heldTeam && m_now.heldTeam->noLongerFollowed)
        return towardsEnd(*m_now.heldTeam);
    if (m_now.heldTeam)
        return afterBarnteam();
    if (!consentStands(m_facts, ConsentKind::Written))
        return add(ActionKind::TakeStep, m_since, m_reminders.decision);
    if (!m_now.openTeam)
        add(ActionKind::PlanBarnteam, m_since, m_reminders.barnteam);
}

void Actions::afterBarnteam() {
    const QDate held = m_now.heldTeam ? m_now.heldTeam->when.date() : m_since;
    const Uppfoljningssamtal* talk = m_now.followUpTalk;
    if (!talk || !talk->next)
        return add(ActionKind::HoldUppfoljningssamtal, held, m_reminders.uppfoljningssamtal);
    goingTo(*talk->next, talk->date, numberOf(*talk));
}

void Actions::inIndividualTeam() {
    followUp();
    const MeetingOfChild* last = m_now.heldIndividual;
    if (last && last->kind == MeetingKind::Avslutande)
        return towardsEnd(*last);
    if (!consentStands(m_facts, ConsentKind::UpdatedWritten))
        return add(ActionKind::TakeStep, m_since, m_reminders.decision);
    if (!m_facts.hasPlan)
        addDelegated(DelegatedTask::FillInPlan, ActionKind::StartPlan, m_since, m_reminders.individuelltBarnteam, {});
    if (last && m_facts.child.stodsamordnare.isEmpty())
        add(ActionKind::AppointStodsamordnare, last->when.date(), m_reminders.decision, numberOf(*last));
    if (m_now.openIndividual)
        return;
    if (last && last->next.isValid())
        return add(ActionKind::BookNextMeeting, last->next.date(), 0, numberOf(*last));
    add(ActionKind::BookNextMeeting, last ? last->when.date() : m_since, m_reminders.individuelltBarnteam);
}

/// The team has said its last word: the follow-up rating, then the step.
void Actions::towardsEnd(const MeetingOfChild& last) {
    if (m_now.followUpRating)
        add(ActionKind::TakeStep, last.when.date(), m_reminders.decision, numberOf(last));
    else
        add(ActionKind::FollowUpSupport, last.when.date(), m_reminders.uppfoljningssamtal, numberOf(last));
}

void Actions::followUp() {
    add(ActionKind::FollowUpSupport, m_since, m_reminders.followUp);
    if (m_facts.round.nextFollowUp.isValid())
        m_found.back().due = m_facts.round.nextFollowUp;
}

} // namespace

QString toString(ActionKind kind) { return idIn(kindIds, kind); }

std::optional<ActionKind> actionKindFrom(const QString& text) { return valueIn(kindIds, text); }

int plannedMinutes(const Reminders& reminders, MeetingKind kind) {
    switch (kind) {
    case MeetingKind::Barnteam: return reminders.barnteamMinutes;
    case MeetingKind::ForstaMote: return reminders.forstaMoteMinutes;
    case MeetingKind::Arbetsmote: return reminders.arbetsmoteMinutes;
    case MeetingKind::Avslutande: return reminders.avslutandeMinutes;
    }
    Q_UNREACHABLE();
}

std::vector<NextAction> nextActions(const ProcessFacts& facts, const Reminders& reminders) {
    return Actions(facts, reminders).found();
}

QDate followUpDate(const ProcessFacts& facts, Station to, QDate date, const Reminders& reminders) {
    if (!supportRuns(to))
        return {};
    const CurrentRecords now = currentRecords(facts, date);
    const Station from = facts.round.station();
    QDate said;
    if (from == Station::Beslut && now.decision)
        said = now.decision->followUp;
    else if (from == Station::Uppfoljningssamtal && now.followUpTalk)
        said = now.followUpTalk->followUp;
    else if (to == Station::Uppfoljningssamtal)
        said = facts.round.nextFollowUp;
    return said.isValid() && said > date ? said : date.addDays(reminders.followUp);
}

Urgency urgency(QDate due, QDate today) {
    if (due < today)
        return Urgency::Overdue;
    const QDate soon = today.addDays(2);
    return due <= soon.addDays(7 - soon.dayOfWeek()) ? Urgency::ThisWeek : Urgency::Later;
}

} // namespace bk
