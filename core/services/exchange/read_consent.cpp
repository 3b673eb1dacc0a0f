// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/text_limits.h"
#include "core/services/exchange/read_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

std::vector<ConsentVoice> voices(JsonObject& object) {
    std::vector<ConsentVoice> voices;
    for (JsonObject& each : object.objects("voices"_L1, 0, 3)) {
        ConsentVoice voice;
        voice.guardian = each.integer("guardian"_L1, 0, 2);
        if (std::ranges::any_of(voices, [&](const ConsentVoice& other) { return other.guardian == voice.guardian; }))
            each.fault("guardian"_L1, u"children.voice.duplicate"_s);
        voice.name = each.freeText("name"_L1, text_limits::name);
        voice.answer = term(each, "answer"_L1, &answeredFrom, Answered::Open);
        voice.date = day(each, "date"_L1);
        voice.note = each.freeText("note"_L1, text_limits::freeText);
        each.finish();
        voices.push_back(std::move(voice));
    }
    return voices;
}

Withdrawal withdrawal(JsonObject& object) {
    auto inner = object.optionalObject("withdrawal"_L1);
    if (!inner)
        return {};
    Withdrawal withdrawal{
        inner->date("date"_L1), inner->freeText("by"_L1, text_limits::name),
        inner->freeText("reason"_L1, text_limits::freeText),
        inner->freeText("storedInformation"_L1, text_limits::freeText)};
    inner->finish();
    return withdrawal;
}

} // namespace

Consent readConsent(FileReading& reading, JsonObject object, ChildId child) {
    Consent consent;
    consent.id = reading.newId<Consent>(object, RecordKind::Consent);
    consent.child = child;
    consent.kind = term(object, "kind"_L1, &consentKindFrom, ConsentKind::Written);
    consent.voices = voices(object);
    consent.organisations = reading.organisations(object, "organisations"_L1);
    consent.information = object.freeText("information"_L1, text_limits::freeText);
    consent.purpose = object.freeText("purpose"_L1, text_limits::freeText);
    consent.sharing = object.boolean("sharing"_L1);
    consent.storing = object.boolean("storing"_L1);
    consent.explainedOn = day(object, "explainedOn"_L1);
    consent.explainedBy = object.freeText("explainedBy"_L1, text_limits::name);
    consent.language = object.freeText("language"_L1, text_limits::line);
    consent.validFrom = day(object, "validFrom"_L1);
    consent.validTo = day(object, "validTo"_L1);
    consent.signature = term(object, "signature"_L1, &signatureFrom, Signature::None);
    consent.signatureReference = object.freeText("signatureReference"_L1, text_limits::line);
    consent.withdrawal = withdrawal(object);
    consent.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(consent, reading.today()));
    return consent;
}

Organisation readOrganisation(FileReading& reading, JsonObject object) {
    Organisation organisation;
    organisation.id = reading.newId<Organisation>(object, RecordKind::Organisation);
    organisation.name = object.freeText("name"_L1, text_limits::name);
    organisation.kind = term(object, "kind"_L1, &organisationKindFrom, OrganisationKind::Kommun);
    organisation.legalBody = object.freeText("legalBody"_L1, text_limits::name);
    organisation.mayStartSip = flag(object, "mayStartSip"_L1);
    organisation.savedAt = instant(object, "savedAt"_L1);
    object.finish();
    add(object, issues(organisation));
    return organisation;
}

} // namespace bk
