// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/write_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

QJsonObject toJson(const Consent& consent) {
    QJsonArray voices;
    for (const ConsentVoice& voice : consent.voices) {
        QJsonObject each{
            {u"guardian"_s, voice.guardian},
            {u"name"_s, voice.name},
            {u"answer"_s, toString(voice.answer)},
            {u"note"_s, voice.note}};
        addDay(each, u"date"_s, voice.date);
        voices.append(each);
    }
    QJsonObject object{
        {u"id"_s, consent.id.toString()},
        {u"kind"_s, toString(consent.kind)},
        {u"voices"_s, voices},
        {u"organisations"_s, ids(consent.organisations)},
        {u"information"_s, consent.information},
        {u"purpose"_s, consent.purpose},
        {u"sharing"_s, consent.sharing},
        {u"storing"_s, consent.storing},
        {u"explainedBy"_s, consent.explainedBy},
        {u"language"_s, consent.language},
        {u"signature"_s, toString(consent.signature)},
        {u"signatureReference"_s, consent.signatureReference}};
    addDay(object, u"explainedOn"_s, consent.explainedOn);
    addDay(object, u"validFrom"_s, consent.validFrom);
    addDay(object, u"validTo"_s, consent.validTo);
    if (const Withdrawal& withdrawal = consent.withdrawal; withdrawal != Withdrawal()) {
        QJsonObject withdrawn{
            {u"by"_s, withdrawal.by},
            {u"reason"_s, withdrawal.reason},
            {u"storedInformation"_s, withdrawal.storedInformation}};
        addDay(withdrawn, u"date"_s, withdrawal.date);
        object[u"withdrawal"_s] = withdrawn;
    }
    addInstant(object, u"savedAt"_s, consent.savedAt);
    return object;
}

QJsonObject toJson(const Delegation& delegation) {
    QJsonObject object{
        {u"id"_s, delegation.id.toString()},
        {u"task"_s, toString(delegation.task)},
        {u"to"_s, delegation.to},
        {u"profession"_s, delegation.profession},
        {u"by"_s, delegation.by}};
    addDay(object, u"date"_s, delegation.date);
    addDay(object, u"ended"_s, delegation.ended);
    addInstant(object, u"savedAt"_s, delegation.savedAt);
    return object;
}

QJsonObject toJson(const Handover& handover) {
    QJsonObject object{
        {u"id"_s, handover.id.toString()},
        {u"from"_s, toJson(handover.from)},
        {u"to"_s, toJson(handover.to)},
        {u"wishes"_s, handover.wishes},
        {u"health"_s, handover.health},
        {u"family"_s, handover.family},
        {u"specialNeeds"_s, handover.specialNeeds},
        {u"other"_s, handover.other},
        {u"leadQuestion"_s, handover.leadQuestion},
        {u"overviewQuestion"_s, handover.overviewQuestion}};
    addFlag(object, u"stodsamordnare"_s, handover.stodsamordnare);
    addTerm(object, u"stage"_s, handover.stage);
    addId(object, u"toOrganisation"_s, handover.toOrganisation);
    addDay(object, u"date"_s, handover.date);
    addFlag(object, u"consentNeeded"_s, handover.consentNeeded);
    addId(object, u"consent"_s, handover.consent);
    addInstant(object, u"savedAt"_s, handover.savedAt);
    return object;
}

} // namespace bk
