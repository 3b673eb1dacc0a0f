// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/error_text.h"

#include "core/services/issue_text.h"

#include <QCoreApplication>

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ErrorText", text); }

ErrorText keyText(Error::Kind kind) {
    if (kind == Error::Kind::WrongUser)
        return {
            tr("Det finns ingen användare med det namnet i enheten."),
            tr("Kontrollera stavningen eller välj dig själv i listan.")};
    if (kind == Error::Kind::WrongPassphrase)
        return {
            tr("Lösenfrasen stämmer inte."), tr("Kontrollera Caps Lock och försök igen. Har du glömt den kan enhetens "
                                                "återställningsnyckel ge dig en ny.")};
    if (kind == Error::Kind::WrongRecoveryKey)
        return {
            tr("Återställningsnyckeln stämmer inte."),
            tr("Jämför varje grupp med papperet och kontrollera att det är den här enhetens nyckel.")};
    if (kind == Error::Kind::KeysMissing)
        return {
            tr("Filen ”keys” saknas i enhetens mapp."),
            tr("Lägg tillbaka ”keys.bak” eller filen ”keys” från en säkerhetskopia. Ändra inget annat i mappen.")};
    return {
        tr("Filen ”keys” är skadad eller ändrad."),
        tr("Återställ den föregående nyckelfilen eller hämta ”keys” från en säkerhetskopia av samma enhet.")};
}

ErrorText databaseText(Error::Kind kind) {
    if (kind == Error::Kind::DatabaseMissing)
        return {
            tr("Enhetens databas saknas i mappen."),
            tr("Hela mappen hör ihop. Leta efter filen som börjar på ”data-”, eller återställ en säkerhetskopia.")};
    if (kind == Error::Kind::DatabaseDamaged)
        return {
            tr("Enhetens databas är skadad."),
            tr("Skriv inget mer i den. Ta en kopia av mappen som den är och återställ den senaste säkerhetskopian.")};
    if (kind == Error::Kind::NotEncrypted)
        return {
            tr("Databasen i mappen är inte krypterad."),
            tr("Programmet öppnar bara krypterade enheter. Kontrollera att det är rätt mapp.")};
    return {
        tr("Databasen kunde inte utföra ändringen, och inget sparades."),
        tr("Försök igen. Händer det på nytt: kontrollera enheten under Enheten och hör av dig till den som sköter "
           "datorn.")};
}

ErrorText placeText(Error::Kind kind) {
    switch (kind) {
    case Error::Kind::NotAUnit: return {tr("Mappen är ingen enhet."), tr("Välj mappen som har filen ”keys” i sig.")};
    case Error::Kind::AlreadyExists:
        return {tr("Det finns redan något där eller med det namnet."), tr("Välj en tom mapp eller ett annat namn.")};
    case Error::Kind::InUse:
        return {
            tr("Enheten är redan öppen, här eller på en annan dator."),
            tr("Stäng den där först och försök sedan igen.")};
    case Error::Kind::NewerFormat:
        return {
            tr("Det här är gjort av en nyare version av programmet."),
            tr("Installera den senaste versionen. Ingenting har ändrats.")};
    case Error::Kind::NotFound:
        return {tr("Det som söktes finns inte kvar."), tr("Kontrollera sökvägen eller ladda om sidan.")};
    case Error::Kind::ReadOnly:
        return {
            tr("Det går inte att skriva i mappen."),
            tr("Välj en mapp som du får skriva i, eller be den som sköter datorn om rättigheter.")};
    case Error::Kind::DiskFull:
        return {tr("Disken är full."), tr("Frigör utrymme och spara igen. Det som var sparat finns kvar.")};
    default:
        return {
            tr("Det gick inte att läsa eller skriva på disken."),
            tr("Kontrollera att disken eller nätverket är anslutet och försök igen.")};
    }
}

ErrorText inputText(Error::Kind kind) {
    switch (kind) {
    case Error::Kind::MalformedImport:
        return {
            tr("Filen följer inte formatet för import, och inget har importerats."),
            tr("Be avsändaren exportera den på nytt och ändra inget i den.")};
    case Error::Kind::MalformedPack:
        return {
            tr("Instrumentpaketet har fel och har inte importerats."),
            tr("Rätta raderna i listan eller be paketets ägare om en ny fil.")};
    case Error::Kind::InvalidInput:
        return {tr("Ett värde går inte att använda."), tr("Kontrollera det som är skrivet och försök igen.")};
    case Error::Kind::Refused:
        return {tr("En regel säger nej till det här."), tr("Komplettera det som saknas och försök igen.")};
    case Error::Kind::Weak:
        return {
            tr("Lösenfrasen är för kort eller för lätt att gissa."),
            tr("Välj minst sex ord som inte hör ihop, till exempel det förslag som programmet ger.")};
    case Error::Kind::WrongLibrary:
        return {
            tr("Krypteringen i datorns program är inte den som krävs, så ingenting öppnades."),
            tr("Installera om programmet eller kontakta den som sköter datorn.")};
    default: return {tr("Avbrutet."), tr("Ingenting har ändrats.")};
    }
}

} // namespace

ErrorText errorText(Error::Kind kind) {
    switch (kind) {
    case Error::Kind::WrongUser:
    case Error::Kind::WrongPassphrase:
    case Error::Kind::WrongRecoveryKey:
    case Error::Kind::KeysMissing:
    case Error::Kind::KeysDamaged: return keyText(kind);
    case Error::Kind::DatabaseMissing:
    case Error::Kind::DatabaseDamaged:
    case Error::Kind::NotEncrypted:
    case Error::Kind::Database: return databaseText(kind);
    case Error::Kind::NotAUnit:
    case Error::Kind::AlreadyExists:
    case Error::Kind::InUse:
    case Error::Kind::NewerFormat:
    case Error::Kind::NotFound:
    case Error::Kind::ReadOnly:
    case Error::Kind::DiskFull:
    case Error::Kind::Io: return placeText(kind);
    case Error::Kind::MalformedImport:
    case Error::Kind::MalformedPack:
    case Error::Kind::InvalidInput:
    case Error::Kind::Refused:
    case Error::Kind::Weak:
    case Error::Kind::WrongLibrary:
    case Error::Kind::Cancelled: return inputText(kind);
    }
    Q_UNREACHABLE();
}

ErrorText errorText(const Error& error) {
    ErrorText text = errorText(error.kind());
    if (error.kind() == Error::Kind::Refused) {
        const QString rule = issueText(Issue{error.detail(), {}, {}});
        if (!rule.isEmpty() && !rule.contains(QLatin1String("%1")))
            text.happened = rule;
    }
    return text;
}

} // namespace bk
