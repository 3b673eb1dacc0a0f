// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/unit_card_paper.h"

#include "core/documents/paper_parts.h"
#include "core/services/known_units.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int wordsInRow = 3;

QString tr(const char* text) { return QCoreApplication::translate("UnitCardPaper", text); }

Table wordTable(const QStringList& words) {
    Table table{{}, std::vector<qreal>(wordsInRow, 1), {}};
    for (qsizetype first = 0; first < words.size(); first += wordsInRow) {
        std::vector<TableCell> row;
        for (qsizetype i = first; i < first + wordsInRow; ++i)
            row.push_back(TableCell{{{u"%1   "_s.arg(i + 1)}, {words[i], true}}});
        table.rows.push_back(std::move(row));
    }
    return table;
}

} // namespace

PagedDocument unitCardPages(const UnitCard& card) {
    Document document;
    document.title = tr("Enhetens sex ord");
    document.subtitle = tr("%1, utskrivet %2").arg(card.name, paper::longDate(card.made));
    document.headerText = card.name;
    paper::append(
        document.blocks,
        Paragraph{plain(tr("När en annan enhet har läst in vårt mottagarkort ringer den och vill jämföra de här orden. "
                           "Läs upp dem i ordning. Är något annorlunda på deras skärm kommer kortet inte från oss: "
                           "säg till, och låt dem inte lägga till det."))});
    paper::append(document.blocks, wordTable(wordsOf(card)));
    paper::append(
        document.blocks,
        Paragraph{plain(tr("Orden är inte hemliga och ändras inte. Be alltid att få höra den andra enhetens ord också, "
                           "på ett nummer som ni själva har."))});
    return layOut(document);
}

} // namespace bk
