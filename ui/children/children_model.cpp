// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/children/children_model.h"

#include "ui/common/attempt.h"
#include "ui/common/table_header.h"
#include "ui/forms/words.h"

#include <array>

namespace bk {
namespace {

/// Some of them fill a screen, so that little is read that is not shown.
constexpr int windowRows = 8;
/// What scrolling back and forth touches; the rest is forgotten.
constexpr int windowsKept = 384;

constexpr std::array<ChildOrder, ChildrenModel::Columns> orders{
    ChildOrder::Name, ChildOrder::BirthDate, ChildOrder::Place, ChildOrder::Barnkontakt, ChildOrder::LastRated};

} // namespace

ChildrenModel::ChildrenModel(const ChildrenSource& source, QDate today, QObject* parent)
    : QAbstractTableModel(parent)
    , m_source(source)
    , m_today(today)
    , m_windows(windowsKept) {}

void ChildrenModel::setQuery(const ChildQuery& query) {
    m_query = query;
    reload();
}

void ChildrenModel::reload() {
    beginResetModel();
    m_windows.clear();
    m_count = 0;
    const bool read = attempt(nullptr, [this] { m_count = m_source.count(m_query); });
    endResetModel();
    if (!read)
        Q_EMIT unreadable();
}

std::optional<ChildId> ChildrenModel::idAt(int number) const {
    const ChildRow* found = row(number);
    return found ? std::optional(found->id) : std::nullopt;
}

int ChildrenModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : m_count; }

int ChildrenModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QVariant ChildrenModel::data(const QModelIndex& index, int role) const {
    if (role != Qt::DisplayRole || !index.isValid())
        return {};
    const ChildRow* found = row(index.row());
    return found ? text(*found, index.column()) : QVariant();
}

QVariant ChildrenModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return tableHeader(
        {tr("Namn"), tr("Född"), tr("Avdelning eller klass"), tr("Barnkontakt"), tr("Senast skattad")}, section,
        orientation, role);
}

void ChildrenModel::sort(int column, Qt::SortOrder order) {
    if (column < 0 || column >= Columns)
        return;
    ChildQuery query = m_query;
    query.order = orders[std::size_t(column)];
    query.descending = order == Qt::DescendingOrder;
    if (query != m_query)
        setQuery(query);
}

const ChildRow* ChildrenModel::row(int number) const {
    if (number < 0 || number >= m_count)
        return nullptr;
    const int first = number / windowRows * windowRows;
    Window* window = m_windows.object(first);
    if (!window) {
        window = new Window;
        const bool read =
            attempt(nullptr, [this, window, first] { *window = m_source.rows(m_query, first, windowRows); });
        m_windows.insert(first, window);
        if (!read)
            Q_EMIT unreadable();
    }
    const auto place = std::size_t(number - first);
    return place < window->size() ? &(*window)[place] : nullptr;
}

QString ChildrenModel::text(const ChildRow& row, int column) const {
    switch (column) {
    case Name: return row.protectedIdentity ? tr("%1 (skyddade uppgifter)").arg(row.name) : row.name;
    case Born: return words::bornAndAge(row.birthDate, m_today);
    case Place: return row.place;
    case Barnkontakt: return row.barnkontakt;
    case LastRated: return row.lastRated.isValid() ? words::shortDate(row.lastRated) : tr("aldrig");
    default: return {};
    }
}

} // namespace bk
