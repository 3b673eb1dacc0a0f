// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/anmalan_paper.h"
#include "core/documents/compass_paper.h"
#include "core/documents/consent_paper.h"
#include "core/documents/consultation_paper.h"
#include "core/documents/follow_up_paper.h"
#include "core/documents/guardian_papers.h"
#include "core/documents/handover_paper.h"
#include "core/documents/meeting_agenda_paper.h"
#include "core/documents/rating_sheet.h"
#include "core/documents/records_paper.h"
#include "core/documents/upptackarkort_paper.h"
#include "tests/documents/pdf_tools.h"
#include "tests/documents/plan_samples.h"
#include "tests/documents/samples.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators_range.hpp>

#include <QRegularExpression>
#include <QSet>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

constexpr int threeLines = 36;   ///< words
constexpr int threePages = 1800; ///< words

/// Text whose every word stands once in the paper, so that a lost, doubled or misplaced one shows.
class Filler {
public:
    explicit Filler(int words) : m_words(words) {}

    QString operator()() {
        QStringList words;
        for (int i = 0; i < m_words; ++i)
            words << u"f%1o%2"_s.arg(m_field).arg(i);
        ++m_field;
        m_fields.push_back(words);
        return words.join(u' ');
    }
    const std::vector<QStringList>& fields() const { return m_fields; }

private:
    int m_words;
    int m_field = 0;
    std::vector<QStringList> m_fields;
};

Upptackarkort filledCard(Filler& text) {
    Upptackarkort card;
    card.finder = {text(), text(), text(), {}, {}, {}};
    for (const Area area : allAreas)
        card.areas[area] = {CardAnswer::Nej, text()};
    card.measures = text();
    card.toldNote = text();
    card.consentNote = text();
    card.childNote = text();
    return card;
}

Child named(Filler& text) {
    Child child;
    child.givenName = u"Alvina"_s;
    child.place = text();
    return child;
}

Child withGuardian(Filler& text) {
    Child child = named(text);
    child.contact.address = text();
    child.guardians = {{text(), text(), {text(), text(), {}}}};
    return child;
}

CardWording wording() { return {samples::behovskompass(), std::nullopt}; }

PaperOrigin origin() { return {u"Provenheten"_s, true, u"Inte det officiella instrumentet."_s}; }

CompassProfile commented(RaterKind kind, Filler& text) {
    CompassProfile profile = samples::childOnly().series.front().profile;
    profile.rater.kind = kind;
    for (const Area area : allAreas)
        profile.areas[area].comment = text();
    return profile;
}

MeetingPaperHead head(Filler& text) {
    return {text(), QDateTime(QDate(2026, 3, 12), QTime(9, 0)), 60, text(), u"Provenheten"_s, true};
}

Document card(Filler& text) { return upptackarkortDocument({named(text), filledCard(text), wording(), origin()}); }

Document anmalan(Filler& text) {
    AnmalanPaper paper{withGuardian(text), {}, filledCard(text), wording(), text(), text(), origin()};
    paper.anmalan.receiver = text();
    paper.anmalan.madeBy = text();
    paper.anmalan.profession = text();
    paper.anmalan.description = text();
    return anmalanDocument(paper);
}

Document consultation(Filler& text) {
    ConsultationPaper paper{{}, wording(), true, {}};
    paper.consultation.question = text();
    paper.consultation.measures = text();
    for (const Area area : allAreas)
        paper.consultation.areas[area].description = text();
    return consultationDocument(paper);
}

Document consent(Filler& text) {
    ConsentPaper paper;
    paper.child.givenName = u"Alvina"_s;
    paper.organisations = {text(), text()};
    paper.consent = Consent();
    paper.consent->information = text();
    paper.consent->purpose = text();
    paper.consent->explainedBy = text();
    paper.consent->language = text();
    return consentDocument(paper);
}

Document oralConsent(Filler& text) {
    ConsentPaper paper;
    paper.child.givenName = text();
    paper.kind = ConsentKind::Oral;
    paper.organisations = {text()};
    paper.recordedBy = text();
    paper.consent = Consent();
    paper.consent->information = text();
    paper.consent->purpose = text();
    paper.consent->explainedBy = text();
    paper.consent->language = text();
    for (const int guardian : {1, 2, 0})
        paper.consent->voices.push_back({guardian, text(), Answered::Yes, {}, text()});
    return consentDocument(paper);
}

Document handover(Filler& text) {
    HandoverPaper paper;
    paper.handover.from = {text(), text(), text(), {}};
    paper.handover.to = {text(), text(), text(), {}};
    paper.handover.date = QDate(2026, 3, 12);
    for (QString* part :
         {&paper.handover.wishes, &paper.handover.health, &paper.handover.family, &paper.handover.specialNeeds,
          &paper.handover.leadQuestion, &paper.handover.overviewQuestion, &paper.handover.other})
        *part = text();
    paper.goldenRule = text();
    return handoverDocument(paper);
}

