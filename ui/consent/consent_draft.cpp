// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consent_draft.h"

#include "ui/forms/draft_values.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::consent_draft {

using namespace draft_values;

namespace {

QJsonObject from(const ConsentVoice& voice) {
    return {
        {u"guardian"_s, voice.guardian},
        {u"name"_s, voice.name},
        {u"answer"_s, toString(voice.answer)},
        {u"date"_s, day(voice.date)},
        {u"note"_s, voice.note}};
}

ConsentVoice voice(const QJsonValue& json) {
    return {
        json[u"guardian"_s].toInt(), json[u"name"_s].toString(),
        answeredFrom(json[u"answer"_s].toString()).value_or(Answered::Open), day(json[u"date"_s]),
        json[u"note"_s].toString()};
}

} // namespace

QJsonObject from(const Consent& consent) {
    QJsonArray voices;
    for (const ConsentVoice& each : consent.voices)
        voices.append(from(each));
    QJsonArray organisations;
    for (const OrganisationId id : consent.organisations)
        organisations.append(number(id.number()));
    return {
        {u"id"_s, number(consent.id.number())},
        {u"child"_s, number(consent.child.number())},
        {u"kind"_s, toString(consent.kind)},
        {u"voices"_s, voices},
        {u"organisations"_s, organisations},
        {u"information"_s, consent.information},
        {u"purpose"_s, consent.purpose},
        {u"sharing"_s, consent.sharing},
        {u"storing"_s, consent.storing},
        {u"explainedOn"_s, day(consent.explainedOn)},
        {u"explainedBy"_s, consent.explainedBy},
        {u"language"_s, consent.language},
        {u"validFrom"_s, day(consent.validFrom)},
        {u"validTo"_s, day(consent.validTo)},
        {u"signature"_s, toString(consent.signature)},
        {u"signatureReference"_s, consent.signatureReference},
        {u"savedAt"_s, consent.savedAt.toString(Qt::ISODateWithMs)}};
}

Consent consent(const QJsonObject& json) {
    Consent consent;
    consent.id = ConsentId::fromNumber(number(json[u"id"_s]));
    consent.child = ChildId::fromNumber(number(json[u"child"_s]));
    consent.kind = consentKindFrom(json[u"kind"_s].toString()).value_or(ConsentKind::Written);
    const QJsonArray voices = json[u"voices"_s].toArray();
    for (const QJsonValue& each : voices)
        consent.voices.push_back(voice(each));
    const QJsonArray organisations = json[u"organisations"_s].toArray();
    for (const QJsonValue& id : organisations)
        consent.organisations.push_back(OrganisationId::fromNumber(number(id)));
    consent.information = json[u"information"_s].toString();
    consent.purpose = json[u"purpose"_s].toString();
    consent.sharing = json[u"sharing"_s].toBool();
    consent.storing = json[u"storing"_s].toBool();
    consent.explainedOn = day(json[u"explainedOn"_s]);
    consent.explainedBy = json[u"explainedBy"_s].toString();
    consent.language = json[u"language"_s].toString();
    consent.validFrom = day(json[u"validFrom"_s]);
    consent.validTo = day(json[u"validTo"_s]);
    consent.signature = signatureFrom(json[u"signature"_s].toString()).value_or(Signature::None);
    consent.signatureReference = json[u"signatureReference"_s].toString();
    consent.savedAt = QDateTime::fromString(json[u"savedAt"_s].toString(), Qt::ISODateWithMs);
    return consent;
}

} // namespace bk::consent_draft
