// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/id.h"
#include "core/domain/retention/retention_rules.h"

#include <QDateTime>

#include <vector>

namespace bk {

struct PurgeReceipt;
using PurgeReceiptId = Id<PurgeReceipt>;

/// What remains to be read of a purge: counts, decisions and days. Nothing about a child or a family; organisations are
/// named only as the unit's register has them.
struct PurgeReceipt {
    struct Purged {
        DocumentClass documents = DocumentClass::Identity;
        int records = 0;
        int years = 0; ///< the rule that held

        bool operator==(const Purged&) const = default;
    };
    struct Holder {
        QString organisation;
        int times = 0;

        bool operator==(const Holder&) const = default;
    };
    struct Backup {
        QDate made;
        QDate goneBy; ///< where backups go on being made as now

        bool operator==(const Backup&) const = default;
    };

    PurgeReceiptId id;
    QString number; ///< "2026-1"
    QDateTime at;   ///< UTC
    QString by;     ///< login
    QString decision;
    QString rulesDecision; ///< of the document plan that held
    int wholeChildren = 0; ///< nothing of them stays
    int partChildren = 0;  ///< something stays: a patient record, or a longer time
    std::vector<Purged> purged;
    std::vector<Holder> holders;
    int otherHolders = 0; ///< receivers that no register names, such as a guardian
    int ownCopies = 0;    ///< working copies that the unit's own people took out
    bool exported = false;
    std::vector<Backup> backups; ///< made before: they hold what was purged until they are gone
    bool rekeyed = false;        ///< the unit has a new key and a new file since

    bool operator==(const PurgeReceipt&) const = default;
};

} // namespace bk
