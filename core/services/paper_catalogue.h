// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/blank_papers.h"
#include "core/services/family_view.h"
#include "core/services/paper_choices.h"
#include "core/services/share_paper.h"

namespace bk {

/// Ages in whole years, both included.
struct AgeSpan {
    int from = 0;
    int to = 0;

    bool holds(int age) const { return age >= from && age <= to; }
};

/// One kind of paper. `blank` and `filled` throw NotFound where there is nothing to print it with, or nothing of the
/// child to print.
struct CataloguePaper {
    enum class Group { Discovery, Talk, Rating, Consent, Meeting, Plan, Family, Experience, Rollout };
    /// Made for the family, read by it and others, or a working paper of the staff.
    enum class Reader { Family, Everybody, Staff };

    QString id; ///< on the command line and in file names: "upptackarkort"
    Group group;
    QString name;
    /// To fill in by hand; holds nothing of any child, so that nothing is logged. Null: there is no such form.
    Document (*blank)(const FormSource& source) = nullptr;
    /// `entry` is what was answered; `chosen` one of `choices`, empty: the newest. Null: it never is of one child.
    LeavingPaper (*filled)(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) = nullptr;
    /// What it can be made of, as far as `view` shows it; empty: the child has nothing yet. Null: it always can be.
    PaperChoices (*choices)(OpenUnit& unit, const Child& child, const FamilyView& view) = nullptr;
    QString missing = {}; ///< said where there are no choices: why, and what opens the way
    Reader reader = Reader::Everybody;
    std::optional<AgeSpan> ages = std::nullopt; ///< that it is worded for
    /// Labels that every language of papers has, or the unit's records as they were written, which nobody translates.
    enum class Words { Labels, OfRecords };
    Words words = Words::Labels;
    /// What the unit has written that is of no child. Null: there is none.
    LeavingPaper (*ofUnit)(OpenUnit& unit, SharingEntry entry) = nullptr;
};

/// Every paper there is, in the order of stödprocessen, named in the program's language.
std::vector<CataloguePaper> paperCatalogue();
/// Empty where there is no such kind.
std::optional<CataloguePaper> cataloguePaper(const QString& id);
/// "Samtal"
QString groupName(CataloguePaper::Group group);
/// Also for a unit that holds no children.
bool isWithoutChildren(CataloguePaper::Group group);
/// Made in Swedish whatever the family reads: of records as they were written, or not for families.
bool isSwedishOnly(const CataloguePaper& paper);

/// One of the papers that can be made of a child, with what it can be made of today.
struct PaperOfChild {
    CataloguePaper paper;
    PaperChoices choices;
    bool canBeMade = true; ///< false: `paper.missing` says why
};
/// Every paper that is made of a child, but those that are worded for another age and were never used.
std::vector<PaperOfChild> papersOf(OpenUnit& unit, const Child& child, Onlooker onlooker);

} // namespace bk
