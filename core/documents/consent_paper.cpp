// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/consent_paper.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return paperTranslate("Paper", text); }

void addHeading(std::vector<Block>& blocks, const QString& text) { append(blocks, Heading{2, text, {}}); }

/// The written text, or lines to write on: a form that is printed blank needs no word that it is blank.
void addTextOrLines(std::vector<Block>& blocks, const QString& text, int lines) {
    if (text.trimmed().isEmpty())
        append(blocks, WritingLines{lines});
    else
        append(blocks, paper::textOrLines(text, 0));
}

void addIntroduction(std::vector<Block>& blocks, const ConsentPaper& paper) {
    const bool individual = paper.kind == ConsentKind::UpdatedWritten;
    append(
        blocks,
        Paragraph{plain(
            individual ? tr("De som ger ditt barn stöd vill arbeta tillsammans med er i ett Individuellt barnteam. "
                            "Då behöver de tala med varandra om hur barnet har det.")
                       : tr("Flera verksamheter vill träffas i ett Barnteam och tala om hur barnet har det, så att "
                            "stödet kommer tidigt och hänger ihop."))});
    append(
        blocks,
        Paragraph{plain(
            tr("Det sker bara om du säger ja. Du bestämmer själv, du behöver inte ha något skäl för ett nej, och du "
               "kan ändra dig när du vill. Säger du nej finns stödet i den egna verksamheten kvar."))});
}

void addChild(std::vector<Block>& blocks, const ConsentPaper& paper) {
    addHeading(blocks, tr("Barnet"));
    if (paper.child.fullName().isEmpty()) {
        append(blocks, paper::fields({tr("Namn"), tr("Född")}));
        return;
    }
    KeyValueTable table;
    table.rows.emplace_back(tr("Namn"), plain(paper.child.fullName()));
    if (paper.child.birthDate.isValid())
        table.rows.emplace_back(tr("Född"), plain(paper::longDate(paper.child.birthDate)));
    append(blocks, std::move(table));
}

void addWho(std::vector<Block>& blocks, const ConsentPaper& paper) {
    const bool oral = paper.kind == ConsentKind::Oral;
    addHeading(
        blocks, oral ? tr("Vilka som får tala med varandra") : tr("Verksamheter som får dela uppgifter med varandra"));
    BulletList list;
    if (oral)
        list.items.push_back(plain(tr("Upptäckaren och Barnkontakten")));
    for (const QString& name : paper.organisations)
        list.items.push_back(plain(name));
    const bool blank = list.items.empty();
    append(blocks, std::move(list));
    if (blank)
        append(blocks, WritingLines{4});
}

void addScope(std::vector<Block>& blocks, const ConsentPaper& paper) {
    const Consent known = paper.consent.value_or(Consent());
    addWho(blocks, paper);
    addHeading(blocks, tr("Vilka uppgifter det gäller"));
    addTextOrLines(blocks, known.information, 3);
    addHeading(blocks, tr("Varför"));
    addTextOrLines(blocks, known.purpose, 2);
    addHeading(blocks, tr("Hur länge"));
    if (!paper.consent)
        append(blocks, Paragraph{plain(tr("Från och med ____________________   till och med ____________________"))});
    else if (known.validTo.isValid())
        append(
            blocks, Paragraph{plain(tr("Från och med %1 till och med %2.")
                                        .arg(paper::longDate(known.validFrom), paper::longDate(known.validTo)))});
    else
        append(blocks, Paragraph{plain(tr("Från och med %1, tills vidare.").arg(paper::longDate(known.validFrom)))});
}

void addMeaning(std::vector<Block>& blocks, const ConsentPaper& paper) {
    addHeading(blocks, tr("Det här betyder ett ja"));
    BulletList list;
    list.items = {
        plain(tr("Verksamheterna ovan får dela de uppgifter som behövs, och bara med varandra.")),
        plain(tr(
            "Uppgifterna sparas krypterat i enheten medan stödet pågår och tas bort två år efter att det har slutat, "
            "om inte en lag kräver att de sparas längre.")),
        plain(tr("Du kan när som helst ta tillbaka ditt ja. Då slutar delningen samma dag.")),
        plain(tr("Du kan få se allt som finns om barnet och allt som har delats: vad, till vem och när."))};
    if (paper.kind == ConsentKind::UpdatedWritten)
        list.items.push_back(plain(tr("Ska en ny verksamhet vara med behövs ett nytt samtycke först.")));
    append(blocks, std::move(list));
}

