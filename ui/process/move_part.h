// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/process/obstacles.h"

#include <QWidget>

class QPushButton;
class QVBoxLayout;

namespace bk {

class DateBox;
class Field;
class TextArea;

/// Going on to a station: what stands in the way, each with a button for what would open it, or the day, the reason
/// where one is asked for, and the button that goes on.
class MovePart final : public QWidget {
    Q_OBJECT

public:
    /// `facts` must outlive this.
    MovePart(const ProcessFacts& facts, Station to, QDate today, QWidget* parent = nullptr);

    QPushButton* goButton() const { return m_go; }
    DateBox* dateBox() const { return m_date; }
    TextArea* reason() const { return m_reason; }
    /// To the first thing that can be pressed or filled in.
    void takeFocus();
    /// What stands in the way as it is filled in now.
    std::vector<Obstacle> found() const { return obstacles(step(), m_facts, m_today); }

Q_SIGNALS:
    void moveAsked(const bk::Step& step);
    void openingAsked(const bk::Obstacle& obstacle);

private:
    Step step() const;
    void showObstacles();
    QWidget* obstacleRow(const Obstacle& obstacle);

    const ProcessFacts& m_facts;
    Station m_to;
    QDate m_today;
    QWidget* m_reasons;
    QVBoxLayout* m_rows;
    QWidget* m_fields;
    DateBox* m_date;
    Field* m_dateField;
    TextArea* m_reason;
    Field* m_reasonField;
    QPushButton* m_go;
};

} // namespace bk
