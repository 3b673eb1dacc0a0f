// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>
#include <QVariant>

namespace bk {

/// What a table's headerData() answers: the headings, to the left, and beside the rows their numbers from 1.
QVariant tableHeader(const QStringList& headings, int section, Qt::Orientation orientation, int role);

} // namespace bk
