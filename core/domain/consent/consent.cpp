// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/consent/consent.h"

#include "core/domain/common/enum_ids.h"
#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<ConsentKind>, 3> kindIds{{
    {ConsentKind::Oral, "oral"_L1},
    {ConsentKind::Written, "written"_L1},
    {ConsentKind::UpdatedWritten, "updated"_L1},
}};

constexpr std::array<EnumId<Answered>, 4> answerIds{{
    {Answered::Open, "open"_L1},
    {Answered::Yes, "yes"_L1},
    {Answered::No, "no"_L1},
    {Answered::NotAsked, "not-asked"_L1},
}};

constexpr std::array<EnumId<Signature>, 3> signatureIds{{
    {Signature::None, "none"_L1},
    {Signature::Paper, "paper"_L1},
    {Signature::Electronic, "electronic"_L1},
}};

/// No hyphens: they end the names of rules ("process.g2.guardianOpen").
constexpr std::array<EnumId<ConsentState>, 10> stateIds{{
    {ConsentState::Valid, "valid"_L1},
    {ConsentState::Missing, "missing"_L1},
    {ConsentState::NotYet, "notYet"_L1},
    {ConsentState::Expired, "expired"_L1},
    {ConsentState::Withdrawn, "withdrawn"_L1},
    {ConsentState::GuardianRefuses, "guardianRefuses"_L1},
    {ConsentState::GuardiansDiffer, "guardiansDiffer"_L1},
    {ConsentState::GuardianOpen, "guardianOpen"_L1},
    {ConsentState::ChildNotAsked, "childNotAsked"_L1},
    {ConsentState::ChildRefuses, "childRefuses"_L1},
}};

/// From this age a child is asked itself. (P)
constexpr int ownAnswerFrom = 15;

QString voiceField(const ConsentVoice& voice) { return u"voice.%1"_s.arg(voice.guardian); }

bool saysYes(const ConsentVoice& voice) { return voice.answer == Answered::Yes; }

void checkDay(Issues& issues, const QString& where, QDate day, QDate today) {
    if (day > today)
        issues.push_back({u"consent.date.future"_s, where, {}});
}

void checkVoices(Issues& issues, const Consent& consent, QDate today) {
    if (std::none_of(consent.voices.begin(), consent.voices.end(), [](const auto& v) { return v.guardian != 0; }))
        issues.push_back({u"consent.voice.missing"_s, u"voices"_s, {}});
    for (const ConsentVoice& voice : consent.voices) {
        const bool answered = voice.answer == Answered::Yes || voice.answer == Answered::No;
        if (answered && !voice.date.isValid())
            issues.push_back({u"consent.date.missing"_s, voiceField(voice), {}});
        checkDay(issues, voiceField(voice), voice.date, today);
        if (voice.answer == Answered::NotAsked && isBlank(voice.note))
            issues.push_back({u"consent.child.note"_s, voiceField(voice), {}});
    }
}

void checkScope(Issues& issues, const Consent& consent) {
    const bool written = consent.kind != ConsentKind::Oral;
    if (written && consent.sharing && consent.organisations.empty())
        issues.push_back({u"consent.organisations.missing"_s, u"organisations"_s, {}});
    if (isBlank(consent.information))
        issues.push_back({u"consent.information.missing"_s, u"information"_s, {}});
    if (isBlank(consent.purpose))
        issues.push_back({u"consent.purpose.missing"_s, u"purpose"_s, {}});
    const bool agreed = std::any_of(consent.voices.begin(), consent.voices.end(), saysYes);
    if (written && agreed && consent.signature == Signature::None)
        issues.push_back({u"consent.signature.missing"_s, u"signature"_s, {}});
    if (consent.validFrom.isValid() && consent.validTo.isValid() && consent.validTo < consent.validFrom)
        issues.push_back({u"consent.validTo.before"_s, u"validTo"_s, {}});
}

void checkTexts(Issues& issues, const Consent& consent) {
    const QString rule = u"consent.text.tooLong"_s;
    for (const ConsentVoice& voice : consent.voices) {
        checkLength(issues, rule, voiceField(voice) + u".name"_s, voice.name, text_limits::name);
        checkLength(issues, rule, voiceField(voice) + u".note"_s, voice.note, text_limits::freeText);
    }
    checkLength(issues, rule, u"information"_s, consent.information, text_limits::freeText);
    checkLength(issues, rule, u"purpose"_s, consent.purpose, text_limits::freeText);
    checkLength(issues, rule, u"explainedBy"_s, consent.explainedBy, text_limits::name);
    checkLength(issues, rule, u"language"_s, consent.language, text_limits::line);
    checkLength(issues, rule, u"signatureReference"_s, consent.signatureReference, text_limits::line);
    checkLength(issues, rule, u"withdrawal.by"_s, consent.withdrawal.by, text_limits::name);
    checkLength(issues, rule, u"withdrawal.reason"_s, consent.withdrawal.reason, text_limits::freeText);
    checkLength(
        issues, rule, u"withdrawal.storedInformation"_s, consent.withdrawal.storedInformation, text_limits::freeText);
}

