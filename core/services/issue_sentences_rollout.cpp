// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"rollout.before.items",
     QT_TRANSLATE_NOOP(
         "IssueText", "Fasen %1 har punkter kvar: %2. Gör dem klara först, eller skriv in en avvikelse.")},
    {"rollout.before.ended",
     QT_TRANSLATE_NOOP("IssueText", "Fasen %1 har inget slutdatum: skriv in dagen den avslutades.")},
    {"rollout.before.decided",
     QT_TRANSLATE_NOOP(
         "IssueText", "Kontaktpersonens beslut att gå vidare från fasen %1 är inte inskrivet: skriv dag och namn.")},
    {"rollout.phase.closed",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Fasen %1 kan inte påbörjas innan den före är avslutad. Avsluta den, eller skriv in en avvikelse.")},
    {"rollout.ended.itemsLeft",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Fasen kan inte ha ett slutdatum än: %1 punkter är inte klara. Gör dem klara, eller ta bort dagen.")},
    {"rollout.ended.future",
     QT_TRANSLATE_NOOP("IssueText", "Slutdatumet ligger i framtiden: ange den dag fasen avslutades.")},
    {"rollout.ended.order",
     QT_TRANSLATE_NOOP("IssueText", "Slutdatumet ligger före fasen %1 avslutades: rätta ett av dem.")},
    {"rollout.decided.future",
     QT_TRANSLATE_NOOP("IssueText", "Beslutets dag ligger i framtiden: ange den dag beslutet togs.")},
    {"rollout.decided.by", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som beslutade att införandet får gå vidare.")},
    {"rollout.decided.notEnded",
     QT_TRANSLATE_NOOP("IssueText", "Beslutet att gå vidare är inskrivet: skriv också in fasens slutdatum.")},
    {"rollout.early.future",
     QT_TRANSLATE_NOOP("IssueText", "Avvikelsens dag ligger i framtiden: ange den dag fasen påbörjades.")},
    {"rollout.early.reason", QT_TRANSLATE_NOOP("IssueText", "Skriv varför fasen påbörjades i förväg.")},
    {"rollout.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten är för lång, högst %1 tecken.")},
    {"rollout.row.activity", QT_TRANSLATE_NOOP("IssueText", "Skriv vad som ska göras.")},
    {"rollout.row.responsible", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som ansvarar.")},
    {"rollout.review.date", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag planen följdes upp.")},
    {"rollout.review.future",
     QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: skriv in uppföljningen när den är gjord.")},
    {"rollout.review.outcome", QT_TRANSLATE_NOOP("IssueText", "Skriv vad uppföljningen visade.")},
    {"rollout.person.name", QT_TRANSLATE_NOOP("IssueText", "Skriv personens namn.")},
    {"rollout.person.roles", QT_TRANSLATE_NOOP("IssueText", "Välj minst en grupp eller roll.")},
    {"rollout.training.module", QT_TRANSLATE_NOOP("IssueText", "Välj vilken utbildning det är.")},
    {"rollout.training.date", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag utbildningen är eller var.")},
    {"rollout.training.early",
     QT_TRANSLATE_NOOP("IssueText", "Utbildningen har inte varit än: markera den som genomförd efteråt.")},
    {"rollout.training.nobody",
     QT_TRANSLATE_NOOP("IssueText", "Välj vilka som var med, eller ta bort markeringen att den är genomförd.")},
    {"rollout.self.list", QT_TRANSLATE_NOOP("IssueText", "Välj vilken lista det är.")},
    {"rollout.self.date", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag listan fylldes i.")},
    {"rollout.self.future", QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: ange den dag listan fylldes i.")},
    {"rollout.self.blank", QT_TRANSLATE_NOOP("IssueText", "Svara på minst en av raderna.")},
    {"rollout.cost.label", QT_TRANSLATE_NOOP("IssueText", "Skriv vad kostnaden gäller.")},
    {"rollout.cost.range", QT_TRANSLATE_NOOP("IssueText", "Talet är för stort eller för litet: ändra det.")},
    {"rollout.cost.areas", QT_TRANSLATE_NOOP("IssueText", "Antalet områden ska vara mellan %1 och %2.")},
    {"rollout.cost.lines", QT_TRANSLATE_NOOP("IssueText", "Det får plats %1 rader: slå ihop några.")},
    {"rollout.cost.overLimit",
     QT_TRANSLATE_NOOP(
         "IssueText", "%1 är högre än taket per år och område. Skriv in den lokala styrgruppens beslut om det.")},
    {"rollout.cost.decided",
     QT_TRANSLATE_NOOP("IssueText", "Beslutets dag ligger i framtiden: ange den dag beslutet togs.")},
    {"rollout.agreement.signed.future",
     QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: ange den dag överenskommelsen undertecknades.")},
    {"rollout.agreement.signed.parties",
     QT_TRANSLATE_NOOP("IssueText", "En undertecknad överenskommelse har minst två parter: skriv in dem.")},
    {"rollout.agreement.parties", QT_TRANSLATE_NOOP("IssueText", "Det får plats %1 parter.")},
    {"rollout.agreement.party", QT_TRANSLATE_NOOP("IssueText", "Skriv partens namn, eller ta bort raden.")},
    {"rollout.agreement.share", QT_TRANSLATE_NOOP("IssueText", "Andelen ska vara mellan %1 och %2.")},
    {"rollout.agreement.year", QT_TRANSLATE_NOOP("IssueText", "Året ska vara mellan %1 och %2.")},
};

} // namespace

std::span<const IssueSentence> rolloutSentences() { return sentences; }

} // namespace bk
