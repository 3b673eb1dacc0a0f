// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/issue_text.h"

#include <QCoreApplication>
#include <QHash>

namespace bk {
namespace {

struct Sentence {
    const char* rule;
    const char* text; ///< %1, %2 … are the rule's values
};

constexpr Sentence recordSentences[] = {
    {"child.name.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv minst ett namn på barnet.")},
    {"child.birthDate.future", QT_TRANSLATE_NOOP("IssueText", "Födelsedagen ligger i framtiden.")},
    {"child.birthDate.tooOld", QT_TRANSLATE_NOOP("IssueText", "Födelsedagen ligger mer än %1 år tillbaka.")},
    {"child.guardians.tooMany", QT_TRANSLATE_NOOP("IssueText", "Det går att skriva in högst %1 vårdnadshavare.")},
    {"child.guardian.name.missing", QT_TRANSLATE_NOOP("IssueText", "Vårdnadshavaren behöver ett namn.")},
    {"child.protected.contact",
     QT_TRANSLATE_NOOP(
         "IssueText", "Barnet har skyddade personuppgifter: lämna adress, telefon, e-post och plats tomma.")},
    {"child.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om barnet är för lång, högst %1 tecken.")},
    {"child.personnummer.birthDate", QT_TRANSLATE_NOOP("IssueText", "Födelsedagen stämmer inte med personnumret.")},
    {"child.personnummer.taken",
     QT_TRANSLATE_NOOP("IssueText", "Personnumret finns redan på ett annat barn i enheten.")},
    {"samtal.child.missing", QT_TRANSLATE_NOOP("IssueText", "Ett Barnsamtal hålls med ett barn: välj vilket.")},
    {"samtal.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag samtalet hölls.")},
    {"samtal.date.future", QT_TRANSLATE_NOOP("IssueText", "Samtalets dag ligger i framtiden.")},
    {"samtal.empty", QT_TRANSLATE_NOOP("IssueText", "Samtalet är tomt: sätt minst en siffra eller skriv något.")},
    {"samtal.guardian.duplicate",
     QT_TRANSLATE_NOOP("IssueText", "Samma vårdnadshavare förekommer två gånger i samtalet.")},
    {"samtal.guardian.number", QT_TRANSLATE_NOOP("IssueText", "Vårdnadshavaren ska vara nummer 1 eller 2.")},
    {"samtal.instrument.missing", QT_TRANSLATE_NOOP("IssueText", "Välj vilket samtalsunderlag som användes.")},
    {"samtal.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i samtalet är för lång, högst %1 tecken.")},
    {"samtal.heldBy.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som höll samtalet.")},
    {"skattning.rater.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som har skattat.")},
    {"skattning.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag skattningen gjordes.")},
    {"skattning.date.future", QT_TRANSLATE_NOOP("IssueText", "Skattningens dag ligger i framtiden.")},
    {"skattning.empty",
     QT_TRANSLATE_NOOP("IssueText", "Skattningen är tom: besvara minst ett påstående eller skriv en kommentar.")},
    {"skattning.item.unknown",
     QT_TRANSLATE_NOOP("IssueText", "Skattningen har ett påstående som inte finns i formuläret.")},
    {"skattning.item.duplicate", QT_TRANSLATE_NOOP("IssueText", "Samma påstående är besvarat två gånger.")},
    {"skattning.item.missing", QT_TRANSLATE_NOOP("IssueText", "Ett av formulärets påståenden saknas i skattningen.")},
    {"skattning.instrument.mismatch",
     QT_TRANSLATE_NOOP("IssueText", "Skattningen är gjord med ett annat formulär än %1 %2.")},
    {"skattning.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i skattningen är för lång, högst %1 tecken.")},
    {"gemensam.date.missing", QT_TRANSLATE_NOOP("IssueText", "Ange vilken dag teamet enades.")},
    {"gemensam.date.future", QT_TRANSLATE_NOOP("IssueText", "Dagen då teamet enades ligger i framtiden.")},
    {"gemensam.empty", QT_TRANSLATE_NOOP("IssueText", "Teamet har inte enats om något område än.")},
    {"gemensam.value.outside", QT_TRANSLATE_NOOP("IssueText", "Det gemensamma värdet ska ligga mellan %1 och %2.")},
    {"gemensam.motivation.missing",
     QT_TRANSLATE_NOOP("IssueText", "Skriv varför teamet valde ett annat värde än förslaget.")},
    {"gemensam.participants.missing", QT_TRANSLATE_NOOP("IssueText", "Det behövs minst en skattning att utgå från.")},
    {"gemensam.text.tooLong",
     QT_TRANSLATE_NOOP("IssueText", "Texten i den gemensamma kompassen är för lång, högst %1 tecken.")},
    {"plan.goal.empty", QT_TRANSLATE_NOOP("IssueText", "Målet är tomt: skriv det eller ta bort det.")},
    {"plan.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten i planen är för lång, högst %1 tecken.")},
    {"sharing.receiver.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv vem som ska få uppgifterna.")},
    {"sharing.purpose.missing", QT_TRANSLATE_NOOP("IssueText", "Skriv varför uppgifterna delas.")},
    {"sharing.tests.missing",
     QT_TRANSLATE_NOOP(
         "IssueText",
         "Svara ja på de tre frågorna: nödvändig, relevant, proportionerlig. Annars stannar uppgiften här.")},
    {"sharing.told.reason",
     QT_TRANSLATE_NOOP("IssueText", "Skriv varför vårdnadshavare eller barn inte har fått veta.")},
    {"sharing.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om delningen är för lång, högst %1 tecken.")},
    {"unit.name.missing", QT_TRANSLATE_NOOP("IssueText", "Ge enheten ett namn.")},
    {"unit.thresholds.order",
     QT_TRANSLATE_NOOP("IssueText", "Gränsen för ”behöver stärkas” ska vara lägre än gränsen för ”fungerar bra”.")},
    {"unit.thresholds.range", QT_TRANSLATE_NOOP("IssueText", "Gränsen ska ligga mellan %1 och %2.")},
    {"unit.lock.range", QT_TRANSLATE_NOOP("IssueText", "Låset kan slå till efter %1 till %2 minuter.")},
    {"unit.text.tooLong", QT_TRANSLATE_NOOP("IssueText", "Texten om enheten är för lång, högst %1 tecken.")},
    {"passphrase.short", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen har %1 tecken och behöver minst %2.")},
    {"passphrase.long", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen är för lång.")},
    {"passphrase.repeated", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen upprepar sig för mycket.")},
    {"passphrase.sequence", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen är en följd av tecken som är lätt att gissa.")},
    {"passphrase.common", QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen är för vanlig och lätt att gissa.")},
    {"passphrase.own_words",
     QT_TRANSLATE_NOOP("IssueText", "Lösenfrasen får inte bestå av namnet på dig eller enheten.")},
};

constexpr Sentence fileSentences[] = {
    {"json.tooLarge", QT_TRANSLATE_NOOP("IssueText", "Filen är större än %1 byte, som är det mesta som tas emot.")},
    {"json.encoding", QT_TRANSLATE_NOOP("IssueText", "Filen är inte text i UTF-8.")},
    {"json.syntax", QT_TRANSLATE_NOOP("IssueText", "Här är filen inte giltig JSON (tecken %1 på raden).")},
    {"json.tooDeep", QT_TRANSLATE_NOOP("IssueText", "Filen har mer än %1 nivåer i varandra.")},
    {"json.tooMany", QT_TRANSLATE_NOOP("IssueText", "Filen har fler än %1 värden.")},
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
    {"json.number", QT_TRANSLATE_NOOP("IssueText", "Talet ska vara ett heltal från %1 till %2.")},
    {"json.count", QT_TRANSLATE_NOOP("IssueText", "Listan har %1 delar, den ska ha %2 till %3.")},
    {"json.choice", QT_TRANSLATE_NOOP("IssueText", "”%1” är inget av de värden som går att välja.")},
    {"json.repeated", QT_TRANSLATE_NOOP("IssueText", "”%1” står två gånger i listan.")},
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
     QT_TRANSLATE_NOOP("IssueText", "Posten finns redan i enheten. Importen ändrar aldrig det som redan finns.")},
    {"children.personnummer", QT_TRANSLATE_NOOP("IssueText", "Personnumret är inte giltigt.")},
    {"children.personnummer.known",
     QT_TRANSLATE_NOOP("IssueText", "Personnumret finns redan på ett barn, i enheten eller tidigare i filen.")},
    {"children.time", QT_TRANSLATE_NOOP("IssueText", "”%1” är ingen tidpunkt. Skriv den som 2026-08-01T13:30:00Z.")},
    {"children.instrument.unknown",
     QT_TRANSLATE_NOOP("IssueText", "Instrumentet %1 %2 finns varken i filen eller i enheten.")},
    {"children.participant.unknown", QT_TRANSLATE_NOOP("IssueText", "En deltagares skattning saknas i filen.")},
    {"children.pack", QT_TRANSLATE_NOOP("IssueText", "Instrumentpaketet i filen är felaktigt (paketets rad %1).")},
    {"children.pack.conflict", QT_TRANSLATE_NOOP("IssueText", "Enheten har redan paketet %1 %2 med annat innehåll.")},
    {"children.area.duplicate", QT_TRANSLATE_NOOP("IssueText", "Samma område står två gånger.")},
};

QHash<QString, const char*> sentencesByRule() {
    QHash<QString, const char*> byRule;
    for (const Sentence& sentence : recordSentences)
        byRule.insert(QString::fromLatin1(sentence.rule), sentence.text);
    for (const Sentence& sentence : fileSentences)
        byRule.insert(QString::fromLatin1(sentence.rule), sentence.text);
    return byRule;
}

/// The reader's word for a kind of value, in Swedish.
QString typeWord(const QString& type) {
    static const QHash<QString, const char*> words{
        {QStringLiteral("string"), QT_TRANSLATE_NOOP("IssueText", "text")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("IssueText", "ett tal")},
        {QStringLiteral("boolean"), QT_TRANSLATE_NOOP("IssueText", "true eller false")},
        {QStringLiteral("array"), QT_TRANSLATE_NOOP("IssueText", "en lista")},
        {QStringLiteral("object"), QT_TRANSLATE_NOOP("IssueText", "ett objekt")},
    };
    const char* word = words.value(type);
    return word ? QCoreApplication::translate("IssueText", word) : type;
}

QString sentence(const QString& rule, const QStringList& values) {
    static const QHash<QString, const char*> byRule = sentencesByRule();
    const char* source = byRule.value(rule);
    if (!source)
        return {};
    QString text = QCoreApplication::translate("IssueText", source);
    for (qsizetype i = values.size(); i > 0; --i)
        text.replace(QLatin1Char('%') + QString::number(i), values[i - 1]);
    return text;
}

} // namespace

QString issueText(const Issue& issue) { return sentence(issue.rule, issue.values); }

QString issueText(const JsonFault& fault) {
    if (fault.rule == QLatin1String("json.type") && !fault.values.isEmpty())
        return sentence(fault.rule, {typeWord(fault.values.front())});
    return sentence(fault.rule, fault.values);
}

QString lineText(const JsonFault& fault) {
    return QCoreApplication::translate("IssueText", "Rad %1: ").arg(fault.line) + issueText(fault);
}

} // namespace bk
