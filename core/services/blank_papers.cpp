// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/blank_papers.h"

#include "core/documents/anmalan_paper.h"
#include "core/documents/barnets_plan_paper.h"
#include "core/documents/compass_paper.h"
#include "core/documents/consent_paper.h"
#include "core/documents/consultation_paper.h"
#include "core/documents/follow_up_paper.h"
#include "core/documents/guardian_papers.h"
#include "core/documents/handover_paper.h"
#include "core/documents/meeting_agenda_paper.h"
#include "core/documents/rating_sheet.h"
#include "core/documents/samtalskort_paper.h"
#include "core/documents/samtalstarning_paper.h"
#include "core/documents/upptackarkort_paper.h"
#include "core/domain/common/error.h"
#include "core/services/agenda_text.h"
#include "core/services/child_papers.h"
#include "core/services/default_pack.h"
#include "core/services/follow_up_talk.h"
#include "core/services/golden_rule.h"
#include "core/services/legal_content.h"
#include "core/services/meeting_documents.h"
#include "core/services/pack_notice.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void addLaw(FormSource& source, const std::optional<LegalReference>& law) {
    if (!law)
        return;
    source.citation = law->citation();
    source.lawText = law->text;
}

CardWording cardWording(const FormSource& source) {
    return {source.model, source.instrument(InstrumentKind::Upptackarkort, Audience::Professional)};
}

BarnetsPlanPaper planPaper(const FormSource& source, const PlanOptions& options) {
    BarnetsPlanPaper paper;
    paper.model = source.model;
    if (const Instrument* found = fordjupadInstrument(source.instruments, source.model.id, source.today))
        paper.fordjupadInstrument = *found;
    paper.goldenRule = source.goldenRule;
    paper.unitName = source.origin.unitName;
    paper.practice = source.origin.practice;
    paper.notice = source.origin.notice;
    paper.options = options;
    return paper;
}

MeetingPaperHead headOf(const FormSource& source, const QString& meeting = {}) {
    return {meeting, {}, 0, {}, source.origin.unitName, source.origin.practice};
}

} // namespace

const Instrument& FormSource::instrument(InstrumentKind kind, Audience audience, std::optional<int> age) const {
    const auto choices = instruments.choices(model.id, kind, audience, today, age);
    if (choices.empty())
        throw Error(Error::Kind::NotFound, u"instrument"_s);
    return *choices.front();
}

FormSource formSource(OpenUnit& unit) {
    FormSource source;
    source.instruments = unit.instruments();
    source.model = unit.model();
    source.origin = {unit.settings().name, unit.settings().practice, unit.packNotice()};
    source.goldenRule = goldenRule(unit);
    source.today = unit.today();
    addLaw(source, legalReference(unit, u"anmalan"_s, source.today));
    return source;
}

FormSource formSource(QDate today) {
    FormSource source;
    source.instruments = InstrumentLibrary({std::make_shared<const InstrumentPack>(defaultPack())});
    source.model = defaultPack().model;
    source.origin = {{}, false, noticeOf(defaultPack())};
    source.goldenRule = goldenRule();
    source.today = today;
    addLaw(source, legalReference(u"anmalan"_s, today));
    return source;
}

