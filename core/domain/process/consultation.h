// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/upptackarkort.h"

namespace bk {

/// What a stretch of text could tell of who a child is.
enum class IdentityKind {
    Name,   ///< of the child
    Person, ///< anybody near the child
    Place,  ///< where the child, or somebody who knows it, is found
    Number, ///< personnummer, telephone, date of birth: any long number
    Address ///< street, e-mail
};

/// A word or phrase that must not stand in a consultation.
struct IdentityWord {
    QString text;
    IdentityKind kind = IdentityKind::Name;

    bool operator==(const IdentityWord&) const = default;
};

/// Everything known of the child and the people around it that could tell who it is; `unit`: name and place of the
/// unit.
std::vector<IdentityWord> identityWords(const Child& child, const Upptackarkort& card, const QStringList& unit);

struct IdentityMark {
    qsizetype start = 0;
    qsizetype length = 0;
    IdentityKind kind = IdentityKind::Name;

    bool operator==(const IdentityMark&) const = default;
};

/// Where `text` tells who the child is: the words (in any case, with a genitive s; of people and places, words of up to
/// three letters only with a capital, of the child of up to two), any e-mail address and any number of six digits or
/// more. In order, without overlap.
std::vector<IdentityMark> identityMarks(const QString& text, const std::vector<IdentityWord>& words);

/// A card as it is talked of with socialtjänsten (G5): no name, no number, no place, no people, and of the age only the
/// span. A copy to edit; the card stays as it is.
struct Consultation {
    std::optional<int> ageFrom; ///< whole years; empty: the age is not known
    int ageTo = 0;              ///< inclusive
    PerArea<CardArea> areas;
    QString measures;
    QString question;

    bool operator==(const Consultation&) const = default;
};

/// The card's answers and texts as they are, without what has a field of its own. Texts are not looked at.
Consultation consultation(const Upptackarkort& card, const Child& child, QDate today);

/// Rule: consultation.identity (where: "area.<index>", "measures" or "question"; value: what stands there).
Issues issues(const Consultation& consultation, const std::vector<IdentityWord>& words);

} // namespace bk
