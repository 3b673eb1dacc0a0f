// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/page_layout.h"
#include "core/documents/text_writer.h"
#include "core/services/card_papers.h"
#include "core/services/child_papers.h"
#include "core/services/consent_form_pages.h"
#include "core/services/extract/extract_child.h"
#include "core/services/hand_over.h"
#include "core/services/meeting_documents.h"
#include "core/services/paper_languages.h"
#include "core/services/talk_papers.h"
#include "tests/documents/pdf_tools.h"
#include "tests/services/unit_support.h"
#include "tests/support/print_qt.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const PagedDocument& pages) { return pdf_tools::wordsOf(pages).join(u' '); }

/// A child with records that every kind of paper can be made of.
struct Paper : OpenFixture {
    Child child = aChild()
                      .withGuardian(u"Maja Ödlund"_s)
                      .at(u"Lilla Björk, avdelning Kotten"_s)
                      .withContact({u"Storgatan 1"_s, u"070-174 06 05"_s, {}})
                      .withBarnkontakt(u"Karin Lind"_s);

    explicit Paper(ProtectedIdentity protection = ProtectedIdentity::None) {
        child.protection = protection;
        child.id = unit->children().save(child);
    }

    Upptackarkort card() const {
        Upptackarkort card;
        card.child = child.id;
        card.date = unit->today();
        card.finder = {u"Ulla Fors"_s, u"fritidsledare"_s, u"Fritidsgården Kometen"_s, {}, FinderPlace::External,
                       false};
        return card;
    }
    Handover handover() const {
        Handover value = proposedHandover(*unit, child.id);
        value.to = {
            u"Eva Ek"_s, u"rektor"_s, u"Almens förskola"_s, {u"Allén 3"_s, u"0411-22 22 22"_s, u"eva@almen.se"_s}};
        value.health = u"Astma"_s;
        return value;
    }
    Meeting meeting() const {
        Meeting meeting;
        meeting.when = unit->today().startOfDay();
        meeting.place = u"Rum Granen"_s;
        meeting.leader = u"Karin Lind"_s;
        meeting.children.push_back({});
        meeting.children.front().child = child.id;
        MeetingParticipant own;
        own.name = u"Sara Ek"_s;
        own.ownUnit = true;
        own.attendance = Attendance::Present;
        meeting.participants.push_back(own);
        return meeting;
    }
    /// A consent that opens the Barnteam, so that its letters may speak of the child.
    void consent() {
        Consent consent;
        consent.child = child.id;
        consent.voices = {{1, u"Maja Ödlund"_s, Answered::Yes, unit->today(), {}}};
        Organisation organisation;
        organisation.name = u"BUP"_s;
        consent.organisations = {unit->registers().save(organisation)};
        consent.validFrom = unit->today();
        consent.savedAt = clock.now();
        unit->consents().save(consent);
    }
};

/// Every paper that speaks of one child and goes to somebody else, but the anmälan and the family's own extract.
QMap<QString, QString> papersOf(Paper& in) {
    OpenUnit& unit = *in.unit;
    const ChildId child = in.child.id;
    const Meeting meeting = in.meeting();
    return {
        {u"consent form"_s, textOf(layOut(consentForm(unit, child, ConsentKind::Written, false, {}).document))},
        {u"oral consent"_s, textOf(layOut(consentForm(unit, child, ConsentKind::Oral, false, {}).document))},
        {u"card"_s, textOf(cardPages(unit, in.card()))},
        {u"plan"_s, textOf(planPages(unit, child))},
        {u"handover"_s, textOf(layOut(handoverPaper(unit, in.handover(), {}).document))},
        {u"minutes"_s, plainText(meetingMinutesToShare(unit, meeting, child, {}).document) +
                           textOf(layOut(meetingMinutesToShare(unit, meeting, child, {}).document))},
        {u"letter"_s, textOf(layOut(meetingLetterToShare(unit, meeting, meeting.participants.front(), {}).document))},
        {u"guardian letter"_s, textOf(layOut(guardianLetter(unit, child, {}, {}).document))},
        {u"guardian survey"_s, textOf(layOut(guardianSurvey(unit, child, {}).document))},
        {u"log"_s, textOf(layOut(sharingLogPaper(unit, child, {}).document))}};
}

} // namespace

