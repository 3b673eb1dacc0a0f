// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/meeting_papers.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return paperTranslate("Paper", text); }

QString dayAndTime(const QDateTime& when) {
    return paperTime(when, QT_TRANSLATE_NOOP("Paper", "dddd d MMMM yyyy 'kl.' H.mm"));
}

Document documentOf(const MeetingPaperHead& head, const QString& title, const QString& subtitle) {
    Document document;
    document.title = title;
    document.subtitle = subtitle;
    document.headerText = head.unitName;
    document.mark = head.practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    return document;
}

void addRow(KeyValueTable& table, const QString& name, const QString& value) {
    if (!value.trimmed().isEmpty())
        table.rows.emplace_back(name, plain(value));
}

void addNotes(std::vector<Block>& blocks, const std::vector<std::pair<QString, QString>>& notes) {
    for (const auto& [heading, text] : notes) {
        if (text.trimmed().isEmpty())
            continue;
        append(blocks, Heading{2, heading, {}});
        append(blocks, paper::textOrLines(text, 0));
    }
}

void addList(std::vector<Block>& blocks, const QString& heading, const QStringList& lines, bool numbered = false) {
    if (lines.isEmpty())
        return;
    append(blocks, Heading{2, heading, {}});
    BulletList list;
    list.numbered = numbered;
    for (const QString& line : lines)
        list.items.push_back(plain(line));
    append(blocks, std::move(list));
}

void addOffers(std::vector<Block>& blocks, const MeetingMinutesPaper& value) {
    if (value.offers.empty())
        return;
    append(blocks, Heading{2, tr("Stöd som erbjuds"), {}});
    Table table;
    table.header = {tr("Område"), tr("Vad"), tr("Vem")};
    table.weights = {2, 4, 2};
    for (const auto& offer : value.offers)
        table.rows.push_back(
            {{plain(value.model.areas[offer.area].label), offer.area},
             {plain(offer.what), {}},
             {plain(offer.who), {}}});
    append(blocks, std::move(table));
}

void addTasks(std::vector<Block>& blocks, const MeetingMinutesPaper& value) {
    if (value.tasks.empty())
        return;
    append(blocks, Heading{2, tr("Vem gör vad"), {}});
    Table table;
    table.header = {tr("Vad"), tr("Vem"), tr("Senast")};
    table.weights = {4, 2, 2};
    for (const auto& task : value.tasks)
        table.rows.push_back(
            {{plain(task.what), {}},
             {plain(task.who), {}},
             {plain(task.due.isValid() ? paper::longDate(task.due) : QString()), {}}});
    append(blocks, std::move(table));
}

void addCompass(std::vector<Block>& blocks, const MeetingMinutesPaper& value) {
    if (!value.agreed || value.agreed->isEmpty())
        return;
    const std::vector<paper::NamedProfile> named{{*value.agreed, tr("Teamet")}};
    append(blocks, Heading{2, tr("Gemensam Behovskompass"), {}});
    append(
        blocks, TableBesideFigure{
                    paper::figureOf(value.model, named, CompassShape::Polygon, value.decimalSign), 85, 0.6,
                    paper::valueTable(value.model, named, {}, value.decimalSign)});
    append(blocks, paper::comments(value.model, named));
}

} // namespace

KeyValueTable paper::whenAndWhere(const MeetingPaperHead& head) {
    KeyValueTable table;
    addRow(table, tr("Möte"), head.meeting);
    addRow(table, tr("När"), head.when.isValid() ? dayAndTime(head.when) : QString());
    addRow(table, tr("Hur länge"), head.minutes > 0 ? tr("%1 minuter").arg(head.minutes) : QString());
    addRow(table, tr("Var"), head.place);
    return table;
}

