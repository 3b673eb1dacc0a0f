// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace bk {

class OpenUnit;

/// Is the unit whole? Both integrity checks, answered in plain words; the findings stand below for whoever helps.
class CheckTab final : public QWidget {
    Q_OBJECT

public:
    explicit CheckTab(OpenUnit& unit, QWidget* parent = nullptr);

    QPushButton* button() const { return m_button; }

private:
    void check();

    OpenUnit& m_unit;
    QPushButton* m_button;
    QLabel* m_findings;
};

} // namespace bk
