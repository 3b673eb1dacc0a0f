// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument_library.h"
#include "core/domain/meetings/meeting.h"
#include "core/domain/plan/barnets_plan.h"
#include "core/domain/plan/fordjupad.h"
#include "core/domain/plan/plan_version.h"
#include "core/domain/process/beslut.h"
#include "core/domain/process/family_view.h"
#include "core/domain/process/responsibility.h"
#include "core/domain/process/uppfoljningssamtal.h"
#include "core/domain/visits/visit.h"
#include "core/services/extract/described_record.h"

#include <functional>

namespace bk {

/// Records in words: for the extract, and for pages on which a record is read.
namespace describe {

/// What records name by id.
struct Names {
    const InstrumentLibrary& library;
    const WellbeingModel& model; ///< of records whose pack is not in the unit
    std::vector<Organisation> organisations;

    const WellbeingModel& modelOf(const InstrumentRef& ref) const;
    QStringList named(const std::vector<OrganisationId>& ids) const;
    /// The id itself where no pack of the unit has it.
    QString subAreaLabel(const QString& id) const;
};

/// Left out where `ref` names none.
void addInstrument(DescribedRecord& record, const QString& id, const InstrumentRef& ref, const Names& names);

DescribedRecord record(const Child& child);
DescribedRecord record(const Barnsamtal& samtal, const Names& names);
DescribedRecord record(const Skattning& skattning, const Names& names);
DescribedRecord record(const GemensamBehovskompass& joint, const Names& names);
DescribedRecord record(const BarnetsPlan& plan, const Names& names);
DescribedRecord record(const Fordjupad& fordjupad, const Names& names);
/// `content`: every word of what was frozen.
DescribedRecord record(const PlanVersion& version, const QString& content);
DescribedRecord record(const Upptackarkort& card, const Names& names);
DescribedRecord record(const Anmalan& anmalan, const Names& names);
DescribedRecord record(const Consent& consent, const Names& names);
/// Of a round only what the family may see.
DescribedRecord record(const Stodprocess& round, const FamilyView& view);
DescribedRecord record(const Beslut& beslut);
DescribedRecord record(const Uppfoljningssamtal& samtal, const Names& names);
DescribedRecord record(const Delegation& delegation);
DescribedRecord record(const Handover& handover);
DescribedRecord record(const VisitEnrolment& enrolment);
DescribedRecord record(const Visit& visit, const Names& names);
/// This child's part of a meeting, and nothing of another child's: neither who came for them nor their number.
DescribedRecord record(const Meeting& meeting, ChildId child, const Names& names);
DescribedRecord record(const SharingEntry& entry);

QString occasionText(Occasion occasion);

} // namespace describe
} // namespace bk
