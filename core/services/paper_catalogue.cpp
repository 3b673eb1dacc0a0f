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
using Reader = CataloguePaper::Reader;
using Words = CataloguePaper::Words;

QString tr(const char* text) { return QCoreApplication::translate("PaperCatalogue", text); }

/// One age inside each span that the instruments are made for.
constexpr int ageOf0To3 = 1;
constexpr int ageOf4To6 = 5;
constexpr int ageOf6To12 = 9;
constexpr int ageFrom12 = 15;

constexpr AgeSpan from0To3{0, 3};
constexpr AgeSpan from4To6{4, 6};
constexpr AgeSpan from6To12{6, 12};
constexpr AgeSpan from12{12, 25};

/// What papers need no choice of, and what only they know, is left out of the signatures here.
template <auto make> LeavingPaper plainly(OpenUnit& unit, const Child& child, SharingEntry entry, const QString&) {
    return make(unit, child.id, std::move(entry));
}
template <auto choices> PaperChoices among(OpenUnit& unit, const Child& child, const FamilyView&) {
    return choices(unit, child);
}
template <auto choices, auto which> PaperChoices among(OpenUnit& unit, const Child& child, const FamilyView&) {
    return choices(unit, child, which);
}

template <int age> Document blankTalk(const FormSource& source) { return blank_papers::samtalsunderlag(source, age); }
template <int age> LeavingPaper talk(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    return papers_of_child::samtalsunderlag(unit, child, std::move(entry), chosen, age);
}
template <int age> Document blankSurvey(const FormSource& source) { return blank_papers::guardianSurvey(source, age); }
template <int age> LeavingPaper survey(OpenUnit& unit, const Child& child, SharingEntry entry, const QString&) {
    return papers_of_child::guardianSurvey(unit, child, std::move(entry), age);
}
template <Audience audience, int age> Document cards(const FormSource& source) {
    return blank_papers::samtalskort(source, audience, age);
}
template <CompassShape shape> Document blankCompass(const FormSource& source) {
    return blank_papers::compass(source, shape);
}
template <CompassShape shape>
LeavingPaper compass(OpenUnit& unit, const Child& child, SharingEntry entry, const QString&) {
    return papers_of_child::compass(unit, child, std::move(entry), shape);
}
template <ConsentKind kind> Document blankConsent(const FormSource& source) {
    return blank_papers::consent(source, kind);
}
template <ConsentKind kind>
LeavingPaper consent(OpenUnit& unit, const Child& child, SharingEntry entry, const QString&) {
    return consentForm(unit, child.id, kind, false, std::move(entry));
}
template <bool family> Document blankLetter(const FormSource& source) {
    return blank_papers::meetingLetter(source, family);
}
template <bool family>
LeavingPaper letter(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    return papers_of_child::meetingLetter(unit, child, std::move(entry), chosen, family);
}
template <MeetingKind kind> Document blankAgenda(const FormSource& source) {
    return blank_papers::agenda(source, kind);
}
template <MeetingKind kind>
LeavingPaper agenda(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    return papers_of_child::agenda(unit, child, std::move(entry), chosen, kind);
}
template <bool stodsamordnare> Document blankHandover(const FormSource& source) {
    return blank_papers::handover(source, stodsamordnare);
}
template <bool stodsamordnare>
LeavingPaper handover(OpenUnit& unit, const Child& child, SharingEntry entry, const QString& chosen) {
    return papers_of_child::handover(unit, child, std::move(entry), chosen, stodsamordnare);
}
LeavingPaper information(OpenUnit& unit, ChildId child, SharingEntry entry) {
    return guardianLetter(unit, child, {}, std::move(entry));
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
         papers_of_child::upptackarkort, paper_choices::cards,
         tr("Inget Upptäckarkort visas för barnet. Fyll i ett under Kort."), Reader::Staff},
        {u"konsultation"_s, Group::Discovery, tr("Konsultation utan namn"), blank_papers::konsultation,
         papers_of_child::konsultation, paper_choices::cards,
         tr("Inget Upptäckarkort visas för barnet, och underlaget görs av ett kort. Fyll i ett under Kort."),
         Reader::Staff},
        {u"anmalan"_s, Group::Discovery, tr("Anmälan till socialtjänsten"), blank_papers::anmalan,
         papers_of_child::anmalan, paper_choices::anmalningar,
         tr("Ingen anmälan visas för barnet. Den görs under Kort."), Reader::Staff},
    };
}

template <int age> CataloguePaper guardianSurvey(const QString& id, const QString& name, AgeSpan ages) {
    return {id, Group::Talk, name, blankSurvey<age>, survey<age>, nullptr, {}, Reader::Family, ages};
}

