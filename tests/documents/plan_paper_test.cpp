// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/text_writer.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/plan_samples.h"
#include "tests/documents/samples.h"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace bk;
using namespace Qt::StringLiterals;
using Section = BarnetsPlanPaper::Section;

namespace {

QString textOf(const BarnetsPlanPaper& paper) {
    return pdf_tools::wordsOf(layOut(barnetsPlanDocument(paper))).join(u' ');
}

/// The text of one section alone.
QString textOf(BarnetsPlanPaper paper, Section section) {
    for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i)
        if (Section(i) != section)
            paper.options.leftOut.insert(Section(i));
    return textOf(paper);
}

void checkInOrder(const QString& text, const QStringList& pieces) {
    qsizetype at = 0;
    for (const QString& piece : pieces) {
        INFO(piece.toStdString() << "\n… " << text.mid(at, 400).toStdString());
        const qsizetype found = text.indexOf(piece, at);
        CHECK(found >= at);
        at = std::max(at, found + piece.size());
    }
}

QString manyWords(const QString& stem, int count) {
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << u"%1x%2"_s.arg(stem).arg(i);
    return list.join(u' ');
}

/// `words` stands in `found` whole and in order, once or several times, and nothing else.
bool isWhole(const QStringList& found, const QStringList& words) {
    if (found.isEmpty() || found.size() % words.size() != 0)
        return false;
    for (qsizetype i = 0; i < found.size(); ++i)
        if (found[i] != words[i % words.size()])
            return false;
    return true;
}

std::size_t count(const PagedDocument& paged, auto&& wanted) {
    std::size_t number = 0;
    for (const PaperPage& page : paged.pages)
        for (const PageItem& item : page.items)
            number += wanted(item) ? 1 : 0;
    return number;
}

} // namespace

TEST_CASE("the sections of Barnets plan stand in the model's order with their numbers", "[documents]") {
    const BarnetsPlanPaper paper = GENERATE(samples::blankPlan(), samples::wholePlan());
    QStringList headings;
    for (int i = 0; i + 1 < int(BarnetsPlanPaper::sectionCount); ++i)
        headings << QString::number(i + 1) + u' ' + planSection(Section(i));
    headings << planSection(Section::NextMeeting);
    checkInOrder(textOf(paper), headings);
}

TEST_CASE("the people of the network are listed by circle below the drawing", "[documents]") {
    const QString text = textOf(samples::wholePlan(), Section::Network);
    checkInOrder(
        text, {u"Närmast mig"_s, u"1 Maja Provsson mamma"_s, u"Nära mig"_s, u"Runt omkring mig"_s,
               u"Längre ifrån mig"_s, u"Läxhjälpen biblioteket"_s});
    for (int i = 1; i <= 14; ++i)
        CHECK(text.contains(u" %1 "_s.arg(i)));
}

TEST_CASE("goals lead to sub-goals and support with who, where, when and status", "[documents]") {
    checkInOrder(
        textOf(samples::wholePlan(), Section::ReachingGoals),
        {u"Mål 1 ha någon att vara med på rasten"_s, u"Detta vill jag ska hända"_s, u"Jag är med i fotbollen"_s,
         u"Klart senast 29 maj 2026 · Handlar om Tillhörighet: Tillhörighet utanför hemmet"_s,
         u"Delmålet är nått! Det blev klart 4 maj 2026"_s, u"Detta stöd ska ges"_s, u"En vuxen"_s, u"Klart"_s,
         u"Öva passningar"_s, u"Pågår"_s, u"Jag läser högt"_s, u"Lästräning"_s, u"Ska sättas"_s, u"Mål 2 sova gott"_s,
         u"Inte ifyllt än"_s});
}

TEST_CASE(
    "a status stands as symbol and word, and a helper without a name is told in the child's words", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    paper.options.leftOut = {Section::Network, Section::Fordjupad};
    const PagedDocument paged = layOut(barnetsPlanDocument(paper));
    const auto drawings = count(paged, [](const PageItem& item) { return std::holds_alternative<PageDrawing>(item); });
    CHECK(drawings == 6); // three supports, one reached sub-goal, the child's three ratings in two rows
    CHECK(plainText(barnetsPlanDocument(paper)).contains(u"Min medhjälpare: min vårdnadshavare"_s));
}

TEST_CASE("Fördjupad behovskompass goes by the child's lowest area first, a page for each", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i)
        if (Section(i) != Section::Fordjupad)
            paper.options.leftOut.insert(Section(i));
    const PagedDocument paged = layOut(barnetsPlanDocument(paper));
    REQUIRE(paged.pages.size() == 10);
    CHECK(pdf_tools::linesOf(paged.pages[0]).contains(u"Må bra · mitt svar: 2"_s));
    CHECK(pdf_tools::linesOf(paged.pages[1]).contains(u"Må bra"_s));
    CHECK(pdf_tools::linesOf(paged.pages[1]).contains(u"Jag har det bra · mitt svar: 2"_s));
    CHECK(pdf_tools::linesOf(paged.pages[8]).contains(u"Ansvar"_s));
    CHECK(pdf_tools::linesOf(paged.pages[9]).contains(u"Det här har vi samlat"_s));
}

