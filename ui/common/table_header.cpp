// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/table_header.h"

namespace bk {

QVariant tableHeader(const QStringList& headings, int section, Qt::Orientation orientation, int role) {
    if (orientation != Qt::Horizontal)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    return role == Qt::DisplayRole && section < headings.size() ? QVariant(headings.value(section)) : QVariant();
}

} // namespace bk
