// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/process_text.h"

#include "core/documents/paper_language.h"

#include <QCoreApplication>

namespace bk::process_text {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::process_text)
};

/// A word that stands on papers too.
QString onPaper(const char* text) { return paperTranslate("Paper", text); }

} // namespace

QString station(Station station) {
    switch (station) {
    case Station::BarnUpptacks: return Text::tr("Barn upptäcks");
    case Station::BarnkontaktAktiveras: return Text::tr("Barnkontakt aktiveras");
    case Station::Barnsamtal: return Text::tr("Barnsamtal");
    case Station::Beslut: return Text::tr("Beslut");
    case Station::Barnteam: return Text::tr("Barnteam");
    case Station::Uppfoljningssamtal: return Text::tr("Uppföljningssamtal");
    case Station::IndividuelltBarnteam: return Text::tr("Individuellt barnteam");
    case Station::BehovUppfyllt: return Text::tr("Barnets behov är uppfyllt");
    case Station::EgetStod: return Text::tr("Stöd i egen verksamhet");
    case Station::Avbojt: return Text::tr("Familjen tackar nej just nu");
    case Station::AvslutatUtanStod: return Text::tr("Avslutat utan stöd");
    }
    return {};
}

QString entry(Entry entry) {
    switch (entry) {
    case Entry::Card: return Text::tr("Upptäckarkort");
    case Entry::OwnRequest: return Text::tr("Familjens egen önskan");
    case Entry::SipDuty: return Text::tr("Verksamhet som ska kalla till SIP");
    }
    return {};
}

QString action(ActionKind kind) {
    switch (kind) {
    case ActionKind::AcknowledgeCard: return Text::tr("Bekräfta kortet till Upptäckaren");
    case ActionKind::ContactUpptackare: return Text::tr("Ta kontakt med Upptäckaren");
    case ActionKind::ReachGuardian: return Text::tr("Nå vårdnadshavaren");
    case ActionKind::ChooseRoute: return Text::tr("Välj väg framåt");
    case ActionKind::SendAnmalan: return Text::tr("Skicka anmälan");
    case ActionKind::SeeCard: return Text::tr("Återstår: se kortet");
    case ActionKind::HoldBarnsamtal: return Text::tr("Håll Barnsamtal");
    case ActionKind::Decide: return Text::tr("Ta beslut");
    case ActionKind::FeedbackUpptackare: return Text::tr("Återkoppla till Upptäckaren");
    case ActionKind::TellChild: return Text::tr("Berätta för barnet");
    case ActionKind::TellGuardians: return Text::tr("Berätta för vårdnadshavarna");
    case ActionKind::AskConsent: return Text::tr("Fråga om samtycke");
    case ActionKind::RenewConsent: return Text::tr("Förnya samtycket");
    case ActionKind::DecideOnStored: return Text::tr("Bestäm vad som händer med det som är sparat");
    case ActionKind::PlanBarnteam: return Text::tr("Planera Barnteam");
    case ActionKind::HoldMeeting: return Text::tr("Håll mötet");
    case ActionKind::CloseMeeting: return Text::tr("Avsluta mötet");
    case ActionKind::HoldUppfoljningssamtal: return Text::tr("Håll Uppföljningssamtal");
    case ActionKind::AppointStodsamordnare: return Text::tr("Utse Stödsamordnare");
    case ActionKind::BookNextMeeting: return Text::tr("Boka nästa möte");
    case ActionKind::FollowUpSupport: return Text::tr("Följ upp stödet");
    case ActionKind::StartPlan: return Text::tr("Påbörja Barnets plan");
    case ActionKind::TakeStep: return Text::tr("Gå vidare till nästa steg");
    }
    return {};
}

QString consentKind(ConsentKind kind) {
    switch (kind) {
    case ConsentKind::Oral: return onPaper("Muntligt samtycke");
    case ConsentKind::Written: return onPaper("Skriftligt samtycke");
    case ConsentKind::UpdatedWritten: return onPaper("Uppdaterat skriftligt samtycke");
    }
    return {};
}

