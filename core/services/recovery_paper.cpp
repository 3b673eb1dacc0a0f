// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/recovery_paper.h"

#include "core/documents/paper_parts.h"
#include "core/documents/qr_code.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int copies = 2;
constexpr int groupsInRow = 4;

QString tr(const char* text) { return QCoreApplication::translate("RecoveryPaper", text); }

/// "5  7ZQ4K": the number is what the program says when a group is typed wrongly.
Table groupTable(const RecoveryKey& key) {
    const QStringList groups = key.text().split(u'-');
    Table table{{}, std::vector<qreal>(groupsInRow, 1), {}};
    for (qsizetype first = 0; first < groups.size(); first += groupsInRow) {
        std::vector<TableCell> row;
        for (qsizetype i = first; i < first + groupsInRow; ++i)
            row.push_back(
                i < groups.size() ? TableCell{{{u"%1   "_s.arg(i + 1)}, {groups[i], true}}} : TableCell{plain({})});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Drawing qrDrawing(const QByteArray& content) {
    const auto paint = [content](QPainter& painter, const QRectF& rect) {
        const qreal side = std::min(rect.width(), rect.height());
        qr_code::paint(painter, QRectF(rect.left(), rect.top(), side, side), content);
    };
    return {paint, 45, tr("Nyckeln som QR-kod")};
}

void appendCopy(std::vector<Block>& blocks, const RecoveryKey& key, int copy) {
    if (copy > 1)
        paper::append(blocks, PageBreak{});
    paper::append(blocks, Heading{1, tr("Exemplar %1 av %2").arg(copy).arg(copies), {}});
    paper::append(
        blocks, Paragraph{plain(
                    tr("Den som har nyckeln kan öppna enheten och välja en ny lösenfras. Lås in de två exemplaren på "
                       "olika ställen. Nyckeln finns ingen annanstans och kan inte tas fram igen."))});
    paper::append(blocks, groupTable(key));
    paper::append(blocks, qrDrawing(key.qrContent()));
    paper::append(
        blocks, Paragraph{plain(
                    tr("Så används den: välj ”Glömt lösenfrasen?” där enheten låses upp och skriv in grupperna. Prova "
                       "nyckeln då och då under Enheten, Användare. När en ny nyckel görs ska det här papperet "
                       "förstöras."))});
    paper::append(blocks, paper::fields({tr("Förvaras"), tr("Inlåst av, datum")}));
}

} // namespace

PagedDocument recoveryKeyPages(const QString& unitName, const RecoveryKey& key, QDate made) {
    Document document;
    document.title = tr("Återställningsnyckel");
    document.subtitle = tr("%1, gjord %2").arg(unitName, paper::longDate(made));
    document.headerText = unitName;
    for (int copy = 1; copy <= copies; ++copy)
        appendCopy(document.blocks, key, copy);
    return layOut(document);
}

} // namespace bk
