// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/consent/consent.h"

#include "tests/support/builders.h"
#include "tests/support/issues.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const OrganisationId school = OrganisationId::fromNumber(11);
const OrganisationId health = OrganisationId::fromNumber(12);

/// Everything filled in, everybody says yes, no end.
Consent aConsent(ConsentKind kind = ConsentKind::Written) {
    Consent consent;
    consent.child = ChildId::fromNumber(1);
    consent.kind = kind;
    consent.voices = {
        {1, u"Maja Ödlund"_s, Answered::Yes, today(), {}}, {2, u"Omar Ödlund"_s, Answered::Yes, today(), {}}};
    consent.organisations = {school, health};
    consent.information = u"Skattningar och Barnsamtal"_s;
    consent.purpose = u"Barnteam"_s;
    consent.validFrom = today();
    consent.signature = Signature::Paper;
    consent.savedAt = QDateTime(today(), QTime(9, 0), Qt::UTC);
    return consent;
}

Child withTwoGuardians() { return aChild().withGuardian(u"Maja Ödlund"_s).withGuardian(u"Omar Ödlund"_s, u"pappa"_s); }

Consent answered(Answered first, Answered second) {
    Consent consent = aConsent();
    consent.voices[0].answer = first;
    consent.voices[1].answer = second;
    return consent;
}

Consent withChildSaying(Answered answer, const QString& note = {}) {
    Consent consent = aConsent();
    consent.voices.push_back({0, u"Åsa"_s, answer, today(), note});
    return consent;
}

ConsentState stateOf(const Consent& consent, const Child& child = withTwoGuardians()) {
    return state(consent, child, today(), today());
}

Issues found(const Consent& consent) { return issues(consent, today()); }

} // namespace

TEST_CASE("a consent counts when everybody who is asked has said yes", "[consent]") {
    CHECK(stateOf(aConsent()) == ConsentState::Valid);
    Consent alone = aConsent();
    alone.voices.pop_back();
    CHECK(stateOf(alone, aChild().withGuardian(u"Maja Ödlund"_s)) == ConsentState::Valid);
    CHECK(stateOf(alone, aChild()) == ConsentState::Valid);
}

TEST_CASE("one guardian's yes is not enough while the other has not answered", "[consent]") {
    Consent alone = aConsent();
    alone.voices.pop_back();
    CHECK(stateOf(alone) == ConsentState::GuardianOpen);
    CHECK(stateOf(answered(Answered::Yes, Answered::Open)) == ConsentState::GuardianOpen);
    CHECK(stateOf(answered(Answered::Open, Answered::Open)) == ConsentState::GuardianOpen);
}

TEST_CASE("guardians who differ open nothing, and it is told apart from a shared no", "[consent]") {
    CHECK(stateOf(answered(Answered::Yes, Answered::No)) == ConsentState::GuardiansDiffer);
    CHECK(stateOf(answered(Answered::No, Answered::Yes)) == ConsentState::GuardiansDiffer);
    CHECK(stateOf(answered(Answered::No, Answered::No)) == ConsentState::GuardianRefuses);
    CHECK(stateOf(answered(Answered::No, Answered::Open)) == ConsentState::GuardianRefuses);
}

TEST_CASE("a consent in which no guardian has a voice is none", "[consent]") {
    Consent consent = withChildSaying(Answered::Yes);
    consent.voices.erase(consent.voices.begin(), consent.voices.begin() + 2);
    CHECK(stateOf(consent) == ConsentState::Missing);
}

TEST_CASE("a child's no counts at every age", "[consent]") {
    CHECK(stateOf(withChildSaying(Answered::No)) == ConsentState::ChildRefuses);
    CHECK(stateOf(withChildSaying(Answered::Yes)) == ConsentState::Valid);
    CHECK(stateOf(withChildSaying(Answered::Open)) == ConsentState::Valid);
}

TEST_CASE("a young person of 15 or more is asked", "[consent]") {
    for (const int age : {15, 17}) {
        const Child young = aChild().born(today().addYears(-age)).withGuardian(u"M"_s).withGuardian(u"O"_s);
        CHECK(stateOf(aConsent(), young) == ConsentState::ChildNotAsked);
        CHECK(stateOf(withChildSaying(Answered::Open), young) == ConsentState::ChildNotAsked);
        CHECK(stateOf(withChildSaying(Answered::NotAsked), young) == ConsentState::ChildNotAsked);
        CHECK(stateOf(withChildSaying(Answered::NotAsked, u"Mognad"_s), young) == ConsentState::Valid);
        CHECK(stateOf(withChildSaying(Answered::Yes), young) == ConsentState::Valid);
        CHECK(stateOf(withChildSaying(Answered::No), young) == ConsentState::ChildRefuses);
    }
    CHECK(stateOf(aConsent(), aChild().born(today().addYears(-15).addDays(1))) == ConsentState::Valid);
}