QString consentState(ConsentState state) {
    switch (state) {
    case ConsentState::Valid: return Text::tr("gäller");
    case ConsentState::Missing: return Text::tr("saknas");
    case ConsentState::NotYet: return Text::tr("gäller inte än");
    case ConsentState::Expired: return Text::tr("har gått ut");
    case ConsentState::Withdrawn: return Text::tr("är återkallat");
    case ConsentState::GuardianRefuses: return Text::tr("vårdnadshavare säger nej");
    case ConsentState::GuardiansDiffer: return Text::tr("vårdnadshavarna har svarat olika");
    case ConsentState::GuardianOpen: return Text::tr("en vårdnadshavare har inte svarat");
    case ConsentState::ChildNotAsked: return Text::tr("barnet är inte tillfrågat");
    case ConsentState::ChildRefuses: return Text::tr("barnet säger nej");
    }
    return {};
}

QString answered(Answered answered) {
    switch (answered) {
    case Answered::Open: return Text::tr("Inget svar än");
    case Answered::Yes: return Text::tr("Ja");
    case Answered::No: return Text::tr("Nej");
    case Answered::NotAsked: return Text::tr("Inte tillfrågad");
    }
    return {};
}

QString signature(Signature signature) {
    switch (signature) {
    case Signature::None: return Text::tr("Ingen underskrift");
    case Signature::Paper: return Text::tr("Underskrift på papper");
    case Signature::Electronic: return Text::tr("Elektronisk underskrift");
    }
    return {};
}

QString organisationKind(OrganisationKind kind) {
    switch (kind) {
    case OrganisationKind::Kommun: return Text::tr("Kommun");
    case OrganisationKind::Region: return Text::tr("Region");
    case OrganisationKind::Polis: return Text::tr("Polis");
    case OrganisationKind::Enskild: return Text::tr("Enskild verksamhet");
    }
    return {};
}

QString lifeStage(LifeStage stage) {
    switch (stage) {
    case LifeStage::Barnmorska: return onPaper("Barnmorska");
    case LifeStage::BvcSkoterska: return onPaper("BVC-sköterska");
    case LifeStage::RektorForskola: return onPaper("Rektor förskola");
    case LifeStage::RektorGrundskola: return onPaper("Rektor grundskola");
    }
    return {};
}

QString delegatedTask(DelegatedTask task) {
    switch (task) {
    case DelegatedTask::Barnsamtal: return Text::tr("Hålla Barnsamtal");
    case DelegatedTask::FillInPlan: return Text::tr("Fylla i Barnets plan");
    }
    return {};
}

QString cardAnswer(CardAnswer answer) {
    switch (answer) {
    case CardAnswer::Ja: return Text::tr("Ja");
    case CardAnswer::Nej: return Text::tr("Nej");
    case CardAnswer::VetEj: return Text::tr("Vet ej");
    }
    return {};
}

QString cardRoute(CardRoute route) {
    switch (route) {
    case CardRoute::Open: return Text::tr("Inte valt än");
    case CardRoute::Anmalan: return Text::tr("Anmälan till socialtjänsten");
    case CardRoute::EgetStod: return Text::tr("Stöd i egen verksamhet");
    case CardRoute::Barnkontakt: return Text::tr("Aktivera Barnkontakt");
    }
    return {};
}

QString guardianTold(GuardianTold told) {
    switch (told) {
    case GuardianTold::Open: return Text::tr("Inget svar än");
    case GuardianTold::Yes: return Text::tr("Ja");
    case GuardianTold::Unsuitable: return Text::tr("Nej, det bedöms olämpligt");
    case GuardianTold::NotReached: return Text::tr("Nej, vårdnadshavaren är inte nådd");
    }
    return {};
}

QString finderPlace(FinderPlace place) {
    switch (place) {
    case FinderPlace::Internal: return Text::tr("Samma verksamhet som Barnkontakten");
    case FinderPlace::External: return Text::tr("En annan verksamhet");
    }
    return {};
}

QString principle(Principle principle) {
    switch (principle) {
    case Principle::EarlyEnough: return onPaper("Aldrig för tidigt – aldrig för sent");
    case Principle::ChildsBest: return onPaper("Barnets bästa i fokus");
    case Principle::WholeSituation: return onPaper("Allt hänger ihop");
    case Principle::CommonPlan: return onPaper("Ett barn, en plan");
    }
    return {};
}

} // namespace bk::process_text
