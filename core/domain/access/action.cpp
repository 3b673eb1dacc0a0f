// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/access/action.h"

#include "core/domain/common/enum_ids.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<Action>, allActions.size()> ids{{
    {Action::ListChildren, "list-children"_L1},
    {Action::ReadChild, "read-child"_L1},
    {Action::RegisterChild, "register-child"_L1},
    {Action::EditChild, "edit-child"_L1},
    {Action::ProtectIdentity, "protect-identity"_L1},
    {Action::RecordCard, "record-card"_L1},
    {Action::RecordTalk, "record-talk"_L1},
    {Action::KeepConsents, "keep-consents"_L1},
    {Action::KeepPlan, "keep-plan"_L1},
    {Action::HoldMeetings, "hold-meetings"_L1},
    {Action::MoveProcess, "move-process"_L1},
    {Action::Decide, "decide"_L1},
    {Action::HandOver, "hand-over"_L1},
    {Action::KeepVisits, "keep-visits"_L1},
    {Action::ShareRecords, "share-records"_L1},
    {Action::OpenInEmergency, "open-in-emergency"_L1},
    {Action::ReadStatistics, "read-statistics"_L1},
    {Action::KeepStatistics, "keep-statistics"_L1},
    {Action::EditRegister, "edit-register"_L1},
    {Action::ChangeSettings, "change-settings"_L1},
    {Action::ImportPacks, "import-packs"_L1},
    {Action::BackUp, "back-up"_L1},
    {Action::ManageUsers, "manage-users"_L1},
    {Action::Rekey, "rekey"_L1},
    {Action::ReadLog, "read-log"_L1},
    {Action::Purge, "purge"_L1},
}};

} // namespace

bool keepsRecords(Action action) {
    return (action >= Action::RegisterChild && action <= Action::KeepVisits) || action == Action::OpenInEmergency;
}

QString toString(Action action) { return idIn(ids, action); }

std::optional<Action> actionFrom(const QString& text) { return valueIn(ids, text); }

} // namespace bk
