// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/draft_json.h"

#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::draft_json {

using namespace draft_values;

namespace {

QJsonValue rating(const Answer& answer) { return answer ? QJsonValue(answer->value()) : QJsonValue(); }
Answer rating(const QJsonValue& json) { return Rating::from(json.toInt()); }

QJsonObject instrument(const InstrumentRef& ref) { return {{u"id"_s, ref.id}, {u"version"_s, ref.version}}; }
InstrumentRef instrument(const QJsonValue& json) { return {json[u"id"_s].toString(), json[u"version"_s].toString()}; }

QJsonArray answers(const PerArea<AreaAnswer>& areas) {
    QJsonArray json;
    for (const AreaAnswer& answer : areas)
        json.append(QJsonObject{{u"rating"_s, rating(answer.rating)}, {u"comment"_s, answer.comment}});
    return json;
}
PerArea<AreaAnswer> answers(const QJsonValue& json) {
    PerArea<AreaAnswer> areas;
    for (const Area area : allAreas) {
        const QJsonValue answer = json.toArray().at(qsizetype(indexOf(area)));
        areas[area] = {rating(answer[u"rating"_s]), answer[u"comment"_s].toString()};
    }
    return areas;
}

template <typename IdType> QJsonValue optionalId(const std::optional<IdType>& id) {
    return id ? number(id->number()) : QJsonValue();
}
std::optional<ChildId> childId(const QJsonValue& json) {
    return json.isString() ? std::optional(ChildId::fromNumber(number(json))) : std::nullopt;
}

QJsonObject guardianPart(const GuardianPart& part) {
    return {{u"guardian"_s, part.guardian},    {u"name"_s, part.name},
            {u"relation"_s, part.relation},    {u"instrument"_s, instrument(part.instrument)},
            {u"areas"_s, answers(part.areas)}, {u"careContacts"_s, part.careContacts},
            {u"survey"_s, part.survey}};
}
GuardianPart guardianPart(const QJsonValue& json) {
    return {json[u"guardian"_s].toInt(1),      json[u"name"_s].toString(), json[u"relation"_s].toString(),
            instrument(json[u"instrument"_s]), answers(json[u"areas"_s]),  json[u"careContacts"_s].toString(),
            json[u"survey"_s].toBool()};
}

QJsonArray statements(const AreaRatings& ratings) {
    QJsonArray json;
    for (const ItemAnswer& answer : ratings.answers)
        json.append(QJsonObject{
            {u"item"_s, answer.item}, {u"rating"_s, rating(answer.rating)}, {u"comment"_s, answer.comment}});
    return json;
}
AreaRatings areaRatings(const QJsonValue& json) {
    AreaRatings ratings;
    const QJsonArray answered = json[u"answers"_s].toArray();
    for (const QJsonValue& answer : answered)
        ratings.answers.push_back(
            {answer[u"item"_s].toString(), rating(answer[u"rating"_s]), answer[u"comment"_s].toString()});
    ratings.comment = json[u"comment"_s].toString();
    return ratings;
}

QJsonObject agreedArea(const AgreedArea& area) {
    QJsonObject json{{u"motivation"_s, area.motivation}};
    if (area.proposal)
        json.insert(
            u"proposal"_s, QJsonArray{number(area.proposal->numerator()), number(area.proposal->denominator())});
    if (area.agreedTenths)
        json.insert(u"agreedTenths"_s, *area.agreedTenths);
    return json;
}
AgreedArea agreedArea(const QJsonValue& json) {
    AgreedArea area;
    area.motivation = json[u"motivation"_s].toString();
    const QJsonArray proposal = json[u"proposal"_s].toArray();
    if (proposal.size() == 2 && number(proposal[1]) != 0)
        area.proposal = Fraction(number(proposal[0]), number(proposal[1]));
    if (json[u"agreedTenths"_s].isDouble())
        area.agreedTenths = json[u"agreedTenths"_s].toInt();
    return area;
}

} // namespace

