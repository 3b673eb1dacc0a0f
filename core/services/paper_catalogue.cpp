// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/paper_catalogue.h"

#include "core/services/consent_form_pages.h"
#include "core/services/experience_form.h"
#include "core/services/extract/extract_child.h"
#include "core/services/fordjupad_paper.h"
#include "core/services/papers_of_child.h"
#include "core/services/rollout.h"
#include "core/services/rollout_papers.h"
#include "core/services/talk_papers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using Group = CataloguePaper::Group;

QString tr(const char* text) { return QCoreApplication::translate("PaperCatalogue", text); }

/// One age inside each span that the instruments are made for.
constexpr int ageOf0To3 = 1;
constexpr int ageOf4To6 = 5;
constexpr int ageOf6To12 = 9;
constexpr int ageFrom12 = 15;

template <int age> Document blankTalk(const FormSource& source) { return blank_papers::samtalsunderlag(source, age); }
template <int age> LeavingPaper talk(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return papers_of_child::samtalsunderlag(unit, child, std::move(entry), age);
}
template <int age> Document blankSurvey(const FormSource& source) { return blank_papers::guardianSurvey(source, age); }
template <int age> LeavingPaper survey(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return papers_of_child::guardianSurvey(unit, child, std::move(entry), age);
}
template <Audience audience, int age> Document cards(const FormSource& source) {
    return blank_papers::samtalskort(source, audience, age);
}
template <ConsentKind kind> Document blankConsent(const FormSource& source) {
    return blank_papers::consent(source, kind);
}
template <ConsentKind kind> LeavingPaper consent(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return consentForm(unit, child.id, kind, false, std::move(entry));
}
template <bool family> Document blankLetter(const FormSource& source) {
    return blank_papers::meetingLetter(source, family);
}
template <bool family> LeavingPaper letter(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return papers_of_child::meetingLetter(unit, child, std::move(entry), family);
}
template <MeetingKind kind> Document blankAgenda(const FormSource& source) {
    return blank_papers::agenda(source, kind);
}
template <MeetingKind kind> LeavingPaper agenda(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return papers_of_child::agenda(unit, child, std::move(entry), kind);
}
template <bool stodsamordnare> Document blankHandover(const FormSource& source) {
    return blank_papers::handover(source, stodsamordnare);
}
template <bool stodsamordnare> LeavingPaper handover(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return papers_of_child::handover(unit, child, std::move(entry), stodsamordnare);
}
LeavingPaper information(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return guardianLetter(unit, child.id, {}, std::move(entry));
}
LeavingPaper deepened(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return fordjupadPaper(unit, child.id, std::move(entry));
}
LeavingPaper shared(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return sharingLogPaper(unit, child.id, std::move(entry));
}
LeavingPaper extract(OpenUnit& unit, const Child& child, SharingEntry entry) {
    return extractPaper(unit, child.id, std::move(entry));
}

template <Respondent respondent> Document experience(const FormSource& source) {
    return experienceForm(source, respondent);
}
using RolloutMake = Document (*)(const FormSource& source, const Rollout* written);
template <RolloutMake make> Document blankRollout(const FormSource& source) { return make(source, nullptr); }
template <RolloutMake make> LeavingPaper rollout(OpenUnit& unit, SharingEntry entry) {
    const Rollout written = rolloutOf(unit).all();
    Document document = make(formSource(unit), &written);
    entry.what = document.title;
    return {std::move(document), {std::move(entry)}};
}

std::vector<CataloguePaper> discovery() {
    return {
        {u"upptackarkort"_s, Group::Discovery, tr("Upptäckarkort"), blank_papers::upptackarkort,
         papers_of_child::upptackarkort},
        {u"konsultation"_s, Group::Discovery, tr("Konsultation utan namn"), blank_papers::konsultation, nullptr},
        {u"anmalan"_s, Group::Discovery, tr("Anmälan till socialtjänsten"), blank_papers::anmalan,
         papers_of_child::anmalan},
    };
}

