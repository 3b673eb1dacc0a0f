// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"visits.programme.unknown",
     QT_TRANSLATE_NOOP("IssueText", "Programmet känner inte den här versionen av besöksprogrammet: välj en i listan.")},
    {"visits.joined.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag barnet kom med i besöksprogrammet.")},
    {"visits.joined.future", QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: ange den dag barnet kom med.")},
    {"visits.ended.before",
     QT_TRANSLATE_NOOP("IssueText", "Slutdagen ligger före dagen då barnet kom med: rätta en av dem.")},
    {"visits.ended.future", QT_TRANSLATE_NOOP("IssueText", "Slutdagen ligger i framtiden: ange den dag det hände.")},
    {"visits.ended.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag barnet slutade i programmet.")},
    {"visits.ending.missing", QT_TRANSLATE_NOOP("IssueText", "Välj varför barnet slutade i programmet.")},
    {"visits.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten är för lång, högst %1 tecken.")},
    {"visits.kind.unknown", QT_TRANSLATE_NOOP("IssueText", "Besöket finns inte i den versionen av besöksprogrammet.")},
    {"visit.child.notEnrolled",
     QT_TRANSLATE_NOOP("IssueText", "Barnet är inte med i besöksprogrammet: lägg till barnet först.")},
    {"visit.kind.missing", QT_TRANSLATE_NOOP("IssueText", "Välj vilket av programmets besök det är.")},
    {"visit.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag besöket är eller var.")},
    {"visit.date.future",
     QT_TRANSLATE_NOOP("IssueText", "Dagen ligger i framtiden: välj ”Bokat”, eller ange den dag det hände.")},
    {"visit.place.missing", QT_TRANSLATE_NOOP("IssueText", "Välj var besöket hölls.")},
    {"visit.staff.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv minst en av personalen som var med.")},
    {"visit.reason.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv varför besöket inte blev av.")},
    {"visit.declinedBy.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som avböjde besöket.")},
    {"visit.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om besöket är för lång, högst %1 tecken.")},
    {"thematic.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag tematräffen är eller var.")},
    {"thematic.theme.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vad tematräffen handlar om.")},
    {"thematic.attended.early",
     QT_TRANSLATE_NOOP("IssueText", "Träffen har inte varit än: fyll i hur många som kom efteråt.")},
    {"thematic.attended.range", QT_TRANSLATE_NOOP("IssueText", "Antalet ska vara mellan %1 och %2.")},
    {"thematic.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om tematräffen är för lång, högst %1 tecken.")},
};

} // namespace

std::span<const IssueSentence> visitSentences() { return sentences; }

} // namespace bk
