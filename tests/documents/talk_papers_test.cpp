// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/area_picture.h"
#include "core/documents/follow_up_paper.h"
#include "core/documents/guardian_papers.h"
#include "core/documents/samtalskort_paper.h"
#include "core/documents/samtalstarning_paper.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/samples.h"

#include <QRegularExpression>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

const PaperOrigin origin{u"Provenheten"_s, false, u"Inte det officiella instrumentet."_s};

QString textOf(const Document& document) { return pdf_tools::wordsOf(layOut(document)).join(u' ').simplified(); }

GuardianLetter filledLetter() {
    return {u"Alvina"_s, u"Karin Berg, rektor\n0411-577000"_s, {}, QDate(2026, 3, 12), false, samples::behovskompass(),
            origin};
}

Instrument guardianInstrument() {
    Instrument instrument;
    instrument.introduction = u"Skatta varje område."_s;
    instrument.scale = {ScaleType::OneToFive, ScalePer::Area, u"fungerar inte alls"_s, u"fungerar mycket väl"_s};
    for (const Area area : allAreas) {
        instrument.areas[area].prompt = u"Fråga %1?"_s.arg(indexOf(area));
        instrument.areas[area].statements = {{u"s1"_s, u"Exempel %1."_s.arg(indexOf(area)), {}}};
    }
    return instrument;
}

} // namespace

TEST_CASE("every area has a picture within its square, in a foreign model its place in the circle", "[documents]") {
    for (const WellbeingModel& model : {samples::behovskompass(), samples::foreignModel()})
        for (const Area area : allAreas) {
            const QRectF bounds = areaPicture(model, area).boundingRect();
            INFO(indexOf(area));
            CHECK(bounds.width() > 0.4);
            CHECK(bounds.height() > 0.4);
            CHECK(QRectF(0, 0, 1, 1).contains(bounds));
        }
    CHECK(areaPicture(samples::behovskompass(), Area::Omsorg) != areaPicture(samples::foreignModel(), Area::Omsorg));
}

TEST_CASE("the dice stand on a sheet each, every area once, sound and with their fonts", "[documents]") {
    const Document document = samtalstarningDocument(samples::behovskompass(), origin);
    REQUIRE(layOut(document).pages.size() == 2);
    const QByteArray pdf = pdf_tools::pdfOf(document);
    const auto text = pdf_tools::ask(u"pdftotext"_s, {u"%1"_s, u"-"_s}, pdf);
    if (!text)
        SKIP("poppler-utils is not installed");
    for (const Area area : allAreas)
        CHECK(text->count(samples::behovskompass().areas[area].label) == 1);
    CHECK(text->count(u"Du väljer"_s) == 6); // on four faces, and in what each sheet says
    const auto images = pdf_tools::ask(u"pdfimages"_s, {u"-list"_s, u"%1"_s}, pdf);
    REQUIRE(images);
    CHECK(images->split(u'\n', Qt::SkipEmptyParts).size() == 2);
    const auto fonts = pdf_tools::ask(u"pdffonts"_s, {u"%1"_s}, pdf);
    REQUIRE(fonts);
    for (const QString& row : fonts->split(u'\n', Qt::SkipEmptyParts).mid(2))
        CHECK(row.contains(QRegularExpression(u"NotoSans.*\\byes\\s+(yes|no)\\s+yes\\b"_s)));
}

TEST_CASE(
    "each Samtalskort has a front to talk about and a back with statements, in the order of the areas", "[documents]") {
    Instrument cards = guardianInstrument();
    cards.title = u"Samtalskort"_s;
    for (const Area area : allAreas)
        cards.areas[area].article = ConventionArticle{{int(indexOf(area)) + 1}, u"Rätten."_s};
    cards.areas[Area::Fritid].statements.front().text = u"mycket långt påstående "_s.repeated(30);
    const Document document = samtalskortDocument(samples::behovskompass(), cards, origin);
    const auto text = pdf_tools::ask(u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s}, pdf_tools::pdfOf(document));
    if (!text)
        SKIP("poppler-utils is not installed");
    const QString words = QString(*text).replace(u'\n', u' ');
    qsizetype at = 0;
    for (const Area area : allAreas) {
        INFO(indexOf(area));
        at = words.indexOf(samples::behovskompass().areas[area].childVoice, at);
        CHECK(at >= 0);
        CHECK(words.contains(u"artikel %1: Rätten."_s.arg(indexOf(area) + 1)));
    }
    CHECK(words.count(u"mycket långt påstående"_s) == 30);
    CHECK(words.contains(u"Exempel 7."_s));
}

