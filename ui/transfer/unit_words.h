// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/unit_card.h"

class QLabel;

namespace bk {

/// The six words of a card's keys, large, for reading out and for marking.
QLabel* unitWordsLabel();
/// Shows the words of that card.
void showWordsOf(QLabel* label, const UnitCard& card);

} // namespace bk
