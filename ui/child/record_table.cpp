// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/record_table.h"

#include "ui/common/plain_tip.h"
#include "ui/common/reveal.h"
#include "ui/common/table_header.h"
#include "ui/common/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>
#include <numeric>

namespace bk {

TextRows::TextRows(QStringList headings, QObject* parent)
    : QAbstractTableModel(parent)
    , m_headings(std::move(headings)) {}

void TextRows::setRows(std::vector<QStringList> rows) {
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TextRows::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }

int TextRows::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_headings.size()); }

QVariant TextRows::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const QString text = m_rows[std::size_t(index.row())].value(index.column());
    return role == Qt::ToolTipRole ? plainTip(text) : text;
}

QVariant TextRows::headerData(int section, Qt::Orientation orientation, int role) const {
    return tableHeader(m_headings, section, orientation, role);
}

RecordTable::RecordTable(const QString& accessibleName, const QStringList& headings, QWidget* parent)
    : QTableView(parent)
    , m_rows(new TextRows(headings, this)) {
    setModel(m_rows);
    setAccessibleName(accessibleName);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setStretchLastSection(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    measure();
    connect(this, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (m_opens)
            Q_EMIT opened(index.row());
    });
}

void RecordTable::setRows(std::vector<QStringList> rows) {
    const int current = currentIndex().row();
    const int count = int(rows.size());
    m_rows->setRows(std::move(rows));
    measure();
    if (count > 0)
        setCurrentIndex(m_rows->index(qBound(0, current, count - 1), 0));
}

QSize RecordTable::sizeHint() const { return {QTableView::sizeHint().width(), maximumHeight()}; }

QSize RecordTable::minimumSizeHint() const {
    const int fewRows = horizontalHeader()->sizeHint().height() + verticalHeader()->defaultSectionSize() * 5;
    return {QTableView::minimumSizeHint().width(), qMin(maximumHeight(), fewRows)};
}

void RecordTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void RecordTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

/// Long texts are cut only where there is no room for all.
void RecordTable::fitColumns() {
    const int all = std::accumulate(m_wanted.begin(), m_wanted.end(), 0);
    const int widest = all <= viewport()->width() ? all : fontMetrics().averageCharWidth() * 36;
    for (std::size_t column = 0; column + 1 < m_wanted.size(); ++column)
        setColumnWidth(int(column), std::min(m_wanted[column], widest));
}

void RecordTable::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    if (m_whole && current.isValid() && previous.isValid()) // not where rows have just been read
        reveal(viewport(), visualRect(current));
}

void RecordTable::setWhole(bool whole) {
    m_whole = whole;
    measure();
}

void RecordTable::measure() {
    const int line = qMax(targetSize(this), fontMetrics().height() * 17 / 10);
    verticalHeader()->setDefaultSectionSize(line);
    m_wanted.clear();
    for (int column = 0; column < m_rows->columnCount(); ++column)
        m_wanted.push_back(std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)) + grid(2));
    fitColumns();
    const int height = horizontalHeader()->sizeHint().height() + line * m_rows->rowCount() + grid();
    setMinimumHeight(m_whole ? height : 0);
    setMaximumHeight(height);
    updateGeometry();
}

} // namespace bk