TEST_CASE("the letter tells guardians what, how to think and whom to ask", "[documents]") {
    const QString text = textOf(guardianLetterDocument(filledLetter()));
    for (const QString& piece :
         {u"12 mars 2026"_s, u"hur Alvina har det"_s, u"Behovskompassen"_s, u"Jag har det bra"_s, u"lämnar du tomt"_s,
          u"följer med på papper"_s, u"Det är frivilligt"_s, u"0411-577000"_s, u"Provenheten"_s})
        CHECK(text.contains(piece));
}

TEST_CASE("a letter with a survey on the web carries the link, also as a code", "[documents]") {
    GuardianLetter letter = filledLetter();
    const auto drawings = [](const Document& document) {
        int count = 0;
        for (const PaperPage& page : layOut(document).pages)
            for (const PageItem& item : page.items)
                count += std::holds_alternative<PageDrawing>(item);
        return count;
    };
    CHECK(drawings(guardianLetterDocument(letter)) == 0);
    letter.surveyLink = u"https://enkat.example.se/1"_s;
    const Document document = guardianLetterDocument(letter);
    CHECK(textOf(document).contains(letter.surveyLink));
    CHECK_FALSE(textOf(document).contains(u"följer med på papper"_s));
    CHECK(drawings(document) == 1);
}

TEST_CASE("with protected identity the letter does not tell where the child is", "[documents]") {
    GuardianLetter letter = filledLetter();
    letter.hidden = true;
    CHECK_FALSE(textOf(guardianLetterDocument(letter)).contains(u"Provenheten"_s));
}

TEST_CASE("the survey on paper asks area by area, for comments and for contacts", "[documents]") {
    const Document document =
        guardianSurveyDocument({u"Alvina"_s, false, samples::behovskompass(), guardianInstrument(), origin});
    const QString text = textOf(document);
    for (const Area area : allAreas) {
        CHECK(text.contains(u"Fråga %1?"_s.arg(indexOf(area))));
        CHECK(text.contains(u"Exempel %1."_s.arg(indexOf(area))));
    }
    CHECK(text.count(u"1 fungerar inte alls"_s) == int(areaCount));
    CHECK(text.count(u"Berätta gärna varför"_s) == int(areaCount));
    CHECK(text.contains(u"Kontakter som hjälper barnet"_s));
    CHECK(text.contains(u"Inte det officiella instrumentet."_s));
}

TEST_CASE("then and now on paper hold what was answered, and lines for what was not", "[documents]") {
    FollowUpPaper paper;
    paper.child = u"Alvina"_s;
    paper.date = QDate(2026, 3, 12);
    paper.model = samples::behovskompass();
    paper.origin = origin;
    FollowUpPaper::Compared compared{
        samples::profile(RaterKind::Child, {20, 40, 30, 30, 30, 30, 30, samples::blank}),
        samples::profile(RaterKind::Child, {40, 30, 30, 30, 30, 30, 30, 50}),
        {}};
    compared.then.date = QDate(2025, 9, 1);
    compared.now.date = paper.date;
    compared.changes = changeBetween(compared.then, compared.now);
    paper.compared = {compared};
    paper.answers = {{u"Vad är annorlunda nu?"_s, u"Vi sover bättre."_s}, {u"Hur känns det?"_s, {}}};
    const QString text = textOf(followUpDocument(paper));
    CHECK(text.contains(u"Omsorg 2 4 högre nu"_s));
    CHECK(text.contains(u"Trygghet 4 3 lägre nu"_s));
    CHECK(text.contains(u"Må bra 3 3 har hållit i sig"_s));
    CHECK(text.contains(u"Utvecklas – 5 går inte att jämföra"_s));
    CHECK(text.contains(u"Vi sover bättre."_s));
    CHECK(text.contains(u"Hur känns det?"_s));
}
