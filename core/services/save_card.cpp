// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/save_card.h"

#include "core/services/advance_process.h"
#include "core/services/process_facts.h"
#include "core/store/transaction.h"

#include <algorithm>

namespace bk {
namespace {

std::optional<Station> stationOf(CardRoute route) {
    switch (route) {
    case CardRoute::EgetStod: return Station::EgetStod;
    case CardRoute::Barnkontakt: return Station::BarnkontaktAktiveras;
    case CardRoute::Open:
    case CardRoute::Anmalan: return {};
    }
    Q_UNREACHABLE();
}

/// The day the card reached the Barnkontakt, or was written; never before the round that went before ended.
QDate dayOf(const OpenUnit& unit, const Upptackarkort& card, const std::optional<Stodprocess>& before) {
    QDate day = card.receipt.received.isValid() ? card.receipt.received : card.date;
    if (before)
        day = std::max(day, before->since());
    return std::min(day, unit.today());
}

/// A card moves a child that stands where cards are read; later it is only kept.
bool waitsForWay(Station station, Station to) {
    return station == Station::BarnUpptacks || (station == Station::EgetStod && to == Station::BarnkontaktAktiveras);
}

} // namespace

SavedCard saveCard(OpenUnit& unit, Upptackarkort card) {
    Transaction transaction(unit.connection());
    card.savedAt = unit.clock().now();
    SavedCard saved{unit.cards().save(card), {}};
    const auto before = unit.process().current(card.child);
    if (!before || !before->isOpen())
        beginRound(unit, card.child, Entry::Card, dayOf(unit, card, before));
    if (const auto to = stationOf(card.route)) {
        const ProcessFacts facts = processFacts(unit, card.child);
        if (waitsForWay(facts.round.station(), *to)) {
            saved.notYet = obstacles(*to, facts, unit.today());
            if (saved.notYet.empty())
                advanceProcess(unit, card.child, *to, unit.today());
        }
    }
    transaction.commit();
    return saved;
}

AnmalanId saveAnmalan(OpenUnit& unit, Anmalan anmalan) {
    anmalan.savedAt = unit.clock().now();
    return unit.cards().save(anmalan);
}

Anmalan begunAnmalan(const OpenUnit& unit, ChildId child, const Upptackarkort* card) {
    Anmalan anmalan;
    anmalan.child = child;
    anmalan.date = unit.today();
    anmalan.madeBy = unit.user().displayName;
    if (!card)
        return anmalan;
    anmalan.told = card->told;
    if (card->id.isNull())
        anmalan.areas = card->areas;
    else
        anmalan.card = card->id;
    return anmalan;
}

} // namespace bk