Document letter(Filler& text) {
    MeetingLetterPaper paper;
    paper.head = head(text);
    paper.receiver = text();
    paper.from = text();
    paper.date = QDate(2026, 3, 1);
    paper.children = {text(), text()};
    paper.expected = {text(), text()};
    return meetingLetterDocument(paper);
}

Document agenda(Filler& text) {
    MeetingAgendaPaper paper;
    paper.head = head(text);
    paper.leader = text();
    paper.participants = {text(), text()};
    paper.children = {text()};
    paper.points = {{text(), text(), 5, true}, {text(), text(), 10, false}};
    return meetingAgendaDocument(paper);
}

Document minutes(Filler& text) {
    MeetingMinutesPaper paper;
    paper.head = head(text);
    paper.model = samples::behovskompass();
    paper.childName = u"Alvina"_s;
    paper.present = {text()};
    paper.leader = text();
    paper.notes = {{text(), text()}, {text(), text()}};
    paper.agreed = commented(RaterKind::Team, text);
    paper.offers = {{Area::Omsorg, text(), text()}};
    paper.tasks = {{text(), text(), QDate(2026, 4, 1)}};
    paper.decisions = {text()};
    paper.interrupted = text();
    return meetingMinutesDocument(paper);
}

Document protocol(Filler& text) {
    MeetingProtocolPaper paper;
    paper.head = head(text);
    paper.participants = {{text(), u"Här"_s}};
    paper.leader = text();
    paper.documenting = text();
    paper.noteTaker = text();
    paper.counts = {{u"Nya barn"_s, text()}};
    paper.notes = {{text(), text()}};
    return meetingProtocolDocument(paper);
}

Document compass(Filler& text) {
    CompassPaper paper;
    paper.model = samples::behovskompass();
    paper.profiles = {commented(RaterKind::Child, text), commented(RaterKind::Team, text)};
    paper.summary = {{text(), text()}, {text(), text()}};
    return compassDocument(paper);
}

Document followUp(Filler& text) {
    FollowUpPaper paper;
    paper.model = samples::behovskompass();
    paper.origin = origin();
    const CompassProfile now = commented(RaterKind::Child, text);
    paper.compared = {{now, now, {}}};
    paper.answers = {{text(), text()}, {text(), text()}};
    return followUpDocument(paper);
}

Document ratingSheet(Filler& text) {
    RatingSheet sheet;
    sheet.model = samples::behovskompass();
    sheet.instrument.scale = {ScaleType::OneToFive, ScalePer::Statement, u"lite"_s, u"mycket"_s};
    for (const Area area : allAreas) {
        sheet.instrument.areas[area].help = text();
        sheet.instrument.areas[area].statements = {{u"a"_s, text(), {}}, {u"b"_s, text(), {}}};
        sheet.answers[area] = {{Rating::from(4), {}}, text()};
    }
    sheet.rater = text();
    return ratingSheetDocument(sheet);
}

Document talkSheet(Filler& text) {
    RatingSheet sheet;
    sheet.model = samples::behovskompass();
    sheet.instrument.audience = Audience::Child;
    sheet.instrument.ageTo = 6;
    sheet.instrument.introduction = text();
    for (const Area area : allAreas) {
        sheet.instrument.areas[area].prompt = text();
        sheet.instrument.areas[area].statements = {{u"a"_s, text(), {}}};
    }
    return blankRatingSheetDocument(sheet);
}

Document guardianLetter(Filler& text) {
    GuardianLetter letter;
    letter.child = text();
    letter.contact = text();
    letter.model = samples::behovskompass();
    letter.origin = origin();
    return guardianLetterDocument(letter);
}

Document guardianSurvey(Filler& text) {
    GuardianSurvey survey;
    survey.model = samples::behovskompass();
    survey.instrument.introduction = text();
    for (const Area area : allAreas)
        survey.instrument.areas[area].prompt = text();
    return guardianSurveyDocument(survey);
}

Document records(Filler& text) {
    RecordsPaper paper;
    paper.title = u"Utdrag"_s;
    paper.introduction = text();
    paper.sections = {{text(), {}, {{text(), {{u"Vad"_s, text()}, {u"Varför"_s, text()}}}}}};
    return recordsDocument(paper);
}

Document sharingLog(Filler& text) {
    SharingLogPaper paper;
    paper.today = QDate(2026, 3, 12);
    paper.rows = {{u"2026-03-12"_s, text(), text(), text(), text()}};
    return sharingLogDocument(paper);
}

