// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/status_symbol.h"
#include "core/services/extract/describe_records.h"

#include <QCoreApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::describe {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("Extract", text); }

QString helperText(HelperKind kind) {
    switch (kind) {
    case HelperKind::Staff: return tr("Personal");
    case HelperKind::Guardian: return tr("Vårdnadshavare");
    case HelperKind::Child: return tr("Barnet");
    case HelperKind::Other: return tr("Någon annan");
    }
    Q_UNREACHABLE();
}

QString roleText(SignatureRole role) {
    switch (role) {
    case SignatureRole::Child: return tr("Barnet");
    case SignatureRole::Guardian: return tr("Vårdnadshavare");
    case SignatureRole::Participant: return tr("Deltagare");
    }
    Q_UNREACHABLE();
}

void addGoals(DescribedRecord& record, const std::vector<Goal>& goals, const WellbeingModel& model) {
    QStringList shown;
    QJsonArray values;
    for (const Goal& goal : goals) {
        QStringList labels;
        QJsonArray ids;
        for (const Area area : goal.areas) {
            labels.append(model.areas[area].label);
            ids.append(model.areas[area].id);
        }
        values.append(QJsonObject{{u"text"_s, goal.text}, {u"areas"_s, ids}});
        shown.append(labels.isEmpty() ? goal.text : u"%1 (%2)"_s.arg(goal.text, labels.join(u", "_s)));
    }
    record.addValue(u"goals"_s, tr("Mina mål"), values, shown.join(u'\n'));
}

void addNetwork(DescribedRecord& record, const std::vector<NetworkPerson>& people) {
    QStringList shown;
    QJsonArray values;
    for (const NetworkPerson& person : people) {
        values.append(QJsonObject{
            {u"name"_s, person.name},
            {u"relation"_s, person.relation},
            {u"circle"_s, person.circle},
            {u"degrees"_s, person.degrees}});
        QStringList who{person.name, person.relation};
        who.removeAll(QString());
        shown.append(tr("%1 – cirkel %2").arg(who.join(u", "_s)).arg(person.circle));
    }
    record.addValue(u"network"_s, tr("Mitt nätverk, cirkel 1 närmast"), values, shown.join(u'\n'));
}

/// The areas and sub-areas that something answers.
void addNeeds(DescribedRecord& record, const std::vector<NeedLink>& needs, const Names& names) {
    QStringList shown;
    QJsonArray values;
    for (const NeedLink& need : needs) {
        const AreaTerm& area = names.model.areas[need.area];
        QJsonObject value{{u"area"_s, area.id}};
        if (!need.subArea.isEmpty())
            value[u"subArea"_s] = need.subArea;
        values.append(value);
        shown.append(
            need.subArea.isEmpty() ? area.label : u"%1: %2"_s.arg(area.label, names.subAreaLabel(need.subArea)));
    }
    record.addValue(u"needs"_s, tr("Svarar mot"), values, shown.join(u", "_s));
}

DescribedRecord partOf(const Support& support, const Names& names) {
    DescribedRecord record;
    record.add(u"what"_s, tr("Stöd"), support.what);
    record.addCode(u"status"_s, tr("Läge"), toString(support.status), statusWord(support.status));
    record.addCode(u"helperKind"_s, tr("Ges av"), toString(support.helperKind), helperText(support.helperKind));
    record.add(u"helper"_s, tr("Min medhjälpare"), support.helper);
    record.add(u"organisation"_s, tr("Verksamhet"), support.organisation);
    record.add(u"where"_s, tr("Var"), support.where);
    record.add(u"concerns"_s, tr("Vem stödet gäller"), support.concerns);
    record.add(u"from"_s, tr("Från"), support.from);
    record.add(u"expectedEnd"_s, tr("Väntas sluta"), support.expectedEnd);
    addNeeds(record, support.needs, names);
    return record;
}

DescribedRecord partOf(const SubGoal& subGoal, const Names& names) {
    DescribedRecord record;
    record.add(u"text"_s, tr("Delmål"), subGoal.text);
    record.add(u"due"_s, tr("Senast"), subGoal.due);
    record.add(u"reachedOn"_s, tr("Nått"), subGoal.reachedOn);
    addNeeds(record, subGoal.needs, names);
    return record;
}

