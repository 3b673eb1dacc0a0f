// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/talk_papers.h"

#include "core/documents/text_writer.h"
#include "core/services/default_pack.h"
#include "core/services/follow_up_talk.h"
#include "core/services/share_document.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

SharingEntry toFamily(SharingWay way) {
    SharingEntry entry;
    entry.recipient = Recipient::Family;
    entry.receiver = u"Maja Ödlund"_s;
    entry.purpose = u"Inför Barnsamtalet"_s;
    entry.necessary = entry.relevant = entry.proportionate = entry.told = true;
    entry.way = way;
    return entry;
}

struct InUnit : OpenFixture {
    ChildId child = unit->children().save(aChild().born(QDate(today().year() - 5, 1, 1)));
};

} // namespace

TEST_CASE("the survey is worded for the child's age, and the letter carries the link it is given", "[services]") {
    const InUnit in;
    const QString survey = plainText(guardianSurvey(*in.unit, in.child, {}).document);
    CHECK(survey.contains(u"Barnet är tryggt i förskolan."_s));
    CHECK(plainText(guardianLetter(*in.unit, in.child, {}, {}).document).contains(u"följer med på papper"_s));
    const QString link = u"https://enkat.example.se/1"_s;
    CHECK(plainText(guardianLetter(*in.unit, in.child, link, {}).document).contains(link));
}

TEST_CASE("a paper leaves as PDF or as text, and is logged with its child", "[services]") {
    const InUnit in;
    const SharingWay way = GENERATE(SharingWay::Pdf, SharingWay::File);
    const LeavingPaper paper = guardianLetter(*in.unit, in.child, {}, toFamily(way));
    sharePaper(*in.unit, paper, in.path(u"brev"_s));
    const QByteArray content = fileBytes(in.path(u"brev"_s));
    if (way == SharingWay::Pdf)
        CHECK(content.startsWith("%PDF"));
    else
        CHECK(QString::fromUtf8(content) == textForRecord(issued(*in.unit, paper.document)));
    const std::vector<SharingEntry> log = in.unit->sharing().ofChild(in.child);
    REQUIRE(log.size() == 1);
    CHECK(log.front().way == way);
    CHECK(log.front().what == u"Informationsbrev till vårdnadshavare");
}

TEST_CASE("the dice are logged without a child", "[services]") {
    const InUnit in;
    SharingEntry own;
    own.ownUse = true;
    own.purpose = u"Inför Barnsamtalet"_s;
    own.child = in.child;
    const LeavingPaper paper = talkDice(*in.unit, own);
    CHECK_FALSE(plainText(paper.document).contains(u"Åsa"_s));
    logSharing(*in.unit, paper.rows);
    CHECK(in.unit->sharing().ofChild(in.child).empty());
    REQUIRE(in.unit->sharing().latest().size() == 1);
}

TEST_CASE("several rows are logged together or not at all", "[services]") {
    const InUnit in;
    SharingEntry good = toFamily(SharingWay::Print);
    good.child = in.child;
    SharingEntry bad = good;
    bad.purpose.clear();
    CHECK(failure([&] { logSharing(*in.unit, std::vector{good, bad}); }) == Error::Kind::Refused);
    CHECK(in.unit->sharing().latest().empty());
    CHECK(logSharing(*in.unit, std::vector{good, good}).size() == 2);
    CHECK(in.unit->sharing().ofChild(in.child).size() == 2);
}

TEST_CASE("then and now on paper hold the four answers", "[services]") {
    const InUnit in;
    const InstrumentRef cards{u"samtalsunderlag-barn-4-6"_s, defaultPack().version};
    in.unit->samtal().save(aBarnsamtal().with(in.child).on(today().addDays(-90)).childRated({2}, cards));
    Barnsamtal later = aBarnsamtal().with(in.child).childRated({4}, cards);
    later.followUp = true;
    const BarnsamtalId id = in.unit->samtal().save(later);
    saveFollowUpAnswers(*in.unit, id, {u"Vi leker mer."_s, u"Bra."_s, u"Ja."_s, u"Fortsätta så."_s});
    const LeavingPaper paper = followUpPaper(*in.unit, id, toFamily(SharingWay::Pdf));
    const QString text = plainText(paper.document);
    for (const QString& answer : {u"Vi leker mer."_s, u"Bra."_s, u"Ja."_s, u"Fortsätta så."_s, u"högre nu"_s})
        CHECK(text.contains(answer));
    CHECK(paper.rows.front().child == in.child);
}
