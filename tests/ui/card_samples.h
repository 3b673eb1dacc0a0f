// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/anmalan.h"
#include "tests/ui/forms_random.h"

namespace bk::test {

inline std::optional<bool> maybe(RandomValues& random) {
    return random.often() ? std::optional(random.below(2) == 0) : std::nullopt;
}

inline PerArea<CardArea> randomAreas(RandomValues& random) {
    PerArea<CardArea> areas;
    for (CardArea& area : areas)
        area = {random.often() ? std::optional(CardAnswer(random.below(3))) : std::nullopt, random.text(true)};
    return areas;
}

/// Any mixture a card can hold, also one that no rule would let through.
inline Upptackarkort randomCard(RandomValues& random, const FormWorld& world) {
    Upptackarkort card;
    card.id = UpptackarkortId::fromNumber(random.below(1000));
    card.child = ChildId::fromNumber(random.below(1000));
    card.date = random.often() ? random.date() : QDate();
    card.finder = {random.text(),       random.text(), random.text(), random.contact(), FinderPlace(random.below(2)),
                   random.below(2) == 0};
    card.instrument = random.one(world.refs(InstrumentKind::Upptackarkort, Audience::Any));
    card.areas = randomAreas(random);
    card.measures = random.text(true);
    card.told = GuardianTold(random.below(4));
    card.toldNote = random.text(true);
    card.guardianConsents = maybe(random);
    card.consentNote = random.text(true);
    card.childView = Answered(random.below(4));
    card.childNote = random.text(true);
    card.badlyTreated = maybe(random);
    card.canSupport = maybe(random);
    card.needsOthers = maybe(random);
    card.route = CardRoute(random.below(4));
    card.receipt = {
        random.often() ? random.date() : QDate(), random.often() ? random.date() : QDate(),
        random.often() ? random.date() : QDate(), random.text(true), random.often() ? random.date() : QDate()};
    card.savedAt = QDateTime(random.date(), QTime(8, random.below(60)), Qt::UTC);
    return card;
}

inline Anmalan randomAnmalan(RandomValues& random) {
    Anmalan anmalan;
    anmalan.id = AnmalanId::fromNumber(random.below(1000));
    anmalan.child = ChildId::fromNumber(random.below(1000));
    anmalan.date = random.often() ? random.date() : QDate();
    anmalan.acute = random.below(2) == 0;
    anmalan.receiver = random.text();
    anmalan.madeBy = random.text();
    anmalan.profession = random.text();
    anmalan.description = random.text(true);
    anmalan.told = GuardianTold(random.below(4));
    if (random.often())
        anmalan.card = UpptackarkortId::fromNumber(random.below(1000));
    anmalan.areas = randomAreas(random);
    anmalan.sent = random.often() ? random.date() : QDate();
    anmalan.savedAt = QDateTime(random.date(), QTime(8, random.below(60)), Qt::UTC);
    return anmalan;
}

} // namespace bk::test
