// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/sharing/sharing_guard.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

const OrganisationId health = OrganisationId::fromNumber(1);
const OrganisationId social = OrganisationId::fromNumber(2);

Consent aConsent(ConsentKind kind = ConsentKind::Written, qint64 savedSecond = 0) {
    Consent consent;
    consent.id = ConsentId::fromNumber(100 + savedSecond);
    consent.kind = kind;
    consent.voices = {
        {1, u"Maja Ödlund"_s, Answered::Yes, today().addDays(-10), {}},
        {0, u"Åsa"_s, Answered::Yes, today().addDays(-10), {}}};
    consent.organisations = {health};
    consent.information = u"Kompassen"_s;
    consent.purpose = u"Inför Barnteam"_s;
    consent.validFrom = today().addDays(-10);
    consent.validTo = today().addDays(10);
    consent.signature = Signature::Paper;
    consent.savedAt = QDateTime(today().addDays(-10), QTime(9, 0), Qt::UTC).addSecs(savedSecond);
    return consent;
}

SharingGround ground(std::vector<Consent> consents, ConsentKind needed = ConsentKind::Written) {
    SharingGround ground;
    ground.child = aChild();
    ground.needed = needed;
    ground.consents = std::move(consents);
    ground.today = ground.latestSeen = today();
    return ground;
}

SharingEntry to(OrganisationId organisation) {
    SharingEntry entry;
    entry.child = ChildId::fromNumber(1);
    entry.organisation = organisation;
    return entry;
}

SharingEntry to(Recipient recipient) {
    SharingEntry entry;
    entry.child = ChildId::fromNumber(1);
    entry.recipient = recipient;
    return entry;
}

bool leaves(const SharingEntry& entry, const SharingGround& ground) { return !sharingRefusal(entry, ground); }

} // namespace

TEST_CASE("information leaves for an organisation that a valid consent names, and for no other", "[sharing]") {
    CHECK(leaves(to(health), ground({aConsent()})));
    const auto refused = sharingRefusal(to(social), ground({aConsent()}));
    REQUIRE(refused);
    CHECK(refused->cause == RefusalCause::NotNamed);
    CHECK(sharingRefusal(to(health), ground({}))->cause == RefusalCause::Consent);
    CHECK(sharingRefusal(to(health), ground({}))->state == ConsentState::Missing);
}

TEST_CASE("each station's kind of consent is asked for, and a stronger one serves for a weaker", "[sharing]") {
    CHECK_FALSE(leaves(to(health), ground({aConsent(ConsentKind::Oral)}, ConsentKind::Written)));
    CHECK_FALSE(leaves(to(health), ground({aConsent(ConsentKind::Written)}, ConsentKind::UpdatedWritten)));
    CHECK(leaves(to(health), ground({aConsent(ConsentKind::Oral)}, ConsentKind::Oral)));
    CHECK(leaves(to(health), ground({aConsent(ConsentKind::Written)}, ConsentKind::Oral)));
    CHECK(leaves(to(health), ground({aConsent(ConsentKind::UpdatedWritten)}, ConsentKind::Written)));
}

TEST_CASE("a withdrawn consent stops sharing the same day, and an older one never steps in", "[sharing]") {
    Consent withdrawn = aConsent(ConsentKind::Written, 60);
    withdrawn.withdrawal = {today(), u"Maja Ödlund"_s, {}, {}};
    const auto refused = sharingRefusal(to(health), ground({aConsent(), withdrawn}));
    REQUIRE(refused);
    CHECK(refused->state == ConsentState::Withdrawn);
    CHECK(refused->date == today());
    CHECK_FALSE(leaves(to(health), ground({aConsent(ConsentKind::Oral), withdrawn}, ConsentKind::Oral)));
    CHECK(leaves(to(health), ground({withdrawn, aConsent(ConsentKind::Written, 120)})));
}

TEST_CASE("a consent opens on its last day and not on the next", "[sharing]") {
    SharingGround facts = ground({aConsent()});
    facts.today = facts.latestSeen = today().addDays(10);
    CHECK(leaves(to(health), facts));
    facts.today = facts.latestSeen = today().addDays(11);
    CHECK(sharingRefusal(to(health), facts)->state == ConsentState::Expired);
    CHECK(sharingRefusal(to(health), facts)->date == today().addDays(10));
}

