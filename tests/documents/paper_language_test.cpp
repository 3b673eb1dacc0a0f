// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"

#include "core/documents/bilingual.h"
#include "core/documents/compass_paper.h"
#include "core/documents/consent_paper.h"
#include "core/documents/follow_up_paper.h"
#include "core/documents/guardian_papers.h"
#include "core/documents/html_writer.h"
#include "core/documents/samtalskort_paper.h"
#include "core/documents/samtalstarning_paper.h"
#include "core/documents/text_writer.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/plan_samples.h"
#include "tests/documents/samples.h"
#include "tests/support/packs.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <QRegularExpression>

#include <cmath>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

PaperDictionary dictionary(const QString& language) {
    return readPaperDictionary(repositoryFile(u"resources/languages/%1.json"_s.arg(language))).dictionary.value();
}

PaperWords in(PaperDictionary words) { return {std::make_shared<const PaperDictionary>(std::move(words))}; }

/// A language whose every letter is Ж, so that what is left in Latin letters was never translated.
PaperDictionary disguised() {
    static const QRegularExpression letter(u"(?<!%)\\p{L}"_s);
    PaperDictionary pseudo = dictionary(u"uk"_s);
    for (auto text = pseudo.texts.begin(); text != pseudo.texts.end(); ++text)
        if (!text.key().contains(u"MMM"_s))
            text.value() = QString(text.key()).replace(letter, u"Ж"_s);
    return pseudo;
}

Instrument instrumentOf(InstrumentKind kind, Audience audience) {
    for (const Instrument& each : ownPack().instruments)
        if (each.kind == kind && each.audience == audience)
            return each;
    FAIL("the project's own pack has no such instrument");
    return {};
}

PaperOrigin origin() { return {{}, true, ownPack().notice}; }

BarnetsPlanPaper blankPlan() {
    BarnetsPlanPaper paper = samples::blankPlan();
    paper.child = {};
    paper.unitName.clear();
    paper.model = ownPack().model;
    paper.fordjupadInstrument = ownFordjupad();
    paper.notice = ownPack().notice;
    return paper;
}

struct NamedPaper {
    QString name;
    std::function<Document()> make;
};

/// Each as empty as it can be, so that whatever stands there is the program's or the pack's.
std::vector<NamedPaper> familyPapers() {
    const WellbeingModel& model = ownPack().model;
    return {
        {u"plan"_s,
         [] {
             return barnetsPlanDocument(blankPlan());
         }},
        {u"consent"_s,
         [] {
             return consentDocument({{}, ConsentKind::Written, {}, {}, {}, true, {}, {}});
         }},
        {u"updated consent"_s,
         [] {
             return consentDocument({{}, ConsentKind::UpdatedWritten, {}, {}, {}, true, {}, {}});
         }},
        {u"letter"_s,
         [&model] {
             return guardianLetterDocument({{}, {}, {}, QDate(2026, 3, 12), false, model, origin()});
         }},
        {u"survey"_s,
         [&model] {
             return guardianSurveyDocument(
                 {{}, false, model, instrumentOf(InstrumentKind::Samtalsunderlag, Audience::Guardian), origin()});
         }},
        {u"cards"_s,
         [&model] {
             return samtalskortDocument(model, instrumentOf(InstrumentKind::Samtalskort, Audience::Child), origin());
         }},
        {u"dice"_s,
         [&model] {
             return samtalstarningDocument(model, origin());
         }},
        {u"then and now"_s,
         [&model] {
             return followUpDocument({{}, QDate(2026, 3, 12), false, model, {}, {}, origin()});
         }},
        {u"compass"_s,
         [&model] {
             CompassPaper paper;
             paper.model = model;
             paper.profiles = {samples::profile(RaterKind::Child, {10, 20, 30, 40, 50, 10, 20, 30})};
             paper.notice = ownPack().notice;
             return compassDocument(paper);
         }},
    };
}

/// Poppler gives Arabic as presentation forms, with spaces where letters are set apart.
QString comparable(const QString& text) {
    static const QRegularExpression unseen(u"[\\s\\p{M}\\x{200c}\\x{200e}\\x{200f}\\x{202a}-\\x{202e}\\x{0640}]"_s);
    return text.normalized(QString::NormalizationForm_KD).remove(unseen);
}

QString extracted(const Document& document) {
    return pdf_tools::ask(u"pdftotext"_s, {u"%1"_s, u"-"_s}, pdf_tools::pdfOf(document)).value_or(QString());
}

const pdf_tools::PlacedLine& lineWith(const std::vector<pdf_tools::PlacedLine>& lines, const QString& text) {
    const auto found = std::ranges::find_if(lines, [&](const auto& line) { return line.text.contains(text); });
    INFO(text.toStdString());
    REQUIRE(found != lines.end());
    return *found;
}

} // namespace

