// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QStackedLayout;
class QLabel;
class QTableWidget;

namespace bk {

class OpenUnit;

/// The log of everything that left the unit, newest first (G6). Rows are never changed.
class SharingTab final : public QWidget {
    Q_OBJECT

public:
    explicit SharingTab(OpenUnit& unit, QWidget* parent = nullptr);

    void reload();

private:
    OpenUnit& m_unit;
    QLabel* m_anmalningar;
    QTableWidget* m_table;
    QStackedLayout* m_stack;
};

} // namespace bk
