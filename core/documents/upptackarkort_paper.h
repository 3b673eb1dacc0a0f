// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"

namespace bk {

struct UpptackarkortPaper {
    Child child;
    Upptackarkort card;
    CardWording wording;
    PaperOrigin origin;
};

/// A filled-in card.
Document upptackarkortDocument(const UpptackarkortPaper& paper);
/// The card to be filled in by hand and sent by post.
Document blankUpptackarkortDocument(const CardWording& wording, const PaperOrigin& origin);

} // namespace bk