std::vector<CataloguePaper> talks() {
    return {
        {u"informationsbrev"_s, Group::Talk, tr("Informationsbrev till vårdnadshavare"), blank_papers::guardianLetter,
         information},
        {u"enkat-0-3"_s, Group::Talk, tr("Enkät till vårdnadshavare, barn 0–3 år"), blankSurvey<ageOf0To3>,
         survey<ageOf0To3>},
        {u"enkat-4-6"_s, Group::Talk, tr("Enkät till vårdnadshavare, barn 4–6 år"), blankSurvey<ageOf4To6>,
         survey<ageOf4To6>},
        {u"enkat-6-12"_s, Group::Talk, tr("Enkät till vårdnadshavare, barn 6–12 år"), blankSurvey<ageOf6To12>,
         survey<ageOf6To12>},
        {u"enkat-12"_s, Group::Talk, tr("Enkät till vårdnadshavare, från 12 år"), blankSurvey<ageFrom12>,
         survey<ageFrom12>},
        {u"samtalsunderlag-4-6"_s, Group::Talk, tr("Samtalsunderlag med ansikten, 4–6 år"), blankTalk<ageOf4To6>,
         talk<ageOf4To6>},
        {u"samtalsunderlag-6-12"_s, Group::Talk, tr("Samtalsunderlag, 6–12 år"), blankTalk<ageOf6To12>,
         talk<ageOf6To12>},
        {u"samtalsunderlag-12"_s, Group::Talk, tr("Samtalsunderlag, från 12 år"), blankTalk<ageFrom12>,
         talk<ageFrom12>},
        {u"samtalskort-6-12"_s, Group::Talk, tr("Samtalskort för barn, 6–12 år"), cards<Audience::Child, ageOf6To12>,
         nullptr},
        {u"samtalskort-12"_s, Group::Talk, tr("Samtalskort för unga, från 12 år"), cards<Audience::Child, ageFrom12>,
         nullptr},
        {u"samtalskort-vardnadshavare-6-12"_s, Group::Talk, tr("Samtalskort för vårdnadshavare, barn 6–12 år"),
         cards<Audience::Guardian, ageOf6To12>, nullptr},
        {u"samtalskort-vardnadshavare-12"_s, Group::Talk, tr("Samtalskort för vårdnadshavare, från 12 år"),
         cards<Audience::Guardian, ageFrom12>, nullptr},
        {u"tarning"_s, Group::Talk, tr("Samtalstärningar att vika"), blank_papers::talkDice, nullptr},
    };
}

std::vector<CataloguePaper> ratings() {
    return {
        {u"skattningsformular"_s, Group::Rating, tr("Skattningsformulär"), blank_papers::skattningsformular,
         papers_of_child::skattningsformular},
        {u"behovskompass"_s, Group::Rating, tr("Behovskompass"), blank_papers::compass, papers_of_child::compass},
        {u"gemensam-behovskompass"_s, Group::Rating, tr("Gemensam Behovskompass"), nullptr,
         papers_of_child::agreedCompass},
        {u"da-och-nu"_s, Group::Rating, tr("Då och nu"), blank_papers::thenAndNow, papers_of_child::thenAndNow},
    };
}

std::vector<CataloguePaper> consents() {
    return {
        {u"samtycke-muntligt"_s, Group::Consent, tr("Muntligt samtycke"), blankConsent<ConsentKind::Oral>,
         consent<ConsentKind::Oral>},
        {u"samtycke"_s, Group::Consent, tr("Samtycke inför Barnteam"), blankConsent<ConsentKind::Written>,
         consent<ConsentKind::Written>},
        {u"samtycke-uppdaterat"_s, Group::Consent, tr("Uppdaterat samtycke inför Individuellt barnteam"),
         blankConsent<ConsentKind::UpdatedWritten>, consent<ConsentKind::UpdatedWritten>},
    };
}

std::vector<CataloguePaper> meetings() {
    return {
        {u"kallelse"_s, Group::Meeting, tr("Kallelse till möte"), blankLetter<false>, letter<false>},
        {u"inbjudan"_s, Group::Meeting, tr("Inbjudan till familjen"), blankLetter<true>, letter<true>},
        {u"dagordning-barnteam"_s, Group::Meeting, tr("Dagordning för Barnteam"), blankAgenda<MeetingKind::Barnteam>,
         agenda<MeetingKind::Barnteam>},
        {u"dagordning-forsta-mote"_s, Group::Meeting, tr("Dagordning för det första mötet"),
         blankAgenda<MeetingKind::ForstaMote>, agenda<MeetingKind::ForstaMote>},
        {u"dagordning-arbetsmote"_s, Group::Meeting, tr("Dagordning för arbetsmöte"),
         blankAgenda<MeetingKind::Arbetsmote>, agenda<MeetingKind::Arbetsmote>},
        {u"dagordning-avslutande"_s, Group::Meeting, tr("Dagordning för det avslutande mötet"),
         blankAgenda<MeetingKind::Avslutande>, agenda<MeetingKind::Avslutande>},
        {u"minnesanteckningar"_s, Group::Meeting, tr("Minnesanteckningar"), blank_papers::minutes,
         papers_of_child::minutes},
        {u"motesprotokoll"_s, Group::Meeting, tr("Mötesprotokoll"), blank_papers::protocol, papers_of_child::protocol},
    };
}