struct Paper {
    const char* name;
    Document (*make)(Filler&);
};
constexpr Paper papers[] = {
    {"Upptäckarkort", card},
    {"anmälan", anmalan},
    {"konsultation", consultation},
    {"samtycke", consent},
    {"samtycke-muntligt", oralConsent},
    {"överlämning", handover},
    {"kallelse", letter},
    {"dagordning", agenda},
    {"minnesanteckningar", minutes},
    {"mötesprotokoll", protocol},
    {"Behovskompass", compass},
    {"då och nu", followUp},
    {"Skattningsformulär", ratingSheet},
    {"Samtalsunderlag", talkSheet},
    {"informationsbrev", guardianLetter},
    {"enkät", guardianSurvey},
    {"utdrag", records},
    {"delat", sharingLog},
};

/// The fillers' words among others, without what stands around them.
QStringList fillersIn(const QString& text) {
    static const QRegularExpression filler(u"f\\d+o\\d+"_s);
    QStringList found;
    for (auto match = filler.globalMatch(text); match.hasNext();)
        found << match.next().captured();
    return found;
}

/// Every word of every field stands once, and those of a field in order. Lines of neighbouring cells may stand between.
void requireWhole(const QStringList& found, const std::vector<QStringList>& fields) {
    QHash<QString, qsizetype> places;
    for (qsizetype i = 0; i < found.size(); ++i)
        places.insert(found[i], i);
    for (const QStringList& field : fields) {
        qsizetype before = -1;
        for (const QString& word : field) {
            INFO(word.toStdString());
            const qsizetype at = places.value(word, -1);
            REQUIRE(at > before);
            before = at;
        }
    }
}

void requireInsidePage(const PaperPage& page) {
    const QRectF sheet = QRectF(QPointF(), PagedDocument::pageSize()).adjusted(500, 250, -500, -250);
    for (const auto& line : pdf_tools::placedLines(page)) {
        if (line.text.trimmed().isEmpty())
            continue;
        INFO(line.text.toStdString());
        REQUIRE(sheet.contains(line.rect));
    }
}

void requireMargins(const PagedDocument& pages, const QString& unit) {
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const QString text = pdf_tools::linesOf(pages.pages[i]).join(u'\n');
        REQUIRE(text.contains(u"Sida %1 av %2"_s.arg(i + 1).arg(pages.pages.size())));
        REQUIRE(text.contains(unit));
        requireInsidePage(pages.pages[i]);
    }
}

} // namespace

TEST_CASE("no field of any paper is cut, with three lines or three pages in every one", "[documents]") {
    const Paper paper = GENERATE(Catch::Generators::from_range(std::begin(papers), std::end(papers)));
    const int words = GENERATE(threeLines, threePages);
    INFO(paper.name);
    Filler text(words);
    Document document = paper.make(text);
    document.headerText = u"Provenheten"_s;
    const PagedDocument pages = layOut(document);
    requireWhole(fillersIn(pdf_tools::wordsOf(pages).join(u' ')), text.fields());
    requireMargins(pages, document.headerText);
}

TEST_CASE("what a PDF says, read by another program, is the whole paper", "[documents]") {
    const Paper paper = GENERATE(Catch::Generators::from_range(std::begin(papers), std::end(papers)));
    INFO(paper.name);
    Filler text(threeLines);
    const QByteArray pdf = pdf_tools::pdfOf(paper.make(text));
    const auto read = pdf_tools::ask(u"pdftotext"_s, {u"-raw"_s, u"%1"_s, u"-"_s}, pdf);
    const auto checked = pdf_tools::ask(u"qpdf"_s, {u"--check"_s, u"%1"_s}, pdf);
    const auto fonts = pdf_tools::ask(u"pdffonts"_s, {u"%1"_s}, pdf);
    const auto about = pdf_tools::ask(u"pdfinfo"_s, {u"%1"_s}, pdf);
    if (!read || !checked || !fonts || !about)
        SKIP("poppler-utils or qpdf is not installed");
    const QStringList words = fillersIn(*read);
    const QSet<QString> found(words.begin(), words.end());
    for (const QStringList& field : text.fields())
        for (const QString& word : field) {
            INFO(word.toStdString());
            REQUIRE(found.contains(word));
        }
    CHECK(checked->contains(u"No syntax or stream encoding errors"_s));
    const QStringList lines = fonts->split(u'\n', Qt::SkipEmptyParts).mid(2);
    REQUIRE_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        const QStringList cells = line.simplified().split(u' ');
        INFO(line.toStdString());
        CHECK(cells.at(cells.size() - 5) == u"yes"_s);
    }
    CHECK_FALSE(about->contains(u"Alvina"_s));
}
