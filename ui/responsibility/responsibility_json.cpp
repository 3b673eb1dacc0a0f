// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/responsibility/responsibility_json.h"

#include "ui/register/register_json.h"

using namespace Qt::StringLiterals;

namespace bk::responsibility_json {
namespace {

template <typename Tag> QString idText(Id<Tag> id) { return id.isNull() ? QString() : id.toString(); }

template <typename Tag> Id<Tag> idIn(const QJsonValue& value) {
    return Id<Tag>::fromString(value.toString()).value_or(Id<Tag>());
}

QString day(QDate date) { return date.toString(Qt::ISODate); }
QDate day(const QJsonValue& value) { return QDate::fromString(value.toString(), Qt::ISODate); }
QString time(const QDateTime& at) { return at.toString(Qt::ISODateWithMs); }
QDateTime time(const QJsonValue& value) { return QDateTime::fromString(value.toString(), Qt::ISODateWithMs); }

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
    return {{u"id"_s, idText(delegation.id)},         {u"child"_s, idText(delegation.child)},
            {u"task"_s, toString(delegation.task)},   {u"to"_s, delegation.to},
            {u"profession"_s, delegation.profession}, {u"by"_s, delegation.by},
            {u"date"_s, day(delegation.date)},        {u"ended"_s, day(delegation.ended)},
            {u"savedAt"_s, time(delegation.savedAt)}};
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
        time(json[u"savedAt"_s])};
}

QJsonObject from(const Handover& handover) {
    QJsonObject json{
        {u"id"_s, idText(handover.id)},
        {u"child"_s, idText(handover.child)},
        {u"stodsamordnare"_s, handover.stodsamordnare},
        {u"from"_s, register_json::from(handover.from)},
        {u"to"_s, register_json::from(handover.to)},
        {u"date"_s, day(handover.date)},
        {u"consentNeeded"_s, handover.consentNeeded},
        {u"savedAt"_s, time(handover.savedAt)}};
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
    handover.from = register_json::person(json[u"from"_s].toObject());
    handover.to = register_json::person(json[u"to"_s].toObject());
    handover.stage = lifeStageFrom(json[u"stage"_s].toString());
    handover.date = day(json[u"date"_s]);
    handover.consentNeeded = json[u"consentNeeded"_s].toBool();
    handover.toOrganisation = OrganisationId::fromString(json[u"toOrganisation"_s].toString());
    handover.consent = ConsentId::fromString(json[u"consent"_s].toString());
    for (const Text& text : texts)
        handover.*text.text = json[text.key].toString();
    handover.savedAt = time(json[u"savedAt"_s]);
    return handover;
}

} // namespace bk::responsibility_json
