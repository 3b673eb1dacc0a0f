// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_json.h"

#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::card_json {

using namespace draft_values;

namespace {

/// Ids exceed what a JSON number holds exactly, so they travel as text.
template <typename Of> QJsonValue number(Id<Of> id) { return QString::number(id.number()); }
template <typename IdType> IdType id(const QJsonValue& json) {
    return IdType::fromNumber(json.toString().toLongLong());
}

QJsonArray areas(const PerArea<CardArea>& areas) {
    QJsonArray json;
    for (const CardArea& area : areas)
        json.append(QJsonObject{
            {u"answer"_s, area.answer ? QJsonValue(toString(*area.answer)) : QJsonValue()},
            {u"description"_s, area.description}});
    return json;
}
PerArea<CardArea> areas(const QJsonValue& json) {
    PerArea<CardArea> areas;
    for (const Area area : allAreas) {
        const QJsonValue one = json.toArray().at(qsizetype(indexOf(area)));
        areas[area] = {cardAnswerFrom(one[u"answer"_s].toString()), one[u"description"_s].toString()};
    }
    return areas;
}

QJsonObject finder(const Upptackare& finder) {
    return {
        {u"name"_s, finder.name},
        {u"profession"_s, finder.profession},
        {u"organisation"_s, finder.organisation},
        {u"address"_s, finder.contact.address},
        {u"telephone"_s, finder.contact.telephone},
        {u"email"_s, finder.contact.email},
        {u"place"_s, toString(finder.place)},
        {u"guardian"_s, finder.guardian}};
}
Upptackare finder(const QJsonValue& json) {
    return {
        json[u"name"_s].toString(),
        json[u"profession"_s].toString(),
        json[u"organisation"_s].toString(),
        {json[u"address"_s].toString(), json[u"telephone"_s].toString(), json[u"email"_s].toString()},
        finderPlaceFrom(json[u"place"_s].toString()).value_or(FinderPlace::Internal),
        json[u"guardian"_s].toBool()};
}

QJsonObject receipt(const CardReceipt& receipt) {
    return {
        {u"received"_s, day(receipt.received)},
        {u"acknowledged"_s, day(receipt.acknowledged)},
        {u"contacted"_s, day(receipt.contacted)},
        {u"jointPlan"_s, receipt.jointPlan},
        {u"feedback"_s, day(receipt.feedback)}};
}
CardReceipt receipt(const QJsonValue& json) {
    return {
        day(json[u"received"_s]), day(json[u"acknowledged"_s]), day(json[u"contacted"_s]),
        json[u"jointPlan"_s].toString(), day(json[u"feedback"_s])};
}

} // namespace

QJsonObject from(const Upptackarkort& card) {
    return {
        {u"id"_s, number(card.id)},
        {u"child"_s, number(card.child)},
        {u"date"_s, day(card.date)},
        {u"finder"_s, finder(card.finder)},
        {u"instrument"_s, card.instrument.id},
        {u"version"_s, card.instrument.version},
        {u"areas"_s, areas(card.areas)},
        {u"measures"_s, card.measures},
        {u"told"_s, toString(card.told)},
        {u"toldNote"_s, card.toldNote},
        {u"guardianConsents"_s, answer(card.guardianConsents)},
        {u"consentNote"_s, card.consentNote},
        {u"childView"_s, toString(card.childView)},
        {u"childNote"_s, card.childNote},
        {u"badlyTreated"_s, answer(card.badlyTreated)},
        {u"canSupport"_s, answer(card.canSupport)},
        {u"needsOthers"_s, answer(card.needsOthers)},
        {u"route"_s, toString(card.route)},
        {u"receipt"_s, receipt(card.receipt)},
        {u"savedAt"_s, moment(card.savedAt)}};
}

Upptackarkort upptackarkort(const QJsonObject& json) {
    Upptackarkort card;
    card.id = id<UpptackarkortId>(json[u"id"_s]);
    card.child = id<ChildId>(json[u"child"_s]);
    card.date = day(json[u"date"_s]);
    card.finder = finder(json[u"finder"_s]);
    card.instrument = {json[u"instrument"_s].toString(), json[u"version"_s].toString()};
    card.areas = areas(json[u"areas"_s]);
    card.measures = json[u"measures"_s].toString();
    card.told = guardianToldFrom(json[u"told"_s].toString()).value_or(GuardianTold::Open);
    card.toldNote = json[u"toldNote"_s].toString();
    card.guardianConsents = answer(json[u"guardianConsents"_s]);
    card.consentNote = json[u"consentNote"_s].toString();
    card.childView = answeredFrom(json[u"childView"_s].toString()).value_or(Answered::Open);
    card.childNote = json[u"childNote"_s].toString();
    card.badlyTreated = answer(json[u"badlyTreated"_s]);
    card.canSupport = answer(json[u"canSupport"_s]);
    card.needsOthers = answer(json[u"needsOthers"_s]);
    card.route = cardRouteFrom(json[u"route"_s].toString()).value_or(CardRoute::Open);
    card.receipt = receipt(json[u"receipt"_s]);
    card.savedAt = moment(json[u"savedAt"_s]);
    return card;
}

QJsonObject from(const Anmalan& anmalan) {
    return {{u"id"_s, number(anmalan.id)},          {u"child"_s, number(anmalan.child)},
            {u"date"_s, day(anmalan.date)},         {u"acute"_s, anmalan.acute},
            {u"receiver"_s, anmalan.receiver},      {u"madeBy"_s, anmalan.madeBy},
            {u"profession"_s, anmalan.profession},  {u"description"_s, anmalan.description},
            {u"told"_s, toString(anmalan.told)},    {u"card"_s, anmalan.card ? number(*anmalan.card) : QJsonValue()},
            {u"areas"_s, areas(anmalan.areas)},     {u"sent"_s, day(anmalan.sent)},
            {u"savedAt"_s, moment(anmalan.savedAt)}};
}

Anmalan anmalan(const QJsonObject& json) {
    Anmalan anmalan;
    anmalan.id = id<AnmalanId>(json[u"id"_s]);
    anmalan.child = id<ChildId>(json[u"child"_s]);
    anmalan.date = day(json[u"date"_s]);
    anmalan.acute = json[u"acute"_s].toBool();
    anmalan.receiver = json[u"receiver"_s].toString();
    anmalan.madeBy = json[u"madeBy"_s].toString();
    anmalan.profession = json[u"profession"_s].toString();
    anmalan.description = json[u"description"_s].toString();
    anmalan.told = guardianToldFrom(json[u"told"_s].toString()).value_or(GuardianTold::Open);
    if (json[u"card"_s].isString())
        anmalan.card = id<UpptackarkortId>(json[u"card"_s]);
    anmalan.areas = areas(json[u"areas"_s]);
    anmalan.sent = day(json[u"sent"_s]);
    anmalan.savedAt = moment(json[u"savedAt"_s]);
    return anmalan;
}

} // namespace bk::card_json
