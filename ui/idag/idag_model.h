// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/action_list.h"

#include <QAbstractTableModel>

#include <optional>

namespace bk {

/// What waits in the unit, soonest first, under the headings Försenat, Den här veckan and Senare. Texts are made for
/// the rows that are looked at, so ten thousand children cost no more than ten.
class IdagModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { ChildName, What, StationName, Clock, Waiting, Open };
    static constexpr int columns = 6;

    explicit IdagModel(QObject* parent = nullptr);

    /// `rows` by due day, as the unit gives them.
    void setRows(ActionList rows, QDate today);
    /// Empty: every station.
    void setStation(std::optional<Station> station);
    /// Only children whose Barnkontakt or Stödsamordnare has that name; empty: everybody's.
    void setResponsible(const QString& name);
    /// The first column says everything, a line for each: for where columns have no room.
    void setStacked(bool stacked);
    /// Everybody who is responsible for a child that something waits for, in Swedish order.
    std::vector<QString> responsibleNames() const;

    /// Null for a heading.
    const StoredAction* at(int row) const;
    bool isHeading(int row) const { return !at(row); }
    /// Rows of actions, without headings.
    int actionCount() const { return m_actionCount; }
    const ActionList& all() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Line {
        int action = -1; ///< index of `m_rows`; -1: the heading of `urgency`
        Urgency urgency = Urgency::Overdue;
        int count = 0; ///< of a heading: rows below it
    };
    void arrange();
    QString heading(const Line& line) const;
    QString text(const StoredAction& row, int column) const;
    QString stackedText(const StoredAction& row) const;

    ActionList m_rows;
    std::vector<Line> m_lines;
    QDate m_today;
    std::optional<Station> m_station;
    QString m_responsible;
    int m_actionCount = 0;
    bool m_stacked = false;
};

} // namespace bk
