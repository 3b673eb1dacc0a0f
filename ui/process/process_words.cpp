// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/process/process_words.h"

#include "core/services/process_text.h"

#include <QCoreApplication>

namespace bk::words {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::words)
};

/// What an action's clock counts from.
QString startOf(ActionKind kind) {
    switch (kind) {
    case ActionKind::AcknowledgeCard:
    case ActionKind::ContactUpptackare:
    case ActionKind::ReachGuardian:
    case ActionKind::ChooseRoute: return Text::tr("kortet");
    case ActionKind::SendAnmalan: return Text::tr("anmälan skrevs");
    case ActionKind::FeedbackUpptackare:
    case ActionKind::TellChild:
    case ActionKind::TellGuardians:
    case ActionKind::AskConsent: return Text::tr("beslutet");
    case ActionKind::RenewConsent: return Text::tr("samtycket");
    case ActionKind::DecideOnStored: return Text::tr("samtycket togs tillbaka");
    case ActionKind::HoldMeeting:
    case ActionKind::CloseMeeting:
    case ActionKind::HoldUppfoljningssamtal:
    case ActionKind::AppointStodsamordnare:
    case ActionKind::BookNextMeeting: return Text::tr("mötet");
    case ActionKind::HoldBarnsamtal:
    case ActionKind::Decide:
    case ActionKind::PlanBarnteam:
    case ActionKind::FollowUpSupport:
    case ActionKind::StartPlan:
    case ActionKind::TakeStep: return Text::tr("steget började");
    }
    return {};
}

} // namespace

QString numberedStation(Station at) {
    const int number = stepNumber(at);
    return number > 0 ? Text::tr("%1 %2").arg(number).arg(process_text::station(at)) : process_text::station(at);
}

QString way(Station to) {
    switch (to) {
    case Station::Barnsamtal: return Text::tr("Hämta mer information: ett nytt Barnsamtal");
    case Station::EgetStod: return Text::tr("Stöd i egen verksamhet");
    case Station::Barnteam: return Text::tr("Barnteam");
    case Station::IndividuelltBarnteam: return Text::tr("Individuellt barnteam");
    case Station::BehovUppfyllt: return Text::tr("Avsluta: barnets behov är uppfyllt");
    case Station::Avbojt: return Text::tr("Familjen avböjer");
    case Station::AvslutatUtanStod: return Text::tr("Avsluta utan stöd");
    case Station::BarnUpptacks:
    case Station::BarnkontaktAktiveras:
    case Station::Beslut:
    case Station::Uppfoljningssamtal: return process_text::station(to);
    }
    return {};
}

QString goOn(Station from, Station to) {
    switch (to) {
    case Station::Avbojt: return Text::tr("Anteckna att familjen tackar nej just nu");
    case Station::BehovUppfyllt: return Text::tr("Avsluta: barnets behov är uppfyllt");
    case Station::AvslutatUtanStod: return Text::tr("Avsluta utan stöd");
    case Station::BarnUpptacks:
    case Station::BarnkontaktAktiveras:
    case Station::Barnsamtal:
    case Station::Beslut:
    case Station::Barnteam:
    case Station::Uppfoljningssamtal:
    case Station::IndividuelltBarnteam:
    case Station::EgetStod: break;
    }
    return from == Station::Avbojt ? Text::tr("Familjen är tillbaka: fortsätt med %1").arg(numberedStation(to))
                                   : Text::tr("Gå vidare till %1").arg(numberedStation(to));
}

QString meeting(MeetingKind kind) {
    switch (kind) {
    case MeetingKind::Barnteam: return Text::tr("Barnteam");
    case MeetingKind::ForstaMote: return Text::tr("Individuellt barnteam, första mötet");
    case MeetingKind::Arbetsmote: return Text::tr("Individuellt barnteam, arbetsmöte");
    case MeetingKind::Avslutande: return Text::tr("Individuellt barnteam, avslutande möte");
    }
    return {};
}

