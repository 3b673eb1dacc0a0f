// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/consent/consent.h"

namespace bk {

/// A consent to print and sign: with what is known, or blank to fill in by hand.
struct ConsentPaper {
    Child child;
    ConsentKind kind = ConsentKind::Written; ///< written or updated; an oral one has no paper
    std::optional<Consent> consent;          ///< what is known; empty: lines to write on
    QStringList organisations;               ///< those of `consent`, in words
    QString unitName;
    bool practice = false;
};

/// What is asked, for whom and until when; then a place for each guardian and for the child to answer and sign apart.
/// With protected identity neither the unit's name nor any address stands on it.
Document consentDocument(const ConsentPaper& paper);

} // namespace bk
