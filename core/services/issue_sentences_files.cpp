// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"backup.noneToTry",
     QT_TRANSLATE_NOOP("IssueText", "I mappen finns ingen säkerhetskopia som enhetens nuvarande nycklar öppnar.")},
    {"log.reason.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv varför ni fortsätter i den. Det står kvar i loggen.")},
    {"json.tooLarge", QT_TRANSLATE_NOOP("IssueText", "Filen är större än %1 byte, som är det mesta som tas emot.")},
    {"json.encoding", QT_TRANSLATE_NOOP("IssueText", "Filen är inte text i UTF-8.")},
    {"json.syntax", QT_TRANSLATE_NOOP("IssueText", "Här är filen inte giltig JSON (tecken %1 på raden).")},
    {"json.tooDeep", QT_TRANSLATE_NOOP("IssueText", "Filen har mer än %1 nivåer i varandra.")},
    {"json.tooMany", QT_TRANSLATE_NOOP("IssueText", "Filen har fler än %1 värden.")},
    {"json.part.tooLarge",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Ett barn i filen, eller det som står utanför barnen, är större än %1 byte. Det är det mesta som tas emot.")},
    {"json.part.tooMany",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Ett barn i filen, eller det som står utanför barnen, har fler än %1 värden. Det är det mesta som tas emot.")},
    {"json.key.duplicate", QT_TRANSLATE_NOOP("IssueText", "Nyckeln ”%1” står två gånger.")},
    {"json.key.missing", QT_TRANSLATE_NOOP("IssueText", "Nyckeln ”%1” saknas.")},
    {"json.key.unknown", QT_TRANSLATE_NOOP("IssueText", "Nyckeln ”%1” är okänd.")},
    {"json.type", QT_TRANSLATE_NOOP("IssueText", "Värdet har fel typ, det ska vara %1.")},
    {"json.text.empty", QT_TRANSLATE_NOOP("IssueText", "Texten får inte vara tom.")},
    {"json.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten har %1 tecken, högst %2 får plats.")},
    {"json.text.control", QT_TRANSLATE_NOOP("IssueText", "Texten innehåller osynliga styrtecken.")},
    {"json.text.space", QT_TRANSLATE_NOOP("IssueText", "Texten får inte börja eller sluta med mellanslag.")},
    {"json.text.pattern", QT_TRANSLATE_NOOP("IssueText", "”%1” har inte den form som krävs här.")},
    {"json.date", QT_TRANSLATE_NOOP("IssueText", "”%1” är ingen dag. Skriv den som 2026-08-01.")},
    {"json.time", QT_TRANSLATE_NOOP("IssueText", "”%1” är ingen tidpunkt. Skriv den som 2026-08-01T13:30:00Z.")},
    {"json.number", QT_TRANSLATE_NOOP("IssueText", "Talet ska vara ett heltal från %1 till %2.")},
    {"json.count", QT_TRANSLATE_NOOP("IssueText", "Listan har %1 delar, den ska ha %2 till %3.")},
    {"json.choice", QT_TRANSLATE_NOOP("IssueText", "”%1” är inget av de värden som går att välja.")},
    {"json.repeated", QT_TRANSLATE_NOOP("IssueText", "”%1” står två gånger i listan.")},
    {"language.format", QT_TRANSLATE_NOOP("IssueText", "Filen är inget språk för papper.")},
    {"language.formatVersion", QT_TRANSLATE_NOOP("IssueText", "Språkfilens formatversion är okänd.")},
    {"language.formatVersion.newer",
     QT_TRANSLATE_NOOP("IssueText", "Språkfilen är gjord för en nyare version av programmet.")},
    {"language.swedish", QT_TRANSLATE_NOOP("IssueText", "Svenska är papperens eget språk och läses inte in.")},
    {"language.review",
     QT_TRANSLATE_NOOP("IssueText", "Den som har granskat och dagen för granskningen ska stå båda två eller ingen.")},
    {"language.reviewer.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som har granskat språket.")},
    {"language.text.length",
     QT_TRANSLATE_NOOP("IssueText", "Texten till ”%1” är tom på svenska eller längre än %2 tecken.")},
    {"language.text.gaps",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Översättningen av ”%1” har inte samma luckor (procenttecken med siffra) som den svenska texten.")},
    {"statistics.file.format", QT_TRANSLATE_NOOP("IssueText", "Filen är ingen statistik från en enhet.")},
    {"statistics.file.newer", QT_TRANSLATE_NOOP("IssueText", "Filen är gjord av en nyare version av programmet.")},
    {"statistics.file.days",
     QT_TRANSLATE_NOOP("IssueText", "Dagarna är inte terminens egna (%1). Talen går inte att jämföra.")},
    {"statistics.merge.duplicate",
     QT_TRANSLATE_NOOP("IssueText", "%1 finns med mer än en gång för %2. Den nyaste filen räknas.")},
    {"statistics.merge.days",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Enheterna räknar %1 mellan olika dagar. De talen läggs inte ihop: varje räkning står för sig, med "
         "sina dagar.")},
    {"statistics.merge.instruments",
     QT_TRANSLATE_NOOP("IssueText", "%1: skattningarna är gjorda med olika versioner av %2 (%3).")},
    {"statistics.merge.masked",
     QT_TRANSLATE_NOOP(
         "IssueText", "%1: antal enheter med maskerade tal: %2. De talen ingår inte i summorna, som därför är minst så "
                      "stora som de står.")},
    {"statistics.merge.exact",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Filer med exakta tal: %1. Publicera inte de enheternas egna tabeller bredvid de här: ett maskerat tal kan då "
         "gå att räkna ut. Ska båda publiceras, slå ihop enheternas maskerade filer i stället.")},
    {"statistics.merge.practice", QT_TRANSLATE_NOOP("IssueText", "%1 är en övningsenhet: talen är påhittade.")},
    {"statistics.merge.name", QT_TRANSLATE_NOOP("IssueText", "Två olika enheter heter %1. Båda räknas.")},
    {"statistics.hand.name", QT_TRANSLATE_NOOP("IssueText", "Skriv vad raden räknar, eller ta bort den.")},
    {"statistics.hand.repeated", QT_TRANSLATE_NOOP("IssueText", "”%1” står på två rader.")},
    {"statistics.hand.negative", QT_TRANSLATE_NOOP("IssueText", "Ett antal kan inte vara mindre än 0.")},
    {"experience.file.heading",
     QT_TRANSLATE_NOOP("IssueText", "Första raden ska vara ”%1”. Spara mallen och fyll i den.")},
    {"experience.file.empty", QT_TRANSLATE_NOOP("IssueText", "Filen har inga svar.")},
    {"experience.file.long", QT_TRANSLATE_NOOP("IssueText", "Filen har för många rader, högst %1 får plats.")},
    {"experience.file.respondent",
     QT_TRANSLATE_NOOP("IssueText", "Första kolumnen ska vara personal, vårdnadshavare eller barn, inte ”%1”.")},
    {"experience.file.step",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "”%1” är inget steg. Skriv hela, upptäckt, barnsamtal, barnteam, individuellt barnteam eller behov "
         "uppfyllt, eller lämna tomt.")},
    {"experience.file.columns", QT_TRANSLATE_NOOP("IssueText", "Raden har %1 kolumner och ska ha %2.")},
    {"experience.file.answer",
     QT_TRANSLATE_NOOP("IssueText", "Fråga %1: svaret ska vara 1, 2, 3, 4 eller tomt, inte ”%2”.")},
    {"statistics.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten är för lång, högst %1 tecken får plats.")},
    {"pack.format", QT_TRANSLATE_NOOP("IssueText", "Filen är inget instrumentpaket.")},
    {"pack.formatVersion", QT_TRANSLATE_NOOP("IssueText", "Paketets formatversion är okänd.")},
    {"pack.formatVersion.newer",
     QT_TRANSLATE_NOOP("IssueText", "Paketet är gjort för en nyare version av programmet.")},
    {"pack.area.duplicate", QT_TRANSLATE_NOOP("IssueText", "Området ”%1” finns två gånger.")},
    {"pack.area.order", QT_TRANSLATE_NOOP("IssueText", "Området ”%1” står på fel plats, här ska ”%2” stå.")},
    {"pack.area.unknown", QT_TRANSLATE_NOOP("IssueText", "Området ”%1” finns inte i modellen, här ska ”%2” stå.")},
    {"pack.aspect.duplicate", QT_TRANSLATE_NOOP("IssueText", "Aspekten ”%1” finns två gånger.")},
    {"pack.aspect.unknown", QT_TRANSLATE_NOOP("IssueText", "Aspekten ”%1” finns inte i området ”%2”.")},
    {"pack.instrument.duplicate", QT_TRANSLATE_NOOP("IssueText", "Instrumentet ”%1” finns två gånger.")},
    {"pack.statement.duplicate", QT_TRANSLATE_NOOP("IssueText", "Påståendet ”%1” finns två gånger i instrumentet.")},
    {"pack.subarea.duplicate", QT_TRANSLATE_NOOP("IssueText", "Delområdet ”%1” finns två gånger.")},
    {"pack.keyAspect.duplicate", QT_TRANSLATE_NOOP("IssueText", "Den viktiga aspekten ”%1” finns två gånger.")},
    {"pack.ageSpan.reversed", QT_TRANSLATE_NOOP("IssueText", "Åldersspannet slutar före det börjar.")},
    {"pack.scale.per", QT_TRANSLATE_NOOP("IssueText", "Skalan passar inte ihop med vad den gäller för.")},
    {"children.format", QT_TRANSLATE_NOOP("IssueText", "Filen är ingen export av barn från Behovskompass.")},
    {"children.formatVersion.newer",
     QT_TRANSLATE_NOOP("IssueText", "Filen är gjord av en nyare version av programmet.")},
    {"children.id", QT_TRANSLATE_NOOP("IssueText", "”%1” är inget giltigt id.")},
    {"children.duplicate", QT_TRANSLATE_NOOP("IssueText", "Samma post finns två gånger i filen.")},
    {"children.known",
     QT_TRANSLATE_NOOP("IssueText", "Det här finns redan i enheten. Importen ändrar aldrig det som redan finns.")},
    {"children.personnummer", QT_TRANSLATE_NOOP("IssueText", "Personnumret är inte giltigt.")},
    {"children.personnummer.known",
     QT_TRANSLATE_NOOP("IssueText", "Personnumret finns redan på ett barn, i enheten eller tidigare i filen.")},
    {"children.instrument.unknown",
     QT_TRANSLATE_NOOP("IssueText", "Instrumentet %1 %2 finns varken i filen eller i enheten.")},
    {"children.participant.unknown", QT_TRANSLATE_NOOP("IssueText", "En deltagares skattning saknas i filen.")},
    {"children.pack", QT_TRANSLATE_NOOP("IssueText", "Instrumentpaketet i filen är felaktigt (paketets rad %1).")},
    {"children.pack.conflict", QT_TRANSLATE_NOOP("IssueText", "Enheten har redan paketet %1 %2 med annat innehåll.")},
    {"children.card.unknown", QT_TRANSLATE_NOOP("IssueText", "Kortet som anmälan hör till saknas i filen.")},
    {"children.consent.unknown",
     QT_TRANSLATE_NOOP("IssueText", "Samtycket som överlämningen hör till saknas i filen.")},
    {"children.gemensam.unknown",
     QT_TRANSLATE_NOOP("IssueText", "Den gemensamma kompassen som mötet kom fram till saknas i filen.")},
    {"children.organisation.unknown", QT_TRANSLATE_NOOP("IssueText", "En verksamhet som nämns saknas i filen.")},
    {"children.meeting.differs",
     QT_TRANSLATE_NOOP("IssueText", "Samma möte står hos flera barn, men uppgifterna om det är olika.")},
    {"children.content", QT_TRANSLATE_NOOP("IssueText", "Innehållet i en fryst plan går inte att läsa.")},
    {"children.fordjupad.duplicate",
     QT_TRANSLATE_NOOP("IssueText", "Barnet har två fördjupade behovskompasser från samma verksamhet.")},
    {"children.planVersion.duplicate",
     QT_TRANSLATE_NOOP("IssueText", "Barnet har två frysta planer med samma nummer.")},
    {"children.round.duplicate", QT_TRANSLATE_NOOP("IssueText", "Barnet har två omgångar med samma nummer.")},
    {"children.voice.duplicate", QT_TRANSLATE_NOOP("IssueText", "Samma person svarar två gånger i samtycket.")},
    {"children.point.duplicate", QT_TRANSLATE_NOOP("IssueText", "Samma punkt står två gånger på mötet.")},
    {"children.area.duplicate", QT_TRANSLATE_NOOP("IssueText", "Samma område står två gånger.")},
    {"transfer.receiver",
     QT_TRANSLATE_NOOP(
         "IssueText", "En förseglad fil går till en annan enhet: välj en annan verksamhet, eller enligt lag.")},
    {"retention.years.range",
     QT_TRANSLATE_NOOP("IssueText", "Tiden ska vara mellan %1 och %2 år. Modellens egen tid är %1 år.")},
    {"retention.identity.journal",
     QT_TRANSLATE_NOOP(
         "IssueText", "Namn och uppgifter om barnet är ingen journalhandling: märk det som journalen består av.")},
    {"backup.folder.inUnit",
     QT_TRANSLATE_NOOP(
         "IssueText", "Mappen för säkerhetskopior ligger inne i enhetens egen mapp. Välj en på en annan disk.")},
    {"purge.role",
     QT_TRANSLATE_NOOP("IssueText", "Bara den som är administratör får gallra: be någon av dem göra det.")},
    {"purge.clock",
     QT_TRANSLATE_NOOP(
         "IssueText", "Datorns klocka (%1) går efter det senaste som hänt i enheten (%2). Ställ klockan rätt. Tills "
                      "dess gallras inget.")},
    {"purge.decision.missing",
     QT_TRANSLATE_NOOP("IssueText", "Skriv gallringsbeslutets nummer. Allmänna handlingar gallras bara efter beslut.")},
    {"purge.nothing",
     QT_TRANSLATE_NOOP(
         "IssueText", "Inget av det valda ska gallras i dag enligt enhetens frister. Välj bland barnen under Att "
                      "gallra, eller ändra fristerna först.")},
};

} // namespace

std::span<const IssueSentence> fileSentences() { return sentences; }

} // namespace bk
