// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_rows.h"

#include "ui/common/flow_layout.h"
#include "ui/common/icon.h"
#include "ui/common/layout.h"
#include "ui/common/reveal.h"
#include "ui/common/theme.h"

#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Once more when the rows have taken their places.
void focusNowAndThen(QWidget* widget) {
    revealAndFocus(widget);
    QTimer::singleShot(0, widget, [widget] {
        if (widget->hasFocus())
            revealAndFocus(widget);
    });
}

} // namespace

PlanRows::PlanRows(const QString& addText, std::function<PlanRow*()> makeRow, QWidget* parent)
    : QWidget(parent)
    , m_makeRow(std::move(makeRow))
    , m_column(new QVBoxLayout)
    , m_ways(new FlowLayout)
    , m_add(new QPushButton(icon(u"plus"_s), addText)) {
    QVBoxLayout* whole = columnIn(this);
    whole->setSpacing(grid());
    m_column->setSpacing(grid());
    whole->addLayout(m_column);
    m_ways->setSpacing(grid());
    m_ways->addWidget(m_add);
    whole->addLayout(m_ways);
    connect(m_add, &QPushButton::clicked, this, [this] {
        PlanRow* row = add();
        row->begin();
        Q_EMIT rowsChanged();
        Q_EMIT edited();
        focusNowAndThen(row->firstField());
    });
}

void PlanRows::addBeside(QWidget* widget) { m_ways->addWidget(widget); }

void PlanRows::setPrefix(const QString& prefix) {
    m_prefix = prefix;
    renumber();
}

PlanRow* PlanRows::add() {
    PlanRow* row = m_makeRow();
    m_rows.push_back(row);
    m_column->addWidget(row);
    connect(row, &PlanRow::edited, this, &PlanRows::edited);
    connect(row, &PlanRow::rowsChanged, this, &PlanRows::rowsChanged);
    connect(row, &PlanRow::moveAsked, this, [this, row](int by) { move(row, by); });
    connect(row, &PlanRow::removeAsked, this, [this, row] { remove(row); });
    renumber();
    return row;
}

void PlanRows::clear() {
    for (PlanRow* row : std::exchange(m_rows, {}))
        delete row;
}

void PlanRows::addFields(const QString& where, PlanFields& fields) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->addFields(u"%1.%2"_s.arg(where).arg(i + 1), fields);
}

bool PlanRows::markUnclearDays() {
    bool any = false;
    for (PlanRow* row : m_rows)
        any = row->markUnclearDays() || any;
    return any;
}

void PlanRows::move(PlanRow* row, int by) {
    const auto from = std::ranges::find(m_rows, row);
    const auto place = from - m_rows.begin() + by;
    if (place < 0 || place >= std::ptrdiff_t(m_rows.size()))
        return;
    std::iter_swap(from, m_rows.begin() + place);
    m_column->removeWidget(row);
    m_column->insertWidget(int(place), row);
    renumber();
    Q_EMIT rowsChanged();
    Q_EMIT edited();
    QToolButton* same = by < 0 ? row->upButton() : row->downButton();
    focusNowAndThen(same->isEnabled() ? same : by < 0 ? row->downButton() : row->upButton());
}

void PlanRows::remove(PlanRow* row) {
    const auto place = m_rows.erase(std::ranges::find(m_rows, row));
    QWidget* next = m_rows.empty()          ? static_cast<QWidget*>(m_add)
                    : place != m_rows.end() ? (*place)->firstField()
                                            : m_rows.back()->firstField();
    row->hide();
    m_column->removeWidget(row);
    row->deleteLater();
    renumber();
    Q_EMIT rowsChanged();
    Q_EMIT edited();
    focusNowAndThen(next);
}

void PlanRows::renumber() {
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        m_rows[i]->setPlace(m_prefix + QString::number(i + 1), i == 0, i + 1 == m_rows.size());
}

} // namespace bk
