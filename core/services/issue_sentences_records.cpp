// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"child.name.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv minst ett namn på barnet.")},
    {"child.birthDate.future", QT_TRANSLATE_NOOP("IssueText", "Födelsedagen ligger i framtiden.")},
    {"child.birthDate.tooOld", QT_TRANSLATE_NOOP("IssueText", "Födelsedagen ligger mer än %1 år tillbaka.")},
    {"child.guardians.tooMany", QT_TRANSLATE_NOOP("IssueText", "Det går att skriva in högst %1 vårdnadshavare.")},
    {"child.guardian.name.missing", QT_TRANSLATE_NOOP("IssueText", "Vårdnadshavaren behöver ett namn.")},
    {"child.protected.contact",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet har skyddade personuppgifter: lämna adress, telefon, e-post och plats tomma.")},
    {"child.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om barnet är för lång, högst %1 tecken.")},
    {"child.personnummer.birthDate", QT_TRANSLATE_NOOP("IssueText", "Födelsedagen stämmer inte med personnumret.")},
    {"child.personnummer.taken",
     QT_TRANSLATE_NOOP("IssueText", "Personnumret finns redan på ett annat barn i enheten.")},
    {"samtal.child.missing", QT_TRANSLATE_NOOP("IssueText", "Ett Barnsamtal hålls med ett barn: välj vilket.")},
    {"samtal.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag samtalet hölls.")},
    {"samtal.date.future", QT_TRANSLATE_NOOP("IssueText", "Samtalets dag ligger i framtiden.")},
    {"samtal.empty", QT_TRANSLATE_NOOP("IssueText", "Samtalet är tomt: sätt minst en siffra eller skriv något.")},
    {"samtal.guardian.duplicate",
     QT_TRANSLATE_NOOP("IssueText", "Samma vårdnadshavare förekommer två gånger i samtalet.")},
    {"samtal.guardian.number", QT_TRANSLATE_NOOP("IssueText", "Vårdnadshavaren ska vara nummer 1 eller 2.")},
    {"samtal.instrument.missing", QT_TRANSLATE_NOOP("IssueText", "Välj vilket samtalsunderlag som användes.")},
    {"samtal.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i samtalet är för lång, högst %1 tecken.")},
    {"samtal.heldBy.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som höll samtalet.")},
    {"skattning.rater.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som har skattat.")},
    {"skattning.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag skattningen gjordes.")},
    {"skattning.date.future", QT_TRANSLATE_NOOP("IssueText", "Skattningens dag ligger i framtiden.")},
    {"skattning.empty",
     QT_TRANSLATE_NOOP("IssueText", "Skattningen är tom: besvara minst ett påstående eller skriv en kommentar.")},
    {"skattning.item.unknown",
     QT_TRANSLATE_NOOP("IssueText", "Skattningen har ett påstående som inte finns i formuläret.")},
    {"skattning.item.duplicate", QT_TRANSLATE_NOOP("IssueText", "Samma påstående är besvarat två gånger.")},
    {"skattning.item.missing", QT_TRANSLATE_NOOP("IssueText", "Ett av formulärets påståenden saknas i skattningen.")},
    {"skattning.instrument.mismatch",
     QT_TRANSLATE_NOOP("IssueText", "Skattningen är gjord med ett annat formulär än %1 %2.")},
    {"skattning.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i skattningen är för lång, högst %1 tecken.")},
    {"gemensam.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag teamet enades.")},
    {"gemensam.date.future", QT_TRANSLATE_NOOP("IssueText", "Dagen då teamet enades ligger i framtiden.")},
    {"gemensam.empty", QT_TRANSLATE_NOOP("IssueText", "Teamet har inte enats om något område än.")},
    {"gemensam.value.outside", QT_TRANSLATE_NOOP("IssueText", "Det gemensamma värdet ska ligga mellan %1 och %2.")},
    {"gemensam.motivation.missing",
     QT_TRANSLATE_NOOP("IssueText", "Skriv varför teamet valde ett annat värde än förslaget.")},
    {"gemensam.participants.missing", QT_TRANSLATE_NOOP("IssueText", "Det behövs minst en skattning att utgå från.")},
    {"gemensam.text.tooLong",
     QT_TRANSLATE_NOOP("IssueText", "Texten i den gemensamma kompassen är för lång, högst %1 tecken.")},
    {"plan.goal.empty", QT_TRANSLATE_NOOP("IssueText", "Målet är tomt: skriv det eller ta bort det.")},
    {"plan.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i planen är för lång, högst %1 tecken.")},
    {"sharing.receiver.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som ska få uppgifterna.")},
    {"sharing.organisation.missing",
     QT_TRANSLATE_NOOP("IssueText", "Välj vilken verksamhet i registret som ska få uppgifterna.")},
    {"sharing.consent.missing",
     QT_TRANSLATE_NOOP("IssueText", "Det finns inget samtycke som gäller mottagaren. Skriv in ett samtycke först.")},
    {"sharing.consent.notYet", QT_TRANSLATE_NOOP("IssueText", "Samtycket gäller inte än.")},
    {"sharing.consent.expired", QT_TRANSLATE_NOOP("IssueText", "Samtycket har gått ut. Skriv ett nytt.")},
    {"sharing.consent.withdrawn", QT_TRANSLATE_NOOP("IssueText", "Samtycket är återkallat, så inget får delas.")},
    {"sharing.consent.guardianRefuses",
     QT_TRANSLATE_NOOP("IssueText", "En vårdnadshavare har sagt nej, så inget får delas.")},
    {"sharing.consent.guardiansDiffer",
     QT_TRANSLATE_NOOP("IssueText", "Vårdnadshavarna har svarat olika, så inget får delas.")},
    {"sharing.consent.guardianOpen", QT_TRANSLATE_NOOP("IssueText", "En vårdnadshavare har inte svarat än.")},
    {"sharing.consent.childNotAsked", QT_TRANSLATE_NOOP("IssueText", "Barnets eget svar saknas i samtycket.")},
    {"sharing.consent.childRefuses", QT_TRANSLATE_NOOP("IssueText", "Barnet har sagt nej, så inget får delas.")},
    {"sharing.purpose.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv varför uppgifterna delas.")},
    {"sharing.tests.missing",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Svara ja på de tre frågorna: nödvändig, relevant, proportionerlig. Annars stannar uppgiften här.")},
    {"sharing.told.reason",
     QT_TRANSLATE_NOOP("IssueText", "Skriv varför vårdnadshavare eller barn inte har fått veta.")},
    {"sharing.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om delningen är för lång, högst %1 tecken.")},
    {"unit.name.missing", QT_TRANSLATE_NOOP("IssueText", "Ge enheten ett namn.")},
    {"unit.thresholds.order",
     QT_TRANSLATE_NOOP("IssueText", "Gränsen för ”behöver stärkas” ska vara lägre än gränsen för ”fungerar bra”.")},
    {"unit.thresholds.range", QT_TRANSLATE_NOOP("IssueText", "Gränsen ska ligga mellan %1 och %2.")},
    {"unit.lock.range", QT_TRANSLATE_NOOP("IssueText", "Låset kan slå till efter %1 till %2 minuter.")},
    {"unit.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om enheten är för lång, högst %1 tecken.")},
    {"passphrase.short", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen har %1 tecken och behöver minst %2.")},
    {"passphrase.long", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen är för lång.")},
    {"passphrase.repeated", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen upprepar sig för mycket.")},
    {"passphrase.sequence", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen är en följd av tecken som är lätt att gissa.")},
    {"passphrase.common", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen är för vanlig och lätt att gissa.")},
    {"passphrase.own_words",
     QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen får inte bestå av namnet på dig eller enheten.")},
};

} // namespace

std::span<const IssueSentence> recordSentences() { return sentences; }

} // namespace bk
