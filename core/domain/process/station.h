// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

/// Where a child stands in stödprocessen: the eight steps, and the three places beside the line.
enum class Station {
    BarnUpptacks,
    BarnkontaktAktiveras,
    Barnsamtal,
    Beslut,
    Barnteam,
    Uppfoljningssamtal,
    IndividuelltBarnteam,
    BehovUppfyllt,
    EgetStod,         ///< support within the own organisation
    Avbojt,           ///< the family declines for now; it may return at any time
    AvslutatUtanStod, ///< closed where there was no support: anmälan only, or consent refused
};
inline constexpr std::size_t stationCount = 11;
/// "barn-upptacks" … "eget-stod": as in columns, files and on the command line.
QString toString(Station station);
std::optional<Station> stationFrom(const QString& text);

/// 1..8 for the steps, 0 beside the line.
int stepNumber(Station station);
/// The round is over: only a new round follows.
bool isEnd(Station station);

struct Stodprocess;
using StodprocessId = Id<Stodprocess>;

/// How a round began.
enum class Entry { Card, OwnRequest, SipDuty };
QString toString(Entry entry);
std::optional<Entry> entryFrom(const QString& text);

/// One move, never changed afterwards.
struct Move {
    Station to = Station::BarnUpptacks;
    QDate date;
    QString by;     ///< who moved it
    QString reason; ///< asked for where the move is out of the ordinary

    bool operator==(const Move&) const = default;
};

/// One round of stödprocessen for a child. A new discovery after the end starts a new round.
struct Stodprocess {
    StodprocessId id;
    ChildId child;
    int round = 1;
    Entry entry = Entry::Card;
    std::vector<Move> moves; ///< at least one; the last says where the child stands
    QDate nextFollowUp;      ///< always set while support runs
    QDateTime savedAt;

    Station station() const { return moves.empty() ? Station::BarnUpptacks : moves.back().to; }
    QDate since() const { return moves.empty() ? QDate() : moves.back().date; }
    bool isOpen() const { return !isEnd(station()); }
    /// The station the family declined at; empty unless the child stands at Avbojt.
    std::optional<Station> declinedAt() const;
    bool operator==(const Stodprocess&) const = default;
};

} // namespace bk
