// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/record_guard.h"

namespace bk {

Action actionOf(ChangeKind change, RecordKind record) {
    if (change == ChangeKind::EmergencyAccess)
        return Action::OpenInEmergency;
    switch (record) {
    case RecordKind::Child:
        if (change == ChangeKind::Removed)
            return Action::Purge;
        return change == ChangeKind::Changed ? Action::EditChild : Action::RegisterChild;
    case RecordKind::Upptackarkort:
    case RecordKind::Anmalan: return Action::RecordCard;
    case RecordKind::Samtal:
    case RecordKind::Skattning:
    case RecordKind::Gemensam: return Action::RecordTalk;
    case RecordKind::Consent:
    case RecordKind::Scan: return Action::KeepConsents;
    case RecordKind::Plan:
    case RecordKind::Fordjupad:
    case RecordKind::PlanVersion: return Action::KeepPlan;
    case RecordKind::Meeting: return Action::HoldMeetings;
    case RecordKind::Stodprocess:
    case RecordKind::Uppfoljningssamtal: return Action::MoveProcess;
    case RecordKind::Beslut: return Action::Decide;
    case RecordKind::Delegation:
    case RecordKind::Handover: return Action::HandOver;
    case RecordKind::VisitEnrolment:
    case RecordKind::Visit:
    case RecordKind::ThematicMeeting: return Action::KeepVisits;
    case RecordKind::Organisation:
    case RecordKind::Barnkontakt:
    case RecordKind::StandingTime:
    case RecordKind::Rollout: return Action::EditRegister;
    case RecordKind::Settings:
    case RecordKind::Reminders: return Action::ChangeSettings;
    case RecordKind::Pack: return Action::ImportPacks;
    case RecordKind::SealedIdentity: return Action::ProtectIdentity;
    case RecordKind::Sharing: return Action::ShareRecords;
    case RecordKind::User: return Action::ManageUsers;
    case RecordKind::Unit:
    case RecordKind::Log:
    case RecordKind::Sample: return Action::ReadLog;
    case RecordKind::Actions: return Action::MoveProcess;
    case RecordKind::Statistics: return Action::ReadStatistics;
    case RecordKind::HandCounts: return Action::KeepStatistics;
    }
    Q_UNREACHABLE();
}

void reading(HistoryRepository* history, RecordKind record, std::optional<ChildId> child) {
    if (history)
        history->reading(record, child);
}

bool isListed(HistoryRepository* history, ChildId child) {
    const RecordGuard::Children* only = history ? history->onlyChildren() : nullptr;
    return !only || only->contains(child.number());
}

} // namespace bk
