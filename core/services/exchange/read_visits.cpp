// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"
#include "core/services/visits.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

constexpr int programmeIdLength = 64;

void readStaff(JsonObject& object, Visit& visit) {
    std::set<VisitProfession> used;
    for (JsonObject& each : object.optionalObjects("staff"_L1, 0, int(allVisitProfessions.size()))) {
        const auto profession = term(each, "profession"_L1, &visitProfessionFrom, VisitProfession::Other);
        if (!used.insert(profession).second)
            each.fault("profession"_L1, u"json.repeated"_s, {toString(profession)});
        visit.staff[std::size_t(profession)] = each.freeText("name"_L1, text_limits::name);
        each.finish();
    }
}

void readAreas(JsonObject& object, Visit& visit) {
    std::set<Area> used;
    for (JsonObject& each : object.optionalObjects("areas"_L1, 0, int(areaCount))) {
        VisitArea& said = visit.areas[newArea(each, used)];
        said.talked = flag(each, "talked"_L1);
        said.note = each.freeText("note"_L1, text_limits::freeText);
        each.finish();
    }
}

} // namespace

VisitEnrolment readVisitEnrolment(FileReading& reading, JsonObject object, ChildId child) {
    VisitEnrolment enrolment;
    enrolment.child = child;
    enrolment.programme = object.text("programme"_L1, programmeIdLength);
    enrolment.joined = day(object, "joined"_L1);
    enrolment.expectedBirth = day(object, "expectedBirth"_L1);
    enrolment.target = term(object, "target"_L1, &visitTargetFrom, VisitTarget::Other);
    enrolment.ended = day(object, "ended"_L1);
    enrolment.ending = optionalTerm(object, "ending"_L1, &visitEndingFrom);
    enrolment.endingNote = object.freeText("endingNote"_L1, text_limits::line);
    enrolment.savedAt = instant(object, "savedAt"_L1);
    add(object, issues(enrolment, visitProgrammes(), reading.today()));
    object.finish();
    return enrolment;
}

Visit readVisit(FileReading& reading, JsonObject object, const ChildRecords& records) {
    Visit visit;
    visit.id = reading.newId<Visit>(object, RecordKind::Visit);
    visit.child = records.child.id;
    visit.programme = object.text("programme"_L1, programmeIdLength);
    visit.kind = object.text("kind"_L1, programmeIdLength);
    visit.state = term(object, "state"_L1, &visitStateFrom, VisitState::Booked);
    visit.date = day(object, "date"_L1);
    visit.place = optionalTerm(object, "place"_L1, &visitPlaceFrom);
    readStaff(object, visit);
    visit.family = object.freeText("family"_L1, text_limits::line);
    visit.reason = object.freeText("reason"_L1, text_limits::line);
    visit.declinedBy = object.freeText("declinedBy"_L1, text_limits::name);
    readAreas(object, visit);
    visit.note = object.freeText("note"_L1, text_limits::freeText);
    visit.savedAt = instant(object, "savedAt"_L1);
    const VisitProgramme* programme = programmeWith(visitProgrammes(), visit.programme);
    if (!programme || !programme->find(visit.kind))
        object.fault("kind"_L1, u"visits.kind.unknown"_s);
    if (!records.visitEnrolment)
        object.fault("id"_L1, u"visit.child.notEnrolled"_s);
    add(object, issues(visit, reading.today()));
    object.finish();
    return visit;
}

} // namespace bk
