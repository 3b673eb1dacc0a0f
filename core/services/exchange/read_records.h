// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/child_records.h"
#include "core/services/exchange/file_reading.h"

namespace bk {

/// Each reads one object of a file of children whole, checks it against every rule of its own and notes what is wrong.
/// `records`: the child's, as far as they are read.

/// The keys of the child itself; its records stand in the same object.
Child readChild(FileReading& reading, JsonObject& object);
std::vector<ReaderLanguage> readFamilyLanguages(JsonObject& object);
BarnetsPlan readPlan(FileReading& reading, JsonObject object, ChildId child);
Fordjupad readFordjupad(FileReading& reading, JsonObject object, const ChildRecords& records);
PlanVersion readPlanVersion(FileReading& reading, JsonObject object, const ChildRecords& records);

/// The answers of a follow-up go into `records`.
Barnsamtal readSamtal(FileReading& reading, JsonObject object, ChildRecords& records);
Skattning readSkattning(FileReading& reading, JsonObject object, ChildId child);
GemensamBehovskompass readJoint(FileReading& reading, JsonObject object, const ChildRecords& records);

Upptackarkort readCard(FileReading& reading, JsonObject object, ChildId child);
Anmalan readAnmalan(FileReading& reading, JsonObject object, const ChildRecords& records);
Consent readConsent(FileReading& reading, JsonObject object, ChildId child);
Stodprocess readRound(FileReading& reading, JsonObject object, const ChildRecords& records);
Beslut readBeslut(FileReading& reading, JsonObject object, ChildId child);
Uppfoljningssamtal readFollowUpTalk(FileReading& reading, JsonObject object, ChildId child);
Delegation readDelegation(FileReading& reading, JsonObject object, ChildId child);
Handover readHandover(FileReading& reading, JsonObject object, const ChildRecords& records);
Meeting readMeeting(FileReading& reading, JsonObject object, const ChildRecords& records);
VisitEnrolment readVisitEnrolment(FileReading& reading, JsonObject object, ChildId child);
Visit readVisit(FileReading& reading, JsonObject object, const ChildRecords& records);
Organisation readOrganisation(FileReading& reading, JsonObject object);

} // namespace bk
