// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/principles.h"
#include "core/domain/consent/consent.h"
#include "core/domain/conversation/skattning.h"

#include <QMap>

namespace bk {

enum class MeetingKind { Barnteam, ForstaMote, Arbetsmote, Avslutande };
/// "barnteam", "forsta-mote" … as in columns.
QString toString(MeetingKind kind);
std::optional<MeetingKind> meetingKindFrom(const QString& text);
bool isIndividual(MeetingKind kind); ///< an Individuellt barnteam: one child, with the family in it

enum class Attendance { Open, Present, Absent };
enum class ParticipantRole { Professional, Upptackare, Child, Guardian };
QString toString(Attendance attendance);
QString toString(ParticipantRole role);
std::optional<Attendance> attendanceFrom(const QString& text);
std::optional<ParticipantRole> participantRoleFrom(const QString& text);

struct MeetingParticipant {
    ParticipantRole role = ParticipantRole::Professional;
    QString name;
    QString profession;
    std::optional<OrganisationId> organisation; ///< of the register
    std::optional<ChildId> finderOf;            ///< an Upptäckare attends for the own child alone
    bool convenes = false;
    QDate called; ///< letter sent
    Attendance attendance = Attendance::Open;
    bool ownUnit = false; ///< the unit's own staff. Neither this nor an organisation: not chosen, and sees nobody (G2)

    bool operator==(const MeetingParticipant&) const = default;
};

/// Who does what by when.
struct MeetingTask {
    QString what;
    QString who;
    QDate due;

    bool operator==(const MeetingTask&) const = default;
};

/// Support on offer, in one of the prioritised areas.
struct SupportOffer {
    Area area = Area::Omsorg;
    QString what;
    QString who;

    bool operator==(const SupportOffer&) const = default;
};

/// What a meeting says of one child: minutes are per child and never mixed.
struct MeetingChild {
    ChildId child;
    bool followed = false;         ///< agenda 2: taken up earlier; effect of the support
    QMap<QString, QString> notes;  ///< by agenda point id ("3a"); empty ones are not kept
    std::vector<Area> prioritised; ///< in order
    std::vector<SupportOffer> offers;
    std::vector<MeetingTask> tasks;
    std::optional<GemensamBehovskompassId> gemensam;
    bool individualTeam = false;   ///< 3f: an Individuellt barnteam is decided
    bool noLongerFollowed = false; ///< the team's decision, after the follow-up rating
    Principles principles;         ///< of what the team decides of the child
    QString interrupted;           ///< a consent was withdrawn halfway: why nothing more was written

    bool isDecidedOn() const { return individualTeam || noLongerFollowed; }
    bool operator==(const MeetingChild&) const = default;
};

struct Meeting;
using MeetingId = Id<Meeting>;

/// A Barnteam (several children, professionals and the Upptäckare) or a meeting of an Individuellt barnteam (one
/// child). Everything typed is saved as it is typed: a meeting that a crash interrupts goes on where it was.
struct Meeting {
    MeetingId id;
    MeetingKind kind = MeetingKind::Barnteam;
    QDateTime when; ///< local time
    int minutes = 60;
    QString place;
    QString leader;      ///< sees that all take part
    QString documenting; ///< Barnkontakt or Stödsamordnare
    QString noteTaker;
    std::vector<MeetingParticipant> participants;
    std::vector<MeetingChild> children; ///< in the order they are taken up
    QMap<QString, QString> notes;       ///< on points that concern no child ("1", "4", "6")
    QMap<QString, QString> preparation; ///< checklist 4a, by item id: "ja", or what was decided
    QString currentPoint;               ///< where it is: "3c"; empty: not begun
    std::optional<ChildId> currentChild;
    QDateTime next;    ///< local time; the next date is booked in the meeting
    QDateTime started; ///< UTC
    QDateTime closed;  ///< UTC; invalid: open
    QDateTime savedAt;

    const MeetingChild* find(ChildId child) const;
    bool operator==(const Meeting&) const = default;
};

/// Rules: meeting.when.missing, meeting.minutes.range, meeting.children.missing (individual: exactly one),
/// meeting.child.twice, meeting.leader.missing, meeting.call.short (warning, first meeting; where: participant number;
/// values: days, fewest), meeting.text.tooLong. `callDaysAtLeast` is the unit's `Reminders::callBeforeFirstMeeting`.
Issues issues(const Meeting& meeting, int callDaysAtLeast = 14);
/// What stands against closing it: meeting.next.missing (all but the closing meeting), meeting.attendance.open (where:
/// participant number), meeting.stodsamordnare.missing (first meeting of a child that has no Stödsamordnare),
/// meeting.principle.open (the team decided on a child without asking the four; where: number of the child).
Issues closingIssues(const Meeting& meeting, bool stodsamordnareAppointed);

/// A meeting as one child's page and process see it: that child's part alone.
struct MeetingOfChild {
    MeetingId id;
    MeetingKind kind = MeetingKind::Barnteam;
    QDateTime when;
    QDateTime started;
    QDateTime closed;
    QDateTime next;
    std::vector<OrganisationId> organisations; ///< of the participants
    bool individualTeam = false;
    bool noLongerFollowed = false;

    bool operator==(const MeetingOfChild&) const = default;
};

} // namespace bk
