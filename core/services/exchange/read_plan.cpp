// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/error.h"
#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"
#include "core/services/frozen_plan.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

constexpr int mostGoals = 100;           ///< and of what stands under each of them
constexpr int mostSubAreas = 200;        ///< of one instrument
constexpr int largestContent = 16 << 20; ///< of a frozen plan, in base64

NeedLink need(JsonObject& object) { return {area(object, "area"_L1), object.optionalText("subArea"_L1, idsOfPack)}; }

Support support(JsonObject& object) {
    Support support;
    support.what = object.freeText("what"_L1, text_limits::freeText);
    support.helperKind = term(object, "helperKind"_L1, &helperKindFrom, HelperKind::Staff);
    support.helper = object.freeText("helper"_L1, text_limits::name);
    support.organisation = object.freeText("organisation"_L1, text_limits::name);
    support.where = object.freeText("where"_L1, text_limits::line);
    support.concerns = object.freeText("concerns"_L1, text_limits::line);
    support.from = day(object, "from"_L1);
    support.expectedEnd = day(object, "expectedEnd"_L1);
    support.status = term(object, "status"_L1, &supportStatusFrom, SupportStatus::Planned);
    support.needs = list(object, "needs"_L1, mostSubAreas, &need);
    return support;
}

SubGoal subGoal(JsonObject& object) {
    return {
        object.freeText("text"_L1, text_limits::freeText), day(object, "due"_L1), day(object, "reachedOn"_L1),
        list(object, "needs"_L1, mostSubAreas, &need), list(object, "support"_L1, mostGoals, &support)};
}

Goal goal(JsonObject& object) {
    return {
        object.freeText("text"_L1, text_limits::freeText), areas(object, "areas"_L1),
        list(object, "subGoals"_L1, mostGoals, &subGoal)};
}

NetworkPerson networkPerson(JsonObject& object) {
    return {
        object.freeText("name"_L1, text_limits::name), object.freeText("relation"_L1, text_limits::line),
        object.integer("circle"_L1, 1, networkCircles), object.integer("degrees"_L1, 0, 359)};
}

EarlierEvent earlierEvent(JsonObject& object) {
    return {
        object.freeText("when"_L1, text_limits::line), object.freeText("happened"_L1, text_limits::freeText),
        object.freeText("support"_L1, text_limits::freeText), object.freeText("helpers"_L1, text_limits::freeText)};
}

SubAreaText subAreaText(JsonObject& object) {
    return {
        object.text("subArea"_L1, idsOfPack), object.freeText("works"_L1, text_limits::freeText),
        object.freeText("strengthen"_L1, text_limits::freeText)};
}

QByteArray content(JsonObject& object) {
    const QString text = object.text("content"_L1, largestContent);
    return *QByteArray::fromBase64Encoding(text.toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
}

bool isReadable(const PlanVersion& version) {
    try {
        frozenPaper(version);
        return true;
    } catch (const Error&) {
        return false;
    }
}

PlanSignature signature(JsonObject& object) {
    return {
        term(object, "role"_L1, &signatureRoleFrom, SignatureRole::Participant),
        object.freeText("name"_L1, text_limits::name), object.freeText("organisation"_L1, text_limits::name),
        object.date("date"_L1), object.freeText("reference"_L1, text_limits::line)};
}

} // namespace

BarnetsPlan readPlan(FileReading& reading, JsonObject object, ChildId child) {
    BarnetsPlan plan;
    plan.id = reading.newId<BarnetsPlan>(object, RecordKind::Plan);
    plan.child = child;
    plan.network = list(object, "network"_L1, mostNetworkPeople, &networkPerson);
    plan.goals = list(object, "goals"_L1, mostGoals, &goal);
    plan.myDescription = object.freeText("myDescription"_L1, text_limits::freeText);
    plan.centralNeeds = object.freeText("centralNeeds"_L1, text_limits::freeText);
    plan.jointDescription = object.freeText("jointDescription"_L1, text_limits::freeText);
    plan.strengths = object.freeText("strengths"_L1, text_limits::freeText);
    plan.earlierEvents = list(object, "earlierEvents"_L1, mostGoals, &earlierEvent);
    if (auto meeting = object.optionalObject("nextMeeting"_L1)) {
        plan.nextMeeting.when = localTime(*meeting, "when"_L1);
        plan.nextMeeting.place = meeting->freeText("place"_L1, text_limits::line);
        meeting->finish();
    }
    plan.closedOn = day(object, "closedOn"_L1);
    plan.closedBy = object.freeText("closedBy"_L1, text_limits::name);
    plan.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(plan, reading.today()));
    return plan;
}

Fordjupad readFordjupad(FileReading& reading, JsonObject object, const ChildRecords& records) {
    Fordjupad fordjupad;
    fordjupad.id = reading.newId<Fordjupad>(object, RecordKind::Fordjupad);
    fordjupad.child = records.child.id;
    fordjupad.joint = flag(object, "joint"_L1);
    fordjupad.organisation = reading.optionalOrganisation(object, "organisation"_L1);
    const bool isSecond = std::ranges::any_of(records.fordjupad, [&](const Fordjupad& other) {
        return other.joint == fordjupad.joint && other.organisation == fordjupad.organisation;
    });
    if (isSecond)
        object.file().fault(object.path(), u"children.fordjupad.duplicate"_s);
    fordjupad.by = object.freeText("by"_L1, text_limits::name);
    fordjupad.profession = object.freeText("profession"_L1, text_limits::line);
    fordjupad.date = day(object, "date"_L1);
    fordjupad.instrument = reading.instrument(object);
    fordjupad.texts = list(object, "texts"_L1, mostSubAreas, &subAreaText);
    fordjupad.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    if (const Instrument* form = reading.required(object, fordjupad.instrument))
        add(object, issues(fordjupad, *form, reading.today()));
    return fordjupad;
}

PlanVersion readPlanVersion(FileReading& reading, JsonObject object, const ChildRecords& records) {
    PlanVersion version;
    version.id = reading.newId<PlanVersion>(object, RecordKind::PlanVersion);
    version.child = records.child.id;
    version.number = object.integer("number"_L1, 1, std::numeric_limits<int>::max());
    if (std::ranges::find(records.planVersions, version.number, &PlanVersion::number) != records.planVersions.end())
        object.fault("number"_L1, u"children.planVersion.duplicate"_s);
    version.frozenAt = instant(object, "frozenAt"_L1);
    if (!object.has("frozenAt"_L1))
        object.fault("frozenAt"_L1, u"json.key.missing"_s, {u"frozenAt"_s});
    version.frozenBy = object.freeText("frozenBy"_L1, text_limits::name);
    version.note = object.freeText("note"_L1, text_limits::line);
    version.content = content(object);
    if (object.has("content"_L1) && !isReadable(version))
        object.fault("content"_L1, u"children.content"_s);
    version.signatures = list(object, "signatures"_L1, mostRecords, &signature);
    object.finish();
    add(object, issues(version, reading.today()));
    return version;
}

} // namespace bk
