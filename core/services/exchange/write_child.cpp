// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/write_records.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace file_value {

void addInstant(QJsonObject& object, const QString& key, const QDateTime& time) {
    if (time.isValid())
        object[key] = time.toUTC().toString(Qt::ISODate);
}

void addLocalTime(QJsonObject& object, const QString& key, const QDateTime& time) {
    if (time.isValid())
        object[key] = time.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
}

void addDay(QJsonObject& object, const QString& key, QDate day) {
    if (day.isValid())
        object[key] = day.toString(Qt::ISODate);
}

void addFlag(QJsonObject& object, const QString& key, bool flag) {
    if (flag)
        object[key] = true;
}

QJsonArray principlesOf(const Principles& principles) {
    return arrayOf(principles, [](const PrincipleAnswer& principle) {
        QJsonObject each{{u"note"_s, principle.note}};
        addAnswer(each, u"yes"_s, principle.yes);
        return each;
    });
}

void addAnswer(QJsonObject& object, const QString& key, std::optional<bool> answer) {
    if (answer)
        object[key] = *answer;
}

void addInstrument(QJsonObject& object, const InstrumentRef& instrument) {
    if (!instrument.id.isEmpty())
        object[u"instrument"_s] = QJsonObject{{u"id"_s, instrument.id}, {u"version"_s, instrument.version}};
}

QJsonObject toJson(const Contact& contact) {
    return {{u"address"_s, contact.address}, {u"telephone"_s, contact.telephone}, {u"email"_s, contact.email}};
}

QJsonObject toJson(const ResponsiblePerson& person) {
    return {
        {u"name"_s, person.name},
        {u"profession"_s, person.profession},
        {u"organisation"_s, person.organisation},
        {u"contact"_s, toJson(person.contact)}};
}

QJsonArray areaNumbers(const std::vector<Area>& areas) {
    return arrayOf(areas, [](Area area) { return int(indexOf(area)); });
}

} // namespace file_value

using namespace file_value;

QJsonObject toJson(const Child& child) {
    const QJsonArray guardians = arrayOf(child.guardians, [](const Guardian& guardian) {
        return QJsonObject{
            {u"name"_s, guardian.name}, {u"relation"_s, guardian.relation}, {u"contact"_s, toJson(guardian.contact)}};
    });
    QJsonObject object{
        {u"id"_s, child.id.toString()},
        {u"givenName"_s, child.givenName},
        {u"familyName"_s, child.familyName},
        {u"preferredName"_s, child.preferredName},
        {u"protection"_s, toString(child.protection)},
        {u"contact"_s, toJson(child.contact)},
        {u"place"_s, child.place},
        {u"guardians"_s, guardians},
        {u"barnkontakt"_s, toJson(child.barnkontakt)},
        {u"stodsamordnare"_s, toJson(child.stodsamordnare)}};
    if (child.personnummer)
        object[u"personnummer"_s] = child.personnummer->digits();
    addDay(object, u"birthDate"_s, child.birthDate);
    addInstant(object, u"createdAt"_s, child.createdAt);
    addInstant(object, u"changedAt"_s, child.changedAt);
    return object;
}

QJsonObject toJson(const Organisation& organisation) {
    QJsonObject object{
        {u"id"_s, organisation.id.toString()},
        {u"name"_s, organisation.name},
        {u"kind"_s, toString(organisation.kind)},
        {u"legalBody"_s, organisation.legalBody}};
    addFlag(object, u"mayStartSip"_s, organisation.mayStartSip);
    addInstant(object, u"savedAt"_s, organisation.savedAt);
    return object;
}

namespace {

template <typename Records> QJsonArray allToJson(const Records& records) {
    return arrayOf(records, [](const auto& record) { return toJson(record); });
}

QJsonArray samtalOf(const ChildRecords& records) {
    QJsonArray all;
    for (const Barnsamtal& samtal : records.samtal) {
        QJsonObject object = toJson(samtal);
        if (const auto said = records.followUpAnswers.find(samtal.id); said != records.followUpAnswers.end())
            object[u"followUpAnswers"_s] = QJsonObject{
                {u"changed"_s, said->second.changed},
                {u"feels"_s, said->second.feels},
                {u"matches"_s, said->second.matches},
                {u"wanted"_s, said->second.wanted}};
        all.append(object);
    }
    return all;
}

} // namespace

QJsonObject toJson(const ChildRecords& records) {
    QJsonObject object = toJson(records.child);
    object[u"samtal"_s] = samtalOf(records);
    object[u"skattningar"_s] = allToJson(records.skattningar);
    object[u"gemensamma"_s] = allToJson(records.joint);
    if (records.plan)
        object[u"plan"_s] = toJson(*records.plan);
    object[u"fordjupad"_s] = allToJson(records.fordjupad);
    object[u"planVersions"_s] = allToJson(records.planVersions);
    object[u"upptackarkort"_s] = allToJson(records.cards);
    object[u"anmalningar"_s] = allToJson(records.anmalningar);
    object[u"consents"_s] = allToJson(records.consents);
    object[u"rounds"_s] = allToJson(records.rounds);
    object[u"beslut"_s] = allToJson(records.decisions);
    object[u"uppfoljningssamtal"_s] = allToJson(records.followUpTalks);
    object[u"delegations"_s] = allToJson(records.delegations);
    object[u"handovers"_s] = allToJson(records.handovers);
    if (records.visitEnrolment)
        object[u"visitEnrolment"_s] = toJson(*records.visitEnrolment);
    object[u"visits"_s] = allToJson(records.visits);
    object[u"meetings"_s] = allToJson(records.meetings);
    if (!records.familyLanguages.empty())
        object[u"familyLanguages"_s] = arrayOf(records.familyLanguages, [](const ReaderLanguage& each) {
            QJsonObject language{{u"reader"_s, each.reader}, {u"language"_s, each.language}};
            addFlag(language, u"besideSwedish"_s, each.besideSwedish);
            return language;
        });
    return object;
}

} // namespace bk
