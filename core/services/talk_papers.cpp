// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/talk_papers.h"

#include "core/documents/follow_up_paper.h"
#include "core/documents/guardian_papers.h"
#include "core/documents/samtalskort_paper.h"
#include "core/documents/samtalstarning_paper.h"
#include "core/domain/common/error.h"
#include "core/services/follow_up_comparison.h"
#include "core/services/follow_up_talk.h"
#include "core/services/pack_notice.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int ageWhereUnknown = 8;

QString tr(const char* text) { return QCoreApplication::translate("TalkPapers", text); }

Child childOrThrow(OpenUnit& unit, ChildId id) {
    auto child = unit.children().find(id);
    if (!child)
        throw Error(Error::Kind::NotFound, u"child"_s);
    return std::move(*child);
}

PaperOrigin originOf(const OpenUnit& unit) {
    return {unit.settings().name, unit.settings().practice, unit.packNotice()};
}

bool isHidden(const Child& child) { return child.protection != ProtectedIdentity::None; }

QString contactOf(const Child& child) {
    const ResponsiblePerson& person = child.barnkontakt;
    QStringList lines{
        QStringList{person.name, person.profession}.join(u", "_s), person.contact.telephone, person.contact.email};
    if (person.name.isEmpty() || person.profession.isEmpty())
        lines.front() = person.name + person.profession;
    lines.removeAll(QString());
    return lines.join(u'\n');
}

LeavingPaper leaving(Document document, SharingEntry entry, const QString& what) {
    entry.what = what;
    return {std::move(document), {std::move(entry)}};
}

} // namespace

LeavingPaper guardianLetter(OpenUnit& unit, ChildId id, const QString& surveyLink, SharingEntry entry) {
    const Child child = childOrThrow(unit, id);
    GuardianLetter letter;
    letter.child = child.calledName();
    letter.contact = contactOf(child);
    letter.surveyLink = surveyLink.trimmed();
    letter.date = unit.today();
    letter.hidden = isHidden(child);
    letter.model = unit.model();
    letter.origin = originOf(unit);
    entry.child = id;
    return leaving(guardianLetterDocument(letter), std::move(entry), tr("Informationsbrev till vårdnadshavare"));
}

LeavingPaper guardianSurvey(OpenUnit& unit, ChildId id, SharingEntry entry) {
    const Child child = childOrThrow(unit, id);
    const auto choices = unit.instruments().choices(
        unit.model().id, InstrumentKind::Samtalsunderlag, Audience::Guardian, unit.today(),
        child.ageOn(unit.today()).value_or(ageWhereUnknown));
    if (choices.empty())
        throw Error(Error::Kind::NotFound, u"instrument"_s);
    entry.child = id;
    return leaving(
        guardianSurveyDocument({child.calledName(), isHidden(child), unit.model(), *choices.front(), originOf(unit)}),
        std::move(entry), tr("Enkät till vårdnadshavare på papper"));
}

std::vector<Instrument> talkCards(OpenUnit& unit, ChildId id) {
    const auto age = childOrThrow(unit, id).ageOn(unit.today());
    std::vector<Instrument> found;
    for (const Audience audience : {Audience::Child, Audience::Guardian})
        for (const Instrument* cards :
             unit.instruments().choices(unit.model().id, InstrumentKind::Samtalskort, audience, unit.today(), age))
            found.push_back(*cards);
    std::stable_partition(
        found.begin(), found.end(), [age](const Instrument& cards) { return age && cards.fitsAge(*age); });
    return found;
}

LeavingPaper talkCardPaper(OpenUnit& unit, const Instrument& cards, SharingEntry entry) {
    entry.child.reset();
    return leaving(samtalskortDocument(unit.model(), cards, originOf(unit)), std::move(entry), tr("Samtalskort"));
}

LeavingPaper talkDice(OpenUnit& unit, SharingEntry entry) {
    entry.child.reset();
    return leaving(
        samtalstarningDocument(unit.model(), originOf(unit)), std::move(entry), tr("Samtalstärningar att vika"));
}

LeavingPaper followUpPaper(OpenUnit& unit, BarnsamtalId rating, SharingEntry entry) {
    const auto samtal = unit.samtal().find(rating);
    if (!samtal || !samtal->child)
        throw Error(Error::Kind::NotFound, u"samtal"_s);
    const Child child = childOrThrow(unit, *samtal->child);
    FollowUpPaper paper;
    paper.child = child.calledName();
    paper.date = samtal->date;
    paper.hidden = isHidden(child);
    paper.model = unit.model();
    paper.origin = originOf(unit);
    paper.origin.notice = packNotice(unit, profiles(*samtal, paper.model.id));
    for (ThenAndNow& each : followUpComparison(unit, rating))
        paper.compared.push_back({std::move(each.then), std::move(each.now), each.changes});
    for (const FollowUpQuestion& question : followUpQuestions(followUpAnswers(unit, rating)))
        paper.answers.emplace_back(question.text, question.answer);
    entry.child = *samtal->child;
    return leaving(followUpDocument(paper), std::move(entry), tr("Då och nu: uppföljande skattning"));
}

} // namespace bk
