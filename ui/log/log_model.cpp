// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/log/log_model.h"

#include "core/services/extract/history_text.h"
#include "ui/common/attempt.h"
#include "ui/common/table_header.h"

#include <QLocale>

namespace bk {
namespace {

constexpr int windowRows = 16;
constexpr int windowsKept = 256;

} // namespace

LogModel::LogModel(const HistoryLog& log, QObject* parent)
    : QAbstractTableModel(parent)
    , m_log(log)
    , m_windows(windowsKept) {}

void LogModel::find(const HistoryQuery& query) {
    std::vector<qint64> found = m_log.find(query);
    beginResetModel();
    m_sequences = std::move(found);
    m_windows.clear();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_sequences.size()); }

int LogModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QVariant LogModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || role != Qt::DisplayRole)
        return {};
    const HistoryRow* found = row(index.row());
    return found ? text(*found, index.column()) : QVariant();
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return tableHeader(
        {tr("När"), tr("Vem"), tr("Vad"), tr("Barn"), tr("Skäl"), tr("Rad")}, section, orientation, role);
}

const HistoryRow* LogModel::row(int number) const {
    if (number < 0 || number >= rowCount())
        return nullptr;
    const int first = number / windowRows * windowRows;
    Window* window = m_windows.object(first);
    if (!window) {
        window = new Window;
        const int end = qMin(first + windowRows, rowCount());
        attempt(nullptr, [&] { *window = m_log.rows({m_sequences.begin() + first, m_sequences.begin() + end}); });
        m_windows.insert(first, window);
    }
    const auto place = std::size_t(number - first);
    return place < window->size() ? &(*window)[place] : nullptr;
}

QString LogModel::text(const HistoryRow& row, int column) {
    const HistoryEntry& entry = row.entry;
    switch (column) {
    case When: return QLocale().toString(entry.at.toLocalTime(), QLocale::ShortFormat);
    case Who: return entry.by;
    case What: return whatHappened(entry);
    case Whom:
        if (!row.childName.isEmpty() || !entry.child)
            return row.childName;
        return tr("borttaget barn %1").arg(entry.child->toString());
    case Why: return row.reason;
    case Number: return QString::number(row.sequence);
    default: return {};
    }
}

} // namespace bk
