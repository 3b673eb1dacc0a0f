// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/assigned_model.h"

#include "core/services/open_unit.h"
#include "core/services/unit_users.h"
#include "ui/common/attempt.h"
#include "ui/forms/words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr int windowRows = 16;
constexpr int windowsKept = 64;

} // namespace

AssignedModel::AssignedModel(OpenUnit& unit, const std::vector<AssignedChild>& assigned, QObject* parent)
    : QAbstractListModel(parent)
    , m_unit(unit)
    , m_windows(windowsKept) {
    for (const AssignedChild& each : assigned) {
        m_before.emplace(each.child, each.because);
        m_ticked.insert(each.child);
    }
}

void AssignedModel::show(const QString& typed, bool onlyTicked) {
    ChildQuery query;
    query.search = typed.trimmed();
    std::vector<ChildId> order = m_unit.children().ids(query);
    beginResetModel();
    m_query = query;
    m_order = std::move(order);
    m_windows.clear();
    m_shown.clear();
    for (int place = 0; place < int(m_order.size()); ++place)
        if (!onlyTicked || m_ticked.contains(m_order[std::size_t(place)]))
            m_shown.push_back(place);
    endResetModel();
}

std::vector<ChildId> AssignedModel::added() const {
    std::vector<ChildId> added;
    std::ranges::copy_if(
        m_ticked, std::back_inserter(added), [this](const ChildId& child) { return !m_before.contains(child); });
    return added;
}

std::vector<ChildId> AssignedModel::removed() const {
    std::vector<ChildId> removed;
    for (const auto& [child, because] : m_before)
        if (!m_ticked.contains(child))
            removed.push_back(child);
    return removed;
}

int AssignedModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_shown.size()); }

QVariant AssignedModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const ChildId child = m_order[std::size_t(m_shown[std::size_t(index.row())])];
    const bool ticked = m_ticked.contains(child);
    if (role == Qt::CheckStateRole)
        return int(ticked ? Qt::Checked : Qt::Unchecked);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const ChildRow* found = row(index.row());
    if (!found)
        return {};
    if (role == Qt::DisplayRole)
        return text(*found);
    return ticked ? tr("%1, tilldelat").arg(text(*found)) : tr("%1, inte tilldelat").arg(text(*found));
}

Qt::ItemFlags AssignedModel::flags(const QModelIndex& index) const {
    return QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable;
}

bool AssignedModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!index.isValid() || role != Qt::CheckStateRole)
        return false;
    const ChildId child = m_order[std::size_t(m_shown[std::size_t(index.row())])];
    if (value.toInt() == Qt::Checked)
        m_ticked.insert(child);
    else
        m_ticked.erase(child);
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
    return true;
}

const ChildRow* AssignedModel::row(int number) const {
    const int place = m_shown[std::size_t(number)];
    const int first = place / windowRows * windowRows;
    Window* window = m_windows.object(first);
    if (!window) {
        window = new Window;
        attempt(nullptr, [&] { *window = m_unit.children().rows(m_query, first, windowRows); });
        m_windows.insert(first, window);
    }
    const auto within = std::size_t(place - first);
    return within < window->size() ? &(*window)[within] : nullptr;
}

QString AssignedModel::text(const ChildRow& row) const {
    QStringList parts{row.name, words::bornAndAge(row.birthDate, m_unit.today()), row.place};
    if (const auto found = m_before.find(row.id); found != m_before.end() && m_ticked.contains(row.id))
        parts << assignedText(found->second);
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

} // namespace bk
