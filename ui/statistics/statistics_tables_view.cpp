// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statistics_tables_view.h"

#include "core/services/statistics_tables.h"
#include "ui/child/record_table.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/statistics/group_compasses.h"

#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace bk {
namespace {

constexpr std::size_t atOnce = 5; ///< more than a window is high

void add(QVBoxLayout* column, const StatisticsTable& table, const std::vector<GroupCompass>& compasses) {
    column->addWidget(sectionHeading(table.title));
    if (table.rows.empty()) {
        column->addWidget(plainLabel(StatisticsTablesView::tr("Inget att visa för de valda terminerna.")));
    } else {
        auto* view = new RecordTable(table.title, table.header);
        view->setOpens(false);
        view->setWhole(true);
        std::vector<QStringList> rows;
        for (const auto& row : table.rows) {
            QStringList& cells = rows.emplace_back();
            for (const StatisticsCell& cell : row)
                cells.append(shownCell(cell));
        }
        view->setRows(std::move(rows));
        view->clearSelection(); // nothing is chosen of what is only read
        column->addWidget(view);
    }
    std::vector<GroupCompass> own;
    std::ranges::copy_if(
        compasses, std::back_inserter(own), [&](const GroupCompass& compass) { return compass.table == table.id; });
    if (!own.empty())
        column->addWidget(makeGroupCompasses(own));
    if (!table.comment.isEmpty())
        column->addWidget(plainLabel(table.comment));
    QLabel* note = plainLabel(table.note);
    makeQuiet(note);
    column->addWidget(note);
    column->addSpacing(grid(2));
}

} // namespace

StatisticsTablesView::StatisticsTablesView(QWidget* parent) : QWidget(parent), m_column(columnIn(this)) {}

void StatisticsTablesView::show(std::vector<StatisticsTable> tables, std::vector<GroupCompass> compasses) {
    delete m_content;
    m_content = new QWidget;
    columnIn(m_content);
    m_tables = std::move(tables);
    m_compasses = std::move(compasses);
    m_added = 0;
    while (m_added < std::min(atOnce, m_tables.size()))
        add(static_cast<QVBoxLayout*>(m_content->layout()), m_tables[m_added++], m_compasses);
    m_column->addWidget(m_content);
    QTimer::singleShot(0, m_content, [this] { addNext(); });
}

void StatisticsTablesView::addNext() {
    if (m_added == m_tables.size())
        return;
    add(static_cast<QVBoxLayout*>(m_content->layout()), m_tables[m_added++], m_compasses);
    QTimer::singleShot(0, m_content, [this] { addNext(); });
}

} // namespace bk
