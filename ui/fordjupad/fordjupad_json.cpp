// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/fordjupad_json.h"

#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::fordjupad_json {

using namespace draft_values;

QJsonObject from(const Fordjupad& fordjupad) {
    QJsonArray texts;
    for (const SubAreaText& text : fordjupad.texts)
        texts.append(
            QJsonObject{{u"subArea"_s, text.subArea}, {u"works"_s, text.works}, {u"strengthen"_s, text.strengthen}});
    return {
        {u"id"_s, idText(fordjupad.id)},
        {u"child"_s, idText(fordjupad.child)},
        {u"joint"_s, fordjupad.joint},
        {u"organisation"_s, fordjupad.organisation ? QJsonValue(idText(*fordjupad.organisation)) : QJsonValue()},
        {u"by"_s, fordjupad.by},
        {u"profession"_s, fordjupad.profession},
        {u"date"_s, day(fordjupad.date)},
        {u"instrument"_s, QJsonArray{fordjupad.instrument.id, fordjupad.instrument.version}},
        {u"texts"_s, texts},
        {u"savedAt"_s, moment(fordjupad.savedAt)}};
}

Fordjupad fordjupad(const QJsonObject& json) {
    Fordjupad value;
    value.id = idIn<Fordjupad>(json[u"id"_s]);
    value.child = idIn<Child>(json[u"child"_s]);
    value.joint = json[u"joint"_s].toBool();
    value.organisation = OrganisationId::fromString(json[u"organisation"_s].toString());
    value.by = json[u"by"_s].toString();
    value.profession = json[u"profession"_s].toString();
    value.date = day(json[u"date"_s]);
    const QJsonArray instrument = json[u"instrument"_s].toArray();
    value.instrument = {instrument.at(0).toString(), instrument.at(1).toString()};
    for (const QJsonValue text : json[u"texts"_s].toArray())
        value.texts.push_back(
            {text[u"subArea"_s].toString(), text[u"works"_s].toString(), text[u"strengthen"_s].toString()});
    value.savedAt = moment(json[u"savedAt"_s]);
    return value;
}

} // namespace bk::fordjupad_json