Table answerTable(bool withNotAsked) {
    Table table;
    table.header = {QString(), tr("Ja"), tr("Nej")};
    table.weights = {5, 1, 1};
    if (withNotAsked) {
        table.header.push_back(tr("Inte tillfrågat"));
        table.weights.push_back(2);
    }
    const auto row = [&](const QString& text) {
        std::vector<TableCell> cells(table.header.size());
        cells[0].text = plain(text);
        table.rows.push_back(std::move(cells));
    };
    row(withNotAsked ? tr("Jag vill att de som ska hjälpa mig får tala med varandra")
                     : tr("Uppgifterna får delas mellan verksamheterna ovan"));
    if (!withNotAsked)
        row(tr("Uppgifterna får sparas och användas i arbetet"));
    return table;
}

void addAnswer(std::vector<Block>& blocks, const QString& heading, const QString& name) {
    std::vector<Block> kept;
    append(kept, Heading{3, heading, {}});
    append(kept, answerTable(false));
    append(kept, SignatureLines{{name}});
    append(blocks, KeepTogether{std::move(kept)});
}

void addAnswers(std::vector<Block>& blocks, const ConsentPaper& paper) {
    addHeading(blocks, tr("Svar och underskrift"));
    const auto& guardians = paper.child.guardians;
    for (std::size_t i = 0; i < std::max<std::size_t>(guardians.size(), 1); ++i) {
        const QString name = i < guardians.size() ? guardians[i].name : QString();
        const QString who = guardians.size() > 1 ? tr("Vårdnadshavare %1").arg(int(i) + 1) : tr("Vårdnadshavare");
        addAnswer(blocks, name.isEmpty() ? who : who + QStringLiteral(": ") + name, name.isEmpty() ? who : name);
    }
    std::vector<Block> child;
    const QString called = paper.child.calledName();
    append(child, Heading{3, called.isEmpty() ? tr("Barnet") : tr("Barnet: %1").arg(called), {}});
    append(
        child, Paragraph{plain(tr("Barnet frågas efter ålder och mognad. Barnets nej visas för den som bestämmer."))});
    append(child, answerTable(true));
    append(child, Paragraph{plain(tr("Det här sa barnet, eller därför är barnet inte tillfrågat:"))});
    append(child, WritingLines{2});
    append(child, SignatureLines{{called.isEmpty() ? tr("Barnet") : called}});
    append(blocks, KeepTogether{std::move(child)});
}

void addExplained(std::vector<Block>& blocks, const ConsentPaper& paper) {
    const Consent known = paper.consent.value_or(Consent());
    const auto orLine = [](const QString& text) {
        return plain(text.trimmed().isEmpty() ? QStringLiteral("______________________________") : text);
    };
    std::vector<Block> kept;
    addHeading(kept, tr("Vi har berättat vad samtycket betyder"));
    KeyValueTable table;
    table.rows = {
        {tr("Av"), orLine(known.explainedBy)},
        {tr("Datum"), orLine(known.explainedOn.isValid() ? paper::longDate(known.explainedOn) : QString())},
        {tr("På språket"), orLine(known.language)}};
    append(kept, std::move(table));
    append(blocks, KeepTogether{std::move(kept)});
}

void addOralIntroduction(std::vector<Block>& blocks, const ConsentPaper& paper) {
    append(
        blocks, Paragraph{plain(
                    tr("Det här papperet visar vad som sades när samtycket gavs muntligt. Familjen behöver inte skriva "
                       "under."))});
    append(
        blocks,
        Paragraph{plain(tr("Ett muntligt ja räcker för att Upptäckaren och Barnkontakten ska få tala med varandra om "
                           "barnet. Innan barnet tas upp i ett Barnteam behövs ett skriftligt samtycke."))});
    if (paper.consent && paper.consent->withdrawal.date.isValid())
        append(
            blocks, Paragraph{bold(
                        tr("Samtycket är återkallat sedan %1.").arg(paper::longDate(paper.consent->withdrawal.date)))});
}

QString oralAnswer(Answered answer) {
    switch (answer) {
    case Answered::Open: return paper::notYet();
    case Answered::Yes: return tr("Ja");
    case Answered::No: return tr("Nej");
    case Answered::NotAsked: return tr("Inte tillfrågat");
    }
    Q_UNREACHABLE();
}

QString voiceOnPaper(const ConsentVoice& voice) {
    if (voice.guardian == 0)
        return voice.name.isEmpty() ? tr("Barnet") : tr("Barnet: %1").arg(voice.name);
    const QString who = tr("Vårdnadshavare %1").arg(voice.guardian);
    return voice.name.isEmpty() ? who : who + QStringLiteral(": ") + voice.name;
}

