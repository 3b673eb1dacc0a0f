// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/retention/purge_receipt.h"
#include "core/domain/retention/retention.h"
#include "core/services/open_unit.h"
#include "core/store/retention_repository.h"

#include <span>

namespace bk {

RetentionRules retentionRules(OpenUnit& unit);
/// Throws Refused with the first broken rule.
void saveRetentionRules(OpenUnit& unit, const RetentionRules& rules);

/// What is due of every child and what is not, by today's clock and the unit's rules; in the order of the list of
/// children.
struct ListedStanding {
    QString name; ///< as the list of children shows it
    ChildStanding standing;
};
std::vector<ListedStanding> retentionList(OpenUnit& unit);

/// What a purge of these children would do. Children of whom nothing is due are left out.
struct PurgePreview {
    struct Of {
        ListedStanding listed;
        std::vector<CopyHolder> holders;
    };
    std::vector<Of> children;
    std::vector<PurgeReceipt::Backup> backups; ///< that hold them now
    bool backupsKnown = true;                  ///< false: the folder for backups is not there, or none is chosen
    QDateTime now;
    QDateTime lastLogged;
};
PurgePreview previewPurge(OpenUnit& unit, std::span<const ChildId> children);

struct PurgeOrder {
    std::vector<ChildId> children;
    QString decision;
    bool exported = false; ///< somebody saved what is purged first
};
/// Why not; empty: it may. Rules: purge.role, purge.clock (values: now, last logged), purge.decision.missing,
/// purge.nothing, unit.text.tooLong (where: "decision"; value: limit).
Issues purgeIssues(OpenUnit& unit, const PurgeOrder& order);

/// Removes all that is due of the children, in one transaction with its receipt: what the rules say today, asked anew.
/// Rows of the log stay, with an id that names nobody. Nothing is finished until `finishPurge`. Throws Refused with the
/// first of `purgeIssues`, and DiskFull ("rekey.room") where there would be no room for the new file; then nothing has
/// changed.
PurgeReceipt purge(OpenUnit& unit, const PurgeOrder& order);

/// A purge was made, and the unit has not got its new key and file yet: stopped in between.
bool purgeIsUnfinished(OpenUnit& unit);
/// Gives the unit a new key and a new file and removes the old one, so that nothing that was kept of either opens what
/// was purged, and notes it on the receipts. Throws as `rekey`; the unit is whole then, and it can be tried again.
void finishPurge(OpenUnit& unit);
/// The same where the new key was made by a worker: notes it on the receipts.
void notePurgeRekeyed(OpenUnit& unit);

/// Newest first.
std::vector<PurgeReceipt> purgeReceipts(OpenUnit& unit);

} // namespace bk
