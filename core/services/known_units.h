// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/transfer_repository.h"

#include <QStringList>

namespace bk {

class OpenUnit;

/// Six Swedish words for the keys on a card: what people read to each other on the telephone. Other keys, other words.
QStringList wordsOf(const UnitCard& card);
/// The same on one line, as it is shown and typed: "abborre blomma …".
QString wordsTextOf(const UnitCard& card);
/// Whether somebody typed those words, whatever the case, spaces and commas between.
bool areWordsOf(const UnitCard& card, const QString& typed);

/// The unit's keys for handing over; made now where there are none yet. Throws Refused (unit.noChildren).
TransferKeys transferKeys(OpenUnit& unit);
/// Whether the unit has keys, and so a card to show.
bool hasCard(OpenUnit& unit);
/// The unit's own mottagarkort of today, as the file that others read in. Makes keys where there are none yet; throws
/// as `transferKeys`.
QByteArray ownCard(OpenUnit& unit);
/// It holds nothing of anybody, so it leaves without a row. Throws as `writeForm`.
void saveOwnCard(OpenUnit& unit, const QString& targetPath);

/// What a card is to the unit that reads it.
enum class CardStanding {
    New,       ///< nobody of that id is known
    Same,      ///< known, with the same keys
    OtherKeys, ///< known by that id or name, with other keys: new ones, or somebody else's
    Own        ///< the unit's own
};
CardStanding standingOf(OpenUnit& unit, const UnitCard& card);

/// Reads a card from a file. Throws NotFound, Io and as `parseUnitCard`.
UnitCard readUnitCard(const QString& path);

/// Units that somebody has confirmed, by name.
std::vector<KnownUnit> knownUnits(OpenUnit& unit);
/// The one with that name, id as 32 hexadecimal digits, or a beginning of the id of at least eight that no other has.
/// Throws NotFound (known.none) and Refused (known.several).
KnownUnit knownUnit(OpenUnit& unit, const QString& nameOrId);
/// Somebody has compared the words: from now on children can be handed over to it, and what it signed is known. Throws
/// Refused (access.never.change-settings, known.own).
void addKnownUnit(OpenUnit& unit, const UnitCard& card);
/// Nothing happens where it is not known. Throws Refused as above.
void removeKnownUnit(OpenUnit& unit, const QByteArray& unitId);

} // namespace bk
