// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/obstacles.h"

namespace bk {

/// Something that somebody waits for. Ids stand in columns: never change them.
enum class ActionKind {
    AcknowledgeCard,   ///< tell the Upptäckare that the card has come
    ContactUpptackare, ///< skyndsamt
    ReachGuardian,     ///< the card says "not reached"
    ChooseRoute,
    SendAnmalan,
    SeeCard, ///< an anmälan too, where guardians have not been told of it: they may see the screen (G4)
    HoldBarnsamtal,
    Decide,
    FeedbackUpptackare,
    TellChild,
    TellGuardians,
    AskConsent,     ///< missing for the step that was decided
    RenewConsent,   ///< ends soon
    DecideOnStored, ///< a consent was withdrawn: what happens to what is stored
    PlanBarnteam,
    HoldMeeting,
    CloseMeeting,
    HoldUppfoljningssamtal,
    AppointStodsamordnare,
    BookNextMeeting,
    FollowUpSupport, ///< the follow-up date has come
    StartPlan,
    TakeStep, ///< nothing else waits: go on as was decided, or decide
};
inline constexpr std::size_t actionKindCount = 23;
QString toString(ActionKind kind);
std::optional<ActionKind> actionKindFrom(const QString& text);

/// The unit's own intervals, in days; project defaults.
struct Reminders {
    int acknowledgeCard = 1;
    int contactUpptackare = 3;
    int reachGuardian = 3;
    int chooseRoute = 7;
    int barnsamtal = 14;
    int decision = 7;
    int feedback = 3;
    int consent = 14;
    int consentEndsBefore = 30;
    int barnteam = 30;
    int uppfoljningssamtal = 14;
    int individuelltBarnteam = 21;
    int followUp = 90;
    int callBeforeFirstMeeting = 14; ///< fewest days between call and first meeting (warned when shorter)
    /// How long meetings are planned to be, in minutes.
    int barnteamMinutes = 60;
    int forstaMoteMinutes = 90; ///< introductions, and the plan is begun: longer than the rest
    int arbetsmoteMinutes = 60;
    int avslutandeMinutes = 60;

    bool operator==(const Reminders&) const = default;
};

int plannedMinutes(const Reminders& reminders, MeetingKind kind);

struct NextAction {
    ActionKind kind = ActionKind::ChooseRoute;
    ChildId child;
    Station station = Station::BarnUpptacks;
    QDate since; ///< the clock: what it counts from ("9 dagar sedan kortet")
    QDate due;
    QString waiting;       ///< who waits, by name; empty where the kind says it
    qint64 record = 0;     ///< the card, meeting or decision it is about; 0: the child
    QString delegate = {}; ///< who does it in the Barnkontakt's place; empty: nobody is asked to

    bool operator==(const NextAction&) const = default;
};

/// Everything that waits for this child, soonest first. Dates depend on the facts alone, never on today, so that they
/// can be kept beside the records and read in one query.
std::vector<NextAction> nextActions(const ProcessFacts& facts, const Reminders& reminders);

/// The date of follow-up that a move to `to` sets: what the Beslut or Uppföljningssamtal behind it says when that is
/// still to come, else the unit's interval. Invalid where no support runs.
QDate followUpDate(const ProcessFacts& facts, Station to, QDate date, const Reminders& reminders);

enum class Urgency { Overdue, ThisWeek, Later };
/// This week: until the coming Sunday. On a Saturday or Sunday the week that is about to begin, so that what is due
/// within two days is never for later.
Urgency urgency(QDate due, QDate today);

} // namespace bk
