// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/handover_paper.h"
#include "tests/documents/pdf_tools.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

HandoverPaper aPaper() {
    HandoverPaper paper;
    paper.handover.from = {u"Anna Barnmorska"_s, u"barnmorska"_s, u"BMM Ystad"_s, {{}, u"0411-11 11 11"_s, {}}};
    paper.handover.to = {u"Eva Ek"_s, u"BVC-sköterska"_s, u"BVC Ystad"_s, {}};
    paper.handover.stage = LifeStage::BvcSkoterska;
    paper.handover.date = QDate(2026, 3, 12);
    paper.handover.health = u"Sover oroligt."_s;
    paper.childName = u"Alvina Provsson"_s;
    paper.stageName = u"BVC-sköterska"_s;
    paper.consent = u"Skriftligt samtycke, 3 mars 2026"_s;
    paper.guardians = {u"Maja Provsson"_s};
    paper.goldenRule = u"Vi delar bara det som behövs."_s;
    paper.unitName = u"Provenheten"_s;
    return paper;
}

QString textOf(const HandoverPaper& paper) { return pdf_tools::wordsOf(layOut(handoverDocument(paper))).join(u' '); }

} // namespace

TEST_CASE("a handover says who hands over what to whom, and is signed by both and the family", "[documents]") {
    const QString text = textOf(aPaper());
    for (const QString& piece :
         {u"Överlämning mellan Barnkontakter"_s, u"Alvina Provsson"_s, u"Anna Barnmorska, barnmorska, BMM Ystad"_s,
          u"0411-11 11 11"_s, u"Eva Ek, BVC-sköterska, BVC Ystad"_s, u"12 mars 2026"_s,
          u"Skriftligt samtycke, 3 mars 2026"_s, u"Hälsa Sover oroligt."_s, u"Vi delar bara det som behövs."_s,
          u"Underskrifter"_s, u"Maja Provsson"_s}) {
        INFO(piece.toStdString());
        CHECK(text.contains(piece));
    }
}

TEST_CASE("what was left empty does not stand on the paper of a handover", "[documents]") {
    HandoverPaper paper = aPaper();
    const QString text = textOf(paper);
    for (const QString& piece : {u"Familjen"_s, u"Särskilda behov"_s, u"Övrigt"_s, u"Född"_s, u"leda och samordna"_s})
        CHECK_FALSE(text.contains(piece));
    paper.consent.clear();
    CHECK_FALSE(textOf(paper).contains(u"Samtycke"_s));
}

TEST_CASE("the plan's way to a Stödsamordnare and back has a title of its own", "[documents]") {
    HandoverPaper paper = aPaper();
    paper.handover.stodsamordnare = true;
    CHECK(handoverDocument(paper).title == u"Ansvaret återgår till Barnkontakt"_s);
    paper.handover.stage.reset();
    paper.handover.leadQuestion = u"Eva träffar Alvina mest."_s;
    CHECK(handoverDocument(paper).title == u"Överlämning till Stödsamordnare"_s);
    CHECK(textOf(paper).contains(u"Eva träffar Alvina mest."_s));
}

TEST_CASE("a handover's title never names the child", "[documents]") {
    HandoverPaper paper = aPaper();
    CHECK_FALSE(handoverDocument(paper).title.contains(u"Alvina"_s));
}
