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

#define BK_TEXT(text) QT_TRANSLATE_NOOP("IssueText", text)

constexpr Sentence recordSentences[] = {
    {"child.name.missing", BK_TEXT("Skriv minst ett namn på barnet.")},
    {"child.birthDate.future", BK_TEXT("Födelsedagen ligger i framtiden.")},
    {"child.birthDate.tooOld", BK_TEXT("Födelsedagen ligger mer än %1 år tillbaka.")},
    {"child.guardians.tooMany", BK_TEXT("Det går att skriva in högst %1 vårdnadshavare.")},
    {"child.guardian.name.missing", BK_TEXT("Vårdnadshavaren behöver ett namn.")},
    {"child.protected.contact",
     BK_TEXT("Barnet har skyddade personuppgifter: lämna adress, telefon, e-post och plats tomma.")},
    {"child.text.tooLong", BK_TEXT("Texten om barnet är för lång, högst %1 tecken.")},
    {"child.personnummer.birthDate", BK_TEXT("Födelsedagen stämmer inte med personnumret.")},
    {"child.personnummer.taken", BK_TEXT("Personnumret finns redan på ett annat barn i enheten.")},
    {"samtal.child.missing", BK_TEXT("Ett Barnsamtal hålls med ett barn: välj vilket.")},
    {"samtal.date.missing", BK_TEXT("Ange vilken dag samtalet hölls.")},
    {"samtal.date.future", BK_TEXT("Samtalets dag ligger i framtiden.")},
    {"samtal.empty", BK_TEXT("Samtalet är tomt: sätt minst en siffra eller skriv något.")},
    {"samtal.guardian.duplicate", BK_TEXT("Samma vårdnadshavare förekommer två gånger i samtalet.")},
    {"samtal.guardian.number", BK_TEXT("Vårdnadshavaren ska vara nummer 1 eller 2.")},
    {"samtal.instrument.missing", BK_TEXT("Välj vilket samtalsunderlag som användes.")},
    {"samtal.text.tooLong", BK_TEXT("Texten i samtalet är för lång, högst %1 tecken.")},
    {"samtal.heldBy.missing", BK_TEXT("Skriv vem som höll samtalet.")},
    {"skattning.rater.missing", BK_TEXT("Skriv vem som har skattat.")},
    {"skattning.date.missing", BK_TEXT("Ange vilken dag skattningen gjordes.")},
    {"skattning.date.future", BK_TEXT("Skattningens dag ligger i framtiden.")},
    {"skattning.empty", BK_TEXT("Skattningen är tom: besvara minst ett påstående eller skriv en kommentar.")},
    {"skattning.item.unknown", BK_TEXT("Skattningen har ett påstående som inte finns i formuläret.")},
    {"skattning.item.duplicate", BK_TEXT("Samma påstående är besvarat två gånger.")},
    {"skattning.item.missing", BK_TEXT("Ett av formulärets påståenden saknas i skattningen.")},
    {"skattning.instrument.mismatch", BK_TEXT("Skattningen är gjord med ett annat formulär än %1 %2.")},
    {"skattning.text.tooLong", BK_TEXT("Texten i skattningen är för lång, högst %1 tecken.")},
    {"gemensam.date.missing", BK_TEXT("Ange vilken dag teamet enades.")},
    {"gemensam.date.future", BK_TEXT("Dagen då teamet enades ligger i framtiden.")},
    {"gemensam.empty", BK_TEXT("Teamet har inte enats om något område än.")},
    {"gemensam.value.outside", BK_TEXT("Det gemensamma värdet ska ligga mellan %1 och %2.")},
    {"gemensam.motivation.missing", BK_TEXT("Skriv varför teamet valde ett annat värde än förslaget.")},
    {"gemensam.participants.missing", BK_TEXT("Det behövs minst en skattning att utgå från.")},
    {"gemensam.text.tooLong", BK_TEXT("Texten i den gemensamma kompassen är för lång, högst %1 tecken.")},
    {"plan.goal.empty", BK_TEXT("Målet är tomt: skriv det eller ta bort det.")},
    {"plan.text.tooLong", BK_TEXT("Texten i planen är för lång, högst %1 tecken.")},
    {"sharing.receiver.missing", BK_TEXT("Skriv vem som ska få uppgifterna.")},
    {"sharing.purpose.missing", BK_TEXT("Skriv varför uppgifterna delas.")},
    {"sharing.tests.missing",
     BK_TEXT("Svara ja på de tre frågorna: nödvändig, relevant, proportionerlig. Annars stannar uppgiften här.")},
    {"sharing.told.reason", BK_TEXT("Skriv varför vårdnadshavare eller barn inte har fått veta.")},
    {"sharing.text.tooLong", BK_TEXT("Texten om delningen är för lång, högst %1 tecken.")},
    {"unit.name.missing", BK_TEXT("Ge enheten ett namn.")},
    {"unit.thresholds.order", BK_TEXT("Gränsen för ”behöver stärkas” ska vara lägre än gränsen för ”fungerar bra”.")},
    {"unit.thresholds.range", BK_TEXT("Gränsen ska ligga mellan %1 och %2.")},
    {"unit.lock.range", BK_TEXT("Låset kan slå till efter %1 till %2 minuter.")},
    {"unit.text.tooLong", BK_TEXT("Texten om enheten är för lång, högst %1 tecken.")},
    {"passphrase.short", BK_TEXT("Lösenfrasen har %1 tecken och behöver minst %2.")},
    {"passphrase.long", BK_TEXT("Lösenfrasen är för lång.")},
    {"passphrase.repeated", BK_TEXT("Lösenfrasen upprepar sig för mycket.")},
    {"passphrase.sequence", BK_TEXT("Lösenfrasen är en följd av tecken som är lätt att gissa.")},
    {"passphrase.common", BK_TEXT("Lösenfrasen är för vanlig och lätt att gissa.")},
    {"passphrase.own_words", BK_TEXT("Lösenfrasen får inte bestå av namnet på dig eller enheten.")},
};

