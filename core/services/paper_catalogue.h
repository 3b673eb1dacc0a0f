// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/blank_papers.h"
#include "core/services/share_paper.h"

namespace bk {

/// One kind of paper. `blank` and `filled` throw NotFound where there is nothing to print it with, or nothing of the
/// child to print.
struct CataloguePaper {
    enum class Group { Discovery, Talk, Rating, Consent, Meeting, Plan, Family, Experience, Rollout };

    QString id; ///< on the command line and in file names: "upptackarkort"
    Group group;
    QString name;
    /// To fill in by hand; holds nothing of any child, so that nothing is logged. Null: there is no such form.
    Document (*blank)(const FormSource& source) = nullptr;
    /// The child's newest; `entry` is what was answered. Null: it never is of one child.
    LeavingPaper (*filled)(OpenUnit& unit, const Child& child, SharingEntry entry) = nullptr;
    /// What the unit has written that is of no child. Null: there is none.
    LeavingPaper (*ofUnit)(OpenUnit& unit, SharingEntry entry) = nullptr;
};

/// Every paper there is, in the order of stödprocessen, named in the program's language.
std::vector<CataloguePaper> paperCatalogue();
/// Empty where there is no such kind.
std::optional<CataloguePaper> cataloguePaper(const QString& id);
/// "Samtal"
QString groupName(CataloguePaper::Group group);
/// Also for a unit that holds no children; in Swedish only.
bool isWithoutChildren(CataloguePaper::Group group);

} // namespace bk