TEST_CASE("a child of unknown age is asked", "[consent]") {
    CHECK(stateOf(aConsent(), aChild().born(QDate())) == ConsentState::ChildNotAsked);
    CHECK(stateOf(withChildSaying(Answered::Yes), aChild().born(QDate())) == ConsentState::Valid);
}

TEST_CASE("a withdrawn consent is closed whatever the clock says", "[consent]") {
    Consent consent = aConsent();
    consent.withdrawal.date = today();
    CHECK(stateOf(consent) == ConsentState::Withdrawn);
    CHECK(state(consent, withTwoGuardians(), today().addDays(-30), today()) == ConsentState::Withdrawn);
    CHECK(state(consent, withTwoGuardians(), today().addDays(-30), today().addDays(-30)) == ConsentState::Withdrawn);
}

TEST_CASE("a consent counts on its first and last day and not outside them", "[consent]") {
    Consent consent = aConsent();
    consent.validFrom = today().addDays(-5);
    consent.validTo = today().addDays(5);
    const auto on = [&consent](int days) {
        return state(consent, withTwoGuardians(), today().addDays(days), today().addDays(days));
    };
    CHECK(on(-6) == ConsentState::NotYet);
    CHECK(on(-5) == ConsentState::Valid);
    CHECK(on(5) == ConsentState::Valid);
    CHECK(on(6) == ConsentState::Expired);
}

TEST_CASE("a clock that was set back or forward opens nothing", "[consent]") {
    Consent consent = aConsent();
    consent.validFrom = today().addDays(-5);
    consent.validTo = today().addDays(5);
    const Child child = withTwoGuardians();
    // Set back over the end: the unit has seen later days.
    CHECK(state(consent, child, today(), today().addDays(6)) == ConsentState::Expired);
    CHECK(state(consent, child, today(), today().addDays(5)) == ConsentState::Valid);
    // Set forward over the start: the unit has not been there yet.
    CHECK(state(consent, child, today(), today().addDays(-6)) == ConsentState::NotYet);
    CHECK(state(consent, child, today(), today().addDays(-5)) == ConsentState::Valid);
    // A unit that has seen no day yet has the clock alone.
    CHECK(state(consent, child, today(), QDate()) == ConsentState::Valid);
    CHECK(state(consent, child, today().addDays(6), QDate()) == ConsentState::Expired);
    CHECK(state(consent, child, today().addDays(-6), QDate()) == ConsentState::NotYet);
}

TEST_CASE("the newest consent of a kind counts, and an updated one counts as written", "[consent]") {
    Consent oral = aConsent(ConsentKind::Oral);
    Consent written = aConsent();
    Consent updated = aConsent(ConsentKind::UpdatedWritten);
    updated.savedAt = written.savedAt.addDays(1);
    const std::vector<Consent> all{updated, oral, written};
    CHECK(newest(all, ConsentKind::Written) == &all[0]);
    CHECK(newest(all, ConsentKind::UpdatedWritten) == &all[0]);
    CHECK(newest(all, ConsentKind::Oral) == &all[1]);
    CHECK(newest({}, ConsentKind::Oral) == nullptr);
    const std::vector<Consent> withoutUpdated{oral, written};
    CHECK(newest(withoutUpdated, ConsentKind::UpdatedWritten) == nullptr);
}

TEST_CASE("only a consent that counts today opens its organisations", "[consent]") {
    const Child child = withTwoGuardians();
    const auto open = [&child](const std::vector<Consent>& consents) {
        return openTo(consents, ConsentKind::Written, child, today(), today());
    };
    Consent old = aConsent();
    CHECK(open({old}) == std::vector{school, health});
    CHECK(open({}).empty());
    Consent newer = aConsent();
    newer.savedAt = old.savedAt.addDays(1);
    newer.organisations = {school};
    CHECK(open({old, newer}) == std::vector{school});
    newer.withdrawal.date = today();
    CHECK(open({old, newer}).empty());
    old.sharing = false;
    CHECK(open({old}).empty());
    CHECK(openTo({aConsent(ConsentKind::Oral)}, ConsentKind::Written, child, today(), today()).empty());
}

TEST_CASE("a complete consent can be saved", "[consent]") {
    CHECK(found(aConsent()).empty());
    Consent oral = aConsent(ConsentKind::Oral);
    oral.organisations.clear();
    oral.signature = Signature::None;
    CHECK(found(oral).empty());
}

