// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/shortcut_list.h"

#include "ui/common/theme.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace bk {
namespace {

using Row = std::pair<QString, QString>;

std::vector<Row> rowsOf(QWidget* window) {
    std::vector<Row> rows;
    const auto actions = window->findChildren<QAction*>();
    for (const QAction* action : actions)
        if (const auto* owner = qobject_cast<const QWidget*>(action->parent());
            owner && owner->window() == window && !action->shortcut().isEmpty() && !action->text().isEmpty())
            rows.emplace_back(
                action->shortcut().toString(QKeySequence::NativeText),
                QString(action->text()).remove(QLatin1Char('&')));
    rows.emplace_back(ShortcutList::tr("1–5"), ShortcutList::tr("I en skattning: svara och gå vidare"));
    rows.emplace_back(ShortcutList::tr("Backsteg"), ShortcutList::tr("I en skattning: ta bort svaret, lämna tomt"));
    rows.emplace_back(ShortcutList::tr("K"), ShortcutList::tr("I en skattning: kommentera påståendet"));
    rows.emplace_back(ShortcutList::tr("Upp/Ner"), ShortcutList::tr("I en skattning: frågan före eller efter"));
    rows.emplace_back(
        ShortcutList::tr("B, Ctrl+B"), ShortcutList::tr("Under ett möte: släck projektorn, och visa igen"));
    rows.emplace_back(ShortcutList::tr("Tabb"), ShortcutList::tr("Nästa fält; med Skift: fältet före"));
    return rows;
}

} // namespace

ShortcutList::ShortcutList(QWidget* window) : QDialog(window) {
    setWindowTitle(tr("Kortkommandon"));
    setAttribute(Qt::WA_DeleteOnClose);
    const std::vector<Row> rows = rowsOf(window);
    auto* table = new QTableWidget(int(rows.size()), 2);
    table->setAccessibleName(tr("Kortkommandon"));
    table->setHorizontalHeaderLabels({
        tr("Tangenter"),
        tr("Gör"),
    });
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->verticalHeader()->hide();
    table->setTabKeyNavigation(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setShowGrid(false);
    for (int i = 0; i < int(rows.size()); ++i) {
        table->setItem(i, 0, new QTableWidgetItem(rows[std::size_t(i)].first));
        table->setItem(i, 1, new QTableWidgetItem(rows[std::size_t(i)].second));
    }
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    table->horizontalHeader()->setStretchLastSection(true);
    auto* buttons = new QDialogButtonBox;
    connect(
        buttons->addButton(tr("Stäng"), QDialogButtonBox::RejectRole), &QPushButton::clicked, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(table);
    column->addWidget(buttons);
    const int whole = table->verticalHeader()->length() + table->horizontalHeader()->sizeHint().height() + grid(12);
    resize(grid(66), qMin(whole, window->height()));
}

} // namespace bk