template <int age> CataloguePaper samtalsunderlag(const QString& id, const QString& name, AgeSpan ages) {
    return {
        id,
        Group::Talk,
        name,
        blankTalk<age>,
        talk<age>,
        among<paper_choices::talks, age>,
        tr("Inget samtal är hållet med det här Samtalsunderlaget. Håll ett Barnsamtal under Samtal; ett tomt underlag "
           "finns under Enheten, Tomma papper."),
        Reader::Everybody,
        ages};
}

std::vector<CataloguePaper> talks() {
    return {
        {u"informationsbrev"_s,
         Group::Talk,
         tr("Informationsbrev till vårdnadshavare"),
         blank_papers::guardianLetter,
         plainly<information>,
         nullptr,
         {},
         Reader::Family},
        guardianSurvey<ageOf0To3>(u"enkat-0-3"_s, tr("Enkät till vårdnadshavare, barn 0–3 år"), from0To3),
        guardianSurvey<ageOf4To6>(u"enkat-4-6"_s, tr("Enkät till vårdnadshavare, barn 4–6 år"), from4To6),
        guardianSurvey<ageOf6To12>(u"enkat-6-12"_s, tr("Enkät till vårdnadshavare, barn 6–12 år"), from6To12),
        guardianSurvey<ageFrom12>(u"enkat-12"_s, tr("Enkät till vårdnadshavare, från 12 år"), from12),
        samtalsunderlag<ageOf4To6>(u"samtalsunderlag-4-6"_s, tr("Samtalsunderlag, 4–6 år"), from4To6),
        samtalsunderlag<ageOf6To12>(u"samtalsunderlag-6-12"_s, tr("Samtalsunderlag, 6–12 år"), from6To12),
        samtalsunderlag<ageFrom12>(u"samtalsunderlag-12"_s, tr("Samtalsunderlag, från 12 år"), from12),
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

template <CompassShape shape> CataloguePaper compassPaper(const QString& id, const QString& name) {
    return {
        id,
        Group::Rating,
        name,
        blankCompass<shape>,
        compass<shape>,
        among<paper_choices::compass>,
        tr("Varken barnet, vårdnadshavare eller team har skattat än. Håll ett Barnsamtal under Samtal, eller enas om "
           "en Gemensam Behovskompass under Skattningar.")};
}

std::vector<CataloguePaper> ratings() {
    return {
        {u"skattningsformular"_s, Group::Rating, tr("Skattningsformulär"), blank_papers::skattningsformular,
         papers_of_child::skattningsformular, among<paper_choices::ratings>,
         tr("Ingen professionell har skattat än. Fyll i ett Skattningsformulär under Skattningar."), Reader::Staff},
        compassPaper<CompassShape::Polygon>(u"behovskompass"_s, tr("Behovskompass")),
        compassPaper<CompassShape::Flower>(u"behovskompass-blomma"_s, tr("Behovskompass som blomma")),
        {u"gemensam-behovskompass"_s, Group::Rating, tr("Gemensam Behovskompass"), nullptr,
         papers_of_child::agreedCompass, among<paper_choices::agreed>,
         tr("Teamet har inte enats om någon gemensam kompass än. Gör det under Skattningar.")},
        {u"da-och-nu"_s, Group::Rating, tr("Då och nu"), blank_papers::thenAndNow, papers_of_child::thenAndNow,
         among<paper_choices::followUps>,
         tr("Ingen uppföljande skattning är gjord än. Gör en ny skattning under Samtal.")},
    };
}

template <ConsentKind kind> CataloguePaper consentPaper(const QString& id, const QString& name) {
    return {id, Group::Consent, name, blankConsent<kind>, consent<kind>, nullptr, {}, Reader::Family};
}

std::vector<CataloguePaper> consents() {
    return {
        consentPaper<ConsentKind::Oral>(u"samtycke-muntligt"_s, tr("Muntligt samtycke")),
        consentPaper<ConsentKind::Written>(u"samtycke"_s, tr("Samtycke inför Barnteam")),
        consentPaper<ConsentKind::UpdatedWritten>(
            u"samtycke-uppdaterat"_s, tr("Uppdaterat samtycke inför Individuellt barnteam")),
    };
}

template <MeetingKind kind> CataloguePaper agendaPaper(const QString& id, const QString& name) {
    return {
        id,
        Group::Meeting,
        name,
        blankAgenda<kind>,
        agenda<kind>,
        among<paper_choices::meetings, kind>,
        tr("Barnet har inget sådant möte. Planera det under Möten."),
        Reader::Staff};
}

std::vector<CataloguePaper> meetings() {
    const QString notHeld = tr("Inget möte om barnet är hållet och avslutat än. Håll mötet under Möten.");
    return {
        {u"kallelse"_s, Group::Meeting, tr("Kallelse till möte"), blankLetter<false>, letter<false>,
         among<paper_choices::letters, false>,
         tr("Ingen som får se barnet är kallad till ett möte. Planera mötet under Möten och skriv vilka som kallas; "
            "barnets samtycke avgör vem som får se."),
         Reader::Staff},
        {u"inbjudan"_s, Group::Meeting, tr("Inbjudan till familjen"), blankLetter<true>, letter<true>,
         among<paper_choices::letters, true>,
         tr("Familjen är inte kallad till något möte än. Planera ett Individuellt barnteam under Möten."),
         Reader::Family},
        agendaPaper<MeetingKind::Barnteam>(u"dagordning-barnteam"_s, tr("Dagordning för Barnteam")),
        agendaPaper<MeetingKind::ForstaMote>(u"dagordning-forsta-mote"_s, tr("Dagordning för det första mötet")),
        agendaPaper<MeetingKind::Arbetsmote>(u"dagordning-arbetsmote"_s, tr("Dagordning för arbetsmöte")),
        agendaPaper<MeetingKind::Avslutande>(u"dagordning-avslutande"_s, tr("Dagordning för det avslutande mötet")),
        {u"minnesanteckningar"_s, Group::Meeting, tr("Minnesanteckningar"), blank_papers::minutes,
         papers_of_child::minutes, among<paper_choices::heldMeetings>, notHeld},
        {u"motesprotokoll"_s, Group::Meeting, tr("Mötesprotokoll"), blank_papers::protocol, papers_of_child::protocol,
         among<paper_choices::heldMeetings>, notHeld, Reader::Staff},
    };
}

std::vector<CataloguePaper> plans() {
    const QString notHandedOver = tr("Ingen sådan överlämning är gjord. Gör den under Ansvar.");
    return {
        {u"barnets-plan"_s, Group::Plan, tr("Barnets plan"), blank_papers::barnetsPlan, papers_of_child::barnetsPlan,
         among<paper_choices::plans>},
        {u"fordjupad-behovskompass"_s, Group::Plan, tr("Fördjupad behovskompass"), blank_papers::fordjupad,
         plainly<fordjupadPaper>, among<paper_choices::fordjupad>, fordjupadMissing()},
        {u"overlamning"_s, Group::Plan, tr("Överlämning mellan Barnkontakter"), blankHandover<false>, handover<false>,
         among<paper_choices::handovers, false>, notHandedOver, Reader::Staff},
        {u"overlamning-stodsamordnare"_s, Group::Plan, tr("Överlämning till Stödsamordnare"), blankHandover<true>,
         handover<true>, among<paper_choices::handovers, true>, notHandedOver, Reader::Staff},
    };
}

std::vector<CataloguePaper> family() {
    return {
        {u"det-har-har-delats"_s,
         Group::Family,
         tr("Det här har delats"),
         nullptr,
         plainly<sharingLogPaper>,
         nullptr,
         {},
         Reader::Family,
         {},
         Words::OfRecords},
        {u"utdrag"_s,
         Group::Family,
         tr("Utdrag av uppgifter"),
         nullptr,
         plainly<extractPaper>,
         nullptr,
         {},
         Reader::Family,
         {},
         Words::OfRecords},
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
    return {.id = id, .group = Group::Rollout, .name = name, .blank = blankRollout<make>, .ofUnit = rollout<make>};
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

bool isSwedishOnly(const CataloguePaper& paper) {
    return isWithoutChildren(paper.group) || paper.words == CataloguePaper::Words::OfRecords;
}

bool isWithoutChildren(CataloguePaper::Group group) { return group == Group::Experience || group == Group::Rollout; }

std::vector<PaperOfChild> papersOf(OpenUnit& unit, const Child& child, Onlooker onlooker) {
    const FamilyView view = familyView(unit, child.id, onlooker);
    const std::optional<int> age = child.ageOn(unit.today());
    std::vector<PaperOfChild> papers;
    for (CataloguePaper& paper : paperCatalogue()) {
        if (!paper.filled)
            continue;
        PaperChoices choices = paper.choices ? paper.choices(unit, child, view) : PaperChoices();
        const bool fits = !age || !paper.ages || paper.ages->holds(*age);
        if (!fits && choices.empty())
            continue;
        const bool canBeMade = !paper.choices || !choices.empty();
        papers.push_back({std::move(paper), std::move(choices), canBeMade});
    }
    return papers;
}

} // namespace bk