constexpr Sentence fileSentences[] = {
    {"json.tooLarge", BK_TEXT("Filen är större än %1 byte, som är det mesta som tas emot.")},
    {"json.encoding", BK_TEXT("Filen är inte text i UTF-8.")},
    {"json.syntax", BK_TEXT("Här är filen inte giltig JSON (tecken %1 på raden).")},
    {"json.tooDeep", BK_TEXT("Filen har mer än %1 nivåer i varandra.")},
    {"json.tooMany", BK_TEXT("Filen har fler än %1 värden.")},
    {"json.key.duplicate", BK_TEXT("Nyckeln ”%1” står två gånger.")},
    {"json.key.missing", BK_TEXT("Nyckeln ”%1” saknas.")},
    {"json.key.unknown", BK_TEXT("Nyckeln ”%1” är okänd.")},
    {"json.type", BK_TEXT("Värdet har fel typ, det ska vara %1.")},
    {"json.text.empty", BK_TEXT("Texten får inte vara tom.")},
    {"json.text.tooLong", BK_TEXT("Texten har %1 tecken, högst %2 får plats.")},
    {"json.text.control", BK_TEXT("Texten innehåller osynliga styrtecken.")},
    {"json.text.space", BK_TEXT("Texten får inte börja eller sluta med mellanslag.")},
    {"json.text.pattern", BK_TEXT("”%1” har inte den form som krävs här.")},
    {"json.date", BK_TEXT("”%1” är ingen dag. Skriv den som 2026-08-01.")},
    {"json.number", BK_TEXT("Talet ska vara ett heltal från %1 till %2.")},
    {"json.count", BK_TEXT("Listan har %1 delar, den ska ha %2 till %3.")},
    {"json.choice", BK_TEXT("”%1” är inget av de värden som går att välja.")},
    {"json.repeated", BK_TEXT("”%1” står två gånger i listan.")},
    {"pack.format", BK_TEXT("Filen är inget instrumentpaket.")},
    {"pack.formatVersion", BK_TEXT("Paketets formatversion är okänd.")},
    {"pack.formatVersion.newer", BK_TEXT("Paketet är gjort för en nyare version av programmet.")},
    {"pack.area.duplicate", BK_TEXT("Området ”%1” finns två gånger.")},
    {"pack.area.order", BK_TEXT("Området ”%1” står på fel plats, här ska ”%2” stå.")},
    {"pack.area.unknown", BK_TEXT("Området ”%1” finns inte i modellen, här ska ”%2” stå.")},
    {"pack.aspect.duplicate", BK_TEXT("Aspekten ”%1” finns två gånger.")},
    {"pack.aspect.unknown", BK_TEXT("Aspekten ”%1” finns inte i området ”%2”.")},
    {"pack.instrument.duplicate", BK_TEXT("Instrumentet ”%1” finns två gånger.")},
    {"pack.statement.duplicate", BK_TEXT("Påståendet ”%1” finns två gånger i instrumentet.")},
    {"pack.subarea.duplicate", BK_TEXT("Delområdet ”%1” finns två gånger.")},
    {"pack.keyAspect.duplicate", BK_TEXT("Den viktiga aspekten ”%1” finns två gånger.")},
    {"pack.ageSpan.reversed", BK_TEXT("Åldersspannet slutar före det börjar.")},
    {"pack.scale.per", BK_TEXT("Skalan passar inte ihop med vad den gäller för.")},
    {"children.format", BK_TEXT("Filen är ingen export av barn från Behovskompass.")},
    {"children.formatVersion.newer", BK_TEXT("Filen är gjord av en nyare version av programmet.")},
    {"children.id", BK_TEXT("”%1” är inget giltigt id.")},
    {"children.duplicate", BK_TEXT("Samma post finns två gånger i filen.")},
    {"children.known", BK_TEXT("Posten finns redan i enheten. Importen ändrar aldrig det som redan finns.")},
    {"children.personnummer", BK_TEXT("Personnumret är inte giltigt.")},
    {"children.personnummer.known", BK_TEXT("Personnumret finns redan på ett barn, i enheten eller tidigare i filen.")},
    {"children.time", BK_TEXT("”%1” är ingen tidpunkt. Skriv den som 2026-08-01T13:30:00Z.")},
    {"children.instrument.unknown", BK_TEXT("Instrumentet %1 %2 finns varken i filen eller i enheten.")},
    {"children.participant.unknown", BK_TEXT("En deltagares skattning saknas i filen.")},
    {"children.pack", BK_TEXT("Instrumentpaketet i filen är felaktigt (paketets rad %1).")},
    {"children.pack.conflict", BK_TEXT("Enheten har redan paketet %1 %2 med annat innehåll.")},
    {"children.area.duplicate", BK_TEXT("Samma område står två gånger.")},
};

#undef BK_TEXT

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
