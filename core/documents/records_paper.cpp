// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/records_paper.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return paperTranslate("Paper", text); }

template <typename PaperType> Document headed(const PaperType& paper) {
    Document document;
    document.headerText = paper.unitName;
    document.mark = paper.practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    return document;
}

void add(std::vector<Block>& blocks, const RecordsPaper::Record& record) {
    if (!record.heading.isEmpty())
        append(blocks, Heading{3, record.heading, {}});
    KeyValueTable table;
    for (const auto& [name, text] : record.rows)
        table.rows.emplace_back(name, plain(text));
    append(blocks, std::move(table));
}

} // namespace

Document recordsDocument(const RecordsPaper& paper) {
    Document document = headed(paper);
    document.title = paper.title;
    document.subtitle = paper.subtitle;
    document.footerText = paper.notice;
    append(document.blocks, paper::textOrLines(paper.introduction, 0));
    for (const RecordsPaper::Section& section : paper.sections) {
        append(document.blocks, Heading{1, section.heading, {}});
        if (section.records.empty())
            append(document.blocks, Paragraph{plain(section.empty), Emphasis::Muted});
        for (const RecordsPaper::Record& record : section.records)
            add(document.blocks, record);
    }
    return document;
}

Document sharingLogDocument(const SharingLogPaper& paper) {
    Document document = headed(paper);
    document.title = tr("Det här har delats");
    document.subtitle = QStringLiteral("%1 · %2").arg(paper.name, paper::longDate(paper.today));
    append(
        document.blocks,
        Paragraph{
            plain(tr("Varje gång något om barnet lämnar enheten antecknas det: vad, till vem, varför och om ni fick "
                     "veta det. Papper som bara personalen i enheten använder står också här."))});
    if (paper.rows.empty()) {
        append(document.blocks, Paragraph{plain(tr("Inget har delats.")), Emphasis::Muted});
        return document;
    }
    Table table;
    table.header = {tr("När"), tr("Vad"), tr("Till vem"), tr("Varför"), tr("Visste ni om det")};
    table.weights = {1.6, 2.4, 2.2, 2.4, 1.6};
    for (const SharingLogPaper::Row& row : paper.rows)
        table.rows.push_back(
            {{plain(row.when), {}},
             {plain(row.what), {}},
             {plain(row.receiver), {}},
             {plain(row.purpose), {}},
             {plain(row.told), {}}});
    append(document.blocks, std::move(table));
    return document;
}

} // namespace bk