TEST_CASE("an area shows the joint text, each organisation's own and the support that is put in", "[documents]") {
    const QString text = textOf(samples::wholePlan(), Section::Fordjupad);
    checkInOrder(
        text, {u"Tillhörighet"_s, u"Björkskolan"_s, u"Första linjen Provstad"_s, u"Stöd som är satt in här"_s,
               u"En vuxen hjälper"_s});
    CHECK(text.contains(u"Teamet ser"_s));
    CHECK(text.contains(u"Beskrivet av"_s));
    CHECK(text.contains(u"hela familjen"_s));
}

TEST_CASE("the overview says of which areas as a whole a support answers, and of which sub-areas", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    const auto overviewOf = [](const BarnetsPlanPaper& of) {
        for (const Block& block : barnetsPlanDocument(of).blocks)
            if (const auto* drawing = std::get_if<Drawing>(&block.content);
                drawing && drawing->words.contains(u"Fritid hemma: "_s))
                return drawing->words.split(u'\n');
        return QStringList();
    };
    const QStringList words = overviewOf(paper);
    CHECK(words.contains(u"Fritid, Hela området: stöd finns"_s));
    CHECK(words.contains(u"Fritid, Fritid hemma: inget är beskrivet"_s));
    CHECK(words.filter(u"Hela området"_s).size() == 1);
    CHECK(words.filter(u"Tillhörighet, Tillhörighet utanför hemmet: "_s).front().endsWith(u"stöd finns"_s));
    paper.plan.goals.front().subGoals.front().needs.clear(); // its support then answers what the goal does
    CHECK(overviewOf(paper).contains(u"Tillhörighet, Hela området: stöd finns"_s));
}

TEST_CASE("what nobody knows in Fördjupad behovskompass stays empty", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    paper.fordjupad.clear();
    const QString text = textOf(paper, Section::Fordjupad);
    CHECK(text.contains(u"Omsorg hemma"_s));
    CHECK_FALSE(text.contains(u"Det här har vi samlat"_s));
    paper.fordjupadInstrument.reset();
    CHECK(textOf(paper, Section::Fordjupad).contains(u"ingen Fördjupad behovskompass att gå efter"_s));
}

TEST_CASE("a text for a sub-area that the instrument no longer has is not lost", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    paper.fordjupad.back().text.texts.push_back({u"borta"_s, u"Gammal iakttagelse."_s, {}});
    CHECK(textOf(paper, Section::Fordjupad).contains(u"Gammal iakttagelse."_s));
}

TEST_CASE("earlier events begin with what is strong", "[documents]") {
    checkInOrder(
        textOf(samples::wholePlan(), Section::EarlierEvents),
        {u"Jag är snäll mot mina kusiner."_s, u"Detta har hänt"_s, u"Stödet jag fick"_s, u"Mina medhjälpare"_s,
         u"i tvåan"_s, u"Vi flyttade hit."_s, u"Jag fick en fadder."_s, u"Fadder Elin"_s, u"2025"_s});
}

TEST_CASE("the follow-up praises what was kept as what grew, and shows every rating", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    paper.teamHistory.clear();
    const QString text = textOf(paper, Section::FollowUp);
    checkInOrder(
        text, {u"Trygghet 3 4 högre nu"_s, u"Må bra 2 2 har hållit i sig"_s, u"Respekteras 5 4 lägre nu"_s,
               u"Det här har blivit bättre: Trygghet, Fritid, Utvecklas."_s,
               u"Det här har hållit i sig: Omsorg, Må bra, Tillhörighet."_s, u"Det här är lägre nu: Respekteras."_s});
    checkInOrder(
        plainText(barnetsPlanDocument(paper)),
        {u"1 september 2025: Omsorg 4, Trygghet 2, "_s, u"1 december 2025: Omsorg 4, Trygghet 3, "_s,
         u"12 mars 2026: Omsorg 4, Trygghet 4, "_s});
    paper.childHistory.erase(paper.childHistory.begin());
    CHECK_FALSE(textOf(paper, Section::FollowUp).contains(u"från gång till gång"_s));
    paper.childHistory.erase(paper.childHistory.begin());
    CHECK(textOf(paper, Section::FollowUp).contains(u"Här jämför vi"_s));
}