Document meetingLetterDocument(const MeetingLetterPaper& value) {
    Document document = documentOf(
        value.head, value.family ? tr("Inbjudan till möte") : tr("Kallelse till möte"), paper::longDate(value.date));
    append(document.blocks, Paragraph{plain(value.receiver)});
    append(document.blocks, paper::whenAndWhere(value.head));
    QStringList children = value.children;
    if (value.withoutName > 0)
        children.append(
            value.withoutName == 1
                ? tr("Ett barn med skyddade personuppgifter. Hör av dig, så får du veta vem.")
                : tr("%1 barn med skyddade personuppgifter. Hör av dig, så får du veta vilka.").arg(value.withoutName));
    if (!value.family)
        addList(document.blocks, children.size() == 1 ? tr("Mötet gäller") : tr("Barn som tas upp"), children);
    addList(document.blocks, value.family ? tr("Bra att veta") : tr("Det här behöver du göra"), value.expected);
    if (!value.family && !children.isEmpty())
        append(
            document.blocks,
            Paragraph{
                plain(tr("Uppgifterna omfattas av sekretess. Samtycket gäller mellan de verksamheter som det nämner: "
                         "visa brevet bara för den som ska vara med.")),
                Emphasis::Muted});
    append(document.blocks, Spacer{});
    append(document.blocks, Paragraph{plain(tr("Med vänlig hälsning") + u'\n' + value.from)});
    return document;
}

Document meetingMinutesDocument(const MeetingMinutesPaper& given) {
    MeetingMinutesPaper value = given;
    value.model = inPaperLanguage(std::move(value.model));
    value.decimalSign = paperDecimalSign(value.decimalSign);
    Document document = documentOf(value.head, tr("Minnesanteckningar"), value.childName);
    document.footerText = inPaperLanguage(value.notice);
    KeyValueTable table = paper::whenAndWhere(value.head);
    addRow(table, tr("Var med"), value.present.join(u'\n'));
    addRow(table, tr("Mötesledare"), value.leader);
    addRow(table, tr("Dokumenterade"), value.documenting);
    addRow(table, tr("Antecknade"), value.noteTaker);
    append(document.blocks, std::move(table));
    if (!value.interrupted.isEmpty())
        append(
            document.blocks, Box{tr("Avbröts"),
                                 {{Paragraph{plain(value.interrupted)}},
                                  {Paragraph{plain(tr("Det som står här skrevs medan samtycket gällde."))}}}});
    addCompass(document.blocks, value);
    QStringList areas;
    for (const Area area : value.prioritised)
        areas.append(value.model.areas[area].label);
    addList(document.blocks, tr("Områden som behöver mer stöd"), areas, true);
    addOffers(document.blocks, value);
    addTasks(document.blocks, value);
    addList(document.blocks, tr("Beslut"), value.decisions);
    addNotes(document.blocks, value.notes);
    if (value.next.isValid())
        addList(document.blocks, tr("Nästa möte"), {dayAndTime(value.next)});
    return document;
}

Document meetingProtocolDocument(const MeetingProtocolPaper& value) {
    Document document = documentOf(value.head, tr("Mötesprotokoll"), value.head.meeting);
    KeyValueTable table = paper::whenAndWhere(value.head);
    addRow(table, tr("Mötesledare"), value.leader);
    addRow(table, tr("Dokumenterade"), value.documenting);
    addRow(table, tr("Antecknade"), value.noteTaker);
    for (const auto& [name, count] : value.counts)
        addRow(table, name, count);
    append(document.blocks, std::move(table));
    append(document.blocks, Heading{2, tr("Deltagare"), {}});
    Table people;
    people.header = {tr("Vem"), tr("Närvaro")};
    people.weights = {4, 1.5};
    for (const auto& [who, there] : value.participants)
        people.rows.push_back({{plain(who), {}}, {plain(there), {}}});
    if (people.rows.empty())
        append(document.blocks, Paragraph{plain(tr("Inga deltagare är antecknade."))});
    else
        append(document.blocks, std::move(people));
    addNotes(document.blocks, value.notes);
    append(
        document.blocks,
        Paragraph{plain(tr("Det som sades om varje barn står i barnets egna minnesanteckningar.")), Emphasis::Muted});
    if (value.next.isValid())
        addList(document.blocks, tr("Nästa möte"), {dayAndTime(value.next)});
    return document;
}

} // namespace bk
