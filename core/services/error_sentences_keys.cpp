// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/error_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr ExactSentences sentences[] = {
    {"backup.inUnit",
     QT_TRANSLATE_NOOP(
         "ErrorText", "En säkerhetskopia får inte ligga i enhetens egen mapp: där städar programmet, och "
                      "försvinner disken försvinner båda."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj en annan mapp, helst på en annan disk.")},
    {"upgrade.room",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Enheten är gjord av en äldre version av programmet, och disken har för lite plats för den "
                      "säkerhetskopia som görs innan den ändras."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Frigör plats, tre gånger så mycket som enhetens mapp tar, och öppna den igen. Inget har "
                      "ändrats.")},
    {"keys.unseen",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Enhetens nyckelfil och databas är från olika tillfällen. Innan någon har sett efter byts ingen "
                      "lösenfras eller nyckel, och ingen släpps in."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "En administratör godtar det i varningen när enheten har öppnats, eller med audit --accept.")},
    {"keys.age", QT_TRANSLATE_NOOP("ErrorText", "Enhetens nyckelfil och databas är från olika tillfällen."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Leta efter den rätta filen. En administratör kan också godta det med audit --accept.")},
    {"keys.whole", QT_TRANSLATE_NOOP("ErrorText", "Enhetens nyckelfil är hel, så ingen annan behövs."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Lås upp som vanligt. Är lösenfrasen glömd kan enhetens återställningsnyckel ge en ny.")},
    {"keys.foreign",
     QT_TRANSLATE_NOOP(
         "ErrorText", "Nycklarna i filen öppnar inte databasen i mappen: de är en annan enhets, eller från före ett "
                      "nyckelbyte."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj en nyare säkerhetskopia av den här enheten. Inget har ändrats.")},
    {"accept.nothing", QT_TRANSLATE_NOOP("ErrorText", "Det finns inget att godta: allt är som det ska."),
     QT_TRANSLATE_NOOP("ErrorText", "Inget har ändrats.")},
    {"user.login.taken", QT_TRANSLATE_NOOP("ErrorText", "Det finns redan en användare med det användarnamnet."),
     QT_TRANSLATE_NOOP("ErrorText", "Välj ett annat användarnamn.")},
    {"user.login.unusable", QT_TRANSLATE_NOOP("ErrorText", "Användarnamnet går inte att använda."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Skriv bokstäver, siffror, punkt, bindestreck, understreck eller @, utan mellanslag, och börja "
                      "med en bokstav eller siffra.")},
    {"user.name.missing", QT_TRANSLATE_NOOP("ErrorText", "Användarens namn saknas."),
     QT_TRANSLATE_NOOP("ErrorText", "Skriv namnet.")},
    {"user", QT_TRANSLATE_NOOP("ErrorText", "Det finns ingen användare med det användarnamnet i enheten."),
     QT_TRANSLATE_NOOP("ErrorText", "Kontrollera stavningen mot listan över användare.")},
    {"passphrase.short", QT_TRANSLATE_NOOP("ErrorText", "Lösenfrasen är för kort: den behöver minst 15 tecken."),
     QT_TRANSLATE_NOOP(
         "ErrorText", "Välj minst sex ord som inte hör ihop, till exempel det förslag som programmet ger.")},
};

} // namespace

std::span<const ExactSentences> keySentences() { return sentences; }

} // namespace bk
