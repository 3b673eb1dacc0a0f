// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/family_view.h"

#include <algorithm>

namespace bk {
namespace {

bool isKnown(const Anmalan& anmalan) { return anmalan.told == GuardianTold::Yes; }

bool isHidden(const Upptackarkort& card, const std::vector<Anmalan>& anmalningar) {
    if (card.told == GuardianTold::Unsuitable || (card.badlyTreated == true && card.told != GuardianTold::Yes))
        return true;
    const bool allKnown = std::ranges::all_of(anmalningar, isKnown);
    if (card.route == CardRoute::Anmalan && (anmalningar.empty() || !allKnown))
        return true;
    return std::ranges::any_of(
        anmalningar, [&](const Anmalan& anmalan) { return anmalan.card == card.id && !isKnown(anmalan); });
}

} // namespace

FamilyView::FamilyView(const std::vector<Upptackarkort>& cards, const std::vector<Anmalan>& anmalningar) {
    for (const Anmalan& anmalan : anmalningar)
        if (!isKnown(anmalan))
            m_hidden.insert(anmalan.id.number());
    for (const Upptackarkort& card : cards)
        if (isHidden(card, anmalningar)) {
            m_hidden.insert(card.id.number());
            m_hidesCard = true;
        }
}

FamilyView::FamilyView(const ProcessFacts& facts)
    : FamilyView(facts.card ? std::vector{*facts.card} : std::vector<Upptackarkort>(), facts.anmalningar) {}

FamilyView FamilyView::all() {
    FamilyView view;
    view.m_all = true;
    return view;
}

bool FamilyView::shows(SharedPaper paper, qint64 record) const {
    switch (paper) {
    case SharedPaper::Upptackarkort:
    case SharedPaper::Anmalan: return record == 0 ? !hidesSomething() : shows(record);
    case SharedPaper::Consultation: return !hidesSomething();
    case SharedPaper::Letter:
    case SharedPaper::Other: return true;
    }
    Q_UNREACHABLE();
}

bool FamilyView::shows(const SharingEntry& entry) const {
    if (m_all || (!entry.ownUse && entry.recipient == Recipient::Family))
        return true;
    if (!entry.ownUse && entry.recipient == Recipient::Anmalan)
        return entry.told && shows(SharedPaper::Anmalan, entry.record);
    if (!entry.ownUse && entry.recipient == Recipient::Duty && !entry.told && hidesSomething())
        return false;
    return shows(entry.paper, entry.record);
}

bool FamilyView::shows(const Move& move) const { return move.to != Station::AvslutatUtanStod || !hidesSomething(); }

} // namespace bk
