// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/write_records.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

QJsonObject toJson(const VisitEnrolment& enrolment) {
    QJsonObject object{
        {u"programme"_s, enrolment.programme},
        {u"target"_s, toString(enrolment.target)},
        {u"endingNote"_s, enrolment.endingNote}};
    addDay(object, u"joined"_s, enrolment.joined);
    addDay(object, u"expectedBirth"_s, enrolment.expectedBirth);
    addDay(object, u"ended"_s, enrolment.ended);
    addTerm(object, u"ending"_s, enrolment.ending);
    addInstant(object, u"savedAt"_s, enrolment.savedAt);
    return object;
}

QJsonObject toJson(const Visit& visit) {
    QJsonArray staff;
    for (const VisitProfession profession : allVisitProfessions)
        if (const QString& name = visit.staff[std::size_t(profession)]; !name.isEmpty())
            staff.append(QJsonObject{{u"profession"_s, toString(profession)}, {u"name"_s, name}});
    QJsonArray areas;
    for (const Area area : allAreas)
        if (const VisitArea& said = visit.areas[area]; said != VisitArea()) {
            QJsonObject each{{u"area"_s, int(indexOf(area))}, {u"note"_s, said.note}};
            addFlag(each, u"talked"_s, said.talked);
            areas.append(each);
        }
    QJsonObject object{
        {u"id"_s, visit.id.toString()},
        {u"programme"_s, visit.programme},
        {u"kind"_s, visit.kind},
        {u"state"_s, toString(visit.state)},
        {u"staff"_s, staff},
        {u"family"_s, visit.family},
        {u"reason"_s, visit.reason},
        {u"declinedBy"_s, visit.declinedBy},
        {u"areas"_s, areas},
        {u"note"_s, visit.note}};
    addDay(object, u"date"_s, visit.date);
    addTerm(object, u"place"_s, visit.place);
    addInstant(object, u"savedAt"_s, visit.savedAt);
    return object;
}

} // namespace bk
