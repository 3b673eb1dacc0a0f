// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"process.way.none",
     QT_TRANSLATE_NOOP("IssueText", "Det finns ingen väg från %1 till %2: välj ett av de steg som visas.")},
    {"process.round.none",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet är inte i stödprocessen: börja med ett Upptäckarkort, eller med familjens egen önskan.")},
    {"process.round.open", QT_TRANSLATE_NOOP("IssueText", "Barnet har redan en omgång som pågår: fortsätt i den.")},
    {"process.sip.initiator",
     QT_TRANSLATE_NOOP(
         "IssueText", "Bara en verksamhet med skyldighet att kalla till SIP kan börja så: lägg till den under Enheten, "
                      "Verksamheter och personer, och kryssa i att den har skyldigheten.")},
    {"process.way.ended",
     QT_TRANSLATE_NOOP("IssueText", "Den här omgången är avslutad: börja en ny om barnet behöver stöd igen.")},
    {"process.date.future", QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: ange den dag steget bestämdes.")},
    {"process.date.before",
     QT_TRANSLATE_NOOP("IssueText", "Dagen ligger före steget innan, som togs %1: välj den dagen eller en senare.")},
    {"process.clock.back", QT_TRANSLATE_NOOP(
                               "IssueText", "Datorns klocka kan gå fel: enheten har redan använts %1. Rätta klockan, "
                                            "eller skriv varför steget tas ändå.")},
    {"process.reason.missing",
     QT_TRANSLATE_NOOP("IssueText", "Det här är en ovanlig väg: skriv varför ni väljer den.")},
    {"process.barnkontakt.missing",
     QT_TRANSLATE_NOOP("IssueText", "Barnet har ingen Barnkontakt än: skriv in vem det är på barnets sida.")},
    {"process.g1.oralConsent",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnkontakt aktiveras först när vårdnadshavaren har sagt ja till att uppgifter delas: tala med "
                      "vårdnadshavaren och fyll i svaret på Upptäckarkortet. Oron kan alltid anmälas.")},
    {"process.g1.childRefuses",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet har sagt nej till att uppgifter delas: tala med barnet igen och fyll i svaret på "
                      "Upptäckarkortet, eller ge stöd i egen verksamhet. Oron kan alltid anmälas.")},
    {"process.g1.childNotAsked",
     QT_TRANSLATE_NOOP(
         "IssueText", "Den unga svarar själv från 15 år, eller när åldern inte är känd: fråga om uppgifter får delas "
                      "och fyll i svaret på Upptäckarkortet eller i samtycket, eller skriv där varför frågan inte är "
                      "ställd. Oron kan alltid anmälas.")},
    {"process.talk.missing",
     QT_TRANSLATE_NOOP("IssueText", "Det finns inget Barnsamtal i den här omgången: håll ett först.")},
    {"process.decision.missing",
     QT_TRANSLATE_NOOP("IssueText", "Det finns inget beslut om vägen framåt: skriv beslutet först.")},
    {"process.decision.route",
     QT_TRANSLATE_NOOP("IssueText", "Det senaste beslutet säger %1: följ det, eller skriv ett nytt beslut.")},
    {"process.decision.information",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Underlaget räckte inte enligt det senaste beslutet: håll ett nytt Barnsamtal, eller skriv ett nytt beslut.")},
    {"process.decision.sufficient", QT_TRANSLATE_NOOP(
                                        "IssueText", "Underlaget räckte enligt det senaste beslutet: gå vidare enligt "
                                                     "det, eller skriv ett nytt beslut om mer behövs.")},
    {"process.directReason",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Vägen direkt till ett Individuellt barnteam behöver ett skäl: skriv varför Barnteam inte kommer först.")},
    {"process.meeting.missing",
     QT_TRANSLATE_NOOP("IssueText", "Det finns inget avslutat möte än: håll mötet och avsluta det först.")},
    {"process.meeting.open", QT_TRANSLATE_NOOP("IssueText", "Ett möte är inte avslutat: avsluta det först.")},
    {"process.team.follows", QT_TRANSLATE_NOOP(
                                 "IssueText", "Barnteamet följer fortfarande barnet: ta upp barnet på nästa möte och "
                                              "låt teamet besluta att det inte längre följs.")},
    {"process.followUpTalk.missing",
     QT_TRANSLATE_NOOP(
         "IssueText", "Familjen har inte fått veta vad Barnteamet kom fram till: håll Uppföljningssamtalet först.")},
    {"process.followUpTalk.next",
     QT_TRANSLATE_NOOP("IssueText", "Vid Uppföljningssamtalet bestämdes %1: följ det, eller håll ett nytt samtal.")},
    {"process.followUpRating.missing",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Det saknas en uppföljande skattning: låt barnet och vårdnadshavarna skatta på ett tomt underlag först.")},
    {"process.followUp.none",
     QT_TRANSLATE_NOOP("IssueText", "Det finns inget stöd att följa upp just nu: gå vidare i processen först.")},
    {"process.followUp.past", QT_TRANSLATE_NOOP("IssueText", "Dagen för uppföljning har redan varit: välj en ny dag.")},
    {"process.close.consented",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Det finns ett samtycke och ingen anmälan: välj en väg framåt, eller skriv att familjen tackar nej.")},
    {"process.g2.missing",
     QT_TRANSLATE_NOOP(
         "IssueText", "Det saknas ett skriftligt samtycke för Barnteam: tala med familjen och spara samtycket.")},
    {"process.g2.notYet", QT_TRANSLATE_NOOP(
                              "IssueText", "Familjens skriftliga samtycke för Barnteam har inte börjat gälla: vänta "
                                           "till den dagen, eller skriv ett nytt.")},
    {"process.g2.expired",
     QT_TRANSLATE_NOOP("IssueText", "Familjens skriftliga samtycke för Barnteam gäller inte längre: be om ett nytt.")},
    {"process.g2.withdrawn", QT_TRANSLATE_NOOP(
                                 "IssueText", "Familjens skriftliga samtycke för Barnteam är återkallat: inget mer får "
                                              "delas innan familjen har gett ett nytt.")},
    {"process.g2.guardianRefuses",
     QT_TRANSLATE_NOOP(
         "IssueText", "Vårdnadshavarna har sagt nej till Barnteam: ge stöd i egen verksamhet, eller fråga igen om "
                      "något har ändrats. Oron kan alltid anmälas.")},
    {"process.g2.guardiansDiffer", QT_TRANSLATE_NOOP(
                                       "IssueText", "Vårdnadshavarna har svarat olika om Barnteam: båda behöver säga "
                                                    "ja. Tala med dem, och spara ett nytt samtycke om de enas.")},
    {"process.g2.guardianOpen",
     QT_TRANSLATE_NOOP("IssueText", "En vårdnadshavare har inte svarat om Barnteam: fråga och fyll i svaret.")},
    {"process.g2.childNotAsked",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet är inte tillfrågat om Barnteam: fråga barnet, eller skriv varför det inte går.")},
    {"process.g2.childRefuses", QT_TRANSLATE_NOOP(
                                    "IssueText", "Barnet har sagt nej till Barnteam: tala med barnet om vad som kan "
                                                 "göras annorlunda, och spara ett nytt samtycke om svaret ändras.")},
    {"process.g3.missing", QT_TRANSLATE_NOOP(
                               "IssueText", "Det saknas ett uppdaterat skriftligt samtycke för Individuellt barnteam: "
                                            "tala med familjen och spara samtycket.")},
    {"process.g3.notYet", QT_TRANSLATE_NOOP(
                              "IssueText", "Familjens uppdaterade skriftliga samtycke för Individuellt barnteam har "
                                           "inte börjat gälla: vänta till den dagen, eller skriv ett nytt.")},
    {"process.g3.expired",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Familjens uppdaterade skriftliga samtycke för Individuellt barnteam gäller inte längre: be om ett nytt.")},
    {"process.g3.withdrawn", QT_TRANSLATE_NOOP(
                                 "IssueText", "Familjens uppdaterade skriftliga samtycke för Individuellt barnteam är "
                                              "återkallat: inget mer får delas innan familjen har gett ett nytt.")},
    {"process.g3.guardianRefuses",
     QT_TRANSLATE_NOOP(
         "IssueText", "Vårdnadshavarna har sagt nej till Individuellt barnteam: ge stöd i egen verksamhet, eller fråga "
                      "igen om något har ändrats. Oron kan alltid anmälas.")},
    {"process.g3.guardiansDiffer",
     QT_TRANSLATE_NOOP(
         "IssueText", "Vårdnadshavarna har svarat olika om Individuellt barnteam: båda behöver säga ja. Tala med dem, "
                      "och spara ett nytt samtycke om de enas.")},
    {"process.g3.guardianOpen",
     QT_TRANSLATE_NOOP(
         "IssueText", "En vårdnadshavare har inte svarat om Individuellt barnteam: fråga och fyll i svaret.")},
    {"process.g3.childNotAsked",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Barnet är inte tillfrågat om Individuellt barnteam: fråga barnet, eller skriv varför det inte går.")},
    {"process.g3.childRefuses",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet har sagt nej till Individuellt barnteam: tala med barnet om vad som kan göras "
                      "annorlunda, och spara ett nytt samtycke om svaret ändras.")},
    {"process.g3.organisation",
     QT_TRANSLATE_NOOP(
         "IssueText", "%1 är kallad men står inte i familjens samtycke för Individuellt barnteam: be om ett nytt "
                      "samtycke, eller låt verksamheten stå utanför.")},
};

} // namespace

std::span<const IssueSentence> processSentences() { return sentences; }

} // namespace bk