TEST_CASE("a consent says whose, to whom, what and why", "[consent]") {
    Consent consent = aConsent();
    consent.voices = {{0, u"Åsa"_s, Answered::Yes, today(), {}}};
    CHECK(hasIssue(found(consent), u"consent.voice.missing"_s));
    consent = aConsent();
    consent.organisations.clear();
    CHECK(found(consent) == Issues{{u"consent.organisations.missing"_s, u"organisations"_s, {}}});
    consent.sharing = false;
    CHECK(found(consent).empty());
    consent = aConsent();
    consent.information = u" "_s;
    CHECK(found(consent) == Issues{{u"consent.information.missing"_s, u"information"_s, {}}});
    consent = aConsent();
    consent.purpose.clear();
    CHECK(found(consent) == Issues{{u"consent.purpose.missing"_s, u"purpose"_s, {}}});
}

TEST_CASE("a written yes is signed, a no and a question without answer need not be", "[consent]") {
    Consent consent = aConsent();
    consent.signature = Signature::None;
    CHECK(found(consent) == Issues{{u"consent.signature.missing"_s, u"signature"_s, {}}});
    for (ConsentVoice& voice : consent.voices)
        voice.answer = Answered::No;
    CHECK(found(consent).empty());
}

TEST_CASE("every answer has its day, and no day lies ahead", "[consent]") {
    Consent consent = aConsent();
    consent.voices[1].date = QDate();
    CHECK(found(consent) == Issues{{u"consent.date.missing"_s, u"voice.2"_s, {}}});
    consent.voices[1].answer = Answered::Open;
    CHECK(found(consent).empty());
    consent = aConsent();
    consent.voices[0].date = consent.explainedOn = consent.withdrawal.date = today().addDays(1);
    const Issues late = found(consent);
    CHECK(late.size() == 3);
    for (const QString& where : {u"voice.1"_s, u"explainedOn"_s, u"withdrawal.date"_s})
        CHECK(hasIssue(late, u"consent.date.future"_s, where));
}

TEST_CASE("a child who was not asked is explained", "[consent]") {
    CHECK(found(withChildSaying(Answered::NotAsked)) == Issues{{u"consent.child.note"_s, u"voice.0"_s, {}}});
    CHECK(found(withChildSaying(Answered::NotAsked, u"Två år"_s)).empty());
}

TEST_CASE("a consent ends on or after the day it begins", "[consent]") {
    Consent consent = aConsent();
    consent.validTo = consent.validFrom;
    CHECK(found(consent).empty());
    consent.validTo = consent.validFrom.addDays(-1);
    CHECK(found(consent) == Issues{{u"consent.validTo.before"_s, u"validTo"_s, {}}});
}

TEST_CASE("the texts of a consent have their limits", "[consent]") {
    Consent consent = aConsent();
    consent.voices[0].name = consent.explainedBy = QString(201, u'x');
    consent.purpose = QString(100'001, u'x');
    const Issues long_ = found(consent);
    CHECK(long_.size() == 3);
    for (const QString& where : {u"voice.1.name"_s, u"explainedBy"_s, u"purpose"_s})
        CHECK(hasIssue(long_, u"consent.text.tooLong"_s, where));
}

TEST_CASE("the words of a consent keep their ids", "[consent]") {
    for (const auto& [kind, id] :
         {std::pair(ConsentKind::Oral, u"oral"_s), std::pair(ConsentKind::Written, u"written"_s),
          std::pair(ConsentKind::UpdatedWritten, u"updated"_s)}) {
        CHECK(toString(kind) == id);
        CHECK(consentKindFrom(id) == kind);
    }
    for (const auto& [answer, id] :
         {std::pair(Answered::Open, u"open"_s), std::pair(Answered::Yes, u"yes"_s), std::pair(Answered::No, u"no"_s),
          std::pair(Answered::NotAsked, u"not-asked"_s)}) {
        CHECK(toString(answer) == id);
        CHECK(answeredFrom(id) == answer);
    }
    for (const auto& [signature, id] :
         {std::pair(Signature::None, u"none"_s), std::pair(Signature::Paper, u"paper"_s),
          std::pair(Signature::Electronic, u"electronic"_s)}) {
        CHECK(toString(signature) == id);
        CHECK(signatureFrom(id) == signature);
    }
    CHECK(toString(ConsentState::GuardiansDiffer) == u"guardiansDiffer"_s);
    CHECK_FALSE(consentKindFrom(u"spoken"_s).has_value());
    CHECK_FALSE(answeredFrom({}).has_value());
    CHECK_FALSE(signatureFrom({}).has_value());
}