TEST_CASE("every text of a family's blank paper is in the paper's language", "[documents][language]") {
    static const QRegularExpression latinWord(u"[\\p{Latin}]{2,}"_s);
    const PaperWords words = in(disguised());
    for (const NamedPaper& paper : familyPapers()) {
        const Document document = inWords(words, paper.make);
        for (const QString& text : {extracted(document), plainText(document)}) {
            QStringList left;
            for (QString line : text.split(u'\n')) {
                if (line.contains(u"Översatt av en maskin"_s) || line.contains(u"Den svenska texten gäller"_s))
                    continue; // said in Swedish too
                for (auto found = latinWord.globalMatch(line); found.hasNext();)
                    left << found.next().captured();
            }
            INFO(paper.name.toStdString() << ": " << left.join(u", "_s).toStdString());
            CHECK(left.isEmpty());
        }
    }
}

TEST_CASE(
    "a paper that nobody has reviewed says so on every page in its language and in Swedish", "[documents][language]") {
    PaperDictionary words = dictionary(u"pl"_s);
    const QString swedish = u"Översatt av en maskin"_s;
    const auto notedOn = [&](const PaperPage& page, const QString& text) {
        return pdf_tools::linesOf(page).join(u' ').contains(text);
    };
    const auto make = [] {
        return barnetsPlanDocument(samples::wholePlan());
    };
    const PagedDocument paged = layOut(inWords(in(words), make));
    REQUIRE(paged.pages.size() > 3);
    for (const PaperPage& page : paged.pages) {
        CHECK(notedOn(page, swedish));
        CHECK(notedOn(page, u"Tłumaczenie maszynowe"_s));
    }
    words.reviewedBy = u"Laila Provling"_s;
    words.reviewedOn = QDate(2026, 3, 1);
    const Document reviewed = inWords(in(words), make);
    for (const PaperPage& page : layOut(reviewed).pages)
        CHECK_FALSE(notedOn(page, swedish));
    CHECK_FALSE(htmlOf(reviewed).contains(swedish.toUtf8()));
    CHECK(unreviewedNote({}).isEmpty());
}

TEST_CASE("a paper that is read from the right is mirrored", "[documents][language]") {
    const auto make = [] {
        return barnetsPlanDocument(samples::wholePlan());
    };
    const PaperDictionary arabic = dictionary(u"ar"_s);
    const Document document = inWords(in(arabic), make);
    CHECK(document.direction == Qt::RightToLeft);
    CHECK(document.language == u"ar"_s);
    const PagedDocument paged = layOut(document);
    const qreal middle = PagedDocument::pageSize().width() / 2;
    const auto lines = pdf_tools::placedLines(paged.pages.front());
    CHECK(lineWith(lines, arabic.translated(u"Barnets plan"_s)).rect.center().x() > middle);
    const QRectF key = lineWith(lines, arabic.translated(u"Jag heter"_s)).rect;
    const QRectF value = lineWith(lines, samples::wholePlan().child.fullName()).rect;
    CHECK(key.left() > value.right());
    CHECK(lineWith(lines, arabic.translated(u"Sida %1 av %2"_s).section(u'%', 0, 0)).rect.right() < middle);
    // a telephone number keeps its order
    CHECK(lineWith(lines, samples::wholePlan().child.guardians.front().contact.telephone).rect.left() > 0);
}

TEST_CASE("Arabic and Tigrinya are embedded and found again in the file", "[documents][language]") {
    const auto& [language, font] = GENERATE(
        std::pair(u"ar"_s, u"NotoSansArabic"_s), std::pair(u"fa"_s, u"NotoSansArabic"_s),
        std::pair(u"ti"_s, u"NotoSansEthiopic"_s), std::pair(u"uk"_s, u"NotoSans-Regular"_s));
    const PaperDictionary words = dictionary(language);
    const Document document = inWords(in(words), [] { return barnetsPlanDocument(blankPlan()); });
    const QByteArray pdf = pdf_tools::pdfOf(document);
    const auto fonts = pdf_tools::ask(u"pdffonts"_s, {u"%1"_s}, pdf);
    if (!fonts)
        SKIP("poppler-utils is not installed");
    INFO(fonts->toStdString());
    CHECK(fonts->contains(font));
    for (const QString& line : fonts->split(u'\n', Qt::SkipEmptyParts).mid(2))
        CHECK(line.contains(u" yes "_s));
    const QString text = comparable(extracted(document));
    for (const QString& label :
         {u"Barnets plan"_s, u"Mina mål är att…"_s, u"Underskrifter"_s, u"Tidigare händelser"_s}) {
        INFO(words.translated(label).toStdString());
        CHECK(text.contains(comparable(words.translated(label))));
    }
}

