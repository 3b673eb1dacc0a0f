// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/station.h"

#include "core/domain/common/enum_ids.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<Station>, stationCount> stationIds{{
    {Station::BarnUpptacks, "barn-upptacks"_L1},
    {Station::BarnkontaktAktiveras, "barnkontakt-aktiveras"_L1},
    {Station::Barnsamtal, "barnsamtal"_L1},
    {Station::Beslut, "beslut"_L1},
    {Station::Barnteam, "barnteam"_L1},
    {Station::Uppfoljningssamtal, "uppfoljningssamtal"_L1},
    {Station::IndividuelltBarnteam, "individuellt-barnteam"_L1},
    {Station::BehovUppfyllt, "behov-uppfyllt"_L1},
    {Station::EgetStod, "eget-stod"_L1},
    {Station::Avbojt, "avbojt"_L1},
    {Station::AvslutatUtanStod, "avslutat-utan-stod"_L1},
}};

constexpr std::array<EnumId<Entry>, 3> entryIds{{
    {Entry::Card, "card"_L1},
    {Entry::OwnRequest, "own-request"_L1},
    {Entry::SipDuty, "sip-duty"_L1},
}};

} // namespace

QString toString(Station station) { return idIn(stationIds, station); }

std::optional<Station> stationFrom(const QString& text) { return valueIn(stationIds, text); }

int stepNumber(Station station) { return station <= Station::BehovUppfyllt ? static_cast<int>(station) + 1 : 0; }

bool isEnd(Station station) { return station == Station::BehovUppfyllt || station == Station::AvslutatUtanStod; }

QString toString(Entry entry) { return idIn(entryIds, entry); }

std::optional<Entry> entryFrom(const QString& text) { return valueIn(entryIds, text); }

std::optional<Station> Stodprocess::declinedAt() const {
    if (station() != Station::Avbojt)
        return std::nullopt;
    for (auto move = moves.rbegin(); move != moves.rend(); ++move)
        if (move->to != Station::Avbojt)
            return move->to;
    return std::nullopt;
}

} // namespace bk
