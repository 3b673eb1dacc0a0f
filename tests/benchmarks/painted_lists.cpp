// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/benchmarks/painted_lists.h"

#include "core/store/sql_database.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHeaderView>

#include <stdexcept>

namespace bk::bench {

using namespace Qt::StringLiterals;

namespace {

class PaintWatch final : public QObject {
public:
    bool painted = false;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        painted |= event->type() == QEvent::Paint;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

void showUntilPainted(QWidget& window, QWidget& part) {
    PaintWatch watch;
    part.installEventFilter(&watch);
    window.show();
    while (!watch.painted)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

void PaintedTable::show(QAbstractItemModel& model) {
    m_view.resize(900, 600);
    m_view.setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view.setShowGrid(false);
    m_view.setAlternatingRowColors(true);
    m_view.setWordWrap(false);
    m_view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view.verticalHeader()->setVisible(false);
    m_view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view.horizontalHeader()->setStretchLastSection(true);
    m_view.setModel(&model);
    showUntilPainted(m_view, *m_view.viewport());
}

void PaintedTable::jumpTo(int row) {
    const QModelIndex index = m_view.model()->index(row, 0);
    m_view.scrollTo(index, QAbstractItemView::PositionAtTop);
    m_view.viewport()->repaint();
    if (index.data().toString().isEmpty() || !m_view.viewport()->rect().intersects(m_view.visualRect(index)))
        throw std::runtime_error("a jump in the list shows nothing");
}

OurList::OurList(const BenchUnit& unit, UnlockedKeys keys)
    : m_unit(unit.open(std::move(keys)))
    , m_source(std::make_unique<StoredChildren>(m_unit->children()))
    , m_model(std::make_unique<ChildrenModel>(*m_source, m_unit->today())) {
    m_model->reload();
    m_table.show(*m_model);
}

QueryModelList::QueryModelList(const BenchUnit& unit, const UnlockedKeys& keys, Fetch fetch)
    : m_connection(unit.connect(keys))
    , m_database(openSqlDatabase(m_connection))
    , m_model(std::make_unique<QSqlQueryModel>())
    , m_table(std::make_unique<PaintedTable>()) {
    m_model->setQuery(
        u"SELECT c.family_name || ', ' || c.given_name, c.birth_date, c.place, r.name, c.last_rated FROM child c "
        "LEFT JOIN responsible_person r ON r.child_id = c.id AND r.role = 0 ORDER BY c.name_key, c.id"_s,
        m_database);
    while (fetch == Fetch::All && m_model->canFetchMore())
        m_model->fetchMore();
    m_table->show(*m_model);
}

QueryModelList::~QueryModelList() {
    m_table.reset();
    m_model.reset();
    closeSqlDatabase(m_database);
}

} // namespace bk::bench
