// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/sharing_check.h"

#include "core/domain/common/error.h"
#include "core/services/family_view.h"
#include "core/services/open_unit.h"
#include "core/services/second_role.h"

#include <algorithm>

namespace bk {

ConsentKind neededConsent(std::optional<Station> station) {
    if (!station)
        return ConsentKind::Written;
    switch (*station) {
    case Station::BarnUpptacks:
    case Station::BarnkontaktAktiveras: return ConsentKind::Oral;
    case Station::IndividuelltBarnteam: return ConsentKind::UpdatedWritten;
    case Station::Barnsamtal:
    case Station::Beslut:
    case Station::Barnteam:
    case Station::Uppfoljningssamtal:
    case Station::BehovUppfyllt:
    case Station::EgetStod:
    case Station::Avbojt:
    case Station::AvslutatUtanStod: return ConsentKind::Written;
    }
    Q_UNREACHABLE();
}

SharingGround sharingGround(OpenUnit& unit, ChildId child) {
    auto found = unit.children().find(child);
    if (!found)
        throw Error(Error::Kind::NotFound, QStringLiteral("child"));
    const auto round = unit.process().current(child);
    const auto cards = unit.cards().ofChild(child);
    SharingGround ground;
    ground.child = std::move(*found);
    ground.today = unit.today();
    ground.latestSeen = unit.process().latestSeen();
    ground.needed = neededConsent(round ? std::optional(round->station()) : std::nullopt);
    ground.consents = unit.consents().ofChild(child);
    const QDate latest = ground.latestSeen.isValid() ? std::max(ground.latestSeen, ground.today) : ground.today;
    if (!cards.empty())
        ground.oralOnCard = cards.front().oralState(ground.child, latest);
    return ground;
}

std::optional<SharingRefusal> refusalOf(OpenUnit& unit, const SharingEntry& entry) {
    if (needsSecondRole(unit, entry)) {
        SharingRefusal refusal;
        refusal.cause = RefusalCause::NoSecondPerson;
        return refusal;
    }
    if (!isGuarded(entry))
        return std::nullopt;
    SharingGround ground = sharingGround(unit, *entry.child);
    ground.hiddenFromFamily = !familyView(unit, *entry.child).shows(entry.paper, entry.record);
    return sharingRefusal(entry, ground);
}

SharingParts partsOf(OpenUnit& unit, const std::vector<SharingEntry>& entries) {
    SharingParts parts;
    for (const SharingEntry& entry : entries) {
        if (const auto refusal = refusalOf(unit, entry))
            parts.refused.push_back({entry, *refusal});
        else
            parts.permitted.push_back(entry);
    }
    return parts;
}

} // namespace bk
