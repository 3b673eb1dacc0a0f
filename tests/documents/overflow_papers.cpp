// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/overflow_papers.h"

#include "core/documents/anmalan_paper.h"
#include "core/documents/compass_paper.h"
#include "core/documents/consent_paper.h"
#include "core/documents/consultation_paper.h"
#include "core/documents/enrolled_paper.h"
#include "core/documents/follow_up_paper.h"
#include "core/documents/guardian_papers.h"
#include "core/documents/handover_paper.h"
#include "core/documents/meeting_agenda_paper.h"
#include "core/documents/rating_sheet.h"
#include "core/documents/records_paper.h"
#include "core/documents/rollout_paper.h"
#include "core/documents/statistics_paper.h"
#include "core/documents/upptackarkort_paper.h"
#include "tests/documents/samples.h"

using namespace Qt::StringLiterals;

namespace bk::samples {

QString Filler::operator()() {
    QStringList words;
    for (int i = 0; i < m_words; ++i)
        words << u"f%1o%2"_s.arg(m_fields.size()).arg(i);
    m_fields.push_back(words);
    return words.join(u' ');
}

namespace {

Upptackarkort filledCard(Filler& text) {
    Upptackarkort card;
    card.finder = {text(), text(), text(), {{}, text(), text()}, {}, {}};
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
    child.contact.telephone = text();
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
    paper.handover.from = {text(), text(), text(), {{}, text(), text()}};
    paper.handover.to = {text(), text(), text(), {{}, text(), text()}};
    paper.handover.date = QDate(2026, 3, 12);
    for (QString* part :
         {&paper.handover.wishes, &paper.handover.health, &paper.handover.family, &paper.handover.specialNeeds,
          &paper.handover.leadQuestion, &paper.handover.overviewQuestion, &paper.handover.other})
        *part = text();
    paper.childName = text();
    paper.stageName = text();
    paper.consent = text();
    paper.guardians = {text(), text()};
    paper.visits = {{u"Nyfödd"_s, text()}, {u"Fyra veckor"_s, text()}};
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
    paper.documenting = text();
    paper.noteTaker = text();
    paper.participants = {text(), text()};
    paper.children = {text()};
    paper.points = {{text(), text(), 5, true}, {text(), text(), 10, false}};
    return meetingAgendaDocument(paper);
}

Document minutes(Filler& text) {
    MeetingMinutesPaper paper;
    paper.head = head(text);
    paper.model = samples::behovskompass();
    paper.childName = text();
    paper.present = {text(), text()};
    paper.leader = text();
    paper.documenting = text();
    paper.noteTaker = text();
    paper.prioritised = {Area::Omsorg};
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
    paper.occasion = text();
    paper.whom = text();
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
    sheet.child = text();
    return ratingSheetDocument(sheet);
}

Document talkSheet(Filler& text) {
    RatingSheet sheet;
    sheet.model = samples::behovskompass();
    sheet.instrument.kind = InstrumentKind::Samtalsunderlag;
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
    letter.surveyLink = text();
    letter.model = samples::behovskompass();
    letter.origin = origin();
    return guardianLetterDocument(letter);
}

Document guardianSurvey(Filler& text) {
    GuardianSurvey survey;
    survey.child = text();
    survey.model = samples::behovskompass();
    survey.instrument.introduction = text();
    for (const Area area : allAreas)
        survey.instrument.areas[area].prompt = text();
    return guardianSurveyDocument(survey);
}

Document records(Filler& text) {
    RecordsPaper paper;
    paper.title = u"Utdrag"_s;
    paper.subtitle = text();
    paper.introduction = text();
    paper.sections = {{text(), {}, {{text(), {{u"Vad"_s, text()}, {u"Varför"_s, text()}}}}}, {text(), text(), {}}};
    return recordsDocument(paper);
}

Document sharingLog(Filler& text) {
    SharingLogPaper paper;
    paper.name = text();
    paper.today = QDate(2026, 3, 12);
    paper.rows = {{u"2026-03-12"_s, text(), text(), text(), text()}, {u"2026-03-13"_s, text(), text(), text(), text()}};
    return sharingLogDocument(paper);
}

Document enrolled(Filler& text) {
    EnrolledPaper paper;
    paper.month = QDate(2026, 3, 1);
    paper.receiver = text();
    paper.from = text();
    paper.children = {{text(), QDate(2026, 1, 3)}, {text(), QDate(2026, 2, 4)}};
    return enrolledDocument(paper);
}

Document rollout(Filler& text) {
    RolloutPaper paper;
    paper.title = u"Införandet"_s;
    paper.subtitle = text();
    RolloutPaper::Part part;
    part.heading = text();
    part.texts = {text(), text()};
    part.bullets = {text(), text()};
    part.facts = {{u"Vem"_s, text()}, {u"När"_s, text()}};
    part.header = {u"Vad"_s, u"Vem"_s};
    part.weights = {2, 1};
    part.rows = {{text(), text()}, {text(), text()}};
    part.note = text();
    part.signatures = {text(), text()};
    paper.parts = {part};
    return rolloutDocument(paper);
}

Document statistics(Filler& text) {
    StatisticsPaper paper;
    paper.title = u"Statistik"_s;
    paper.subtitle = text();
    paper.introduction = {text(), text()};
    paper.parts = {{text(), {u"Vad"_s, u"Antal"_s}, {{text(), u"3"_s}, {text(), u"5"_s}}, text(), text(), {}}};
    return statisticsDocument(paper);
}

constexpr OverflowPaper papers[] = {
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
    {"inskrivna", enrolled},
    {"införandet", rollout},
    {"statistik", statistics},
};

} // namespace

std::span<const OverflowPaper> overflowPapers() { return papers; }

} // namespace bk::samples
