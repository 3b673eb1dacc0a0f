// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/consent_text.h"

#include "core/documents/paper_parts.h"
#include "core/services/process_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ConsentText", text); }

QString dated(const char* withDate, const char* without, QDate date) {
    return date.isValid() ? tr(withDate).arg(paper::longDate(date)) : tr(without);
}

} // namespace

QString consentOpens(ConsentKind kind) {
    switch (kind) {
    case ConsentKind::Oral: return process_text::station(Station::BarnkontaktAktiveras);
    case ConsentKind::Written: return process_text::station(Station::Barnteam);
    case ConsentKind::UpdatedWritten: return process_text::station(Station::IndividuelltBarnteam);
    }
    Q_UNREACHABLE();
}

QString voiceName(const ConsentVoice& voice) {
    const QString who = voice.guardian == 0 ? tr("Barnet") : tr("Vårdnadshavare %1").arg(voice.guardian);
    return voice.name.isEmpty() ? who : u"%1 (%2)"_s.arg(who, voice.name);
}

QString stateText(ConsentState state, QDate date) {
    switch (state) {
    case ConsentState::Valid: return dated("Gäller till och med %1.", "Gäller tills vidare.", date);
    case ConsentState::Missing: return tr("Det finns inget samtycke.");
    case ConsentState::NotYet: return dated("Gäller först från %1.", "Gäller inte än.", date);
    case ConsentState::Expired: return dated("Gick ut %1.", "Har gått ut.", date);
    case ConsentState::Withdrawn: return dated("Återkallades %1.", "Är återkallat.", date);
    case ConsentState::GuardianRefuses: return tr("Vårdnadshavaren har sagt nej.");
    case ConsentState::GuardiansDiffer: return tr("Vårdnadshavarna har svarat olika.");
    case ConsentState::GuardianOpen: return tr("En vårdnadshavare har inte svarat.");
    case ConsentState::ChildNotAsked: return tr("Barnets eget svar saknas.");
    case ConsentState::ChildRefuses: return tr("Barnet har sagt nej.");
    }
    Q_UNREACHABLE();
}

QString wayText(ConsentState state) {
    switch (state) {
    case ConsentState::Valid: return {};
    case ConsentState::Missing: return tr("Fråga vårdnadshavarna och barnet, och skriv in vad de svarar.");
    case ConsentState::NotYet: return tr("Vänta till den dagen, eller skriv ett nytt samtycke.");
    case ConsentState::Expired: return tr("Fråga igen och skriv ett nytt samtycke.");
    case ConsentState::Withdrawn: return tr("Inget delas. Vill familjen senare något annat, skriv ett nytt samtycke.");
    case ConsentState::GuardianRefuses:
    case ConsentState::GuardiansDiffer:
        return tr("Inget delas så länge alla vårdnadshavare inte säger ja. Stöd i egen verksamhet går alltid, "
                  "och en anmälan hindras aldrig.");
    case ConsentState::GuardianOpen: return tr("Fråga den som inte har svarat, och fyll på samtycket.");
    case ConsentState::ChildNotAsked:
        return tr("Fråga barnet, eller anteckna varför barnet inte är tillfrågat, och fyll på samtycket.");
    case ConsentState::ChildRefuses:
        return tr(
            "Prata med barnet om vad det vill. Stöd i egen verksamhet går alltid, och en anmälan hindras aldrig.");
    }
    Q_UNREACHABLE();
}

QDate stateDate(const Consent& consent, ConsentState state) {
    return state == ConsentState::Valid ? consent.validTo : refusalDate(consent, state);
}

QString refusalText(const SharingRefusal& refusal) {
    const QString name = process_text::consentKind(refusal.needed);
    switch (refusal.cause) {
    case RefusalCause::Consent:
        return u"%1: %2 %3"_s.arg(name, stateText(refusal.state, refusal.date), wayText(refusal.state));
    case RefusalCause::NotNamed:
        return tr("%1 gäller, men inte för den mottagaren. Skriv ett nytt samtycke som också nämner den.").arg(name);
    case RefusalCause::NotForFamily:
        return tr("Papperet rör något som vårdnadshavarna inte vet om och inte ska få veta nu. Vet de om det i dag, "
                  "skriv det först i kortet eller anmälan.");
    case RefusalCause::NotForUpptackare:
        return tr("Upptäckaren får bara sitt eget Upptäckarkort och kallelser. Återkoppling om beslutet ges muntligt "
                  "och antecknas i kortet.");
    case RefusalCause::NoSecondPerson:
        return tr("Barnet har skyddade personuppgifter. En andra person ska först bekräfta det med sin lösenfras: "
                  "någon som får se vem barnet är, eller en administratör. Det görs på barnets sida Skyddad "
                  "identitet.");
    }
    Q_UNREACHABLE();
}

} // namespace bk