const ConsentVoice* voiceOf(const Consent& consent, int guardian) {
    const auto voice = std::find_if(consent.voices.begin(), consent.voices.end(), [guardian](const ConsentVoice& v) {
        return v.guardian == guardian;
    });
    return voice == consent.voices.end() ? nullptr : &*voice;
}

/// A guardian of the child who has no voice in the consent counts as one who has not answered.
ConsentState guardiansState(const Consent& consent, const Child& child) {
    bool yes = false;
    bool no = false;
    bool open = false;
    for (const ConsentVoice& voice : consent.voices) {
        if (voice.guardian == 0)
            continue;
        yes = yes || voice.answer == Answered::Yes;
        no = no || voice.answer == Answered::No;
        open = open || voice.answer == Answered::Open || voice.answer == Answered::NotAsked;
    }
    if (!yes && !no && !open)
        return ConsentState::Missing;
    for (int guardian = 1; guardian <= int(child.guardians.size()); ++guardian)
        open = open || !voiceOf(consent, guardian);
    if (no)
        return yes ? ConsentState::GuardiansDiffer : ConsentState::GuardianRefuses;
    return open ? ConsentState::GuardianOpen : ConsentState::Valid;
}

ConsentState childState(const Consent& consent, const Child& child, QDate day) {
    const ConsentVoice* own = voiceOf(consent, 0);
    return own ? childState(own->answer, own->note, child, day) : childState(Answered::Open, {}, child, day);
}

} // namespace

QString toString(ConsentKind kind) { return idIn(kindIds, kind); }
std::optional<ConsentKind> consentKindFrom(const QString& text) { return valueIn(kindIds, text); }
QString toString(Answered answered) { return idIn(answerIds, answered); }
std::optional<Answered> answeredFrom(const QString& text) { return valueIn(answerIds, text); }
QString toString(Signature signature) { return idIn(signatureIds, signature); }
std::optional<Signature> signatureFrom(const QString& text) { return valueIn(signatureIds, text); }
QString toString(ConsentState state) { return idIn(stateIds, state); }

Issues issues(const Consent& consent, QDate today) {
    Issues found;
    checkVoices(found, consent, today);
    checkScope(found, consent);
    checkDay(found, u"explainedOn"_s, consent.explainedOn, today);
    checkDay(found, u"withdrawal.date"_s, consent.withdrawal.date, today);
    checkTexts(found, consent);
    return found;
}

ConsentState state(const Consent& consent, const Child& child, QDate today, QDate latestSeen) {
    const QDate earlier = latestSeen.isValid() ? std::min(today, latestSeen) : today;
    const QDate later = latestSeen.isValid() ? std::max(today, latestSeen) : today;
    if (consent.withdrawal.date.isValid())
        return ConsentState::Withdrawn;
    if (consent.validTo.isValid() && later > consent.validTo)
        return ConsentState::Expired;
    if (const ConsentState guardians = guardiansState(consent, child); guardians != ConsentState::Valid)
        return guardians;
    if (const ConsentState own = childState(consent, child, later); own != ConsentState::Valid)
        return own;
    return consent.validFrom.isValid() && earlier < consent.validFrom ? ConsentState::NotYet : ConsentState::Valid;
}

ConsentState childState(Answered answer, const QString& note, const Child& child, QDate day) {
    if (answer == Answered::No)
        return ConsentState::ChildRefuses;
    const bool settled = answer == Answered::Yes || (answer == Answered::NotAsked && !isBlank(note));
    const bool mustAnswer = child.ageOn(day).value_or(ownAnswerFrom) >= ownAnswerFrom;
    return mustAnswer && !settled ? ConsentState::ChildNotAsked : ConsentState::Valid;
}

const Consent* newest(const std::vector<Consent>& consents, ConsentKind kind) {
    const Consent* found = nullptr;
    for (const Consent& consent : consents) {
        const bool counts =
            consent.kind == kind || (kind == ConsentKind::Written && consent.kind == ConsentKind::UpdatedWritten);
        if (counts && (!found || consent.savedAt >= found->savedAt))
            found = &consent;
    }
    return found;
}

std::vector<OrganisationId>
openTo(const std::vector<Consent>& consents, ConsentKind kind, const Child& child, QDate today, QDate latestSeen) {
    const Consent* consent = newest(consents, kind);
    if (!consent || !consent->sharing || state(*consent, child, today, latestSeen) != ConsentState::Valid)
        return {};
    return consent->organisations;
}

} // namespace bk
