// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/kompassamtal/talks_model.h"

#include "ui/common/plain_tip.h"
#include "ui/forms/words.h"

#include <algorithm>

namespace bk {

QDate dateOf(const CompassTalk& talk) {
    return std::visit([](const auto& record) { return record.date; }, talk);
}

QString labelOf(const CompassTalk& talk) {
    return std::visit([](const auto& record) { return record.label; }, talk);
}

QString kindOf(const CompassTalk& talk) {
    const auto* conversation = std::get_if<Barnsamtal>(&talk);
    return conversation ? words::occasion(conversation->occasion) : TalksModel::tr("Skattningsformulär");
}

void TalksModel::setTalks(std::vector<Barnsamtal> conversations, std::vector<Skattning> ratings) {
    beginResetModel();
    m_talks.clear();
    std::move(conversations.begin(), conversations.end(), std::back_inserter(m_talks));
    std::move(ratings.begin(), ratings.end(), std::back_inserter(m_talks));
    std::stable_sort(m_talks.begin(), m_talks.end(), [](const CompassTalk& a, const CompassTalk& b) {
        return dateOf(a) > dateOf(b);
    });
    endResetModel();
}

int TalksModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_talks.size()); }

int TalksModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : ColumnCount; }

QVariant TalksModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    const CompassTalk& shown = talk(index.row());
    switch (Column(index.column())) {
    case Date: return words::shortDate(dateOf(shown));
    case Kind: return kindOf(shown);
    case Label: return role == Qt::ToolTipRole ? plainTip(labelOf(shown)) : labelOf(shown);
    case ColumnCount: break;
    }
    return {};
}

QVariant TalksModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case Date: return tr("Datum");
    case Kind: return tr("Samtal");
    case Label: return tr("Kännetecken");
    case ColumnCount: break;
    }
    return {};
}

} // namespace bk
