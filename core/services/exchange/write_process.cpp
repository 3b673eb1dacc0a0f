// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/write_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

QJsonArray areasOf(const PerArea<CardArea>& areas) {
    QJsonArray described;
    for (const Area area : allAreas) {
        if (areas[area] == CardArea())
            continue;
        QJsonObject each{{u"area"_s, int(indexOf(area))}, {u"description"_s, areas[area].description}};
        addTerm(each, u"answer"_s, areas[area].answer);
        described.append(each);
    }
    return described;
}

QJsonObject finderOf(const Upptackare& finder) {
    QJsonObject object{
        {u"name"_s, finder.name},
        {u"profession"_s, finder.profession},
        {u"organisation"_s, finder.organisation},
        {u"contact"_s, toJson(finder.contact)},
        {u"place"_s, toString(finder.place)}};
    addFlag(object, u"guardian"_s, finder.guardian);
    return object;
}

QJsonObject receiptOf(const CardReceipt& receipt) {
    QJsonObject object{{u"jointPlan"_s, receipt.jointPlan}};
    addDay(object, u"received"_s, receipt.received);
    addDay(object, u"acknowledged"_s, receipt.acknowledged);
    addDay(object, u"contacted"_s, receipt.contacted);
    addDay(object, u"feedback"_s, receipt.feedback);
    return object;
}

QJsonObject moveJson(const Move& move) {
    QJsonObject object{{u"to"_s, toString(move.to)}, {u"by"_s, move.by}, {u"reason"_s, move.reason}};
    addDay(object, u"date"_s, move.date);
    return object;
}

} // namespace

QJsonObject toJson(const Upptackarkort& card) {
    QJsonObject object{{u"id"_s, card.id.toString()},          {u"finder"_s, finderOf(card.finder)},
                       {u"areas"_s, areasOf(card.areas)},      {u"measures"_s, card.measures},
                       {u"told"_s, toString(card.told)},       {u"toldNote"_s, card.toldNote},
                       {u"consentNote"_s, card.consentNote},   {u"childView"_s, toString(card.childView)},
                       {u"childNote"_s, card.childNote},       {u"route"_s, toString(card.route)},
                       {u"receipt"_s, receiptOf(card.receipt)}};
    addDay(object, u"date"_s, card.date);
    addInstrument(object, card.instrument);
    addAnswer(object, u"guardianConsents"_s, card.guardianConsents);
    addAnswer(object, u"badlyTreated"_s, card.badlyTreated);
    addAnswer(object, u"canSupport"_s, card.canSupport);
    addAnswer(object, u"needsOthers"_s, card.needsOthers);
    addInstant(object, u"savedAt"_s, card.savedAt);
    return object;
}

QJsonObject toJson(const Anmalan& anmalan) {
    QJsonObject object{{u"id"_s, anmalan.id.toString()},        {u"receiver"_s, anmalan.receiver},
                       {u"madeBy"_s, anmalan.madeBy},           {u"profession"_s, anmalan.profession},
                       {u"description"_s, anmalan.description}, {u"told"_s, toString(anmalan.told)},
                       {u"areas"_s, areasOf(anmalan.areas)}};
    addDay(object, u"date"_s, anmalan.date);
    addFlag(object, u"acute"_s, anmalan.acute);
    addId(object, u"card"_s, anmalan.card);
    addDay(object, u"sent"_s, anmalan.sent);
    addInstant(object, u"savedAt"_s, anmalan.savedAt);
    return object;
}

QJsonObject toJson(const Stodprocess& round) {
    QJsonObject object{
        {u"id"_s, round.id.toString()},
        {u"round"_s, round.round},
        {u"entry"_s, toString(round.entry)},
        {u"moves"_s, arrayOf(round.moves, &moveJson)}};
    addDay(object, u"nextFollowUp"_s, round.nextFollowUp);
    addInstant(object, u"savedAt"_s, round.savedAt);
    return object;
}

QJsonObject toJson(const Beslut& beslut) {
    QJsonObject object{
        {u"id"_s, beslut.id.toString()},
        {u"decidedBy"_s, beslut.decidedBy},
        {u"unmetNeeds"_s, beslut.unmetNeeds},
        {u"informationNote"_s, beslut.informationNote},
        {u"familysView"_s, beslut.familysView},
        {u"whatICanDo"_s, beslut.whatICanDo},
        {u"helpFromOthers"_s, beslut.helpFromOthers},
        {u"principles"_s, principlesOf(beslut.principles)},
        {u"directReason"_s, beslut.directReason}};
    addDay(object, u"date"_s, beslut.date);
    addAnswer(object, u"sufficientInformation"_s, beslut.sufficientInformation);
    addTerm(object, u"route"_s, beslut.route);
    addDay(object, u"followUp"_s, beslut.followUp);
    addDay(object, u"toldUpptackare"_s, beslut.toldUpptackare);
    addDay(object, u"toldChild"_s, beslut.toldChild);
    addDay(object, u"toldGuardians"_s, beslut.toldGuardians);
    addDay(object, u"childToldWhatIsShared"_s, beslut.childToldWhatIsShared);
    addDay(object, u"guardiansToldWhatIsShared"_s, beslut.guardiansToldWhatIsShared);
    addInstant(object, u"savedAt"_s, beslut.savedAt);
    return object;
}

QJsonObject toJson(const Uppfoljningssamtal& samtal) {
    QJsonObject object{{u"id"_s, samtal.id.toString()},       {u"heldBy"_s, samtal.heldBy},
                       {u"guardians"_s, samtal.guardians},    {u"assessment"_s, samtal.assessment},
                       {u"support"_s, samtal.support},        {u"familysView"_s, samtal.familysView},
                       {u"involved"_s, ids(samtal.involved)}, {u"principles"_s, principlesOf(samtal.principles)}};
    addDay(object, u"date"_s, samtal.date);
    addFlag(object, u"childTookPart"_s, samtal.childTookPart);
    addTerm(object, u"next"_s, samtal.next);
    addDay(object, u"followUp"_s, samtal.followUp);
    addInstant(object, u"savedAt"_s, samtal.savedAt);
    return object;
}

} // namespace bk