void addSubGoals(DescribedRecord& record, const std::vector<Goal>& goals, const Names& names) {
    int goalNumber = 0;
    for (const Goal& goal : goals) {
        ++goalNumber;
        int number = 0;
        for (const SubGoal& subGoal : goal.subGoals) {
            const QString id = u"goal%1.subGoal%2"_s.arg(goalNumber).arg(++number);
            record.addPart(id, tr("Mål %1, delmål %2").arg(goalNumber).arg(number), partOf(subGoal, names));
            int supportNumber = 0;
            for (const Support& support : subGoal.support) {
                ++supportNumber;
                record.addPart(
                    u"%1.support%2"_s.arg(id).arg(supportNumber),
                    tr("Mål %1, delmål %2, stöd %3").arg(goalNumber).arg(number).arg(supportNumber),
                    partOf(support, names));
            }
        }
    }
}

void addEvents(DescribedRecord& record, const std::vector<EarlierEvent>& events) {
    int number = 0;
    for (const EarlierEvent& event : events) {
        DescribedRecord part;
        part.add(u"when"_s, tr("När"), event.when);
        part.add(u"happened"_s, tr("Vad som hände"), event.happened);
        part.add(u"support"_s, tr("Stöd som gavs"), event.support);
        part.add(u"helpers"_s, tr("Vilka som hjälpte"), event.helpers);
        ++number;
        record.addPart(u"event%1"_s.arg(number), tr("Tidigare händelse %1").arg(number), part);
    }
}

} // namespace

DescribedRecord record(const BarnetsPlan& plan, const Names& names) {
    DescribedRecord record;
    addNetwork(record, plan.network);
    addGoals(record, plan.goals, names.model);
    record.add(u"myDescription"_s, tr("Med mina ord"), plan.myDescription);
    record.add(u"centralNeeds"_s, tr("Viktigast att arbeta med"), plan.centralNeeds);
    record.add(u"jointDescription"_s, tr("Gemensam beskrivning"), plan.jointDescription);
    record.add(u"strengths"_s, tr("Mina styrkor"), plan.strengths);
    addEvents(record, plan.earlierEvents);
    addSubGoals(record, plan.goals, names);
    record.add(u"nextMeeting"_s, tr("Nästa möte"), plan.nextMeeting.when);
    record.add(u"nextMeetingPlace"_s, tr("Plats"), plan.nextMeeting.place);
    record.add(u"closedOn"_s, tr("Planen avslutad"), plan.closedOn);
    record.add(u"closedBy"_s, tr("Avslutad av"), plan.closedBy);
    return record;
}

DescribedRecord record(const Fordjupad& fordjupad, const Names& names) {
    const QStringList organisation = fordjupad.organisation ? names.named({*fordjupad.organisation}) : QStringList();
    DescribedRecord record(
        fordjupad.joint          ? tr("Det vi kom fram till tillsammans")
        : organisation.isEmpty() ? tr("Enhetens egen personal")
                                 : organisation.front());
    record.add(u"joint"_s, tr("Gemensam"), fordjupad.joint);
    record.addList(u"organisation"_s, tr("Verksamhet"), organisation);
    record.add(u"by"_s, tr("Skriven av"), fordjupad.by);
    record.add(u"profession"_s, tr("Yrke"), fordjupad.profession);
    record.add(u"date"_s, tr("Datum"), fordjupad.date);
    addInstrument(record, u"instrument"_s, fordjupad.instrument, names);
    for (const SubAreaText& text : fordjupad.texts) {
        DescribedRecord part;
        part.add(u"works"_s, tr("Det här fungerar"), text.works);
        part.add(u"strengthen"_s, tr("Det här behöver stärkas"), text.strengthen);
        record.addPart(text.subArea, names.subAreaLabel(text.subArea), part);
    }
    return record;
}

DescribedRecord record(const PlanVersion& version, const QString& content) {
    DescribedRecord record(tr("Version %1").arg(version.number));
    record.addValue(u"number"_s, tr("Version"), version.number, QString::number(version.number));
    record.add(u"frozenAt"_s, tr("Fryst"), version.frozenAt);
    record.add(u"frozenBy"_s, tr("Av"), version.frozenBy);
    record.add(u"note"_s, tr("Anteckning"), version.note);
    int number = 0;
    for (const PlanSignature& signature : version.signatures) {
        DescribedRecord part;
        part.addCode(u"role"_s, tr("Vem"), toString(signature.role), roleText(signature.role));
        part.add(u"name"_s, tr("Namn"), signature.name);
        part.add(u"organisation"_s, tr("Verksamhet"), signature.organisation);
        part.add(u"date"_s, tr("Datum"), signature.date);
        part.add(u"reference"_s, tr("Var underskriften finns"), signature.reference);
        ++number;
        record.addPart(u"signature%1"_s.arg(number), tr("Underskrift %1").arg(number), part);
    }
    record.add(u"content"_s, tr("Planen som den frystes"), content);
    return record;
}

} // namespace bk::describe
