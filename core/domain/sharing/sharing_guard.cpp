// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sharing/sharing_guard.h"

#include <algorithm>

namespace bk {
namespace {

/// Those that may open the way, the newest first. A written consent opens what an oral one does.
std::vector<const Consent*> candidates(const SharingGround& ground) {
    std::vector<const Consent*> found;
    const auto add = [&](ConsentKind kind) {
        if (const Consent* consent = newest(ground.consents, kind))
            found.push_back(consent);
    };
    add(ground.needed);
    if (ground.needed == ConsentKind::Oral)
        add(ConsentKind::Written);
    std::stable_sort(found.begin(), found.end(), [](const Consent* left, const Consent* right) {
        return left->savedAt > right->savedAt;
    });
    return found;
}

SharingRefusal refusal(const SharingGround& ground, const Consent& consent) {
    const ConsentState found = state(consent, ground.child, ground.today, ground.latestSeen);
    return {ground.needed, found, RefusalCause::Consent, refusalDate(consent, found)};
}

/// Nothing that is there covers it.
SharingRefusal missing(ConsentKind needed, RefusalCause cause) { return {needed, ConsentState::Missing, cause, {}}; }

bool opens(const SharingRefusal& refusal) { return refusal.state == ConsentState::Valid; }

std::optional<SharingRefusal> toOrganisation(const SharingEntry& entry, const SharingGround& ground) {
    const std::vector<const Consent*> all = candidates(ground);
    for (const Consent* consent : all) {
        const auto& named = consent->organisations;
        if (!entry.organisation || std::find(named.begin(), named.end(), *entry.organisation) == named.end())
            continue;
        if (!consent->sharing)
            return missing(ground.needed, RefusalCause::NotNamed);
        const SharingRefusal found = refusal(ground, *consent);
        return opens(found) ? std::nullopt : std::optional(found);
    }
    if (all.empty())
        return missing(ground.needed, RefusalCause::Consent);
    const SharingRefusal newestOne = refusal(ground, *all.front());
    return opens(newestOne) ? missing(ground.needed, RefusalCause::NotNamed) : newestOne;
}

/// The Upptäckare and the Barnkontakt share on the oral consent, on the card or as a record of its own. At a meeting
/// the written consent that opened it counts too, whichever is newest.
std::optional<SharingRefusal> toUpptackare(const SharingEntry& entry, SharingGround ground) {
    ground.needed = ConsentKind::Oral;
    const bool meeting = entry.way == SharingWay::Screen; // its own child's part, as the room sees it
    if (!meeting && !isForUpptackare(entry.paper))
        return missing(ConsentKind::Oral, RefusalCause::NotForUpptackare);
    const std::vector<const Consent*> all = candidates(ground);
    const Consent* consent = meeting && !all.empty() ? all.front() : newest(ground.consents, ConsentKind::Oral);
    if (!consent)
        return ground.oralOnCard == ConsentState::Valid
                   ? std::nullopt
                   : std::optional(SharingRefusal{ConsentKind::Oral, ground.oralOnCard, RefusalCause::Consent, {}});
    if (!consent->sharing)
        return missing(ConsentKind::Oral, RefusalCause::NotNamed);
    const SharingRefusal found = refusal(ground, *consent);
    return opens(found) ? std::nullopt : std::optional(found);
}

} // namespace

QDate refusalDate(const Consent& consent, ConsentState state) {
    switch (state) {
    case ConsentState::NotYet: return consent.validFrom;
    case ConsentState::Expired: return consent.validTo;
    case ConsentState::Withdrawn: return consent.withdrawal.date;
    case ConsentState::Valid:
    case ConsentState::Missing:
    case ConsentState::GuardianRefuses:
    case ConsentState::GuardiansDiffer:
    case ConsentState::GuardianOpen:
    case ConsentState::ChildNotAsked:
    case ConsentState::ChildRefuses: return {};
    }
    Q_UNREACHABLE();
}

bool isForUpptackare(SharedPaper paper) { return paper == SharedPaper::Upptackarkort || paper == SharedPaper::Letter; }

bool isGuarded(const SharingEntry& entry) {
    if (!entry.child || entry.ownUse)
        return false;
    switch (entry.recipient) {
    case Recipient::Organisation: return entry.paper != SharedPaper::Consultation;
    case Recipient::Upptackare:
    case Recipient::Family: return true;
    case Recipient::Anmalan:
    case Recipient::Duty: return false;
    }
    Q_UNREACHABLE();
}

std::optional<SharingRefusal> sharingRefusal(const SharingEntry& entry, const SharingGround& ground) {
    if (!isGuarded(entry))
        return std::nullopt;
    switch (entry.recipient) {
    case Recipient::Organisation: return toOrganisation(entry, ground);
    case Recipient::Upptackare: return toUpptackare(entry, ground);
    case Recipient::Family:
        return ground.hiddenFromFamily ? std::optional(missing(ground.needed, RefusalCause::NotForFamily))
                                       : std::nullopt;
    case Recipient::Anmalan:
    case Recipient::Duty: return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace bk