namespace blank_papers {

Document upptackarkort(const FormSource& source) {
    return blankUpptackarkortDocument(cardWording(source), source.origin);
}

Document konsultation(const FormSource& source) {
    return blankConsultationDocument({{}, cardWording(source), source.origin.practice, source.origin.notice});
}

Document anmalan(const FormSource& source) {
    AnmalanPaper paper;
    paper.wording = cardWording(source);
    paper.citation = source.citation;
    paper.lawText = source.lawText;
    paper.origin = source.origin;
    return blankAnmalanDocument(paper);
}

Document guardianLetter(const FormSource& source) {
    GuardianLetter letter;
    letter.blank = true;
    letter.model = source.model;
    letter.origin = source.origin;
    return guardianLetterDocument(letter);
}

Document guardianSurvey(const FormSource& source, int age) {
    return guardianSurveyDocument(
        {{},
         false,
         source.model,
         source.instrument(InstrumentKind::Samtalsunderlag, Audience::Guardian, age),
         source.origin});
}

Document samtalsunderlag(const FormSource& source, int age) {
    RatingSheet sheet;
    sheet.model = source.model;
    sheet.instrument = source.instrument(InstrumentKind::Samtalsunderlag, Audience::Child, age);
    sheet.origin = source.origin;
    return blankRatingSheetDocument(sheet);
}

Document samtalskort(const FormSource& source, Audience audience, int age) {
    return samtalskortDocument(
        source.model, source.instrument(InstrumentKind::Samtalskort, audience, age), source.origin);
}

Document talkDice(const FormSource& source) { return samtalstarningDocument(source.model, source.origin); }

Document skattningsformular(const FormSource& source) {
    RatingSheet sheet;
    sheet.model = source.model;
    sheet.instrument = source.instrument(InstrumentKind::Skattningsformular, Audience::Professional);
    sheet.origin = source.origin;
    return blankRatingSheetDocument(sheet);
}

Document compass(const FormSource& source, CompassShape shape) {
    CompassPaper paper;
    paper.shape = shape;
    paper.model = source.model;
    paper.unitName = source.origin.unitName;
    paper.practice = source.origin.practice;
    paper.notice = source.origin.notice;
    return blankCompassDocument(paper);
}

Document thenAndNow(const FormSource& source) {
    FollowUpPaper paper;
    paper.model = source.model;
    paper.origin = source.origin;
    for (const FollowUpQuestion& question : followUpQuestions({}))
        paper.answers.emplace_back(question.text, QString());
    return blankFollowUpDocument(paper);
}

Document barnetsPlan(const FormSource& source) { return barnetsPlanDocument(planPaper(source, {})); }

Document fordjupad(const FormSource& source) {
    Document document =
        barnetsPlanDocument(planPaper(source, withSections({}, {std::size_t(BarnetsPlanPaper::Section::Fordjupad)})));
    document.title = planSection(BarnetsPlanPaper::Section::Fordjupad);
    return document;
}

Document consent(const FormSource& source, ConsentKind kind) {
    ConsentPaper paper;
    paper.child.guardians.resize(2);
    paper.kind = kind;
    paper.unitName = source.origin.unitName;
    paper.practice = source.origin.practice;
    return consentDocument(paper);
}

Document meetingLetter(const FormSource& source, bool family) {
    MeetingLetterPaper paper;
    paper.head = headOf(source);
    paper.family = family;
    paper.expected =
        expectedAt(MeetingKind::Barnteam, family ? ParticipantRole::Guardian : ParticipantRole::Professional);
    return blankMeetingLetterDocument(paper);
}

Document agenda(const FormSource& source, MeetingKind kind) {
    MeetingAgendaPaper paper;
    paper.head = headOf(source, agenda_text::meeting(kind));
    paper.points = agendaPoints(kind);
    return blankMeetingAgendaDocument(paper);
}

Document minutes(const FormSource& source) {
    MeetingMinutesPaper paper;
    paper.head = headOf(source);
    paper.model = source.model;
    paper.notice = source.origin.notice;
    return blankMeetingMinutesDocument(paper);
}

Document protocol(const FormSource& source) {
    MeetingProtocolPaper paper;
    paper.head = headOf(source);
    return blankMeetingProtocolDocument(paper);
}

Document handover(const FormSource& source, bool stodsamordnare) {
    HandoverPaper paper;
    paper.handover.stodsamordnare = stodsamordnare;
    paper.goldenRule = source.goldenRule;
    paper.unitName = source.origin.unitName;
    paper.practice = source.origin.practice;
    return blankHandoverDocument(paper);
}

} // namespace blank_papers
} // namespace bk
