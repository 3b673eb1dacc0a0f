// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/child_papers.h"
#include "core/services/share_paper.h"

namespace bk {

/// The whole paper as JSON, every word that it shows, the model's labels among them: read again it gives the same
/// value, whatever the unit and its packs say by then. Left out are what a version keeps beside its content (number,
/// when it was frozen, signatures) and the choices made when it is printed (`Options`).
QByteArray frozenContent(const BarnetsPlanPaper& paper);
/// Throws DatabaseDamaged where the content cannot be read, NewerFormat.
BarnetsPlanPaper frozenPaper(const PlanVersion& version);

/// Freezes the child's plan as it is saved, with its first signatures: all of it or nothing. Throws Refused with the
/// first broken rule of the plan, the note or a signature, or plan.notBegun; NotFound.
PlanVersion
freezePlan(OpenUnit& unit, ChildId child, const QString& note, const std::vector<PlanSignature>& signatures = {});
/// Adds signatures, all or none, and returns the version with them. Throws Refused with the first broken rule;
/// NotFound.
PlanVersion signPlanVersion(OpenUnit& unit, PlanVersionId id, const std::vector<PlanSignature>& signatures);
/// Who is asked to sign: child, guardians, Barnkontakt, Stödsamordnare and who came to the child's newest Individuellt
/// barnteam, without those that have signed. Dated today. Throws NotFound, and what `frozenPaper` throws.
std::vector<PlanSignature> awaitedSignatures(OpenUnit& unit, PlanVersionId id);

/// The version as it was frozen, but for protected identity: whether the child has one is looked up now, and where it
/// has, the child and its guardians are named as they are now. Throws NotFound, and what `frozenPaper` throws.
BarnetsPlanPaper versionPaper(OpenUnit& unit, PlanVersionId id, const PlanOptions& options = {});
/// What the log says: "Barnets plan som PDF, utan adresser, version 2 från 2026-03-01".
QString versionInWords(const PlanVersion& version, const PlanOptions& options, SharingWay way);
/// On its way out: `entry` is what was answered; child and what are filled in here. Throws what `versionPaper` throws.
LeavingPaper planVersionPaper(OpenUnit& unit, PlanVersionId id, SharingEntry entry, const PlanOptions& options = {});
/// Through `shareFile`; `entry.child`, `way` and `what` are filled in here. Throws what `shareFile` and `versionPaper`
/// throw.
void sharePlanVersion(
    OpenUnit& unit, PlanVersionId id, SharingEntry entry, const PlanOptions& options, const QString& path);

} // namespace bk