QString actionButton(ActionKind kind) {
    switch (kind) {
    case ActionKind::AcknowledgeCard:
    case ActionKind::ContactUpptackare:
    case ActionKind::ReachGuardian:
    case ActionKind::ChooseRoute:
    case ActionKind::FeedbackUpptackare: return Text::tr("Öppna kortet");
    case ActionKind::SendAnmalan: return Text::tr("Öppna anmälan");
    case ActionKind::HoldBarnsamtal: return Text::tr("Nytt Barnsamtal");
    case ActionKind::Decide: return Text::tr("Skriv beslut");
    case ActionKind::TellChild:
    case ActionKind::TellGuardians: return Text::tr("Öppna beslutet");
    case ActionKind::AskConsent: return Text::tr("Nytt samtycke");
    case ActionKind::RenewConsent:
    case ActionKind::DecideOnStored: return Text::tr("Öppna samtycket");
    case ActionKind::PlanBarnteam:
    case ActionKind::BookNextMeeting: return Text::tr("Planera möte");
    case ActionKind::HoldMeeting:
    case ActionKind::CloseMeeting: return Text::tr("Öppna mötet");
    case ActionKind::HoldUppfoljningssamtal: return Text::tr("Skriv samtalet");
    case ActionKind::AppointStodsamordnare: return Text::tr("Utse");
    case ActionKind::FollowUpSupport: return Text::tr("Ny uppföljning");
    case ActionKind::StartPlan: return Text::tr("Öppna planen");
    case ActionKind::TakeStep: return Text::tr("Visa vägen");
    }
    return {};
}

QString clock(const NextAction& action, QDate today) {
    if (!action.since.isValid())
        return {};
    const qint64 days = action.since.daysTo(today);
    const QString start = startOf(action.kind);
    if (days < 0)
        return Text::tr("%n dag(ar) till %1", nullptr, int(-days)).arg(start);
    return days == 0 ? Text::tr("i dag: %1").arg(start)
                     : Text::tr("%n dag(ar) sedan %1", nullptr, int(days)).arg(start);
}

QString due(QDate due, QDate today) {
    if (!due.isValid())
        return {};
    const qint64 days = today.daysTo(due);
    if (days == 0)
        return Text::tr("i dag");
    if (days == 1)
        return Text::tr("i morgon");
    return days > 0 ? Text::tr("om %n dag(ar)", nullptr, int(days))
                    : Text::tr("%n dag(ar) försenat", nullptr, int(-days));
}

QString waiting(const NextAction& action) {
    if (!action.delegate.isEmpty()) {
        NextAction undelegated = action;
        undelegated.delegate.clear();
        const QString who = waiting(undelegated);
        return who.isEmpty() ? Text::tr("%1 har uppdraget").arg(action.delegate)
                             : Text::tr("%1 · %2 har uppdraget").arg(who, action.delegate);
    }
    if (!action.waiting.isEmpty())
        return action.waiting;
    switch (action.kind) {
    case ActionKind::AcknowledgeCard:
    case ActionKind::ContactUpptackare:
    case ActionKind::FeedbackUpptackare: return Text::tr("Upptäckaren");
    case ActionKind::ReachGuardian:
    case ActionKind::TellGuardians: return Text::tr("vårdnadshavarna");
    case ActionKind::TellChild: return Text::tr("barnet");
    case ActionKind::HoldBarnsamtal:
    case ActionKind::HoldUppfoljningssamtal:
    case ActionKind::FollowUpSupport: return Text::tr("barnet och vårdnadshavarna");
    case ActionKind::PlanBarnteam:
    case ActionKind::HoldMeeting:
    case ActionKind::CloseMeeting:
    case ActionKind::BookNextMeeting: return Text::tr("teamet");
    case ActionKind::ChooseRoute:
    case ActionKind::SendAnmalan:
    case ActionKind::Decide:
    case ActionKind::AskConsent:
    case ActionKind::RenewConsent:
    case ActionKind::DecideOnStored:
    case ActionKind::AppointStodsamordnare:
    case ActionKind::StartPlan:
    case ActionKind::TakeStep: return {};
    }
    return {};
}

QString opening(Opening opening) {
    switch (opening) {
    case Opening::Card: return Text::tr("Öppna kortet");
    case Opening::Consent: return Text::tr("Nytt samtycke");
    case Opening::Talk: return Text::tr("Nytt Barnsamtal");
    case Opening::FollowUpTalk: return Text::tr("Skriv Uppföljningssamtal");
    case Opening::FollowUpRating: return Text::tr("Ny uppföljning");
    case Opening::Decision: return Text::tr("Skriv beslut");
    case Opening::Meeting: return Text::tr("Öppna möten");
    case Opening::ChildRecord: return Text::tr("Öppna uppgifter");
    case Opening::NewRound: return Text::tr("Börja en ny omgång");
    case Opening::None:
    case Opening::Reason:
    case Opening::Date: return {};
    }
    return {};
}

QString principle(Principle principle) {
    switch (principle) {
    case Principle::EarlyEnough: return Text::tr("Kommer det här tillräckligt tidigt?");
    case Principle::ChildsBest: return Text::tr("Är det här det bästa för barnet?");
    case Principle::WholeSituation: return Text::tr("Har vi tagit med hela barnets situation?");
    case Principle::CommonPlan: return Text::tr("Leder det här till en gemensam plan?");
    }
    return {};
}

} // namespace bk::words
