// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/sibling_card.h"

namespace bk {

Upptackarkort siblingCard(const Upptackarkort& card, ChildId sibling) {
    Upptackarkort copy;
    copy.child = sibling;
    copy.date = card.date;
    copy.finder = card.finder;
    copy.instrument = card.instrument;
    copy.measures = card.measures;
    copy.told = card.told;
    copy.toldNote = card.toldNote;
    copy.receipt.received = card.receipt.received;
    return copy;
}

} // namespace bk