TEST_CASE("a clock that is set back opens no consent that has ended", "[sharing]") {
    SharingGround facts = ground({aConsent()});
    facts.today = today();
    facts.latestSeen = today().addDays(11);
    CHECK(sharingRefusal(to(health), facts)->state == ConsentState::Expired);
}

TEST_CASE("guardians with opposite answers open nothing", "[sharing]") {
    Consent differ = aConsent();
    differ.voices.insert(differ.voices.begin() + 1, {2, u"Per Ödlund"_s, Answered::No, today(), {}});
    CHECK(sharingRefusal(to(health), ground({differ}))->state == ConsentState::GuardiansDiffer);
    differ.voices[1].answer = Answered::Yes;
    CHECK(leaves(to(health), ground({differ})));
}

TEST_CASE("a young person of 17 is asked itself, and its no counts", "[sharing]") {
    SharingGround facts = ground({aConsent()});
    facts.child.birthDate = today().addYears(-17);
    CHECK(leaves(to(health), facts));
    facts.consents[0].voices[1].answer = Answered::Open;
    CHECK(sharingRefusal(to(health), facts)->state == ConsentState::ChildNotAsked);
    facts.consents[0].voices[1].answer = Answered::No;
    CHECK(sharingRefusal(to(health), facts)->state == ConsentState::ChildRefuses);
}

TEST_CASE("a consent that covers storing alone lets nothing leave", "[sharing]") {
    Consent storing = aConsent();
    storing.sharing = false;
    CHECK_FALSE(leaves(to(health), ground({storing})));
}

TEST_CASE("own use, the family, an anmälan and a duty by law are never stopped by consent", "[sharing]") {
    const Recipient recipient = GENERATE(Recipient::Family, Recipient::Anmalan, Recipient::Duty);
    CHECK(leaves(to(recipient), ground({})));
    SharingEntry ownUse = to(social);
    ownUse.ownUse = true;
    CHECK(leaves(ownUse, ground({})));
    SharingEntry withoutCase = to(social);
    withoutCase.child.reset();
    CHECK(leaves(withoutCase, ground({})));
}

TEST_CASE(
    "the Upptäckare gets the own card on the oral consent, of the card or of its own, until it is withdrawn",
    "[sharing]") {
    SharingEntry entry = to(Recipient::Upptackare);
    entry.paper = GENERATE(SharedPaper::Upptackarkort, SharedPaper::Letter);
    CHECK_FALSE(leaves(entry, ground({aConsent()})));
    SharingGround card = ground({});
    card.oralOnCard = ConsentState::Valid;
    CHECK(leaves(entry, card));
    CHECK(leaves(entry, ground({aConsent(ConsentKind::Oral)})));
    card.consents = {aConsent(ConsentKind::Oral)};
    card.consents[0].withdrawal.date = today();
    CHECK(sharingRefusal(entry, card)->state == ConsentState::Withdrawn);
}

TEST_CASE("what is missing on the card is said to the one who would share with the Upptäckare", "[sharing]") {
    SharingEntry entry = to(Recipient::Upptackare);
    entry.paper = SharedPaper::Upptackarkort;
    SharingGround card = ground({});
    card.oralOnCard = GENERATE(ConsentState::Missing, ConsentState::ChildRefuses, ConsentState::ChildNotAsked);
    REQUIRE(sharingRefusal(entry, card));
    CHECK(
        *sharingRefusal(entry, card) == SharingRefusal{ConsentKind::Oral, card.oralOnCard, RefusalCause::Consent, {}});
}

TEST_CASE("what a meeting shows of the own child reaches the Upptäckare on the newest of both consents", "[sharing]") {
    SharingEntry entry = to(Recipient::Upptackare);
    entry.way = SharingWay::Screen;
    CHECK_FALSE(leaves(entry, ground({})));
    SharingGround card = ground({});
    card.oralOnCard = ConsentState::Valid;
    CHECK(leaves(entry, card));
    CHECK(leaves(entry, ground({aConsent()})));
    Consent withdrawn = aConsent(ConsentKind::Oral, 5);
    withdrawn.withdrawal.date = today();
    CHECK_FALSE(leaves(entry, ground({aConsent(), withdrawn})));
    Consent older = aConsent(ConsentKind::Oral);
    older.withdrawal.date = today().addDays(-5);
    CHECK(leaves(entry, ground({older, aConsent(ConsentKind::Written, 5)})));
}