QJsonObject from(const Child& child) {
    QJsonArray guardians;
    for (const Guardian& guardian : child.guardians)
        guardians.append(QJsonObject{
            {u"name"_s, guardian.name}, {u"relation"_s, guardian.relation}, {u"contact"_s, contact(guardian.contact)}});
    return {
        {u"id"_s, number(child.id.number())},
        {u"givenName"_s, child.givenName},
        {u"familyName"_s, child.familyName},
        {u"preferredName"_s, child.preferredName},
        {u"personnummer"_s, child.personnummer ? child.personnummer->digits() : QString()},
        {u"birthDate"_s, day(child.birthDate)},
        {u"protection"_s, toString(child.protection)},
        {u"contact"_s, contact(child.contact)},
        {u"place"_s, child.place},
        {u"guardians"_s, guardians},
        {u"barnkontakt"_s, person(child.barnkontakt)},
        {u"stodsamordnare"_s, person(child.stodsamordnare)},
        {u"createdAt"_s, moment(child.createdAt)},
        {u"changedAt"_s, moment(child.changedAt)}};
}

Child child(const QJsonObject& json, QDate today) {
    Child child;
    child.id = ChildId::fromNumber(number(json[u"id"_s]));
    child.givenName = json[u"givenName"_s].toString();
    child.familyName = json[u"familyName"_s].toString();
    child.preferredName = json[u"preferredName"_s].toString();
    child.personnummer = Personnummer::from(json[u"personnummer"_s].toString(), today);
    child.birthDate = day(json[u"birthDate"_s]);
    child.protection = protectedIdentityFrom(json[u"protection"_s].toString()).value_or(ProtectedIdentity::None);
    child.contact = contact(json[u"contact"_s]);
    child.place = json[u"place"_s].toString();
    const QJsonArray guardians = json[u"guardians"_s].toArray();
    for (const QJsonValue& guardian : guardians)
        child.guardians.push_back(
            {guardian[u"name"_s].toString(), guardian[u"relation"_s].toString(), contact(guardian[u"contact"_s])});
    child.barnkontakt = person(json[u"barnkontakt"_s]);
    child.stodsamordnare = person(json[u"stodsamordnare"_s]);
    child.createdAt = moment(json[u"createdAt"_s]);
    child.changedAt = moment(json[u"changedAt"_s]);
    return child;
}

QJsonObject from(const Barnsamtal& samtal) {
    QJsonArray guardians;
    for (const GuardianPart& part : samtal.guardianParts)
        guardians.append(guardianPart(part));
    QJsonObject childPart{
        {u"instrument"_s, instrument(samtal.childPart.instrument)},
        {u"areas"_s, answers(samtal.childPart.areas)},
        {u"notRatedBecause"_s, samtal.childPart.notRatedBecause}};
    if (samtal.childPart.firstArea)
        childPart.insert(u"firstArea"_s, int(indexOf(*samtal.childPart.firstArea)));
    const BarnsamtalSummary& summary = samtal.summary;
    return {
        {u"id"_s, number(samtal.id.number())},
        {u"child"_s, optionalId(samtal.child)},
        {u"occasion"_s, toString(samtal.occasion)},
        {u"followUp"_s, samtal.followUp},
        {u"label"_s, samtal.label},
        {u"date"_s, day(samtal.date)},
        {u"heldBy"_s, samtal.heldBy},
        {u"place"_s, samtal.place},
        {u"childPart"_s, childPart},
        {u"guardianParts"_s, guardians},
        {u"worksWell"_s, summary.worksWell},
        {u"strengthen"_s, summary.strengthen},
        {u"differ"_s, summary.differ},
        {u"workOn"_s, summary.workOn},
        {u"next"_s, summary.next},
        {u"savedAt"_s, moment(samtal.savedAt)}};
}

