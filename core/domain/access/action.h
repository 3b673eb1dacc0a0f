// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <array>
#include <optional>

namespace bk {

/// What somebody does in an open unit, as far as not everybody may. Up to `OpenInEmergency` it is done with one child;
/// what follows concerns the unit.
enum class Action {
    ListChildren,    ///< Barn, Idag, search, and every other list that names children
    ReadChild,       ///< everything held about a child
    RegisterChild,   ///< also by importing a file
    EditChild,       ///< name, contacts, guardians, who is responsible
    ProtectIdentity, ///< to mark an identity as protected, or no longer so
    RecordCard,      ///< Upptäckarkort, anmälan
    RecordTalk,      ///< Barnsamtal and other talks, Skattningsformulär, Gemensam Behovskompass
    KeepConsents,
    KeepPlan,     ///< Barnets plan, Fördjupad behovskompass, frozen versions and their signatures
    HoldMeetings, ///< call, hold and close them
    MoveProcess,  ///< to begin a round, go on to the next step, note an Uppföljningssamtal
    Decide,       ///< the Beslut after a Barnsamtal
    HandOver,     ///< to change who is responsible, and to delegate
    KeepVisits,   ///< the visit programme and thematic meetings
    ShareRecords, ///< print, save as a file, export: what leaves the unit
    OpenInEmergency,
    ReadStatistics,
    KeepStatistics, ///< what is counted by hand, comments on the tables, surveys of experience
    EditRegister,   ///< organisations, the directory of Barnkontakter, standing times
    ChangeSettings,
    ImportPacks,
    BackUp, ///< by hand, and to try one out; the day's own backup is the unit's
    ManageUsers,
    Rekey,
    ReadLog, ///< the whole unit's log; a child's own belongs to reading the child
    Purge,
};

inline constexpr std::array<Action, 26> allActions{
    Action::ListChildren,    Action::ReadChild,      Action::RegisterChild, Action::EditChild,
    Action::ProtectIdentity, Action::RecordCard,     Action::RecordTalk,    Action::KeepConsents,
    Action::KeepPlan,        Action::HoldMeetings,   Action::MoveProcess,   Action::Decide,
    Action::HandOver,        Action::KeepVisits,     Action::ShareRecords,  Action::OpenInEmergency,
    Action::ReadStatistics,  Action::KeepStatistics, Action::EditRegister,  Action::ChangeSettings,
    Action::ImportPacks,     Action::BackUp,         Action::ManageUsers,   Action::Rekey,
    Action::ReadLog,         Action::Purge};

/// Makes or changes records of children, talks, meetings or visits: nothing for a unit that holds no children.
bool keepsRecords(Action action);

/// "read-child" … as in the ids of refusals and in docs/access.md.
QString toString(Action action);
std::optional<Action> actionFrom(const QString& text);

} // namespace bk
