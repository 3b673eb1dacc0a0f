// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/consent/consent.h"

namespace bk {

/// A consent on paper: to sign, or where it was oral to document it; with what is known, or blank to fill in by hand.
struct ConsentPaper {
    Child child;
    ConsentKind kind = ConsentKind::Written;
    std::optional<Consent> consent; ///< what is known; empty: lines to write on
    QStringList organisations;      ///< those of `consent`, in words
    QString unitName;
    bool practice = false;
    QString recordedBy; ///< of an oral one; may be empty
    QDate recordedOn;
};

/// What is asked, for whom and until when; then a place for each guardian and for the child to answer and sign apart.
/// An oral one tells instead who answered what, when and how, what was explained and who wrote it down, and is signed
/// by nobody of the family. With protected identity neither the unit's name nor any address stands on it.
Document consentDocument(const ConsentPaper& paper);

} // namespace bk
