// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/child_query.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace bk {

class ResponsibleChoice;

/// Narrows the list of children: by step (also those who declined and those who are done), by age, by who is
/// responsible and by what is late. Says how many are shown, and takes it all away with one button.
class ChildrenFilter final : public QWidget {
    Q_OBJECT

public:
    /// `me` as `ResponsibleChoice` takes it.
    ChildrenFilter(QDate today, const QString& me, QWidget* parent = nullptr);

    ChildFilter value() const;
    /// Everybody again; emits `edited` where somebody was left out.
    void clear();
    void setNames(const std::vector<QString>& names);
    /// Shown while something is chosen: "Visar 12 av 4 310 barn".
    void tellCount(int shown, int all);

    QComboBox* step() const { return m_step; }
    QComboBox* age() const { return m_age; }
    ResponsibleChoice* responsible() const { return m_responsible; }
    QCheckBox* overdue() const { return m_overdue; }
    QPushButton* clearButton() const { return m_clear; }
    QLabel* told() const { return m_told; }

Q_SIGNALS:
    void edited();

private:
    void fillSteps();
    void fillAges();

    QDate m_today;
    QComboBox* m_step;
    QComboBox* m_age;
    ResponsibleChoice* m_responsible;
    QCheckBox* m_overdue;
    QLabel* m_told;
    QPushButton* m_clear;
};

} // namespace bk
