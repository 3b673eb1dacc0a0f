// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/instruments/instrument.h"
#include "core/domain/plan/barnets_plan.h"

#include <QWidget>

#include <array>

class QAction;
class QLabel;
class QToolButton;

namespace bk {

class Field;
class TextArea;

/// One goal in the editor.
class GoalRow final : public QWidget {
    Q_OBJECT

public:
    explicit GoalRow(const WellbeingModel& model, QWidget* parent = nullptr);

    Goal value() const;
    void setValue(const Goal& goal);
    /// `number` from 1; `last`: there is nothing below.
    void setPlace(int number, bool last);
    void setIssue(const QString& text);
    void focusText();

Q_SIGNALS:
    void edited();
    void moveAsked(int by);
    void removeAsked();

private:
    void buildAreaMenu(const WellbeingModel& model);
    void showAreas();

    QLabel* m_number;
    TextArea* m_text;
    QLabel* m_issue;
    QToolButton* m_areas;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    std::array<QAction*, areaCount> m_areaActions{};
};

} // namespace bk