/// Those who are to be asked, where nobody has answered yet.
std::vector<ConsentVoice> voicesOf(const ConsentPaper& paper) {
    if (paper.consent)
        return paper.consent->voices;
    std::vector<ConsentVoice> voices;
    for (const Guardian& guardian : paper.child.guardians)
        voices.push_back({int(voices.size()) + 1, guardian.name, Answered::Open, {}, {}});
    voices.push_back({0, paper.child.calledName(), Answered::Open, {}, {}});
    return voices;
}

void addOralAnswers(std::vector<Block>& blocks, const ConsentPaper& paper) {
    Table table{
        {tr("Vem"), tr("Ja eller nej"), tr("Datum"), tr("Hur svaret gavs, och vad som sades")}, {3, 1.4, 2.6, 5}, {}};
    for (const ConsentVoice& voice : voicesOf(paper)) {
        const bool blank = !paper.consent;
        table.rows.push_back(
            {{plain(voiceOnPaper(voice))},
             {plain(blank ? QString() : oralAnswer(voice.answer))},
             {plain(voice.date.isValid() ? paper::longDate(voice.date) : QString())},
             {plain(blank ? QStringLiteral("\n\n") : voice.note)}});
    }
    append(blocks, KeepTogether{{{Heading{2, tr("Vem som svarade"), {}}}, {std::move(table)}}});
}

void addOralMeaning(std::vector<Block>& blocks, const ConsentPaper& paper) {
    BulletList list;
    list.items = {
        plain(tr("Ett ja är frivilligt, och ett nej behöver inget skäl.")),
        plain(
            paper.organisations.isEmpty()
                ? tr("Upptäckaren och Barnkontakten får tala om det som behövs, och bara med varandra.")
                : tr("Verksamheterna ovan får dela de uppgifter som behövs, och bara med varandra.")),
        plain(tr("Du kan när som helst ta tillbaka ditt ja. Då slutar delningen samma dag.")),
        plain(tr("Du kan få se allt som finns om barnet och allt som har delats: vad, till vem och när."))};
    append(blocks, KeepTogether{{{Heading{2, tr("Det här ska den som svarar ha fått veta"), {}}}, {std::move(list)}}});
}

void addRecorded(std::vector<Block>& blocks, const ConsentPaper& paper) {
    std::vector<Block> kept;
    addHeading(kept, tr("Antecknat av"));
    if (paper.consent && !paper.recordedBy.isEmpty()) {
        KeyValueTable table;
        table.rows = {{tr("Namn"), plain(paper.recordedBy)}};
        if (paper.recordedOn.isValid())
            table.rows.emplace_back(tr("Datum"), plain(paper::longDate(paper.recordedOn)));
        append(kept, std::move(table));
    } else {
        append(kept, SignatureLines{{tr("Namn, yrke och telefon")}});
    }
    append(blocks, KeepTogether{std::move(kept)});
}

QString titleOf(ConsentKind kind) {
    switch (kind) {
    case ConsentKind::Oral: return tr("Muntligt samtycke");
    case ConsentKind::Written: return tr("Samtycke inför Barnteam");
    case ConsentKind::UpdatedWritten: return tr("Uppdaterat samtycke inför Individuellt barnteam");
    }
    Q_UNREACHABLE();
}

void addOral(std::vector<Block>& blocks, const ConsentPaper& paper) {
    addOralIntroduction(blocks, paper);
    addChild(blocks, paper);
    addOralAnswers(blocks, paper);
    addScope(blocks, paper);
    addOralMeaning(blocks, paper);
    addExplained(blocks, paper);
    addRecorded(blocks, paper);
}

void addWritten(std::vector<Block>& blocks, const ConsentPaper& paper) {
    addIntroduction(blocks, paper);
    addChild(blocks, paper);
    addScope(blocks, paper);
    addMeaning(blocks, paper);
    addExplained(blocks, paper);
    addAnswers(blocks, paper);
}

} // namespace

Document consentDocument(const ConsentPaper& paper) {
    const bool hidden = paper.child.protection != ProtectedIdentity::None;
    Document document;
    document.title = titleOf(paper.kind);
    document.subtitle = paper.child.fullName();
    document.headerText = hidden ? QString() : paper.unitName;
    document.mark = paper.practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    (paper.kind == ConsentKind::Oral ? addOral : addWritten)(document.blocks, paper);
    return document;
}

} // namespace bk
