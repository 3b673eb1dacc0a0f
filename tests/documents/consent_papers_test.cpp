// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/consent_paper.h"
#include "core/documents/records_paper.h"
#include "core/documents/text_writer.h"
#include "tests/documents/pdf_tools.h"
#include "tests/support/builders.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

ConsentPaper filled(ConsentKind kind = ConsentKind::Written) {
    ConsentPaper paper;
    paper.child = aChild().withGuardian(u"Maja Ödlund"_s).withGuardian(u"Per Ödlund"_s, u"pappa"_s);
    paper.kind = kind;
    paper.consent.emplace();
    paper.consent->information = u"Upptäckarkortet och Behovskompassen"_s;
    paper.consent->purpose = u"Så att teamet kan föreslå stöd"_s;
    paper.consent->validFrom = QDate(2026, 11, 20);
    paper.consent->validTo = QDate(2027, 11, 20);
    paper.consent->explainedBy = u"Karin Lind"_s;
    paper.organisations = {u"BUP (Region Skåne)"_s, u"Socialtjänsten"_s};
    paper.unitName = u"Björkskolan"_s;
    return paper;
}

QString textOf(const Document& document) { return pdf_tools::wordsOf(layOut(document)).join(u' '); }

} // namespace

TEST_CASE("a consent form on paper holds what is known and a place for each to answer apart", "[consent]") {
    const QString text = textOf(consentDocument(filled()));
    for (const QString& word :
         {u"Barnteam"_s, u"BUP (Region Skåne)"_s, u"Socialtjänsten"_s, u"Upptäckarkortet"_s, u"20 november 2027"_s,
          u"Vårdnadshavare 1: Maja Ödlund"_s, u"Vårdnadshavare 2: Per Ödlund"_s, u"Barnet: Åsa"_s, u"Karin Lind"_s,
          u"Björkskolan"_s, u"två år"_s}) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
    CHECK(text.count(u"Uppgifterna får delas mellan verksamheterna ovan"_s) == 2);
}

TEST_CASE("the updated form says that a new organisation asks for a new consent", "[consent]") {
    CHECK(textOf(consentDocument(filled(ConsentKind::UpdatedWritten))).contains(u"Individuellt barnteam"_s));
    CHECK(textOf(consentDocument(filled(ConsentKind::UpdatedWritten))).contains(u"nytt samtycke först"_s));
    CHECK_FALSE(textOf(consentDocument(filled())).contains(u"nytt samtycke först"_s));
}

TEST_CASE("the paper of an oral consent says who answered what, when and how, and who wrote it down", "[consent]") {
    ConsentPaper paper = filled(ConsentKind::Oral);
    paper.organisations.clear();
    paper.consent->voices = {
        {1, u"Maja Ödlund"_s, Answered::Yes, QDate(2026, 11, 19), u"I telefon, på arabiska med tolk."_s},
        {2, u"Per Ödlund"_s, Answered::No, QDate(2026, 11, 20), {}},
        {0, u"Åsa"_s, Answered::NotAsked, {}, u"För ung för frågan."_s}};
    paper.recordedBy = u"Birgitta Östergren"_s;
    paper.recordedOn = QDate(2026, 11, 21);
    const QString text = plainText(consentDocument(paper));
    for (const QString& word :
         {u"Muntligt samtycke"_s, u"Vårdnadshavare 1: Maja Ödlund"_s, u"Vårdnadshavare 2: Per Ödlund"_s,
          u"Barnet: Åsa"_s, u"Ja"_s, u"Nej"_s, u"Inte tillfrågat"_s, u"19 november 2026"_s, u"arabiska med tolk"_s,
          u"Upptäckaren och Barnkontakten"_s, u"Karin Lind"_s, u"Birgitta Östergren"_s, u"21 november 2026"_s,
          u"behövs ett skriftligt samtycke"_s}) {
        INFO(word.toStdString());
        CHECK(text.contains(word));
    }
    CHECK_FALSE(text.contains(u"återkallat"_s));
    paper.consent->withdrawal.date = QDate(2026, 12, 1);
    CHECK(textOf(consentDocument(paper)).contains(u"återkallat sedan 1 december 2026"_s));
}

TEST_CASE("a blank paper for an oral consent has a row for each who is asked", "[consent]") {
    ConsentPaper paper;
    paper.kind = ConsentKind::Oral;
    paper.child.guardians.resize(2);
    const QString text = textOf(consentDocument(paper));
    CHECK(text.contains(u"Vårdnadshavare 1"_s));
    CHECK(text.contains(u"Vårdnadshavare 2"_s));
    CHECK(text.contains(u"Barnet"_s));
    CHECK_FALSE(text.contains(u"Inte ifyllt än"_s));
    CHECK(layOut(consentDocument(paper)).pages.size() <= 2);
}

TEST_CASE("a blank consent form can be filled in by hand for a child without guardians in the record", "[consent]") {
    ConsentPaper paper;
    paper.child = aChild();
    const QString text = textOf(consentDocument(paper));
    CHECK(text.contains(u"Vårdnadshavare"_s));
    CHECK(text.contains(u"____"_s));
    CHECK(layOut(consentDocument(paper)).pages.size() <= 2);
}

TEST_CASE("a consent form for a child with protected identity does not tell where it is", "[consent]") {
    ConsentPaper paper = filled();
    CHECK(textOf(consentDocument(paper)).contains(u"Björkskolan"_s));
    paper.child.protection = ProtectedIdentity::Sekretessmarkering;
    CHECK_FALSE(textOf(consentDocument(paper)).contains(u"Björkskolan"_s));
}

TEST_CASE("the log for the family says what, to whom, why and whether they knew", "[sharing]") {
    SharingLogPaper paper;
    paper.name = u"Åsa Ödlund"_s;
    paper.today = today();
    CHECK(textOf(sharingLogDocument(paper)).contains(u"Inget har delats"_s));
    paper.rows = {{u"20 november 2026 09.00"_s, u"Barnets plan"_s, u"Elin Holm, BUP"_s, u"Inför mötet"_s, u"Ja"_s}};
    const QString text = textOf(sharingLogDocument(paper));
    for (const QString& word : {u"Barnets plan"_s, u"Elin Holm"_s, u"Inför mötet"_s, u"Åsa Ödlund"_s})
        CHECK(text.contains(word));
    CHECK_FALSE(sharingLogDocument(paper).title.contains(u"Åsa"_s));
}

TEST_CASE("an extract on paper holds every record, and says where there is none", "[sharing]") {
    RecordsPaper paper;
    paper.title = u"Utdrag"_s;
    paper.sections = {
        {u"Samtycken"_s, u"Inga."_s, {{u"Skriftligt"_s, {{u"Varför"_s, u"Inför Barnteam"_s}}}}},
        {u"Beslut"_s, u"Inga beslut."_s, {}}};
    const QString text = textOf(recordsDocument(paper));
    CHECK(text.contains(u"Inför Barnteam"_s));
    CHECK(text.contains(u"Inga beslut."_s));
}
