// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"card.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag Upptäckarkortet fylldes i.")},
    {"card.date.future", QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: ange den dag det hände.")},
    {"card.finder.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som har fyllt i Upptäckarkortet.")},
    {"card.empty",
     QT_TRANSLATE_NOOP("IssueText", "Kortet är tomt: svara på minst ett av de åtta områdena eller beskriv något.")},
    {"card.consent.untold",
     QT_TRANSLATE_NOOP(
         "IssueText", "Frågan om samtycke kan besvaras först när ni har talat med vårdnadshavaren: ändra svaret "
                      "ovanför, eller ta bort svaret på samtycket.")},
    {"card.route.consent",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Barnkontakt kan aktiveras först när vårdnadshavaren har sagt ja, och barnet inte har sagt nej. Tala med dem, "
         "eller välj stöd i egen verksamhet; vid fortsatt oro går det alltid att göra en anmälan.")},
    {"card.child.note",
     QT_TRANSLATE_NOOP("IssueText", "Skriv varför barnet inte är tillfrågat, till exempel ålder eller mognad.")},
    {"card.receipt.order",
     QT_TRANSLATE_NOOP("IssueText", "Den här dagen ligger före det som ska ha hänt först: rätta en av dagarna.")},
    {"card.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten på kortet är för lång, högst %1 tecken.")},
    {"anmalan.receiver.missing",
     QT_TRANSLATE_NOOP(
         "IssueText", "Skriv vem anmälan ska till, så att papperet blir komplett. Anmälan kan göras ändå.")},
    {"anmalan.madeBy.missing",
     QT_TRANSLATE_NOOP(
         "IssueText", "Skriv vem som gör anmälan, så att papperet blir komplett. Anmälan kan göras ändå.")},
    {"anmalan.description.missing",
     QT_TRANSLATE_NOOP("IssueText", "Beskriv vad oron gäller, så att papperet blir komplett. Anmälan kan göras ändå.")},
    {"anmalan.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i anmälan är för lång, högst %1 tecken.")},
    {"consent.voice.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv in minst en vårdnadshavare som har tillfrågats.")},
    {"consent.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag personen svarade.")},
    {"consent.date.future", QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: ange den dag det hände.")},
    {"consent.child.note",
     QT_TRANSLATE_NOOP("IssueText", "Skriv varför barnet inte är tillfrågat, till exempel ålder eller mognad.")},
    {"consent.organisations.missing", QT_TRANSLATE_NOOP("IssueText", "Välj vilka verksamheter samtycket gäller.")},
    {"consent.information.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vilka uppgifter som får delas.")},
    {"consent.purpose.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vad uppgifterna ska användas till.")},
    {"consent.signature.missing",
     QT_TRANSLATE_NOOP(
         "IssueText", "Ett skriftligt ja behöver en underskrift: ange om den finns på papper eller är elektronisk.")},
    {"consent.validTo.before",
     QT_TRANSLATE_NOOP("IssueText", "Samtycket slutar gälla innan det har börjat: rätta en av dagarna.")},
    {"consent.scan.empty", QT_TRANSLATE_NOOP("IssueText", "Filen är tom. Skanna papperet igen.")},
    {"consent.scan.tooLarge",
     QT_TRANSLATE_NOOP(
         "IssueText", "Filen är större än 10 MB. Skanna papperet med lägre upplösning eller i gråskala.")},
    {"consent.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i samtycket är för lång, högst %1 tecken.")},
    {"scan.tooLarge", QT_TRANSLATE_NOOP("IssueText", "Filen är större än 10 MB. Skanna med lägre upplösning.")},
    {"scan.empty", QT_TRANSLATE_NOOP("IssueText", "Filen är tom. Skanna papperet igen.")},
    {"scan.format",
     QT_TRANSLATE_NOOP("IssueText", "Filen är ingen hel PDF, JPEG eller PNG. Välj det skannade papperet.")},
    {"beslut.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag beslutet togs.")},
    {"beslut.date.future", QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: ange den dag det hände.")},
    {"beslut.decidedBy.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som har tagit beslutet.")},
    {"beslut.needs.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vilka behov som inte är uppfyllda.")},
    {"beslut.information.open", QT_TRANSLATE_NOOP("IssueText", "Svara på om underlaget räcker för ett beslut.")},
    {"beslut.principle.open", QT_TRANSLATE_NOOP("IssueText", "Svara ja eller nej på frågan.")},
    {"beslut.route.missing", QT_TRANSLATE_NOOP("IssueText", "Välj vägen framåt.")},
    {"beslut.route.information",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Underlaget räcker inte för ett team än: håll ett nytt Barnsamtal först, eller ändra svaret om underlaget.")},
    {"beslut.directReason.missing",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Skriv varför ni går direkt till ett Individuellt barnteam. Barnteam först är den vanliga vägen.")},
    {"beslut.followUp.missing", QT_TRANSLATE_NOOP("IssueText", "Bestäm en dag för uppföljning.")},
    {"beslut.followUp.past", QT_TRANSLATE_NOOP("IssueText", "Uppföljningen ligger före beslutet: välj en senare dag.")},
    {"beslut.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i beslutet är för lång, högst %1 tecken.")},
    {"uppfoljning.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag Uppföljningssamtalet hölls.")},
    {"uppfoljning.date.future",
     QT_TRANSLATE_NOOP("IssueText", "Uppföljningssamtalets dag ligger i framtiden: ange den dag det hölls.")},
    {"uppfoljning.heldBy.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som höll Uppföljningssamtalet.")},
    {"uppfoljning.assessment.missing",
     QT_TRANSLATE_NOOP("IssueText", "Skriv hur Barnteamets bedömning berättades för familjen.")},
    {"uppfoljning.support.missing",
     QT_TRANSLATE_NOOP("IssueText", "Skriv vilket stöd som erbjuds, eller att inget stöd kan erbjudas.")},
    {"uppfoljning.next.missing", QT_TRANSLATE_NOOP("IssueText", "Välj nästa steg, som ni har bestämt tillsammans.")},
    {"uppfoljning.principle.open", QT_TRANSLATE_NOOP("IssueText", "Svara ja eller nej på frågan.")},
    {"uppfoljning.followUp.missing", QT_TRANSLATE_NOOP("IssueText", "Bestäm en dag för uppföljning.")},
    {"uppfoljning.text.tooLong",
     QT_TRANSLATE_NOOP("IssueText", "Texten i Uppföljningssamtalet är för lång, högst %1 tecken.")},
    {"delegation.to.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som får uppdraget.")},
    {"delegation.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange från vilken dag uppdraget gäller.")},
    {"delegation.ended.before",
     QT_TRANSLATE_NOOP("IssueText", "Uppdraget slutar innan det har börjat: rätta en av dagarna.")},
    {"delegation.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om uppdraget är för lång, högst %1 tecken.")},
    {"handover.to.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som tar över.")},
    {"handover.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag ansvaret går över.")},
    {"handover.date.future",
     QT_TRANSLATE_NOOP("IssueText", "Överlämningens dag ligger i framtiden: ange den dag ansvaret gick över.")},
    {"handover.organisation.missing",
     QT_TRANSLATE_NOOP("IssueText", "Välj vilken verksamhet i registret som tar över, så att samtycket kan prövas.")},
    {"handover.consent.needed",
     QT_TRANSLATE_NOOP("IssueText", "Uppgifter går till en annan verksamhet: då behövs ett samtycke som nämner den.")},
    {"handover.consent.notNamed",
     QT_TRANSLATE_NOOP(
         "IssueText", "Samtycket nämner inte den verksamheten: välj ett annat, eller spara ett nytt under Samtycken.")},
    {"handover.consent.missing",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Överlämningen behöver ett samtycke: välj ett som gäller, eller spara ett nytt under Samtycken.")},
    {"handover.consent.closed",
     QT_TRANSLATE_NOOP(
         "IssueText", "Samtycket gäller inte i dag: välj ett annat, eller spara ett nytt under Samtycken.")},
    {"handover.question.missing",
     QT_TRANSLATE_NOOP("IssueText", "Svara på båda frågorna om vem som blir Stödsamordnare.")},
    {"handover.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i överlämningen är för lång, högst %1 tecken.")},
    {"meeting.when.missing", QT_TRANSLATE_NOOP("IssueText", "Ange dag och tid för mötet.")},
    {"meeting.minutes.range", QT_TRANSLATE_NOOP("IssueText", "Mötet kan vara mellan %1 och %2 minuter långt.")},
    {"meeting.children.missing",
     QT_TRANSLATE_NOOP("IssueText", "Ett Individuellt barnteam gäller ett barn: välj vilket.")},
    {"meeting.child.twice", QT_TRANSLATE_NOOP("IssueText", "Samma barn står två gånger på mötet: ta bort det ena.")},
    {"meeting.leader.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som leder mötet.")},
    {"meeting.call.short", QT_TRANSLATE_NOOP(
                               "IssueText", "Kallelsen skickades %1 dagar före mötet. Enheten har bestämt minst %2 "
                                            "dagar: fråga om alla hinner, eller välj en senare dag.")},
    {"meeting.next.missing", QT_TRANSLATE_NOOP("IssueText", "Boka nästa möte innan ni avslutar.")},
    {"meeting.attendance.open", QT_TRANSLATE_NOOP("IssueText", "Ange vilka som var med, under den första punkten.")},
    {"meeting.stodsamordnare.missing",
     QT_TRANSLATE_NOOP("IssueText", "Utse en Stödsamordnare innan det första mötet avslutas.")},
    {"meeting.principle.open",
     QT_TRANSLATE_NOOP(
         "IssueText", "Teamet har bestämt något om ett barn: svara på de fyra principerna vid beslutet först.")},
    {"meeting.barnkontakt.missing",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet har ingen Barnkontakt som kan ta över ansvaret för planen: skriv in Barnkontakten under "
                      "barnets uppgifter.")},
    {"meeting.begun",
     QT_TRANSLATE_NOOP("IssueText", "Mötet är påbörjat och finns kvar i barnens historik. Avsluta det i stället.")},
    {"meeting.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i mötet är för lång, högst %1 tecken.")},
    {"team.age.order",
     QT_TRANSLATE_NOOP("IssueText", "Teamets åldrar står i fel ordning: från den lägsta till den högsta.")},
    {"team.roles.missing",
     QT_TRANSLATE_NOOP("IssueText", "Teamet är tomt: lägg till dem som kallas, eller ta bort det.")},
    {"team.convenes.missing", QT_TRANSLATE_NOOP("IssueText", "Välj en i teamet som sammankallar.")},
    {"team.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i teamet är för lång, högst %1 tecken.")},
    {"organisation.name.missing", QT_TRANSLATE_NOOP("IssueText", "Ge verksamheten ett namn.")},
    {"organisation.person.missing",
     QT_TRANSLATE_NOOP("IssueText", "Kontaktpersonen behöver ett namn: skriv det eller ta bort raden.")},
    {"organisation.text.tooLong",
     QT_TRANSLATE_NOOP("IssueText", "Texten om verksamheten är för lång, högst %1 tecken.")},
    {"organisation.used", QT_TRANSLATE_NOOP(
                              "IssueText", "Verksamheten finns med i samtycken, möten eller stående tider och kan inte "
                                           "tas bort. Byt namn på den om den heter något annat nu.")},
    {"standingTime.name.missing", QT_TRANSLATE_NOOP("IssueText", "Ge den stående tiden ett namn.")},
    {"standingTime.first.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv första dagen.")},
    {"standingTime.minutes.range", QT_TRANSLATE_NOOP("IssueText", "Tiden ska vara mellan %1 och %2 minuter.")},
    {"standingTime.text.tooLong",
     QT_TRANSLATE_NOOP("IssueText", "Texten om den stående tiden är för lång, högst %1 tecken.")},
    {"directory.name.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som är Barnkontakt.")},
    {"directory.organisation.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv var Barnkontakten arbetar.")},
    {"directory.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om Barnkontakten är för lång, högst %1 tecken.")},
};

} // namespace

std::span<const IssueSentence> supportSentences() { return sentences; }

} // namespace bk
