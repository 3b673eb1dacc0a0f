// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/error_text.h"

#include "core/services/error_sentences.h"
#include "core/services/issue_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace bk {
namespace {

struct Sentences {
    Error::Kind kind;
    const char* happened;
    const char* whatToDo;
};

constexpr Sentences sentences[] = {
    {Error::Kind::WrongUser, QT_TRANSLATE_NOOP("ErrorText", "Det finns ingen användare med det namnet i enheten."),
     QT_TRANSLATE_NOOP("ErrorText", "Kontrollera stavningen eller välj dig själv i listan.")},
    {Error::Kind::WrongPassphrase, QT_TRANSLATE_NOOP("ErrorText", "Lösenfrasen stämmer inte."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Kontrollera Caps Lock och försök igen. Har du glömt den kan enhetens återställningsnyckel ge dig en ny.")},
    {Error::Kind::WrongRecoveryKey, QT_TRANSLATE_NOOP("ErrorText", "Återställningsnyckeln stämmer inte."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Jämför varje grupp med papperet och kontrollera att det är den här enhetens nyckel.")},
    {Error::Kind::KeysMissing, QT_TRANSLATE_NOOP("ErrorText", "Filen ”keys” saknas i enhetens mapp."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Hämta nycklarna ur en säkerhetskopia av enheten; databasen rörs inte. Ändra inget annat i mappen.")},
    {Error::Kind::KeysDamaged, QT_TRANSLATE_NOOP("ErrorText", "Filen ”keys” är skadad eller ändrad."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Hämta nycklarna ur en säkerhetskopia av enheten; databasen rörs inte. Ändra inget annat i mappen.")},
    {Error::Kind::DatabaseMissing, QT_TRANSLATE_NOOP("ErrorText", "Enhetens databas saknas i mappen."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Hela mappen hör ihop. Leta efter filen som börjar på ”data-”, eller återställ en säkerhetskopia.")},
    {Error::Kind::DatabaseDamaged, QT_TRANSLATE_NOOP("ErrorText", "Enhetens databas är skadad."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Skriv inget mer i den. Ta en kopia av mappen som den är och återställ den senaste säkerhetskopian.")},
    {Error::Kind::NotEncrypted, QT_TRANSLATE_NOOP("ErrorText", "Databasen i mappen är inte krypterad."),
     QT_TRANSLATE_NOOP("ErrorText", "Programmet öppnar bara krypterade enheter. Kontrollera att det är rätt mapp.")},
    {Error::Kind::NotAUnit, QT_TRANSLATE_NOOP("ErrorText", "Mappen är ingen enhet."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj mappen som har filen ”keys” i sig.")},
    {Error::Kind::AlreadyExists, QT_TRANSLATE_NOOP("ErrorText", "Det finns redan något där eller med det namnet."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj en tom mapp eller ett annat namn.")},
    {Error::Kind::InUse, QT_TRANSLATE_NOOP("ErrorText", "Enheten är redan öppen, här eller på en annan dator."),
     QT_TRANSLATE_NOOP("ErrorText", "Stäng den där först och försök sedan igen.")},
    {Error::Kind::NewerFormat, QT_TRANSLATE_NOOP("ErrorText", "Det här är gjort av en nyare version av programmet."),
     QT_TRANSLATE_NOOP("ErrorText", "Installera den senaste versionen. Ingenting har ändrats.")},
    {Error::Kind::NotFound, QT_TRANSLATE_NOOP("ErrorText", "Det som söktes finns inte kvar."),
     QT_TRANSLATE_NOOP("ErrorText", "Kontrollera sökvägen och försök igen.")},
    {Error::Kind::ReadOnly, QT_TRANSLATE_NOOP("ErrorText", "Det går inte att skriva i mappen."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Välj en mapp som du får skriva i, eller be den som sköter datorn om rättigheter.")},
    {Error::Kind::DiskFull, QT_TRANSLATE_NOOP("ErrorText", "Disken är full."),
     QT_TRANSLATE_NOOP("ErrorText", "Frigör utrymme och spara igen. Det som var sparat finns kvar.")},
    {Error::Kind::Io, QT_TRANSLATE_NOOP("ErrorText", "Det gick inte att läsa eller skriva på disken."),
     QT_TRANSLATE_NOOP("ErrorText", "Kontrollera att disken eller nätverket är anslutet och försök igen.")},
    {Error::Kind::MalformedImport,
     QT_TRANSLATE_NOOP("ErrorText", "Filen följer inte formatet för import, och inget har importerats."),
     QT_TRANSLATE_NOOP("ErrorText", "Be avsändaren exportera den på nytt och ändra inget i den.")},
    {Error::Kind::MalformedPack, QT_TRANSLATE_NOOP("ErrorText", "Instrumentpaketet har fel och har inte importerats."),
     QT_TRANSLATE_NOOP("ErrorText", "Rätta raderna i listan eller be paketets ägare om en ny fil.")},
    {Error::Kind::InvalidInput, QT_TRANSLATE_NOOP("ErrorText", "Ett värde går inte att använda."),
     QT_TRANSLATE_NOOP("ErrorText", "Kontrollera det som är skrivet och försök igen.")},
    {Error::Kind::Refused, QT_TRANSLATE_NOOP("ErrorText", "En regel säger nej till det här."),
     QT_TRANSLATE_NOOP("ErrorText", "Komplettera det som saknas och försök igen.")},
    {Error::Kind::Weak, QT_TRANSLATE_NOOP("ErrorText", "Lösenfrasen är för kort eller för lätt att gissa."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Välj minst sex ord som inte hör ihop, till exempel det förslag som programmet ger.")},
    {Error::Kind::WrongLibrary,
     QT_TRANSLATE_NOOP("ErrorText", "Krypteringen i datorns program är inte den som krävs, så ingenting öppnades."),
     QT_TRANSLATE_NOOP("ErrorText", "Installera om programmet eller kontakta den som sköter datorn.")},
    {Error::Kind::Database,
     QT_TRANSLATE_NOOP("ErrorText", "Databasen kunde inte utföra ändringen, och inget sparades."),
     QT_TRANSLATE_NOOP("ErrorText", "Försök igen. Händer det på nytt behöver den som sköter datorn titta på det.")},
    {Error::Kind::Cancelled, QT_TRANSLATE_NOOP("ErrorText", "Avbrutet."),
     QT_TRANSLATE_NOOP("ErrorText", "Ingenting har ändrats.")},
};

constexpr ExactSentences exactSentences[] = {
    {"backup.none", QT_TRANSLATE_NOOP("ErrorText", "Filen är ingen säkerhetskopia från programmet."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj en fil vars namn slutar på ”.bkbackup”.")},
    {"backup.damaged", QT_TRANSLATE_NOOP("ErrorText", "Säkerhetskopian är skadad eller ändrad."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj en annan säkerhetskopia. Ingenting har ändrats.")},
    {"backup.unitDamaged",
     QT_TRANSLATE_NOOP("ErrorText", "Det som säkerhetskopian innehåller är skadat, så den går inte att lita på."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Behåll de äldre säkerhetskopiorna och kontrollera enheten under Enheten, Kontroll.")},
    {"backup.differs",
     QT_TRANSLATE_NOOP("ErrorText", "Säkerhetskopian blev inte lik enheten och har därför tagits bort."),
     QT_TRANSLATE_NOOP("ErrorText", "Försök igen. De äldre säkerhetskopiorna finns kvar.")},
    {"backup.log",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Loggen i säkerhetskopian slutar inte där den slutade när kopian gjordes. Den kan ha kapats."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj en annan säkerhetskopia. Ingenting har ändrats.")},
    {"backup.otherKeys",
     QT_TRANSLATE_NOOP("ErrorText", "Säkerhetskopian är av en annan enhet eller från före ett nyckelbyte."),
     QT_TRANSLATE_NOOP("ErrorText", "Gör en ny säkerhetskopia och prova den.")},
    {"purge.clock", QT_TRANSLATE_NOOP("ErrorText", "Datorns klocka går efter det senaste som hänt i enheten."),
     QT_TRANSLATE_NOOP("ErrorText", "Ställ klockan rätt. Tills dess gallras inget.")},
    {"rekey.room", QT_TRANSLATE_NOOP("ErrorText", "Disken har för lite plats för att byta enhetens nyckel."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Det behövs en och en halv gång enhetens storlek. Frigör plats och försök igen. Inget har ändrats.")},
    {"rekey.differs", QT_TRANSLATE_NOOP("ErrorText", "Enheten med den nya nyckeln blev inte lik den gamla."),
     QT_TRANSLATE_NOOP("ErrorText", "Inget har ändrats. Kontrollera enheten under Enheten, Kontroll.")},
    {"unit.noChildren", QT_TRANSLATE_NOOP("ErrorText", "Enheten är en lokal styrgrupps och håller inga barn."),
     QT_TRANSLATE_NOOP("ErrorText", "Öppna den enhet som arbetar med barnet, eller skapa en enhet för verksamheten.")},
    {"unit.noChildren.statistics",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Enheten är en lokal styrgrupps och håller inga barn, så den har inget eget att räkna."),
     QT_TRANSLATE_NOOP("ErrorText", "Slå ihop enheternas statistikfiler i stället.")},
    {"unit.kind.fixed",
     QT_TRANSLATE_NOOP(
         "ErrorText", "En lokal styrgrupps enhet håller inga barn, och det går inte att ändra i efterhand."),
     QT_TRANSLATE_NOOP("ErrorText", "Skapa en ny enhet med den andra verksamheten.")},
    {"transfer.none", QT_TRANSLATE_NOOP("ErrorText", "Filen är ingen förseglad fil från en annan enhet."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj en fil vars namn slutar på ”.bkforseglad”. Ingenting har ändrats.")},
    {"transfer.tooLarge", QT_TRANSLATE_NOOP("ErrorText", "Filen är större än vad som tas emot, så inget är inläst."),
     QT_TRANSLATE_NOOP("ErrorText", "Be avsändaren göra en fil för varje barn. Går inte det är filen inte äkta.")},
    {"export.tooLarge", QT_TRANSLATE_NOOP("ErrorText", "Filen blir större än vad en annan enhet läser in."),
     QT_TRANSLATE_NOOP("ErrorText", "Exportera färre barn åt gången. Ingen fil är skriven.")},
    {"export.tooLarge.one", QT_TRANSLATE_NOOP("ErrorText", "Om barnet finns mer än vad en annan enhet läser in."),
     QT_TRANSLATE_NOOP("ErrorText", "Spara barnet som öppen fil eller som papper i stället. Ingen fil är skriven.")},
    {"transfer.newer", QT_TRANSLATE_NOOP("ErrorText", "Filen är förseglad av en nyare version av programmet."),
     QT_TRANSLATE_NOOP("ErrorText", "Installera den senaste versionen och läs in filen igen. Inget är inläst.")},
    {"transfer.damaged", QT_TRANSLATE_NOOP("ErrorText", "Filen är skadad eller ändrad på vägen, så inget är inläst."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Be avsändaren att skicka den en gång till. Händer det igen: ring och säg vad som hänt.")},
    {"transfer.foreign", QT_TRANSLATE_NOOP("ErrorText", "Filen är låst till en annan enhet och kan inte öppnas här."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Var den till er: skicka er enhets mottagarkort till avsändaren, som då kan göra en ny. Annars: radera filen "
         "och säg till avsändaren att den kommit fel.")},
    {"transfer.unknown", QT_TRANSLATE_NOOP("ErrorText", "Avsändaren är inte bekräftad, så inget är inläst."),
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "Ring enheten som filen säger sig komma från, på ett nummer som ni själva har, och jämför de sex orden.")},
    {"unitCard.none", QT_TRANSLATE_NOOP("ErrorText", "Filen är inget mottagarkort."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj en fil vars namn slutar på ”.bkkort”, som den andra enheten har sparat.")},
    {"unitCard.newer", QT_TRANSLATE_NOOP("ErrorText", "Mottagarkortet är gjort av en nyare version av programmet."),
     QT_TRANSLATE_NOOP("ErrorText", "Installera den senaste versionen och läs in kortet igen.")},
    {"unitCard.damaged", QT_TRANSLATE_NOOP("ErrorText", "Mottagarkortet är skadat eller ändrat på vägen."),
     QT_TRANSLATE_NOOP("ErrorText", "Be den andra enheten spara sitt kort på nytt och skicka det igen.")},
    {"known.none", QT_TRANSLATE_NOOP("ErrorText", "Enheten finns inte bland dem ni lämnar över till."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Be den om dess mottagarkort. En administratör läser in det under Enheten, Andra enheter.")},
    {"known.several", QT_TRANSLATE_NOOP("ErrorText", "Flera enheter som ni lämnar över till heter så."),
     QT_TRANSLATE_NOOP("ErrorText", "Ange enhetens id i stället för namnet.")},
    {"known.words", QT_TRANSLATE_NOOP("ErrorText", "Orden är inte kortets, så enheten är inte tillagd."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Läs orden för varandra en gång till. Är de olika kommer kortet inte från den enheten.")},
    {"known.own", QT_TRANSLATE_NOOP("ErrorText", "Det är er egen enhets mottagarkort."),
     QT_TRANSLATE_NOOP("ErrorText", "Läs in kortet från den enhet som ni ska lämna över till.")},
    {"user.self.role", QT_TRANSLATE_NOOP("ErrorText", "Du kan inte ändra din egen roll."),
     QT_TRANSLATE_NOOP("ErrorText", "Be en annan administratör i enheten att göra det.")},
    {"user.self", QT_TRANSLATE_NOOP("ErrorText", "Du kan inte ta bort dig själv."),
     QT_TRANSLATE_NOOP("ErrorText", "Be en annan användare i enheten att göra det.")},
};

} // namespace

ErrorText errorText(Error::Kind kind) {
    for (const Sentences& each : sentences)
        if (each.kind == kind)
            return {
                QCoreApplication::translate("ErrorText", each.happened),
                QCoreApplication::translate("ErrorText", each.whatToDo)};
    Q_UNREACHABLE();
}

ErrorText errorText(const Error& error) {
    for (const std::span<const ExactSentences> table :
         {std::span<const ExactSentences>(exactSentences), keySentences()})
        for (const ExactSentences& each : table)
            if (error.detail() == QLatin1StringView(each.detail))
                return {
                    QCoreApplication::translate("ErrorText", each.happened),
                    QCoreApplication::translate("ErrorText", each.whatToDo)};
    ErrorText text = errorText(error.kind());
    // These may name a rule as their detail; all others hold technical matter.
    const auto named = {Error::Kind::Refused, Error::Kind::NotFound, Error::Kind::InvalidInput, Error::Kind::Weak};
    if (std::find(named.begin(), named.end(), error.kind()) != named.end()) {
        const QString rule = issueText(Issue{error.detail(), {}, {}});
        if (!rule.isEmpty() && !rule.contains(QLatin1String("%1")))
            text = {rule, {}};
    }
    // Each group of the paper key has its own check character, which says where it is wrong.
    const QLatin1StringView group("group ");
    if (error.kind() == Error::Kind::WrongRecoveryKey && error.detail().startsWith(group))
        text.happened =
            QCoreApplication::translate("ErrorText", "Något stämmer inte i grupp %1 av återställningsnyckeln.")
                .arg(error.detail().sliced(group.size()));
    return text;
}

} // namespace bk
