// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/barnets_plan_paper.h"
#include "core/documents/compass_paper.h"
#include "core/documents/fonts.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"

#include <catch2/generators/catch_generators.hpp>

using namespace bk;

namespace {

QString s(const char16_t* text) { return QString::fromUtf16(text); }

BarnetsPlanPaper filledPlan() {
    BarnetsPlanPaper paper;
    paper.child.givenName = s(u"Alvina");
    paper.child.familyName = s(u"Provsson");
    paper.child.birthDate = QDate(2016, 5, 3);
    paper.child.place = s(u"Björkskolan");
    paper.child.contact = {s(u"Storgatan 1\n123 45 Provstad"), s(u"070-1740605"), s(u"alvina@example.se")};
    paper.child.guardians = {{s(u"Maja Provsson"), s(u"mamma"), {s(u"Lillgatan 2"), s(u"070-1740606"), {}}}};
    paper.child.barnkontakt = {
        s(u"Karin Berg"), s(u"rektor"), s(u"Rektorskontoret"), {s(u"Skolgatan 3"), s(u"0411-577000"), {}}};
    paper.model = samples::behovskompass();
    const CompassFigure figure = samples::threeRaters();
    paper.childProfile = figure.series[0].profile;
    paper.guardian1 = figure.series[1].profile;
    paper.team = figure.series[2].profile;
    paper.plan.goals = {{s(u"ha någon att vara med"), {Area::Tillhorighet}, {}}, {s(u"sova gott"), {}, {}}};
    paper.plan.myDescription = s(u"Jag trivs bäst ute.");
    paper.plan.centralNeeds = s(u"Att må bra på morgonen.");
    paper.plan.jointDescription = s(u"Vi ser samma barn.");
    paper.plan.nextMeeting = {QDateTime(QDate(2026, 4, 14), QTime(13, 0)), s(u"Rum tolv")};
    paper.goldenRule = s(u"Vi delar bara det som behövs.");
    paper.unitName = s(u"Provenheten");
    paper.notice = s(u"Inte det officiella instrumentet.");
    paper.today = QDate(2026, 3, 12);
    return paper;
}

QString textOf(const Document& document) { return pdf_tools::wordsOf(layOut(document)).join(u' '); }

QString manyWords(const QString& stem, int count) {
    QStringList list;
    for (int i = 0; i < count; ++i)
        list << QStringLiteral("%1x%2").arg(stem).arg(i);
    return list.join(u' ');
}

} // namespace

TEST_CASE("the program carries its own font in three cuts", "[documents]") {
    CHECK(paperFamily() == s(u"Noto Sans"));
    CHECK(QFontInfo(paperFont(11)).family() == s(u"Noto Sans"));
    CHECK(QFontInfo(paperFont(11, QFont::Bold)).bold());
    CHECK(QFontInfo(paperFont(11, QFont::Normal, true)).italic());
}

TEST_CASE("Barnets plan holds its sections in order with what is known", "[documents]") {
    const QString text = textOf(barnetsPlanDocument(filledPlan()));
    qsizetype at = 0;
    for (const char16_t* piece :
         {u"Barnets plan",
          u"Alvina · 12 mars 2026",
          u"1 Information om mig",
          u"Alvina Provsson",
          u"3 maj 2016",
          u"Maja Provsson",
          u"mamma",
          u"Karin Berg",
          u"Min Stödsamordnare Inte ifyllt än",
          u"Vi delar bara det som behövs.",
          u"3 Mina mål är att…",
          u"ha någon att vara med",
          u"Handlar om Tillhörighet",
          u"sova gott",
          u"4 Min skattning",
          u"Jag trivs bäst ute.",
          u"Att må bra på morgonen.",
          u"5 Barnteamets och vårdnadshavares skattning",
          u"Likt och olika",
          u"Vi ser samma barn.",
          u"Nästa möte",
          u"tisdag 14 april 2026 kl. 13.00",
          u"Rum tolv"}) {
        INFO(QString::fromUtf16(piece).toStdString());
        const qsizetype found = text.indexOf(s(piece), at);
        CHECK(found >= at);
        at = std::max(at, found);
    }
}