TEST_CASE("the current plan has lines to sign on, a frozen one says who signed, when and how", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    const QString lines = textOf(paper, Section::Signatures);
    for (const QString& name :
         {u"Alvina Provsson, barnet"_s, u"Maja Provsson, vårdnadshavare"_s, u"Omar Lund, Stödsamordnare"_s,
          u"Karin Berg, Barnkontakt"_s, u"deltagare"_s})
        CHECK(lines.contains(name));
    CHECK_FALSE(textOf(paper).contains(u"Version"_s));
    paper.version = 3;
    paper.frozenAt = QDateTime(QDate(2026, 4, 14), QTime(15, 30));
    CHECK(textOf(paper, Section::Signatures).contains(u"deltagare"_s));
    paper.signatures = {
        {SignatureRole::Child, u"Alvina"_s, {}, QDate(2026, 4, 14), {}},
        {SignatureRole::Participant, u"Lisa Ek"_s, u"Björkskolan"_s, QDate(2026, 4, 15), u"E-1234"_s}};
    checkInOrder(
        textOf(paper, Section::Signatures),
        {u"Alvina · Version 3, 14 april 2026"_s, u"Alvina Barnet 14 april 2026 på papper"_s,
         u"Lisa Ek Deltagare, Björkskolan 15 april 2026 elektroniskt: E-1234"_s});
}

TEST_CASE("with protected identity no section of the plan names an organisation or a place", "[documents]") {
    BarnetsPlanPaper paper = samples::wholePlan();
    paper.child.protection = ProtectedIdentity::SkyddadFolkbokforing;
    paper.version = GENERATE(0, 2);
    paper.signatures = {{SignatureRole::Participant, u"Lisa Ek"_s, u"Björkskolan"_s, QDate(2026, 4, 15), {}}};
    const QString text = textOf(paper);
    for (const QString& hidden :
         {u"Björkskolan"_s, u"Första linjen Provstad"_s, u"skolgården"_s, u"grupprummet"_s, u"Rum tolv"_s,
          u"Elevhälsan"_s, u"Provenheten"_s, u"Rektorskontoret"_s, u"Storgatan"_s, u"070-"_s})
        CHECK_FALSE(text.contains(hidden));
    CHECK(text.contains(u"Verksamhet 1"_s));
    CHECK(text.contains(u"Lisa Ek"_s));
}

TEST_CASE("a blank plan has room to write in every section", "[documents]") {
    const auto section = Section(GENERATE(range(1, int(BarnetsPlanPaper::sectionCount))));
    BarnetsPlanPaper paper = samples::blankPlan();
    for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i)
        if (Section(i) != section)
            paper.options.leftOut.insert(Section(i));
    const PagedDocument paged = layOut(barnetsPlanDocument(paper));
    const auto ruled = count(paged, [](const PageItem& item) {
        const auto* shape = std::get_if<PageShape>(&item);
        return shape && shape->rect.height() < 10 && shape->rect.width() > 1000;
    });
    INFO(planSection(section).toStdString());
    CHECK(ruled >= 1);
}

TEST_CASE("no field of the plan's sections is cut off, however long it is", "[documents]") {
    const int size = GENERATE(30, 1400);
    const bool rightToLeft = GENERATE(false, true);
    BarnetsPlanPaper paper = samples::wholePlan();
    QStringList stems;
    const auto fill = [&](QString& field, const char* stem) {
        stems << QString::fromLatin1(stem);
        field = manyWords(stems.back(), size);
    };
    fill(paper.plan.network[3].name, "namn");
    fill(paper.plan.network[3].relation, "relation");
    fill(paper.plan.goals[0].text, "mal");
    fill(paper.plan.goals[0].subGoals[0].text, "delmal");
    Support& support = paper.plan.goals[0].subGoals[0].support[0];
    fill(support.what, "stod");
    fill(support.helper, "hjalp");
    fill(support.organisation, "verks");
    fill(support.where, "plats");
    fill(support.concerns, "galler");
    fill(paper.plan.strengths, "styrka");
    fill(paper.plan.earlierEvents[0].when, "nar");
    fill(paper.plan.earlierEvents[0].happened, "handelse");
    fill(paper.plan.earlierEvents[0].support, "stodet");
    fill(paper.plan.earlierEvents[0].helpers, "medhjalpare");
    fill(paper.fordjupad[1].organisation, "linjen");
    paper.fordjupad[1].text.texts[0].works.clear(); // two columns of one text would be read across
    fill(paper.fordjupad[0].text.texts[0].works, "fungerar");
    fill(paper.fordjupad[0].text.texts[0].strengthen, "starkas");
    fill(paper.fordjupad[2].text.texts[0].works, "gemensamt");
    fill(paper.fordjupad[2].text.texts[0].strengthen, "mer");
    fill(paper.childHistory.back().areas[Area::Fritid].comment, "kommentar");
    fill(paper.child.guardians[1].name, "vnamn");
    fill(paper.child.stodsamordnare.name, "samordnare");
    Document document = barnetsPlanDocument(paper);
    document.direction = rightToLeft ? Qt::RightToLeft : Qt::LeftToRight;
    const auto text = pdf_tools::ask(u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s}, pdf_tools::pdfOf(document));
    if (!text)
        SKIP("poppler-utils is not installed");
    const QStringList words = text->simplified().split(u' ');
    for (const QString& stem : stems) {
        QStringList found;
        for (const QString& word : words)
            if (word.startsWith(stem + u'x'))
                found << (word.endsWith(u',') ? word.chopped(1) : word);
        INFO(stem.toStdString());
        CHECK(isWhole(found, manyWords(stem, size).split(u' ')));
    }
}
