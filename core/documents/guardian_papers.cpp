// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/guardian_papers.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"
#include "core/documents/qr_code.h"

#include <algorithm>

namespace bk {
namespace {

using paper::append;

constexpr qreal codeMm = 32;

QString tr(const char* text) { return paperTranslate("Paper", text); }

void addPart(std::vector<Block>& blocks, const QString& heading, const QString& text) {
    append(blocks, Heading{2, heading, {}});
    append(blocks, Paragraph{plain(text)});
}

void addList(std::vector<Block>& blocks, const QString& heading, const QStringList& lines) {
    append(blocks, Heading{2, heading, {}});
    BulletList list;
    for (const QString& line : lines)
        list.items.push_back(plain(line));
    append(blocks, std::move(list));
}

void addAreas(std::vector<Block>& blocks, const WellbeingModel& model) {
    Table table;
    table.weights = {2, 5};
    for (const Area area : allAreas)
        table.rows.push_back({{bold(model.areas[area].label), area}, {plain(model.areas[area].childVoice), {}}});
    append(blocks, std::move(table));
}

void addSurveyPlace(std::vector<Block>& blocks, const QString& link) {
    append(blocks, Heading{2, tr("Så lämnar du din bild"), {}});
    if (link.isEmpty()) {
        append(
            blocks, Paragraph{plain(tr("Enkäten följer med på papper. Fyll i den hemma eller tillsammans med oss. Är "
                                       "ni två vårdnadshavare fyller ni i var sin."))});
        return;
    }
    std::vector<Block> kept;
    append(
        kept,
        Paragraph{plain(tr("Enkäten finns på nätet. Öppna länken, eller rikta telefonens kamera mot rutan. Är ni "
                           "två vårdnadshavare svarar ni var för sig. Vill du hellre svara på papper: säg till."))});
    append(kept, Paragraph{bold(link)});
    const bool fitsCode = std::all_of(link.begin(), link.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
    if (fitsCode)
        append(
            kept, Drawing{
                      [ascii = link.toLatin1()](QPainter& painter, const QRectF& rect) {
                          qr_code::paint(painter, QRectF(rect.topLeft(), QSizeF(rect.height(), rect.height())), ascii);
                      },
                      codeMm, tr("QR-kod som leder till %1").arg(link)});
    append(blocks, KeepTogether{std::move(kept)});
}

void addArea(std::vector<Block>& blocks, const GuardianSurvey& survey, Area area) {
    const AreaTerm& term = survey.model.areas[area];
    const InstrumentArea& content = survey.instrument.areas[area];
    std::vector<Block> one;
    Table head;
    head.weights = {1};
    head.rows.push_back({{bold(term.formLabel), area}});
    append(one, std::move(head));
    append(one, Paragraph{bold(content.prompt.isEmpty() ? term.childVoice : content.prompt)});
    if (!content.statements.empty()) {
        QStringList lines;
        for (const Item& item : content.statements)
            lines.append(item.text);
        append(one, Paragraph{plain(tr("Tänk till exempel på: %1").arg(lines.join(u' '))), Emphasis::Muted});
    }
    append(
        one, TickBoxes{
                 {tr("1 %1").arg(survey.instrument.scale.low), QStringLiteral("2"), QStringLiteral("3"),
                  QStringLiteral("4"), tr("5 %1").arg(survey.instrument.scale.high)}});
    append(one, Paragraph{plain(tr("Berätta gärna varför:")), Emphasis::Muted});
    append(one, WritingLines{2});
    append(blocks, KeepTogether{std::move(one)});
}

void addWritten(std::vector<Block>& blocks, const QString& question, int lines) {
    std::vector<Block> one;
    append(one, Heading{3, question, {}});
    append(one, WritingLines{lines});
    append(blocks, KeepTogether{std::move(one)});
}

} // namespace

Document guardianLetterDocument(const GuardianLetter& letter) {
    Document document = paper::documentOf(
        tr("Till dig som är vårdnadshavare"), letter.date.isValid() ? paper::longDate(letter.date) : QString(),
        letter.origin, letter.hidden);
    auto& blocks = document.blocks;
    append(
        blocks, Paragraph{plain(
                    letter.child.isEmpty()
                        ? tr("Vi vill gärna veta hur ditt barn har det. Därför bjuder vi in till ett Barnsamtal.")
                        : tr("Vi vill gärna veta hur %1 har det. Därför bjuder vi in till ett Barnsamtal.")
                              .arg(letter.child))});
    addPart(
        blocks, tr("Vad är ett Barnsamtal?"),
        tr("Barnet berättar själv hur livet är, tillsammans med en vuxen som barnet är tryggt med. Du som är "
           "vårdnadshavare berättar din bild. Ni använder samma åtta områden, Behovskompassen, så att bilderna går att "
           "lägga bredvid varandra:"));
    addAreas(blocks, inPaperLanguage(letter.model));
    addList(
        blocks, tr("Så kan du tänka när du svarar"),
        {tr("Frågorna handlar om vad barnet behöver och hur barnet har det, inte om hur du är som förälder."),
         tr("Varje område får en siffra från 1 till 5: 1 fungerar inte alls, 5 fungerar mycket väl."),
         tr("Exemplen är till för att hjälpa tanken. Du behöver inte ta ställning till vart och ett."),
         tr("Det du inte vet lämnar du tomt. Gissa inte, och hoppa över det du inte vill svara på."),
         tr("Det finns inget rätt eller fel. Ser du och barnet olika på något är det också värdefullt att veta."),
         tr("Skriv gärna varför, och vilka kontakter barnet redan har som hjälper.")});
    addSurveyPlace(blocks, letter.surveyLink);
    addPart(
        blocks, tr("Vad händer sedan?"),
        tr("Vi träffas och tittar på bilderna tillsammans: vad fungerar bra, vad behöver stärkas och vad vill barnet "
           "och du arbeta vidare med? Sedan bestämmer vi ihop vad nästa steg blir."));
    addPart(
        blocks, tr("Det är frivilligt"),
        tr("Ni bestämmer själva om ni vill vara med, och ni kan ändra er när ni vill. Det ni berättar sparas krypterat "
           "hos oss och delas med andra verksamheter bara om ni säger ja till det. Ni kan få se allt som finns om "
           "barnet."));
    if (!letter.contact.trimmed().isEmpty())
        addPart(blocks, tr("Undrar du över något?"), tr("Hör av dig till:") + u'\n' + letter.contact);
    else if (letter.blank)
        append(
            blocks, KeepTogether{
                        {{Heading{2, tr("Undrar du över något?"), {}}},
                         {Paragraph{plain(tr("Hör av dig till:"))}},
                         {WritingLines{2}}}});
    return document;
}

Document guardianSurveyDocument(const GuardianSurvey& given) {
    GuardianSurvey survey = given;
    survey.model = inPaperLanguage(std::move(survey.model));
    survey.instrument = inPaperLanguage(std::move(survey.instrument));
    Document document = paper::documentOf(tr("Enkät till vårdnadshavare"), survey.child, survey.origin, survey.hidden);
    auto& blocks = document.blocks;
    append(blocks, Paragraph{plain(survey.instrument.introduction)});
    append(
        blocks, Paragraph{
                    plain(tr("Kryssa i en ruta för varje område. Är ni två vårdnadshavare fyller ni i var sin "
                             "enkät.")),
                    Emphasis::Muted});
    addWritten(blocks, tr("Ditt namn och din relation till barnet"), 1);
    addWritten(blocks, tr("Datum"), 1);
    for (const Area area : allAreas)
        addArea(blocks, survey, area);
    addWritten(
        blocks, tr("Kontakter som hjälper barnet, till exempel BUP, habilitering, socialtjänst eller logoped"), 3);
    addWritten(blocks, tr("Det här vill jag att vi arbetar vidare med"), 3);
    return document;
}

} // namespace bk