TEST_CASE("the Upptäckare gets no other paper, whatever the consents say", "[sharing]") {
    SharingGround open = ground({aConsent(ConsentKind::Oral), aConsent(), aConsent(ConsentKind::UpdatedWritten)});
    open.oralOnCard = ConsentState::Valid;
    SharingEntry entry = to(Recipient::Upptackare);
    entry.paper = GENERATE(SharedPaper::Other, SharedPaper::Consultation, SharedPaper::Anmalan);
    REQUIRE(sharingRefusal(entry, open));
    CHECK(sharingRefusal(entry, open)->cause == RefusalCause::NotForUpptackare);
    entry.ownUse = true;
    CHECK(leaves(entry, open));
}

TEST_CASE("what is hidden from the family is refused to it, and to nobody for that reason", "[sharing]") {
    SharingGround hidden = ground({aConsent()});
    hidden.hiddenFromFamily = true;
    REQUIRE(sharingRefusal(to(Recipient::Family), hidden));
    CHECK(sharingRefusal(to(Recipient::Family), hidden)->cause == RefusalCause::NotForFamily);
    CHECK(leaves(to(health), hidden));
    CHECK(leaves(to(Recipient::Anmalan), hidden));
    CHECK(leaves(to(Recipient::Duty), hidden));
    hidden.hiddenFromFamily = false;
    CHECK(leaves(to(Recipient::Family), hidden));
}

TEST_CASE("a consultation that tells nobody who the child is needs neither consent nor register", "[sharing]") {
    SharingEntry entry = to(Recipient::Organisation);
    entry.receiver = entry.purpose = u"Socialtjänsten"_s;
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    CHECK_FALSE(leaves(entry, ground({})));
    CHECK_FALSE(issues(entry).empty());
    entry.paper = SharedPaper::Consultation;
    CHECK(leaves(entry, ground({})));
    CHECK(issues(entry).empty());
}

TEST_CASE("an organisation of the register is asked for only where there is a child", "[sharing]") {
    SharingEntry entry = to(Recipient::Organisation);
    entry.receiver = entry.purpose = u"BUP"_s;
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    REQUIRE(issues(entry).size() == 1);
    CHECK(issues(entry)[0].rule == u"sharing.organisation.missing");
    entry.child.reset();
    CHECK(issues(entry).empty());
}

TEST_CASE("an anmälan asks for receiver and purpose, and nothing that could delay it", "[sharing]") {
    SharingEntry entry = to(Recipient::Anmalan);
    entry.receiver = u"Socialtjänsten"_s;
    CHECK(issues(entry).size() == 1);
    entry.purpose = u"Anmälan"_s;
    CHECK(issues(entry).empty());
}

TEST_CASE("the family is not asked whether it was told", "[sharing]") {
    SharingEntry entry = to(Recipient::Family);
    entry.receiver = entry.purpose = u"Barnet"_s;
    entry.necessary = entry.relevant = entry.proportionate = true;
    CHECK(issues(entry).empty());
    entry.recipient = Recipient::Duty;
    REQUIRE(issues(entry).size() == 1);
    CHECK(issues(entry)[0].rule == u"sharing.told.reason");
}

TEST_CASE("a recipient is written and read as itself", "[sharing]") {
    const Recipient recipient = GENERATE(
        Recipient::Organisation, Recipient::Upptackare, Recipient::Family, Recipient::Anmalan, Recipient::Duty);
    CHECK(recipientFrom(toString(recipient)) == recipient);
}

TEST_CASE("a kind of paper is written and read as itself", "[sharing]") {
    const SharedPaper paper = GENERATE(
        SharedPaper::Other, SharedPaper::Upptackarkort, SharedPaper::Letter, SharedPaper::Consultation,
        SharedPaper::Anmalan);
    CHECK(sharedPaperFrom(toString(paper)) == paper);
}
