// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/instruments/instrument.h"
#include "core/domain/process/upptackarkort.h"

namespace bk {

/// The words a card is printed in.
struct CardWording {
    WellbeingModel model;
    std::optional<Instrument> instrument; ///< empty: the unit never held the wording; areas stand by their labels
};

/// Where a paper comes from.
struct PaperOrigin {
    QString unitName; ///< left out where it would tell where a protected child is
    bool practice = false;
    QString notice; ///< whose wording it is
};

namespace paper {

/// An empty document with title and origin.
Document documentOf(const QString& title, const QString& subtitle, const PaperOrigin& origin, bool hidden);

using Rows = std::vector<std::pair<QString, RichText>>;
/// Left out where there is no value.
void addRow(Rows& rows, const QString& key, const QString& value);

/// Who the child is: name, personnummer or date of birth, place. `hidden`: nothing of where the child is.
/// `numberAsked`: who receives it looks for a personnummer, so that it is said where there is none.
Rows childRows(const Child& child, bool hidden, bool numberAsked = false);

/// The eight areas with their statements and answers, and what was described of each.
std::vector<Block> areaBlocks(const PerArea<CardArea>& areas, const CardWording& wording);
/// The same to be filled in by hand.
std::vector<Block> blankAreaBlocks(const CardWording& wording);
/// Everything of a card but who the child is: finder, areas, measures, consent, route.
std::vector<Block> cardBlocks(const Upptackarkort& card, const CardWording& wording, bool hidden);

QString answerText(const std::optional<CardAnswer>& answer);
QString toldText(GuardianTold told);
QString routeText(CardRoute route);

} // namespace paper
} // namespace bk
