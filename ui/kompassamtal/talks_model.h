// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/conversation/barnsamtal.h"
#include "core/domain/conversation/skattning.h"

#include <QAbstractTableModel>

#include <variant>

namespace bk {

/// A compass without a case: a conversation, or a professional's rating.
using CompassTalk = std::variant<Barnsamtal, Skattning>;

QDate dateOf(const CompassTalk& talk);
QString labelOf(const CompassTalk& talk);
/// "Utvecklingssamtal", "Skattningsformulär" …
QString kindOf(const CompassTalk& talk);

/// The compass conversations that belong to no child, newest first.
class TalksModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Date, Kind, Label, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setTalks(std::vector<Barnsamtal> conversations, std::vector<Skattning> ratings);
    const CompassTalk& talk(int row) const { return m_talks[std::size_t(row)]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<CompassTalk> m_talks;
};

} // namespace bk
