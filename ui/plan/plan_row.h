// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace bk {

class DateBox;
class Field;

/// The fields of the form by "rule/where", for showIssues.
using PlanFields = QHash<QString, Field*>;

/// One row of a list in the plan whose order means something: its name, and tools to move it and take it away.
class PlanRow : public QWidget {
    Q_OBJECT

public:
    explicit PlanRow(QWidget* parent = nullptr);

    /// `number`: "1", "1.2" or "1.2.1".
    void setPlace(const QString& number, bool first, bool last);
    /// Where one begins to write.
    virtual QWidget* firstField() const = 0;
    /// It was added by hand and is empty.
    virtual void begin() {}
    /// Its fields and those of the rows in it; `where`: its place in an issue, "goal.1".
    virtual void addFields(const QString& where, PlanFields& fields) const = 0;
    /// The days in it that are no days are marked. True when there are any.
    virtual bool markUnclearDays();

    QToolButton* upButton() const { return m_up; }
    QToolButton* downButton() const { return m_down; }
    QToolButton* removeButton() const { return m_remove; }

Q_SIGNALS:
    void edited();
    /// A row was added, moved or taken away in it.
    void rowsChanged();
    void moveAsked(int by);
    void removeAsked();

protected:
    /// What the row and its tools are called.
    struct Names {
        QString row; ///< "Mål 1"
        QString up;
        QString down;
        QString remove;
    };
    virtual Names names(const QString& number) const = 0;
    /// For rows that hold rows.
    virtual void placed(const QString& number) { Q_UNUSED(number) }

    /// A field that a screen reader calls "Var, Stöd 1.2.1", or, where `label` is empty, as the row. Takes ownership.
    Field* field(const QString& label, QWidget* control, const QString& hint = {});
    Field* dayField(const QString& label, DateBox* box);
    /// Stands after the row's name: "✓ Nått"; may be empty.
    void setMark(const QString& mark);

    QVBoxLayout* column() const { return m_column; }
    /// Between the row's name and its tools.
    void addTool(QWidget* tool);

    void paintEvent(QPaintEvent* event) override;

private:
    void showTitle();

    struct Named {
        QWidget* control;
        QString label;
    };
    struct Day {
        Field* field;
        DateBox* box;
    };
    std::vector<Named> m_named;
    std::vector<Day> m_days;
    QString m_name;
    QString m_mark;
    QLabel* m_title;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_remove;
    QVBoxLayout* m_column;
    QHBoxLayout* m_tools;
};

} // namespace bk
