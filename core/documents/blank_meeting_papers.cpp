// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/meeting_agenda_paper.h"
#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

namespace bk {
namespace {

using paper::append;

constexpr int handRows = 5; ///< of a table to write in
constexpr int linesForNotes = 10;
constexpr int linesOfPage = 22;

QString tr(const char* text) { return paperTranslate("Paper", text); }

Document documentOf(const MeetingPaperHead& head, const QString& title) {
    Document document;
    document.title = title;
    document.subtitle = head.meeting;
    document.headerText = head.unitName;
    document.mark = head.practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    return document;
}

void addWritten(std::vector<Block>& blocks, const QString& heading, int lines) {
    append(blocks, KeepTogether{{{Heading{2, heading, {}}}, {WritingLines{lines}}}});
}

void addHandTable(
    std::vector<Block>& blocks, const QString& heading, const std::vector<QString>& columns,
    const std::vector<qreal>& weights, int rows = handRows) {
    Table table{columns, weights, {}};
    std::vector<TableCell> row(columns.size());
    row.front().text = plain(QStringLiteral("\n"));
    table.rows.assign(std::size_t(rows), row);
    append(blocks, KeepTogether{{{Heading{2, heading, {}}}, {std::move(table)}}});
}

Table pointsTable(const std::vector<MeetingAgendaPaper::Point>& points) {
    Table table{{QString(), tr("Punkt"), tr("Minuter")}, {0.6, 7, 1.2}, {}};
    int number = 0;
    for (const MeetingAgendaPaper::Point& point : points) {
        RichText what = bold(point.heading);
        if (point.perChild)
            what.push_back({QStringLiteral(" – ") + tr("för varje barn")});
        if (!point.advice.isEmpty())
            what.push_back({u'\n' + point.advice, false, true});
        table.rows.push_back(
            {{plain(QString::number(++number))},
             {std::move(what)},
             {plain(point.minutes > 0 ? QString::number(point.minutes) : QString())}});
    }
    return table;
}

void addNames(std::vector<Block>& blocks, const QString& heading, const QStringList& names) {
    if (names.isEmpty())
        return;
    append(blocks, Heading{2, heading, {}});
    BulletList list;
    for (const QString& name : names)
        list.items.push_back(plain(name));
    append(blocks, std::move(list));
}

} // namespace

Document meetingAgendaDocument(const MeetingAgendaPaper& value) {
    Document document = documentOf(value.head, tr("Dagordning"));
    auto& blocks = document.blocks;
    KeyValueTable table = paper::whenAndWhere(value.head);
    for (const auto& [name, who] :
         {std::pair(tr("Mötesledare"), value.leader), std::pair(tr("Dokumenterar"), value.documenting),
          std::pair(tr("Antecknar"), value.noteTaker)})
        if (!who.trimmed().isEmpty())
            table.rows.emplace_back(name, plain(who));
    append(blocks, std::move(table));
    addNames(blocks, tr("Kallade"), value.participants);
    addNames(blocks, tr("Barn som tas upp"), value.children);
    append(blocks, Heading{2, tr("Punkter"), {}});
    append(blocks, pointsTable(value.points));
    append(
        blocks, Paragraph{
                    plain(tr("Det som sägs om varje barn skrivs i barnets egna minnesanteckningar, aldrig här.")),
                    Emphasis::Muted});
    return document;
}

Document blankMeetingAgendaDocument(const MeetingAgendaPaper& value) {
    Document document = documentOf(value.head, tr("Dagordning"));
    auto& blocks = document.blocks;
    append(blocks, paper::fields({tr("När och var"), tr("Mötesledare"), tr("Antecknar"), tr("Deltagare")}));
    append(blocks, Heading{2, tr("Punkter"), {}});
    append(blocks, pointsTable(value.points));
    addWritten(blocks, tr("Anteckningar"), linesOfPage);
    return document;
}

Document blankMeetingLetterDocument(const MeetingLetterPaper& value) {
    Document document = documentOf(value.head, value.family ? tr("Inbjudan till möte") : tr("Kallelse till möte"));
    document.subtitle.clear();
    auto& blocks = document.blocks;
    append(blocks, paper::fields({tr("Till"), tr("Möte"), tr("När"), tr("Hur länge"), tr("Var"), tr("Mötet gäller")}));
    append(blocks, Heading{2, value.family ? tr("Bra att veta") : tr("Det här behöver du göra"), {}});
    BulletList list;
    for (const QString& line : value.expected)
        list.items.push_back(plain(line));
    append(blocks, std::move(list));
    append(blocks, WritingLines{3});
    if (!value.family)
        append(
            blocks,
            Paragraph{
                plain(tr("Uppgifterna omfattas av sekretess. Samtycket gäller mellan de verksamheter som det nämner: "
                         "visa brevet bara för den som ska vara med.")),
                Emphasis::Muted});
    append(
        blocks, KeepTogether{
                    {{Paragraph{plain(tr("Med vänlig hälsning"))}}, {SignatureLines{{tr("Namn, yrke och telefon")}}}}});
    return document;
}

Document blankMeetingMinutesDocument(const MeetingMinutesPaper& value) {
    const WellbeingModel model = inPaperLanguage(value.model);
    Document document = documentOf(value.head, tr("Minnesanteckningar"));
    document.subtitle.clear();
    document.footerText = inPaperLanguage(value.notice);
    auto& blocks = document.blocks;
    append(
        blocks,
        paper::fields(
            {tr("Barnets namn"), tr("Möte"), tr("När och var"), tr("Var med"), tr("Mötesledare"), tr("Antecknade")}));
    append(blocks, Heading{2, tr("Gemensam Behovskompass"), {}});
    append(
        blocks, TableBesideFigure{
                    paper::figureOf(model, {}, CompassShape::Polygon, value.decimalSign), 92, 0.6,
                    paper::blankValueTable(model, {tr("Teamet 1–5")}, {1.0})});
    addWritten(blocks, tr("Områden som behöver mer stöd"), 3);
    addHandTable(blocks, tr("Stöd som erbjuds"), {tr("Område"), tr("Vad"), tr("Vem")}, {2, 4, 2});
    addHandTable(blocks, tr("Vem gör vad"), {tr("Vad"), tr("Vem"), tr("Senast")}, {4, 2, 2});
    append(
        blocks, KeepTogether{
                    {{Heading{2, tr("Beslut"), {}}},
                     {TickBoxes{{tr("Ett Individuellt barnteam startas"), tr("Barnteamet följer inte längre barnet")}}},
                     {WritingLines{3}}}});
    addWritten(blocks, tr("Anteckningar"), linesForNotes);
    addWritten(blocks, tr("Nästa möte"), 1);
    return document;
}

Document blankMeetingProtocolDocument(const MeetingProtocolPaper& value) {
    constexpr int participants = 10;
    Document document = documentOf(value.head, tr("Mötesprotokoll"));
    document.subtitle.clear();
    auto& blocks = document.blocks;
    append(
        blocks,
        paper::fields({tr("Möte"), tr("När och var"), tr("Mötesledare"), tr("Dokumenterade"), tr("Antecknade")}));
    append(blocks, Heading{2, tr("Antal"), {}});
    append(
        blocks, paper::fields(
                    {tr("Nya barn"), tr("Barn som följdes upp"), tr("Individuella barnteam som startas"),
                     tr("Barn som inte längre följs")}));
    addHandTable(blocks, tr("Deltagare"), {tr("Vem"), tr("Närvaro")}, {4, 1.5}, participants);
    addWritten(blocks, tr("Anteckningar"), linesForNotes);
    append(
        blocks,
        Paragraph{plain(tr("Det som sades om varje barn står i barnets egna minnesanteckningar.")), Emphasis::Muted});
    addWritten(blocks, tr("Nästa möte"), 1);
    return document;
}

} // namespace bk