std::vector<CataloguePaper> plans() {
    return {
        {u"barnets-plan"_s, Group::Plan, tr("Barnets plan"), blank_papers::barnetsPlan, papers_of_child::barnetsPlan},
        {u"fordjupad-behovskompass"_s, Group::Plan, tr("Fördjupad behovskompass"), blank_papers::fordjupad, deepened},
        {u"overlamning"_s, Group::Plan, tr("Överlämning mellan Barnkontakter"), blankHandover<false>, handover<false>},
        {u"overlamning-stodsamordnare"_s, Group::Plan, tr("Överlämning till Stödsamordnare"), blankHandover<true>,
         handover<true>},
    };
}

std::vector<CataloguePaper> family() {
    return {
        {u"det-har-har-delats"_s, Group::Family, tr("Det här har delats"), nullptr, shared},
        {u"utdrag"_s, Group::Family, tr("Utdrag av uppgifter"), nullptr, extract},
    };
}

std::vector<CataloguePaper> experiences() {
    return {
        {experienceFormId(Respondent::Staff), Group::Experience, tr("Enkät om upplevelser: personal"),
         experience<Respondent::Staff>},
        {experienceFormId(Respondent::Guardian), Group::Experience, tr("Enkät om upplevelser: vårdnadshavare"),
         experience<Respondent::Guardian>},
        {experienceFormId(Respondent::Child), Group::Experience, tr("Enkät om upplevelser: barn"),
         experience<Respondent::Child>},
    };
}

template <RolloutMake make> CataloguePaper ofRollout(const QString& id, const QString& name) {
    return {id, Group::Rollout, name, blankRollout<make>, nullptr, rollout<make>};
}

std::vector<CataloguePaper> rollouts() {
    return {
        ofRollout<rollout_papers::phases>(u"checklista-inforande"_s, tr("Checklista för införandet")),
        ofRollout<rollout_papers::plan>(u"inforandeplan"_s, tr("Införandeplan")),
        ofRollout<rollout_papers::people>(u"grupper-inforande"_s, tr("Grupper och personer i införandet")),
        ofRollout<rollout_papers::training>(u"utbildningsplan"_s, tr("Utbildningsplan")),
        ofRollout<rollout_papers::selfChecks>(u"sjalvskattning"_s, tr("Självskattning inför och under införandet")),
        ofRollout<rollout_papers::costs>(u"kostnader-inforande"_s, tr("Kostnader för införandet")),
        ofRollout<rollout_papers::agreement>(u"overenskommelse"_s, tr("Överenskommelse om Backa barnet")),
    };
}

} // namespace

std::vector<CataloguePaper> paperCatalogue() {
    std::vector<CataloguePaper> all;
    for (const auto& part :
         {discovery(), talks(), ratings(), consents(), meetings(), plans(), family(), experiences(), rollouts()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

std::optional<CataloguePaper> cataloguePaper(const QString& id) {
    const std::vector<CataloguePaper> all = paperCatalogue();
    const auto found = std::ranges::find(all, id, &CataloguePaper::id);
    return found == all.end() ? std::nullopt : std::optional(*found);
}

QString groupName(CataloguePaper::Group group) {
    switch (group) {
    case Group::Discovery: return tr("När ett barn upptäcks");
    case Group::Talk: return tr("Samtal med barn och vårdnadshavare");
    case Group::Rating: return tr("Skattning");
    case Group::Consent: return tr("Samtycke");
    case Group::Meeting: return tr("Möten");
    case Group::Plan: return tr("Barnets plan");
    case Group::Family: return tr("Till familjen");
    case Group::Experience: return tr("Upplevelser");
    case Group::Rollout: return tr("Införandet");
    }
    Q_UNREACHABLE();
}

bool isWithoutChildren(CataloguePaper::Group group) { return group == Group::Experience || group == Group::Rollout; }

} // namespace bk
