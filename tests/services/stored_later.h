// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/paper_dictionary.h"
#include "core/domain/retention/purge_receipt.h"
#include "core/domain/rollout/rollout.h"
#include "core/store/family_language_repository.h"
#include "core/store/statistics_repository.h"
#include "core/store/transfer_repository.h"
#include "core/store/visit_repository.h"
#include "tests/support/filled_visits.h"

namespace bk::test {

/// What the stored units of schema 7 and later hold besides what stands in stored_unit.h, by the schema that brought
/// it. Never changed: their bytes are old.
struct StoredLater {
    PaperDictionary dictionary;               ///< 7
    Term term;                                ///< 8
    HandCounts counted;                       ///< 8
    VisitSettings visitSettings;              ///< 9
    VisitEnrolment enrolment;                 ///< 9
    Visit visit;                              ///< 9
    ThematicMeeting thematic;                 ///< 9
    ReaderLanguage familyLanguage;            ///< 11
    Rollout rollout;                          ///< 12
    RetentionRules rules;                     ///< 14
    PurgeReceipt receipt;                     ///< 14
    std::vector<FilledExperience> experience; ///< 15
    FilledExperience experienceOfStep;        ///< 18, in the term before
    TermLimits termLimits;                    ///< 18
    KnownUnit knownUnit;                      ///< 19, with keys of the unit's own
};

StoredLater storedLater();

/// Saves what a unit of that schema can hold of it, with the repositories alone: the tables after `schema` stay empty.
/// Without `history` nothing is noted. The children of stored_unit.h are there.
void fillLater(Connection& connection, HistoryRepository* history, int schema);

} // namespace bk::test