TEST_CASE("the comparison in Barnets plan is in words", "[documents]") {
    const QString text = textOf(barnetsPlanDocument(filledPlan()));
    CHECK(text.contains(s(u"Trygghet 4 2 2,8 Behöver stärkas. Vi ser olika")));
    CHECK(text.contains(s(u"Fritid 5 4 4,0 Fungerar bra")));
    CHECK(text.contains(s(u"Tillhörighet 3 – 2,5 Behöver stärkas")));
    CHECK(text.contains(s(u"Utvecklas 3 3 3,7 Mitt emellan")));
    BarnetsPlanPaper blankArea = filledPlan();
    blankArea.childProfile->areas[Area::Fritid].value.reset();
    blankArea.guardian1->areas[Area::Fritid].value.reset();
    blankArea.team->areas[Area::Fritid].value.reset();
    CHECK(textOf(barnetsPlanDocument(blankArea)).contains(s(u"Fritid – – – Ingen information")));
}

TEST_CASE("an address is left out where that is chosen, other ways to reach people stay", "[documents]") {
    BarnetsPlanPaper paper = filledPlan();
    CHECK(textOf(barnetsPlanDocument(paper)).contains(s(u"Storgatan")));
    paper.options.leaveOutAddress = true;
    const QString text = textOf(barnetsPlanDocument(paper));
    CHECK_FALSE(text.contains(s(u"Storgatan")));
    CHECK_FALSE(text.contains(s(u"Lillgatan")));
    CHECK(text.contains(s(u"070-1740605")));
}

TEST_CASE("a section of the plan is left out where that is chosen, and the others stay", "[documents]") {
    BarnetsPlanPaper paper = filledPlan();
    const auto section = BarnetsPlanPaper::Section(GENERATE(0, 1, 2, 3, 4));
    paper.options.leftOut = {section};
    const QString text = textOf(barnetsPlanDocument(paper));
    for (std::size_t i = 0; i < BarnetsPlanPaper::sectionCount; ++i) {
        const auto each = BarnetsPlanPaper::Section(i);
        CHECK(text.contains(planSection(each)) == (each != section));
    }
}

TEST_CASE("with protected identity nothing tells where the child is", "[documents]") {
    BarnetsPlanPaper paper = filledPlan();
    paper.child.protection = GENERATE(
        ProtectedIdentity::Sekretessmarkering, ProtectedIdentity::SkyddadFolkbokforing,
        ProtectedIdentity::FingeradePersonuppgifter);
    const QString text = textOf(barnetsPlanDocument(paper));
    for (const char16_t* hidden :
         {u"Storgatan", u"Lillgatan", u"Skolgatan", u"Provstad", u"070-", u"alvina@", u"Björkskolan", u"Provenheten",
          u"Rektorskontoret", u"Rum tolv", u"Sekretess", u"kyddad"})
        CHECK_FALSE(text.contains(s(hidden)));
    CHECK(text.contains(s(u"Karin Berg")));
    CHECK(text.contains(s(u"0411-577000")));
    CHECK(text.contains(s(u"tisdag 14 april 2026")));
}

TEST_CASE("an empty plan invites to fill it in and has every section", "[documents]") {
    BarnetsPlanPaper paper;
    paper.child.givenName = s(u"Bo");
    paper.model = samples::behovskompass();
    paper.today = QDate(2026, 3, 12);
    const Document document = barnetsPlanDocument(paper);
    const QString text = textOf(document);
    for (const char16_t* piece :
         {u"Information om mig", u"Mina mål är att…", u"Min skattning", u"Barnteamets och vårdnadshavares skattning",
          u"Gemensam beskrivning", u"Nästa möte", u"Inte bokat än"})
        CHECK(text.contains(s(piece)));
    CHECK(text.count(s(u"Inte ifyllt än")) >= 8);
    CHECK_FALSE(text.contains(s(u"Likt och olika")));
}

TEST_CASE("the paper's metadata title never holds the name", "[documents]") {
    CHECK(barnetsPlanDocument(filledPlan()).title == s(u"Barnets plan"));
}

TEST_CASE("practice data is marked on every page of the plan", "[documents]") {
    BarnetsPlanPaper paper = filledPlan();
    paper.practice = true;
    for (const PaperPage& page : layOut(barnetsPlanDocument(paper)).pages)
        CHECK(pdf_tools::linesOf(page).join(u' ').contains(s(u"Övningsenhet")));
}

