// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/extract/described_record.h"
#include "core/services/share_paper.h"

namespace bk {

/// Everything held about a child, in words and as JSON, for the family or for whom it concerns. What `FamilyView` hides
/// (G4) is left out, with its rows in log and history and what else could tell of it.
struct ChildExtract {
    struct Section {
        QString id; ///< "consents"
        QString heading;
        QString empty; ///< said where there are no records
        std::vector<DescribedRecord> records;
    };

    Child child;
    QDateTime madeAt; ///< UTC
    QString unitName;
    bool practice = false;
    QString notice; ///< of the packs whose wording is quoted
    std::vector<Section> sections;
    int leftOut = 0; ///< cards and anmälningar that are not in it: for the one who makes it, never on the paper
};

/// Throws NotFound, and DatabaseDamaged or NewerFormat where a frozen plan cannot be read.
ChildExtract extractOf(OpenUnit& unit, ChildId child);

Document extractDocument(const ChildExtract& extract);
QByteArray extractJson(const ChildExtract& extract);

enum class ExtractFormat { Pdf, Json };
/// On its way out: child and what are filled in here.
LeavingPaper extractPaper(OpenUnit& unit, ChildId child, SharingEntry entry);
/// Through `shareFile`; `entry.child`, `way` and `what` are filled in here. What is no JSON is HTML where `path` ends
/// so.
void shareExtract(OpenUnit& unit, ChildId child, SharingEntry entry, ExtractFormat format, const QString& path);

/// What has left the unit about the child, oldest first, for the family: without rows that are hidden from it.
LeavingPaper sharingLogPaper(OpenUnit& unit, ChildId child, SharingEntry entry);

} // namespace bk
