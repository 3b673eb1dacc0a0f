// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"access.unassigned",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet är inte tilldelat dig. Be en administratör att tilldela dig barnet, eller öppna det med "
                      "nödåtkomst och skriv varför.")},
    {"access.unassigned.closed",
     QT_TRANSLATE_NOOP("IssueText", "Barnet är inte tilldelat dig. Be en administratör att tilldela dig barnet.")},
    {"log.unwritable", QT_TRANSLATE_NOOP(
                           "IssueText", "Det går inte att skriva i loggen vem som läser, och därför visas inget mer om "
                                        "något barn. Gör plats på disken och "
                                        "se efter att enhetens mapp går att skriva i.")},
    {"access.reason.missing",
     QT_TRANSLATE_NOOP("IssueText", "Skriv varför du behöver öppna barnet, så att den som granskar loggen förstår.")},
    {"access.reason.tooLong", QT_TRANSLATE_NOOP("IssueText", "Skälet är för långt, högst %1 tecken.")},
    {"access.emergency.protected",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet har skyddade personuppgifter och öppnas inte med nödåtkomst. Be en administratör att "
                      "tilldela dig barnet.")},
    {"access.emergency.nobody",
     QT_TRANSLATE_NOOP(
         "IssueText", "Inget barn i enheten passar. Skriv hela personnumret, eller hela namnet och födelsedagen.")},
    {"unit.noChildren",
     QT_TRANSLATE_NOOP(
         "IssueText", "Enheten är en lokal styrgrupps och håller inga barn. Öppna den enhet som arbetar med barnet, "
                      "eller skapa en enhet för verksamheten.")},
    {"rekey.running",
     QT_TRANSLATE_NOOP(
         "IssueText", "Enheten får just nu en ny nyckel. Vänta tills det är klart och försök igen. Inget har "
                      "ändrats.")},
    {"child.sealed.identity",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnets identitet är förseglad. Namn, personnummer och kontaktuppgifter ändras på sidan "
                      "Skyddad identitet, av någon som får se dem.")},
    {"child.sealed.protection",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnets identitet är förseglad. Bryt förseglingen på sidan Skyddad identitet när skyddet "
                      "har upphört.")},
    {"sealed.already", QT_TRANSLATE_NOOP("IssueText", "Barnets identitet är redan förseglad.")},
    {"sealed.none", QT_TRANSLATE_NOOP("IssueText", "Barnets identitet är inte förseglad.")},
    {"sealed.notNamed",
     QT_TRANSLATE_NOOP(
         "IssueText", "Du är inte en av dem som får se vem barnet är. Be någon av dem att lägga till dig.")},
    {"sealed.protection.missing", QT_TRANSLATE_NOOP("IssueText", "Välj vilket skydd barnet har.")},
    {"sealed.pseudonym.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vad barnet ska kallas i listor och papper.")},
    {"sealed.pseudonym.identity",
     QT_TRANSLATE_NOOP("IssueText", "Välj något som inte säger vem barnet är: inget av namnen, inget nummer.")},
    {"sealed.pseudonym.taken", QT_TRANSLATE_NOOP("IssueText", "Ett annat barn kallas redan så. Välj något annat.")},
    {"sealed.users.none", QT_TRANSLATE_NOOP("IssueText", "Välj minst en användare som får se vem barnet är.")},
    {"sealed.user.unknown", QT_TRANSLATE_NOOP("IssueText", "%1 är ingen användare i enheten.")},
    {"sealed.user.last",
     QT_TRANSLATE_NOOP(
         "IssueText", "Minst en måste få se vem barnet är. Lägg till någon annan först, eller bryt förseglingen om "
                      "skyddet har upphört.")},
    {"sealed.user.only",
     QT_TRANSLATE_NOOP(
         "IssueText", "Användaren är den enda som får se vem ett skyddat barn är. Låt henne eller honom lägga till "
                      "någon annan på barnets sida Skyddad identitet först.")},
    {"second.self",
     QT_TRANSLATE_NOOP("IssueText", "Det ska vara någon annan än du som bekräftar, med sin egen lösenfras.")},
    {"second.role",
     QT_TRANSLATE_NOOP("IssueText", "Den som bekräftar ska få se vem barnet är, eller vara administratör.")},
    {"sharing.protected.second",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet har skyddade personuppgifter. Innan något lämnar enheten ska en andra person bekräfta "
                      "det med sin lösenfras: någon som får se vem barnet är, eller en administratör.")},
    {"unit.noChildren.statistics",
     QT_TRANSLATE_NOOP(
         "IssueText", "Enheten är en lokal styrgrupps och håller inga barn, så den har inget eget att räkna. Slå ihop "
                      "enheternas statistikfiler i stället.")},
    {"unit.kind.fixed",
     QT_TRANSLATE_NOOP(
         "IssueText", "En lokal styrgrupps enhet håller inga barn, och det går inte att ändra i efterhand. Skapa en ny "
                      "enhet med den andra verksamheten.")},
    {"user.administrator.last",
     QT_TRANSLATE_NOOP(
         "IssueText", "Enheten behöver minst en administratör. Gör någon annan till administratör först.")},
};

} // namespace

std::span<const IssueSentence> accessSentences() { return sentences; }

} // namespace bk
