// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/log_papers.h"

#include "core/documents/paper_parts.h"
#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/extract/history_text.h"
#include "core/services/family_view.h"
#include "core/store/history_head.h"
#include "core/store/history_log.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return QCoreApplication::translate("LogPapers", text); }

Document begin(const QString& title, const QString& subtitle, const QString& unitName, bool practice) {
    Document document;
    document.title = title;
    document.subtitle = subtitle;
    document.headerText = unitName;
    document.mark = practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    return document;
}

QString momentOf(const HistoryRow& row) { return row.entry.at.toLocalTime().toString(u"yyyy-MM-dd HH.mm"_s); }

std::vector<TableCell> cells(const QStringList& texts) {
    std::vector<TableCell> row;
    for (const QString& text : texts)
        row.push_back({plain(text)});
    return row;
}

/// In groups of four, to be compared by eye.
QString grouped(const QByteArray& hash) {
    const QString digits = QString::fromLatin1(hash.toHex());
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups << digits.mid(at, 4);
    return groups.join(u' ');
}

QString verdictText(const SampledReading& reading) {
    if (!reading.inOrder)
        return {};
    const QString verdict = *reading.inOrder ? tr("I ordning") : tr("Att fråga om");
    return reading.note.isEmpty() ? verdict : u"%1: %2"_s.arg(verdict, reading.note);
}

Table sampleTable(const std::vector<SampledReading>& sample) {
    Table table;
    table.header = {tr("Rad"), tr("När"), tr("Vem"), tr("Vad"), tr("Bedömning"), tr("Granskad av")};
    table.weights = {0.8, 1.6, 1.3, 2.2, 2.4, 1.6};
    for (const SampledReading& reading : sample)
        table.rows.push_back(cells(
            {QString::number(reading.row.sequence), momentOf(reading.row), reading.row.entry.by,
             whatHappened(reading.row.entry), verdictText(reading),
             reading.inOrder ? u"%1 %2"_s.arg(reading.checkedBy, reading.checkedOn.toString(Qt::ISODate))
                             : QString()}));
    return table;
}

/// Of a child from whose family something is hidden, readings of cards and anmälningar would tell that there are some.
bool showsToFamily(const HistoryEntry& entry, const FamilyView& view) {
    const bool tells = entry.record == RecordKind::Anmalan || entry.record == RecordKind::Upptackarkort;
    const bool ofTheLog = entry.change == ChangeKind::Exported || entry.change == ChangeKind::Accepted;
    return !ofTheLog && view.shows(entry.recordId) && !(tells && view.hidesSomething());
}

} // namespace

Document logSheet(OpenUnit& unit, const QString& month) {
    requireAccess(unit, Action::ReadLog);
    unit.history().writeReadings();
    const HistoryHead head = unit.history().head().value_or(HistoryHead());
    const QDate first = QDate::fromString(month + u"-01"_s, Qt::ISODate);
    Document document = begin(
        tr("Månadsblad för loggen"), QLocale().toString(first, u"MMMM yyyy"_s), unit.settings().name,
        unit.settings().practice);
    append(
        document.blocks,
        Paragraph{plain(tr("Bladet sparas utanför datorn. Skrivs loggen om i efterhand har raden nedan inte längre det "
                           "här märket."))});
    append(
        document.blocks, KeyValueTable{
                             {{tr("Utskrivet"), plain(paper::longDate(unit.today()))},
                              {tr("Sista raden"), plain(QString::number(head.sequence))},
                              {tr("Radens märke"), plain(grouped(head.hash))}}});
    append(document.blocks, Heading{1, tr("Stickprov av läsningar"), {}});
    if (const auto sample = HistoryLog(unit.connection()).sampleOf(month); sample.empty())
        append(document.blocks, Paragraph{plain(tr("Inget stickprov är draget för månaden.")), Emphasis::Muted});
    else
        append(document.blocks, sampleTable(sample));
    append(document.blocks, SignatureLines{{tr("Granskat av")}});
    return document;
}

LeavingPaper accessListPaper(OpenUnit& unit, ChildId child, SharingEntry entry) {
    const auto found = unit.children().find(child);
    if (!found)
        throw Error(Error::Kind::NotFound, u"child"_s);
    Document document = begin(
        tr("Vem som har läst och ändrat"), u"%1 · %2"_s.arg(found->fullName(), paper::longDate(unit.today())),
        found->protection == ProtectedIdentity::None ? unit.settings().name : QString(), unit.settings().practice);
    append(
        document.blocks,
        Paragraph{plain(tr("Varje gång någon i enheten läser eller ändrar uppgifterna om barnet antecknas det. Läser "
                           "samma person samma uppgifter igen inom tio minuter blir det en rad."))});
    unit.history().writeReadings();
    const HistoryLog log(unit.connection());
    const FamilyView view = familyView(unit, child);
    HistoryQuery query;
    query.children = std::vector{child};
    Table table;
    table.header = {tr("När"), tr("Vem"), tr("Vad")};
    table.weights = {1.6, 2, 4};
    for (const HistoryRow& row : log.rows(log.find(query)))
        if (showsToFamily(row.entry, view))
            table.rows.push_back(cells({momentOf(row), row.entry.by, whatHappened(row.entry)}));
    append(document.blocks, std::move(table));
    entry.child = child;
    entry.what = tr("Listan över vem som har läst och ändrat");
    return {std::move(document), {std::move(entry)}};
}

} // namespace bk
