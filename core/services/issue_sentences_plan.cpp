// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"plan.notBegun", QT_TRANSLATE_NOOP("IssueText", "Planen är tom: skriv något i den och spara innan den fryses.")},
    {"plan.network.empty",
     QT_TRANSLATE_NOOP("IssueText", "Personen saknar både namn och relation: skriv ett av dem eller ta bort den.")},
    {"plan.network.circle",
     QT_TRANSLATE_NOOP("IssueText", "Personen står inte på någon av cirklarna: välj en cirkel.")},
    {"plan.network.many",
     QT_TRANSLATE_NOOP("IssueText", "Det står för många personer runt barnet, högst %1. Ta bort några.")},
    {"plan.goal.empty", QT_TRANSLATE_NOOP("IssueText", "Målet är tomt: skriv det eller ta bort det.")},
    {"plan.subGoal.empty", QT_TRANSLATE_NOOP("IssueText", "Delmålet är tomt: skriv det eller ta bort det.")},
    {"plan.subGoal.due", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag delmålet ska vara nått.")},
    {"plan.subGoal.reached.future",
     QT_TRANSLATE_NOOP("IssueText", "Dagen då delmålet nåddes ligger i framtiden: ange den dag det hände.")},
    {"plan.support.empty", QT_TRANSLATE_NOOP("IssueText", "Skriv vilket stöd som ska ges, eller ta bort raden.")},
    {"plan.support.period", QT_TRANSLATE_NOOP("IssueText", "Stödet slutar innan det har börjat: rätta en av dagarna.")},
    {"plan.event.empty",
     QT_TRANSLATE_NOOP("IssueText", "Raden om tidigare händelser är tom: skriv något i den eller ta bort den.")},
    {"plan.closed.future",
     QT_TRANSLATE_NOOP("IssueText", "Dagen då planen avslutades ligger i framtiden: ange den dag det hände.")},
    {"plan.closed.by", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som har avslutat planen.")},
    {"plan.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i planen är för lång, högst %1 tecken.")},
    {"fordjupad.by.missing",
     QT_TRANSLATE_NOOP("IssueText", "Skriv vem som har fyllt i den fördjupade behovskompassen.")},
    {"fordjupad.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag det skrevs ner.")},
    {"fordjupad.date.future", QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: ange den dag det skrevs ner.")},
    {"fordjupad.empty",
     QT_TRANSLATE_NOOP("IssueText", "Inget delområde har någon text än: skriv det ni vet om minst ett.")},
    {"fordjupad.joint.organisation",
     QT_TRANSLATE_NOOP("IssueText", "Den gemensamma texten hör till hela teamet och ingen enskild verksamhet.")},
    {"fordjupad.subArea.unknown",
     QT_TRANSLATE_NOOP("IssueText", "Ett delområde finns inte i formuläret som texten är skriven i.")},
    {"fordjupad.subArea.duplicate", QT_TRANSLATE_NOOP("IssueText", "Samma delområde står två gånger.")},
    {"fordjupad.text.tooLong",
     QT_TRANSLATE_NOOP("IssueText", "Texten i den fördjupade behovskompassen är för lång, högst %1 tecken.")},
    {"planVersion.signature.name", QT_TRANSLATE_NOOP("IssueText", "Skriv namnet på den som har skrivit under.")},
    {"planVersion.signature.date",
     QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag underskriften gjordes: i dag eller tidigare.")},
    {"planVersion.signature.early",
     QT_TRANSLATE_NOOP("IssueText", "Underskriften är daterad innan planen frystes: rätta dagen.")},
    {"planVersion.text.tooLong",
     QT_TRANSLATE_NOOP("IssueText", "Texten om den frysta planen är för lång, högst %1 tecken.")},
};

} // namespace

std::span<const IssueSentence> planSentences() { return sentences; }

} // namespace bk
