// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

Child readChild(FileReading& reading, JsonObject& object) {
    static const QRegularExpression digitsPattern(u"^[0-9]{12}$"_s);
    Child child;
    child.id = reading.newId<Child>(object, RecordKind::Child);
    child.givenName = object.freeText("givenName"_L1, text_limits::name);
    child.familyName = object.freeText("familyName"_L1, text_limits::name);
    child.preferredName = object.freeText("preferredName"_L1, text_limits::name);
    if (object.has("personnummer"_L1)) {
        const QString digits = object.matching("personnummer"_L1, 12, digitsPattern);
        child.personnummer = Personnummer::from(digits, reading.today());
        if (!digits.isEmpty() && !child.personnummer)
            object.fault("personnummer"_L1, u"children.personnummer"_s);
        else if (!reading.isFirst(digits))
            object.fault("personnummer"_L1, u"children.personnummer.known"_s);
    }
    child.birthDate = day(object, "birthDate"_L1);
    child.protection = term(object, "protection"_L1, &protectedIdentityFrom, ProtectedIdentity::None);
    child.contact = contact(object);
    child.place = object.freeText("place"_L1, text_limits::line);
    for (JsonObject& guardian : object.optionalObjects("guardians"_L1, 0, 2)) {
        child.guardians.push_back(
            {guardian.freeText("name"_L1, text_limits::name), guardian.freeText("relation"_L1, text_limits::line),
             contact(guardian)});
        guardian.finish();
    }
    child.barnkontakt = person(object, "barnkontakt"_L1);
    child.stodsamordnare = person(object, "stodsamordnare"_L1);
    child.createdAt = instant(object, "createdAt"_L1);
    child.changedAt = instant(object, "changedAt"_L1);
    add(object, issues(child, reading.today()));
    return child;
}

BarnetsPlan readPlan(FileReading& reading, JsonObject object, ChildId child) {
    BarnetsPlan plan;
    plan.id = reading.newId<BarnetsPlan>(object, RecordKind::Plan);
    plan.child = child;
    for (JsonObject& each : object.optionalObjects("goals"_L1, 0, 100)) {
        Goal goal{each.freeText("text"_L1, text_limits::freeText), {}};
        for (const int area : each.integers("areas"_L1, 0, int(areaCount), 0, int(areaCount) - 1))
            goal.areas.push_back(areaAt(std::size_t(area)));
        each.finish();
        plan.goals.push_back(std::move(goal));
    }
    plan.myDescription = object.freeText("myDescription"_L1, text_limits::freeText);
    plan.centralNeeds = object.freeText("centralNeeds"_L1, text_limits::freeText);
    plan.jointDescription = object.freeText("jointDescription"_L1, text_limits::freeText);
    if (auto meeting = object.optionalObject("nextMeeting"_L1)) {
        plan.nextMeeting.when = localTime(*meeting, "when"_L1);
        plan.nextMeeting.place = meeting->freeText("place"_L1, text_limits::line);
        meeting->finish();
    }
    plan.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(plan, reading.today()));
    return plan;
}

} // namespace bk
