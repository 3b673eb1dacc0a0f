// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/rollout_paper.h"

#include "core/documents/paper_parts.h"

namespace bk {
namespace {

using paper::append;

Table tableOf(const RolloutPaper::Part& part) {
    Table table;
    table.header.assign(part.header.begin(), part.header.end());
    table.weights = part.weights;
    for (const QStringList& row : part.rows) {
        std::vector<TableCell>& cells = table.rows.emplace_back();
        for (const QString& text : row)
            cells.push_back({plain(text)});
    }
    return table;
}

void addTexts(std::vector<Block>& blocks, const RolloutPaper::Part& part) {
    if (!part.heading.isEmpty())
        append(blocks, Heading{1, part.heading, {}});
    for (const QString& text : part.texts)
        append(blocks, Paragraph{plain(text), Emphasis::Normal});
    if (!part.bullets.isEmpty()) {
        BulletList list;
        for (const QString& text : part.bullets)
            list.items.push_back(plain(text));
        append(blocks, std::move(list));
    }
}

void add(std::vector<Block>& blocks, const RolloutPaper::Part& part) {
    std::vector<Block> made;
    addTexts(made, part);
    if (!part.facts.empty()) {
        KeyValueTable facts;
        for (const auto& [name, value] : part.facts)
            facts.rows.emplace_back(name, plain(value));
        append(made, std::move(facts));
    }
    if (!part.rows.empty())
        append(made, tableOf(part));
    if (!part.note.isEmpty())
        append(made, Paragraph{plain(part.note), Emphasis::Muted});
    if (part.lines > 0)
        append(made, WritingLines{part.lines});
    if (part.signatures.empty())
        return append(blocks, std::move(made));
    append(made, SignatureLines{part.signatures});
    append(blocks, KeepTogether{std::move(made)});
}

} // namespace

Document rolloutDocument(const RolloutPaper& paper) {
    Document document;
    document.headerText = paper.unitName;
    document.mark = paper.mark;
    document.footerText = paper.footer;
    document.title = paper.title;
    document.subtitle = paper.subtitle;
    for (const RolloutPaper::Part& part : paper.parts)
        add(document.blocks, part);
    return document;
}

} // namespace bk
