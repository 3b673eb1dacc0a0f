// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/retention/retention_rules.h"

#include <vector>

namespace bk {

/// What is held of one class about a child.
struct HeldDocuments {
    int records = 0;
    QDate last; ///< of the newest; invalid where there is none

    bool operator==(const HeldDocuments&) const = default;
};

/// Of the child's newest round. A family that declines has ended it for now; where it returns, support runs again.
enum class RoundState { None, Running, Ended };

/// What decides when a child's information is to be purged.
struct RetentionFacts {
    ChildId child;
    RoundState support = RoundState::None;
    QDate supportEnded;
    bool inVisitProgramme = false; ///< enrolled, and not ended
    QDate visitsEnded;             ///< invalid: never enrolled, or not ended
    QDate registered;
    std::array<HeldDocuments, documentClassCount> held;

    const HeldDocuments& of(DocumentClass documents) const { return held.at(std::size_t(documents)); }
    HeldDocuments& of(DocumentClass documents) { return held.at(std::size_t(documents)); }
};

/// Where the time is counted from.
enum class RetentionStart {
    Running,      ///< support or the visit programme goes on: no time runs
    SupportEnded, ///< the newest round's end, with support or without
    VisitsEnded,
    LastRecord, ///< there never was a round: the newest record
};

enum class Retained {
    Due,
    Later,     ///< its time is not over
    Journal,   ///< patient record, not purged here
    WithOthers ///< goes with the last of the others
};

struct ClassStanding {
    DocumentClass documents = DocumentClass::Identity;
    int records = 0;
    Retained retained = Retained::Later;
    QDate dueOn; ///< invalid while support runs and for patient records
};

/// What stays and what goes of one child, and why.
struct ChildStanding {
    ChildId child;
    RetentionStart start = RetentionStart::Running;
    QDate startedOn;                    ///< invalid while running
    std::vector<ClassStanding> classes; ///< those of which there is anything, the child's own data last

    bool anyDue() const;
    /// Nothing of the child stays.
    bool whole() const;
    /// The earliest day on which something not yet due becomes due; invalid: there is none.
    QDate nextDue() const;
    std::vector<DocumentClass> due() const;
};

/// Pure: what may be purged of a child today. A class's own newest record counts where it is later than the end of
/// support, so that nothing goes too early (P); the child's own data goes with the last of the others. Never due while
/// support runs.
ChildStanding retentionOf(const RetentionFacts& facts, const RetentionRules& rules, QDate today);

/// The clock may be trusted to purge by: it is not before what the unit has seen.
bool clockAllowsPurge(const QDateTime& now, const QDateTime& lastLogged);

} // namespace bk
