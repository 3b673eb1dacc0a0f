// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/extract/describe_records.h"
#include "core/services/visit_text.h"
#include "core/services/visits.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk::describe {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Extract", text); }

void addAreas(DescribedRecord& record, const Visit& visit, const WellbeingModel& model) {
    QStringList talked;
    for (const Area area : allAreas) {
        const VisitArea& said = visit.areas[area];
        if (said.talked)
            talked.append(model.areas[area].label);
        record.add(u"area."_s + model.areas[area].id, model.areas[area].label, said.note);
    }
    record.addList(u"talked"_s, tr("Områden ni talade om"), talked);
}

} // namespace

DescribedRecord record(const VisitEnrolment& enrolment) {
    DescribedRecord record(tr("Med i besöksprogrammet"));
    const VisitProgramme* programme = programmeWith(visitProgrammes(), enrolment.programme);
    record.addCode(
        u"programme"_s, tr("Program"), enrolment.programme, programme ? programme->name : enrolment.programme);
    record.addCode(u"target"_s, tr("Skäl"), toString(enrolment.target), visit_text::target(enrolment.target));
    record.add(u"joined"_s, tr("Kom med"), enrolment.joined);
    record.add(u"expectedBirth"_s, tr("Beräknad födelsedag"), enrolment.expectedBirth);
    record.add(u"ended"_s, tr("Slutade"), enrolment.ended);
    if (enrolment.ending)
        record.addCode(u"ending"_s, tr("Varför"), toString(*enrolment.ending), visit_text::ending(*enrolment.ending));
    record.add(u"endingNote"_s, tr("Anteckning"), enrolment.endingNote);
    return record;
}

DescribedRecord record(const Visit& visit, const Names& names) {
    const QString kind = visit_text::kind(visit.programme, visit.kind);
    DescribedRecord record(tr("Besök: %1").arg(kind));
    record.addCode(u"programme"_s, tr("Program"), visit.programme, visit.programme);
    record.addCode(u"kind"_s, tr("Besök"), visit.kind, kind);
    record.addCode(u"state"_s, tr("Vad det blev"), toString(visit.state), visit_text::state(visit.state));
    record.add(u"date"_s, tr("Datum"), visit.date);
    if (visit.place)
        record.addCode(u"place"_s, tr("Plats"), toString(*visit.place), visit_text::place(*visit.place));
    record.add(u"staff"_s, tr("Personal som var med"), visit_text::staff(visit));
    record.add(u"family"_s, tr("Familjen som var med"), visit.family);
    record.add(u"reason"_s, tr("Skäl"), visit.reason);
    record.add(u"declinedBy"_s, tr("Vem som avböjde"), visit.declinedBy);
    addAreas(record, visit, names.model);
    record.add(u"note"_s, tr("Anteckning"), visit.note);
    return record;
}

} // namespace bk::describe