TEST_CASE("two guardians and the team never share one diagram with the child", "[documents]") {
    BarnetsPlanPaper paper = filledPlan();
    paper.guardian2 = samples::profile(RaterKind::Guardian2, {30, 30, 30, 30, 30, 30, 30, 30});
    paper.options.leftOut = {BarnetsPlanPaper::Section::FollowUp};
    const PagedDocument paged = layOut(barnetsPlanDocument(paper));
    std::vector<std::size_t> seriesPerFigure;
    for (const PaperPage& page : paged.pages)
        for (const PageItem& item : page.items)
            if (const auto* figure = std::get_if<PageFigure>(&item))
                seriesPerFigure.push_back(figure->figure->series.size());
    CHECK(seriesPerFigure == std::vector<std::size_t>{1, 1, 1, 1, 3, 3});
    CHECK(textOf(barnetsPlanDocument(paper)).contains(s(u"Vårdnadshavare 2")));
}

TEST_CASE("no field of Barnets plan is cut off, however long it is", "[documents]") {
    const int count = GENERATE(40, 1400);
    BarnetsPlanPaper paper = filledPlan();
    QStringList stems;
    const auto fill = [&](QString& field, const char* stem) {
        stems << QString::fromLatin1(stem);
        field = manyWords(stems.back(), count);
    };
    fill(paper.child.familyName, "efternamn");
    fill(paper.child.place, "plats");
    fill(paper.child.contact.address, "adress");
    fill(paper.child.guardians[0].name, "vnamn");
    fill(paper.child.guardians[0].relation, "relation");
    fill(paper.child.barnkontakt.organisation, "arbetsplats");
    fill(paper.goldenRule, "regel");
    fill(paper.plan.goals[0].text, "mal");
    fill(paper.childProfile->areas[Area::MaBra].comment, "barnkommentar");
    fill(paper.plan.myDescription, "beskrivning");
    fill(paper.plan.centralNeeds, "behov");
    fill(paper.guardian1->areas[Area::Fritid].comment, "vkommentar");
    fill(paper.team->areas[Area::Fritid].comment, "tkommentar");
    fill(paper.plan.jointDescription, "gemensam");
    fill(paper.plan.nextMeeting.place, "motesplats");

    const QByteArray pdf = pdf_tools::pdfOf(barnetsPlanDocument(paper));
    const auto text = pdf_tools::ask(QStringLiteral("pdftotext"), {QStringLiteral("%1"), QStringLiteral("-")}, pdf);
    if (!text)
        SKIP("poppler-utils is not installed");
    const QStringList words = text->simplified().split(u' ');
    for (const QString& stem : stems) {
        const QString start = stem + u'x';
        QStringList found;
        for (const QString& word : words)
            if (word.startsWith(start))
                found << (word.endsWith(u',') ? word.chopped(1) : word);
        INFO(stem.toStdString());
        // The child's and the guardians' names stand at their lines to sign on too.
        const QString once = manyWords(stem, count);
        CHECK((found.join(u' ') == once || found.join(u' ') == once + u' ' + once));
    }
}

TEST_CASE("a compass paper needs neither child nor name and fits on one page", "[documents]") {
    CompassPaper paper;
    paper.occasion = s(u"Utvecklingssamtal");
    paper.date = QDate(2026, 3, 12);
    paper.model = samples::behovskompass();
    paper.profiles = {samples::threeRaters().series[0].profile};
    paper.profiles[0].areas[Area::Fritid].comment = s(u"Fotboll är bäst.");
    paper.summary = {{s(u"Det fungerar bra"), s(u"Fritiden.")}, {s(u"Tomt"), {}}};
    paper.notice = s(u"Inte det officiella instrumentet.");
    const PagedDocument paged = layOut(compassDocument(paper));
    CHECK(paged.pages.size() == 1);
    const QString text = pdf_tools::wordsOf(paged).join(u' ');
    CHECK(text.contains(s(u"Utvecklingssamtal 12 mars 2026")));
    CHECK(text.contains(s(u"Fotboll är bäst.")));
    CHECK(text.contains(s(u"Det fungerar bra Fritiden.")));
    CHECK_FALSE(text.contains(s(u"Tomt")));
    CHECK(text.contains(s(u"Ansvar –")));
    CHECK(text.contains(s(u"Inte det officiella instrumentet.")));
}

TEST_CASE("a compass paper with three raters compares them on one page", "[documents]") {
    CompassPaper paper;
    paper.model = samples::behovskompass();
    paper.whom = s(u"Alvina");
    for (const CompassSeries& series : samples::threeRaters().series)
        paper.profiles.push_back(series.profile);
    const PagedDocument paged = layOut(compassDocument(paper));
    CHECK(paged.pages.size() == 1);
    CHECK(paged.title == s(u"Behovskompass"));
    CHECK(pdf_tools::wordsOf(paged).join(u' ').contains(s(u"Trygghet 4 2 2,8 Behöver stärkas. Vi ser olika")));
}
