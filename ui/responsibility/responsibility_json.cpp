// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/responsibility_json.h"

#include "ui/forms/draft_values.h"

using namespace Qt::StringLiterals;

namespace bk::responsibility_json {

using namespace draft_values;

namespace {

struct Text {
    QString key;
    QString Handover::*text;
};
const Text texts[] = {
    {u"wishes"_s, &Handover::wishes},
    {u"health"_s, &Handover::health},
    {u"family"_s, &Handover::family},
    {u"specialNeeds"_s, &Handover::specialNeeds},
    {u"other"_s, &Handover::other},
    {u"leadQuestion"_s, &Handover::leadQuestion},
    {u"overviewQuestion"_s, &Handover::overviewQuestion},
};

} // namespace

QJsonObject from(const Delegation& delegation) {
    return {{u"id"_s, idText(delegation.id)},          {u"child"_s, idText(delegation.child)},
            {u"task"_s, toString(delegation.task)},    {u"to"_s, delegation.to},
            {u"profession"_s, delegation.profession},  {u"by"_s, delegation.by},
            {u"date"_s, day(delegation.date)},         {u"ended"_s, day(delegation.ended)},
            {u"savedAt"_s, moment(delegation.savedAt)}};
}

Delegation delegation(const QJsonObject& json) {
    return {
        idIn<Delegation>(json[u"id"_s]),
        idIn<Child>(json[u"child"_s]),
        delegatedTaskFrom(json[u"task"_s].toString()).value_or(DelegatedTask::Barnsamtal),
        json[u"to"_s].toString(),
        json[u"profession"_s].toString(),
        json[u"by"_s].toString(),
        day(json[u"date"_s]),
        day(json[u"ended"_s]),
        moment(json[u"savedAt"_s])};
}

QJsonObject from(const Handover& handover) {
    QJsonObject json{
        {u"id"_s, idText(handover.id)},
        {u"child"_s, idText(handover.child)},
        {u"stodsamordnare"_s, handover.stodsamordnare},
        {u"from"_s, person(handover.from)},
        {u"to"_s, person(handover.to)},
        {u"date"_s, day(handover.date)},
        {u"consentNeeded"_s, handover.consentNeeded},
        {u"savedAt"_s, moment(handover.savedAt)}};
    if (handover.stage)
        json[u"stage"_s] = toString(*handover.stage);
    if (handover.toOrganisation)
        json[u"toOrganisation"_s] = handover.toOrganisation->toString();
    if (handover.consent)
        json[u"consent"_s] = handover.consent->toString();
    for (const Text& text : texts)
        json[text.key] = handover.*text.text;
    return json;
}

Handover handover(const QJsonObject& json) {
    Handover handover;
    handover.id = idIn<Handover>(json[u"id"_s]);
    handover.child = idIn<Child>(json[u"child"_s]);
    handover.stodsamordnare = json[u"stodsamordnare"_s].toBool();
    handover.from = person(json[u"from"_s]);
    handover.to = person(json[u"to"_s]);
    handover.stage = lifeStageFrom(json[u"stage"_s].toString());
    handover.date = day(json[u"date"_s]);
    handover.consentNeeded = json[u"consentNeeded"_s].toBool();
    handover.toOrganisation = OrganisationId::fromString(json[u"toOrganisation"_s].toString());
    handover.consent = ConsentId::fromString(json[u"consent"_s].toString());
    for (const Text& text : texts)
        handover.*text.text = json[text.key].toString();
    handover.savedAt = moment(json[u"savedAt"_s]);
    return handover;
}

} // namespace bk::responsibility_json
