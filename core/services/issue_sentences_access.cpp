// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_sentences.h"

#include <QCoreApplication>

namespace bk {
namespace {

constexpr IssueSentence sentences[] = {
    {"access.unassigned",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet är inte tilldelat dig. Be en administratör att tilldela dig barnet, eller öppna det med "
                      "nödåtkomst och skriv varför.")},
    {"access.unassigned.closed",
     QT_TRANSLATE_NOOP("IssueText", "Barnet är inte tilldelat dig. Be en administratör att tilldela dig barnet.")},
    {"access.reason.missing",
     QT_TRANSLATE_NOOP("IssueText", "Skriv varför du behöver öppna barnet, så att den som granskar loggen förstår.")},
    {"access.reason.tooLong", QT_TRANSLATE_NOOP("IssueText", "Skälet är för långt, högst %1 tecken.")},
    {"access.emergency.protected",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet har skyddade personuppgifter och öppnas inte med nödåtkomst. Be en administratör att "
                      "tilldela dig barnet.")},
    {"access.emergency.nobody",
     QT_TRANSLATE_NOOP(
         "IssueText", "Inget barn i enheten passar. Skriv hela personnumret, eller hela namnet och födelsedagen.")},
    {"unit.noChildren",
     QT_TRANSLATE_NOOP(
         "IssueText", "Enheten är en lokal styrgrupps och håller inga barn. Öppna den enhet som arbetar med barnet, "
                      "eller skapa en enhet för verksamheten.")},
    {"rekey.running",
     QT_TRANSLATE_NOOP(
         "IssueText", "Enheten får just nu en ny nyckel. Vänta tills det är klart och försök igen. Inget har "
                      "ändrats.")},
    {"user.administrator.last",
     QT_TRANSLATE_NOOP(
         "IssueText", "Enheten behöver minst en administratör. Gör någon annan till administratör först.")},
};

} // namespace

std::span<const IssueSentence> accessSentences() { return sentences; }

} // namespace bk
