// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_drafts.h"

#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::draft_json {

using namespace draft_values;

namespace {

QJsonValue way(std::optional<Station> station) { return station ? QJsonValue(toString(*station)) : QJsonValue(); }
std::optional<Station> way(const QJsonValue& json) { return stationFrom(json.toString()); }

QJsonArray list(const Principles& principles) {
    QJsonArray all;
    for (const PrincipleAnswer& principle : principles)
        all.append(QJsonObject{{u"yes"_s, answer(principle.yes)}, {u"note"_s, principle.note}});
    return all;
}

Principles principles(const QJsonValue& json) {
    Principles all;
    for (std::size_t i = 0; i < principleCount; ++i) {
        const QJsonValue each = json.toArray().at(qsizetype(i));
        all[i] = {answer(each[u"yes"_s]), each[u"note"_s].toString()};
    }
    return all;
}

} // namespace

QJsonObject from(const Beslut& beslut) {
    return {
        {u"id"_s, number(beslut.id.number())},
        {u"child"_s, number(beslut.child.number())},
        {u"date"_s, day(beslut.date)},
        {u"decidedBy"_s, beslut.decidedBy},
        {u"unmetNeeds"_s, beslut.unmetNeeds},
        {u"sufficientInformation"_s, answer(beslut.sufficientInformation)},
        {u"informationNote"_s, beslut.informationNote},
        {u"familysView"_s, beslut.familysView},
        {u"whatICanDo"_s, beslut.whatICanDo},
        {u"helpFromOthers"_s, beslut.helpFromOthers},
        {u"principles"_s, list(beslut.principles)},
        {u"route"_s, way(beslut.route)},
        {u"directReason"_s, beslut.directReason},
        {u"followUp"_s, day(beslut.followUp)},
        {u"toldUpptackare"_s, day(beslut.toldUpptackare)},
        {u"toldChild"_s, day(beslut.toldChild)},
        {u"toldGuardians"_s, day(beslut.toldGuardians)},
        {u"childToldWhatIsShared"_s, day(beslut.childToldWhatIsShared)},
        {u"guardiansToldWhatIsShared"_s, day(beslut.guardiansToldWhatIsShared)},
        {u"savedAt"_s, moment(beslut.savedAt)}};
}

Beslut beslut(const QJsonObject& json) {
    Beslut beslut;
    beslut.id = BeslutId::fromNumber(number(json[u"id"_s]));
    beslut.child = ChildId::fromNumber(number(json[u"child"_s]));
    beslut.date = day(json[u"date"_s]);
    beslut.decidedBy = json[u"decidedBy"_s].toString();
    beslut.unmetNeeds = json[u"unmetNeeds"_s].toString();
    beslut.sufficientInformation = answer(json[u"sufficientInformation"_s]);
    beslut.informationNote = json[u"informationNote"_s].toString();
    beslut.familysView = json[u"familysView"_s].toString();
    beslut.whatICanDo = json[u"whatICanDo"_s].toString();
    beslut.helpFromOthers = json[u"helpFromOthers"_s].toString();
    beslut.principles = principles(json[u"principles"_s]);
    beslut.route = way(json[u"route"_s]);
    beslut.directReason = json[u"directReason"_s].toString();
    beslut.followUp = day(json[u"followUp"_s]);
    beslut.toldUpptackare = day(json[u"toldUpptackare"_s]);
    beslut.toldChild = day(json[u"toldChild"_s]);
    beslut.toldGuardians = day(json[u"toldGuardians"_s]);
    beslut.childToldWhatIsShared = day(json[u"childToldWhatIsShared"_s]);
    beslut.guardiansToldWhatIsShared = day(json[u"guardiansToldWhatIsShared"_s]);
    beslut.savedAt = moment(json[u"savedAt"_s]);
    return beslut;
}

QJsonObject from(const Uppfoljningssamtal& samtal) {
    QJsonArray involved;
    for (const OrganisationId id : samtal.involved)
        involved.append(number(id.number()));
    return {
        {u"id"_s, number(samtal.id.number())},
        {u"child"_s, number(samtal.child.number())},
        {u"date"_s, day(samtal.date)},
        {u"heldBy"_s, samtal.heldBy},
        {u"childTookPart"_s, samtal.childTookPart},
        {u"guardians"_s, samtal.guardians},
        {u"assessment"_s, samtal.assessment},
        {u"support"_s, samtal.support},
        {u"familysView"_s, samtal.familysView},
        {u"next"_s, way(samtal.next)},
        {u"principles"_s, list(samtal.principles)},
        {u"involved"_s, involved},
        {u"followUp"_s, day(samtal.followUp)},
        {u"savedAt"_s, moment(samtal.savedAt)}};
}

Uppfoljningssamtal uppfoljningssamtal(const QJsonObject& json) {
    Uppfoljningssamtal samtal;
    samtal.id = UppfoljningssamtalId::fromNumber(number(json[u"id"_s]));
    samtal.child = ChildId::fromNumber(number(json[u"child"_s]));
    samtal.date = day(json[u"date"_s]);
    samtal.heldBy = json[u"heldBy"_s].toString();
    samtal.childTookPart = json[u"childTookPart"_s].toBool();
    samtal.guardians = json[u"guardians"_s].toString();
    samtal.assessment = json[u"assessment"_s].toString();
    samtal.support = json[u"support"_s].toString();
    samtal.familysView = json[u"familysView"_s].toString();
    samtal.next = way(json[u"next"_s]);
    samtal.principles = principles(json[u"principles"_s]);
    const QJsonArray involved = json[u"involved"_s].toArray();
    for (const QJsonValue& id : involved)
        samtal.involved.push_back(OrganisationId::fromNumber(number(id)));
    samtal.followUp = day(json[u"followUp"_s]);
    samtal.savedAt = moment(json[u"savedAt"_s]);
    return samtal;
}

} // namespace bk::draft_json