TEST_CASE("no paper of a protected child tells unit or place", "[papers]") {
    for (const ProtectedIdentity protection :
         {ProtectedIdentity::Sekretessmarkering, ProtectedIdentity::SkyddadFolkbokforing,
          ProtectedIdentity::FingeradePersonuppgifter}) {
        Paper in(protection);
        in.consent();
        const QMap<QString, QString> papers = papersOf(in);
        for (auto paper = papers.begin(); paper != papers.end(); ++paper) {
            CAPTURE(paper.key(), paper.value());
            CHECK_FALSE(paper.value().trimmed().isEmpty());
            for (const QString& place :
                 {u"Björkskolan"_s, u"Björkdalen"_s, u"Lilla Björk"_s, u"Kometen"_s, u"Storgatan"_s, u"Almens"_s,
                  u"almen.se"_s, u"Allén"_s})
                CHECK_FALSE(paper.value().contains(place));
        }
        CHECK_FALSE(papers[u"minutes"_s].contains(u"Granen"_s));
        CHECK(papers[u"letter"_s].contains(u"Granen"_s)); // those who are called need to find the way
        CHECK(papers[u"letter"_s].contains(u"skyddade personuppgifter"_s));
        for (const QString& called : {u"handover"_s, u"minutes"_s, u"letter"_s})
            CHECK_FALSE(papers[called].contains(u"Åsa Ödlund"_s));
    }
}

TEST_CASE("the papers of other children tell who sent them", "[papers]") {
    Paper in;
    in.consent();
    const QMap<QString, QString> papers = papersOf(in);
    for (auto paper = papers.begin(); paper != papers.end(); ++paper) {
        CAPTURE(paper.key(), paper.value());
        CHECK(paper.value().contains(u"Björkskolan"_s));
    }
    CHECK(papers[u"minutes"_s].contains(u"Granen"_s));
    CHECK(papers[u"handover"_s].contains(u"Åsa Ödlund"_s));
    CHECK(papers[u"handover"_s].contains(u"Almens förskola"_s));
}

TEST_CASE("minutes say how the four principles were answered where the team decided on the child", "[papers]") {
    Paper in;
    in.consent();
    Meeting meeting = in.meeting();
    MeetingChild& part = meeting.children.front();
    part.principles[std::size_t(Principle::ChildsBest)] = {true, u"Pojken vill själv."_s};
    part.principles[std::size_t(Principle::CommonPlan)] = {false, {}};
    const auto text = [&] {
        return textOf(layOut(meetingMinutesToShare(*in.unit, meeting, in.child.id, {}).document));
    };
    CHECK_FALSE(text().contains(u"Barnets bästa"_s));
    part.individualTeam = true;
    CHECK(text().contains(u"Barnets bästa i fokus: ja. Pojken vill själv."_s));
    CHECK(text().contains(u"Ett barn, en plan: nej."_s));
    CHECK_FALSE(text().contains(u"Allt hänger ihop"_s));
}

TEST_CASE("minutes and agenda in the family's language have their headings in it", "[papers]") {
    Paper in;
    in.consent();
    Meeting meeting = in.meeting();
    meeting.children.front().notes = {{u"3d"_s, u"Alla är överens."_s}};
    meeting.children.front().individualTeam = true;
    meeting.children.front().principles[std::size_t(Principle::CommonPlan)] = {true, {}};
    const PaperWords english{paperDictionary(*in.unit, u"en"_s)};
    const auto text = [&english](const auto& make) {
        return textOf(layOut(leavingIn(english, make).document));
    };
    const QString minutes = text([&] { return meetingMinutesToShare(*in.unit, meeting, in.child.id, {}); });
    CHECK(minutes.contains(u"Areas that need more support"_s));
    CHECK(minutes.contains(u"One child, one plan: yes."_s));
    CHECK(minutes.contains(u"Alla är överens."_s));
    const QString agenda = text([&] { return meetingAgendaToShare(*in.unit, meeting, {}); });
    for (const QString& heading : {u"Welcome and introductions"_s, u"Agree area by area."_s, u"Summary"_s})
        CHECK(agenda.contains(heading));
    CHECK_FALSE(agenda.contains(u"Inledning"_s));
    CHECK(text([&] { return meetingProtocolToShare(*in.unit, meeting, {}); }).contains(u"Here"_s));
}