Barnsamtal barnsamtal(const QJsonObject& json) {
    Barnsamtal samtal;
    samtal.id = BarnsamtalId::fromNumber(number(json[u"id"_s]));
    samtal.child = childId(json[u"child"_s]);
    samtal.occasion = occasionFrom(json[u"occasion"_s].toString()).value_or(Occasion::Barnsamtal);
    samtal.followUp = json[u"followUp"_s].toBool();
    samtal.label = json[u"label"_s].toString();
    samtal.date = day(json[u"date"_s]);
    samtal.heldBy = json[u"heldBy"_s].toString();
    samtal.place = json[u"place"_s].toString();
    const QJsonValue part = json[u"childPart"_s];
    samtal.childPart.instrument = instrument(part[u"instrument"_s]);
    samtal.childPart.areas = answers(part[u"areas"_s]);
    samtal.childPart.notRatedBecause = part[u"notRatedBecause"_s].toString();
    if (const int first = part[u"firstArea"_s].toInt(-1); first >= 0 && first < int(areaCount))
        samtal.childPart.firstArea = areaAt(std::size_t(first));
    const QJsonArray guardians = json[u"guardianParts"_s].toArray();
    for (const QJsonValue& guardian : guardians)
        samtal.guardianParts.push_back(guardianPart(guardian));
    samtal.summary = {
        json[u"worksWell"_s].toString(), json[u"strengthen"_s].toString(), json[u"differ"_s].toString(),
        json[u"workOn"_s].toString(), json[u"next"_s].toString()};
    samtal.savedAt = moment(json[u"savedAt"_s]);
    return samtal;
}

QJsonObject from(const Skattning& skattning) {
    QJsonArray areas;
    for (const AreaRatings& ratings : skattning.areas)
        areas.append(QJsonObject{{u"answers"_s, statements(ratings)}, {u"comment"_s, ratings.comment}});
    return {
        {u"id"_s, number(skattning.id.number())},
        {u"child"_s, optionalId(skattning.child)},
        {u"label"_s, skattning.label},
        {u"date"_s, day(skattning.date)},
        {u"raterName"_s, skattning.raterName},
        {u"profession"_s, skattning.profession},
        {u"organisation"_s, skattning.organisation},
        {u"instrument"_s, instrument(skattning.instrument)},
        {u"areas"_s, areas},
        {u"savedAt"_s, moment(skattning.savedAt)}};
}

Skattning skattning(const QJsonObject& json) {
    Skattning skattning;
    skattning.id = SkattningId::fromNumber(number(json[u"id"_s]));
    skattning.child = childId(json[u"child"_s]);
    skattning.label = json[u"label"_s].toString();
    skattning.date = day(json[u"date"_s]);
    skattning.raterName = json[u"raterName"_s].toString();
    skattning.profession = json[u"profession"_s].toString();
    skattning.organisation = json[u"organisation"_s].toString();
    skattning.instrument = instrument(json[u"instrument"_s]);
    for (const Area area : allAreas)
        skattning.areas[area] = areaRatings(json[u"areas"_s].toArray().at(qsizetype(indexOf(area))));
    skattning.savedAt = moment(json[u"savedAt"_s]);
    return skattning;
}

QJsonObject from(const GemensamBehovskompass& joint) {
    QJsonArray areas;
    for (const AgreedArea& area : joint.areas)
        areas.append(agreedArea(area));
    QJsonArray participants;
    for (const SkattningId id : joint.participants)
        participants.append(number(id.number()));
    return {
        {u"id"_s, number(joint.id.number())},
        {u"child"_s, number(joint.child.number())},
        {u"date"_s, day(joint.date)},
        {u"agreedBy"_s, joint.agreedBy},
        {u"participants"_s, participants},
        {u"instrument"_s, instrument(joint.instrument)},
        {u"areas"_s, areas},
        {u"savedAt"_s, moment(joint.savedAt)}};
}

GemensamBehovskompass gemensam(const QJsonObject& json) {
    GemensamBehovskompass joint;
    joint.id = GemensamBehovskompassId::fromNumber(number(json[u"id"_s]));
    joint.child = ChildId::fromNumber(number(json[u"child"_s]));
    joint.date = day(json[u"date"_s]);
    joint.agreedBy = json[u"agreedBy"_s].toString();
    const QJsonArray participants = json[u"participants"_s].toArray();
    for (const QJsonValue& id : participants)
        joint.participants.push_back(SkattningId::fromNumber(number(id)));
    joint.instrument = instrument(json[u"instrument"_s]);
    for (const Area area : allAreas)
        joint.areas[area] = agreedArea(json[u"areas"_s].toArray().at(qsizetype(indexOf(area))));
    joint.savedAt = moment(json[u"savedAt"_s]);
    return joint;
}

} // namespace bk::draft_json
