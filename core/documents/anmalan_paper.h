// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/card_parts.h"
#include "core/domain/process/anmalan.h"

namespace bk {

/// An anmälan with the card inside: one paper, so that the two are never sent apart (G4).
struct AnmalanPaper {
    Child child;
    Anmalan anmalan;
    std::optional<Upptackarkort> card;
    CardWording wording;
    QString citation; ///< the law in force on the day; may be empty
    QString lawText;
    PaperOrigin origin;
};

/// To fill in by hand, with the eight areas in it: only wording, law and origin count.
Document blankAnmalanDocument(const AnmalanPaper& paper);
/// Addressed to socialtjänsten alone. What is not known stands as not filled in.
Document anmalanDocument(const AnmalanPaper& paper);

} // namespace bk
