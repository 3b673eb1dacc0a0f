// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/room.h"

#include <QLineEdit>

class QStandardItemModel;

namespace bk {

/// The window's search: hits below the field as one types, chosen by arrow keys and Enter or by the mouse.
class SearchField final : public QLineEdit {
    Q_OBJECT

public:
    SearchField(OpenUnit& unit, Search search, QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(const QString& place);

private:
    void ask(const QString& typed);
    void describeHits();
    void choose(const QString& place);

    OpenUnit& m_unit;
    Search m_search;
    QStandardItemModel* m_hits;
};

} // namespace bk