TEST_CASE("an oral consent that stands on the card alone has a paper too", "[papers]") {
    Paper in;
    const auto text = [&in] {
        return textOf(layOut(consentForm(*in.unit, in.child.id, ConsentKind::Oral, false, {}).document));
    };
    CHECK_FALSE(text().contains(u"vid hämtningen"_s));
    Upptackarkort card = in.card();
    card.guardianConsents = true;
    card.consentNote = u"Muntligt, vid hämtningen samma dag."_s;
    in.unit->cards().save(card);
    CHECK(text().contains(u"vid hämtningen"_s));
    CHECK(text().contains(u"Ulla Fors"_s));
    CHECK(text().contains(u"Maja Ödlund"_s));
}

TEST_CASE("the paper of an oral consent says who wrote it down", "[papers]") {
    Paper in;
    Consent consent;
    consent.child = in.child.id;
    consent.kind = ConsentKind::Oral;
    consent.voices = {{1, u"Maja Ödlund"_s, Answered::Yes, in.unit->today(), u"I telefon."_s}};
    consent.explainedBy = u"Ulla Fors"_s;
    in.unit->consents().save(consent);
    const QString text = textOf(layOut(consentForm(*in.unit, in.child.id, ConsentKind::Oral, false, {}).document));
    CHECK(text.contains(u"Birgitta Östergren"_s));
    CHECK(text.contains(u"I telefon."_s));
}

TEST_CASE("a child without personnummer has its birth date on the card", "[papers]") {
    Paper in;
    const QString text = textOf(cardPages(*in.unit, in.card()));
    CHECK(text.contains(u"27 mars 2017"_s));
    CHECK_FALSE(text.contains(u"Personnummer"_s));
}

TEST_CASE("a child without personnummer has its birth date on the consent form", "[papers]") {
    Paper in;
    CHECK(textOf(layOut(consentForm(*in.unit, in.child.id, ConsentKind::Written, false, {}).document))
              .contains(u"27 mars 2017"_s));
}

TEST_CASE("an anmälan says that the personnummer is missing, beside the birth date", "[papers]") {
    Paper in;
    Anmalan anmalan;
    anmalan.child = in.child.id;
    const auto text = [&] {
        return textOf(anmalanPages(*in.unit, anmalan));
    };
    CHECK(text().contains(u"Personnummer Saknas"_s));
    CHECK(text().contains(u"27 mars 2017"_s));
    in.child.birthDate = {};
    in.unit->children().save(in.child);
    CHECK(text().contains(u"Personnummer Saknas"_s));
    in.child.personnummer = aPersonnummer(0);
    in.unit->children().save(in.child);
    CHECK(text().contains(aPersonnummer(0).shown()));
    CHECK_FALSE(text().contains(u"Saknas"_s));
}

TEST_CASE("an extract of a child without personnummer holds what there is and no empty number", "[papers]") {
    Paper in;
    const ChildExtract extract = extractOf(*in.unit, in.child.id);
    const QJsonObject child = QJsonDocument::fromJson(extractJson(extract)).object()[u"child"_s].toObject();
    CHECK(child[u"birthDate"_s].toString() == u"2017-03-27"_s);
    CHECK_FALSE(child.contains(u"personnummer"_s));
    CHECK(textOf(layOut(extractDocument(extract))).contains(u"27 mars 2017"_s));
}
