// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/idag/idag_model.h"

#include "core/domain/common/swedish_text.h"
#include "core/services/process_text.h"
#include "ui/common/plain_tip.h"
#include "ui/common/table_header.h"
#include "ui/common/theme.h"
#include "ui/process/process_words.h"

#include <QFont>
#include <QGuiApplication>
#include <QLocale>

#include <map>
#include <string>
#include <string_view>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace bk {

IdagModel::IdagModel(QObject* parent) : QAbstractTableModel(parent) {}

void IdagModel::setRows(ActionList rows, QDate today) {
    beginResetModel();
    m_rows = std::move(rows);
    m_today = today;
    arrange();
    endResetModel();
}

void IdagModel::setStation(std::optional<Station> station) {
    if (station == m_station)
        return;
    beginResetModel();
    m_station = station;
    arrange();
    endResetModel();
}

void IdagModel::setStacked(bool stacked) {
    if (stacked == m_stacked)
        return;
    m_stacked = stacked;
    if (!m_lines.empty())
        Q_EMIT dataChanged(index(0, ChildName), index(rowCount() - 1, ChildName));
}

void IdagModel::setResponsible(const QString& name) {
    if (name == m_responsible)
        return;
    beginResetModel();
    m_responsible = name;
    arrange();
    endResetModel();
}

std::vector<QString> IdagModel::responsibleNames() const {
    std::unordered_set<std::string_view> found;
    for (const StoredAction& row : m_rows)
        for (const std::string_view name : {row.barnkontakt, row.stodsamordnare})
            if (!name.empty())
                found.insert(name);
    std::map<QByteArray, QString> inOrder;
    for (const std::string_view utf8 : found) {
        const QString name = QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
        inOrder.emplace(swedishSortKey(name), name);
    }
    std::vector<QString> names;
    for (auto& [key, name] : inOrder)
        names.push_back(std::move(name));
    return names;
}

void IdagModel::arrange() {
    m_lines.clear();
    m_actionCount = 0;
    const std::string responsible = m_responsible.toStdString();
    const auto isShown = [&](const StoredAction& row) {
        return (!m_station || row.station == *m_station) &&
               (responsible.empty() || row.barnkontakt == responsible || row.stodsamordnare == responsible);
    };
    std::size_t heading = 0;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (!isShown(m_rows[i]))
            continue;
        const Urgency now = urgency(m_rows[i].due, m_today);
        if (m_lines.empty() || m_lines[heading].urgency != now) {
            heading = m_lines.size();
            m_lines.push_back({-1, now, 0});
        }
        m_lines.push_back({int(i), now, 0});
        ++m_lines[heading].count;
        ++m_actionCount;
    }
}

const StoredAction* IdagModel::at(int row) const {
    if (row < 0 || row >= int(m_lines.size()) || m_lines[std::size_t(row)].action < 0)
        return nullptr;
    return &m_rows[std::size_t(m_lines[std::size_t(row)].action)];
}

int IdagModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

int IdagModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : columns; }

Qt::ItemFlags IdagModel::flags(const QModelIndex& index) const {
    return isHeading(index.row()) ? Qt::NoItemFlags : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

QVariant IdagModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const Line& line = m_lines[std::size_t(index.row())];
    const StoredAction* row = at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole) {
        if (row) {
            QString told = m_stacked && index.column() == ChildName ? stackedText(*row) : text(*row, index.column());
            if (role == Qt::DisplayRole)
                return told;
            told.replace(u'\n', u" · "_s);
            return role == Qt::ToolTipRole ? plainTip(told) : told;
        }
        return index.column() == 0 && role != Qt::ToolTipRole ? QVariant(heading(line)) : QVariant();
    }
    if (role == Qt::FontRole && (!row || index.column() == ChildName)) {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return bold;
    }
    if (role == Qt::ForegroundRole) {
        const HouseColours& house = houseColours(QGuiApplication::palette());
        if (line.urgency == Urgency::Overdue && (!row || index.column() == Clock))
            return house.error;
        return row ? QVariant() : QGuiApplication::palette().color(QPalette::WindowText);
    }
    return {};
}

QString IdagModel::heading(const Line& line) const {
    const QString count = QLocale().toString(line.count);
    switch (line.urgency) {
    case Urgency::Overdue: return tr("Försenat (%1)").arg(count);
    case Urgency::ThisWeek: return tr("Den här veckan (%1)").arg(count);
    case Urgency::Later: return tr("Senare (%1)").arg(count);
    }
    return {};
}

QString IdagModel::text(const StoredAction& row, int column) const {
    switch (column) {
    case ChildName:
        return row.protection == ProtectedIdentity::None ? childNameOf(row) : tr("%1 (skyddad)").arg(childNameOf(row));
    case What: return process_text::action(row.kind);
    case StationName: return words::numberedStation(row.station);
    case Clock: return QStringList{words::due(row.due, m_today), words::clock(actionOf(row), m_today)}.join(u'\n');
    case Waiting: return words::waiting(actionOf(row));
    case Open: return words::actionButton(row.kind);
    default: return {};
    }
}

/// Who, what, when, where and for whom, each on a line of its own.
QString IdagModel::stackedText(const StoredAction& row) const {
    QStringList lines;
    for (const int column : {ChildName, What, Clock, StationName})
        lines.append(text(row, column));
    if (const QString waiting = text(row, Waiting); !waiting.isEmpty())
        lines.append(tr("Väntar: %1").arg(waiting));
    return lines.join(u'\n');
}

QVariant IdagModel::headerData(int section, Qt::Orientation orientation, int role) const {
    return tableHeader(
        {tr("Barn"), tr("Att göra"), tr("Steg"), tr("När"), tr("Vem väntar"), tr("Öppna")}, section, orientation, role);
}

} // namespace bk
