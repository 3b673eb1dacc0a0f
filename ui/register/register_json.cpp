// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/register_json.h"

#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::register_json {

using namespace draft_values;

namespace {

QJsonObject from(const ContactPerson& person) {
    return {
        {u"id"_s, idText(person.id)},
        {u"name"_s, person.name},
        {u"profession"_s, person.profession},
        {u"contact"_s, contact(person.contact)}};
}

ContactPerson contactPerson(const QJsonObject& json) {
    return {
        idIn<ContactPerson>(json[u"id"_s]), json[u"name"_s].toString(), json[u"profession"_s].toString(),
        contact(json[u"contact"_s])};
}

} // namespace

QJsonObject from(const Organisation& organisation) {
    QJsonArray persons;
    for (const ContactPerson& each : organisation.persons)
        persons.push_back(from(each));
    return {{u"id"_s, idText(organisation.id)},           {u"name"_s, organisation.name},
            {u"kind"_s, toString(organisation.kind)},     {u"legalBody"_s, organisation.legalBody},
            {u"mayStartSip"_s, organisation.mayStartSip}, {u"persons"_s, persons},
            {u"savedAt"_s, moment(organisation.savedAt)}};
}

Organisation organisation(const QJsonObject& json) {
    Organisation organisation;
    organisation.id = idIn<Organisation>(json[u"id"_s]);
    organisation.name = json[u"name"_s].toString();
    organisation.kind = organisationKindFrom(json[u"kind"_s].toString()).value_or(OrganisationKind::Kommun);
    organisation.legalBody = json[u"legalBody"_s].toString();
    organisation.mayStartSip = json[u"mayStartSip"_s].toBool();
    for (const QJsonValue& each : json[u"persons"_s].toArray())
        organisation.persons.push_back(contactPerson(each.toObject()));
    organisation.savedAt = moment(json[u"savedAt"_s]);
    return organisation;
}

QJsonObject from(const BarnkontaktEntry& entry) {
    return {
        {u"id"_s, idText(entry.id)},
        {u"stage"_s, toString(entry.stage)},
        {u"person"_s, person(entry.person)},
        {u"covers"_s, entry.covers},
        {u"savedAt"_s, moment(entry.savedAt)}};
}

BarnkontaktEntry barnkontakt(const QJsonObject& json) {
    return {
        idIn<BarnkontaktEntry>(json[u"id"_s]),
        lifeStageFrom(json[u"stage"_s].toString()).value_or(LifeStage::RektorGrundskola), person(json[u"person"_s]),
        json[u"covers"_s].toString(), moment(json[u"savedAt"_s])};
}

QJsonObject from(const StandingTime& standing) {
    return {
        {u"id"_s, idText(standing.id)},
        {u"name"_s, standing.name},
        {u"organisation"_s, standing.organisation ? standing.organisation->toString() : QString()},
        {u"first"_s, day(standing.first)},
        {u"recurrence"_s, toString(standing.recurrence)},
        {u"time"_s, standing.time.toString(Qt::ISODate)},
        {u"minutes"_s, standing.minutes},
        {u"place"_s, standing.place},
        {u"savedAt"_s, moment(standing.savedAt)}};
}

StandingTime standingTime(const QJsonObject& json) {
    const StandingTime blank;
    return {
        idIn<StandingTime>(json[u"id"_s]),
        json[u"name"_s].toString(),
        OrganisationId::fromString(json[u"organisation"_s].toString()),
        day(json[u"first"_s]),
        recurrenceFrom(json[u"recurrence"_s].toString()).value_or(blank.recurrence),
        QTime::fromString(json[u"time"_s].toString(), Qt::ISODate),
        json[u"minutes"_s].toInt(blank.minutes),
        json[u"place"_s].toString(),
        moment(json[u"savedAt"_s])};
}

} // namespace bk::register_json