TEST_CASE(
    "a text that a language lacks stays Swedish, and the web page says in which language it is",
    "[documents][language]") {
    PaperDictionary words = dictionary(u"ar"_s);
    const QString goals = words.translated(u"Mina mål är att…"_s);
    words.texts.remove(u"Information om mig"_s);
    BarnetsPlanPaper plan = samples::wholePlan();
    const QByteArray html = htmlOf(inWords(in(words), [&] { return barnetsPlanDocument(plan); }));
    CHECK(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
    CHECK(html.contains("<span lang=\"sv\" dir=\"auto\">Information om mig</span>"));
    CHECK(html.contains(goals.toHtmlEscaped().toUtf8() + "</h2>"));
    CHECK(html.contains(
        "<span lang=\"sv\" dir=\"auto\">" +
        plan.plan.goals.front().text.trimmed().section(u' ', 0, 1).toHtmlEscaped().toUtf8()));
}

TEST_CASE(
    "a plan in two languages has what differs beside each other and what people wrote once", "[documents][language]") {
    const QString language = GENERATE(u"ar"_s, u"fi"_s);
    const PaperDictionary words = dictionary(language);
    BarnetsPlanPaper plan = samples::wholePlan();
    plan.options.words = {std::make_shared<const PaperDictionary>(words), true};
    const Document document = barnetsPlanDocument(plan);
    CHECK(document.direction == Qt::LeftToRight);
    CHECK(document.language == u"sv"_s);
    CHECK(document.title == u"Barnets plan / "_s + words.translated(u"Barnets plan"_s));
    const QString text = plainText(document);
    for (const QString& label :
         {u"Information om mig"_s, u"Mina mål är att…"_s, u"Jag heter"_s, u"Så här ska vi nå mina mål"_s}) {
        INFO(label.toStdString());
        CHECK(text.contains(label, Qt::CaseInsensitive));
        CHECK(text.contains(words.translated(label), Qt::CaseInsensitive));
    }
    BarnetsPlanPaper swedish = plan;
    swedish.options.words = {};
    const QString written = plan.plan.goals.front().text.trimmed();
    CHECK(text.count(written) == plainText(barnetsPlanDocument(swedish)).count(written));

    const PagedDocument paged = layOut(document);
    const auto lines = pdf_tools::placedLines(paged.pages.front());
    const QRectF left = lineWith(lines, u"Information om mig"_s).rect;
    const QRectF right = lineWith(lines, words.translated(u"Information om mig"_s)).rect;
    CHECK(std::abs(left.center().y() - right.center().y()) < PagedDocument::unitsPerMm * 3);
    CHECK(left.right() < PagedDocument::pageSize().width() / 2);
    CHECK(right.left() > PagedDocument::pageSize().width() / 2);
}

TEST_CASE("papers of different shapes keep every word when they are put beside each other", "[documents][language]") {
    Document one;
    one.blocks = {{Paragraph{plain(u"ett"_s)}}, {Paragraph{plain(u"två"_s)}}};
    Document other;
    other.blocks = {{Paragraph{plain(u"one"_s)}}};
    const QString text = plainText(bilingual(one, other, one));
    for (const QString& word : {u"ett"_s, u"två"_s, u"one"_s})
        CHECK(text.contains(word));
}

TEST_CASE("days are written in the paper's language with the digits of the compass", "[documents][language]") {
    for (const QString& language : {u"ar"_s, u"fa"_s, u"prs"_s}) {
        const PaperLanguage scope(in(dictionary(language)));
        const QString day = paperDate(QDate(2026, 3, 12), "d MMMM yyyy");
        INFO(day.toStdString());
        CHECK(day.startsWith(u"12 "_s));
        CHECK(day.endsWith(u" 2026"_s));
        CHECK(isReadFromRight(day));
    }
    const PaperLanguage scope(in(dictionary(u"fi"_s)));
    CHECK(paperDate(QDate(2026, 3, 12), "d MMMM yyyy") == u"12. maaliskuuta 2026"_s);
}

TEST_CASE("scopes of a language nest and end", "[documents][language]") {
    const auto label = [] {
        return paperTranslate("Paper", "Namn");
    };
    CHECK(label() == u"Namn"_s);
    {
        const PaperLanguage outer(in(dictionary(u"en"_s)));
        CHECK(label() == u"Name"_s);
        {
            const PaperLanguage inner{PaperWords()};
            CHECK(label() == u"Namn"_s);
        }
        CHECK(label() == u"Name"_s);
    }
    CHECK(label() == u"Namn"_s);
    CHECK(directionOf(u"070-174 06 14"_s) == Qt::LeftToRight);
    CHECK_FALSE(directionOf(u"– – –"_s).has_value());
}
