// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QHash>
#include <QJsonObject>
#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace bk {

class DateBox;
class Field;
class OpenUnit;
class TextArea;

/// The form of one row of the rollout: a row of the plan, a review, a person, an occasion of training, a self-check.
class RolloutForm : public QWidget {
    Q_OBJECT

public:
    explicit RolloutForm(QWidget* parent = nullptr);

    /// What is wrong with the value by the day.
    virtual Issues found(QDate today) const = 0;
    virtual QJsonObject draft() const = 0;
    /// Throws DatabaseDamaged for what no form of this kind has written.
    virtual void setDraft(const QJsonObject& draft) = 0;
    /// Saves and returns the row's id as text. May throw Error.
    virtual QString store(OpenUnit& unit) = 0;

    /// Those that belong to no field.
    Issues showIssues(const Issues& issues);
    /// Something was typed that is no day; says so at the field.
    bool hasUnclearField();
    /// The first field's.
    QWidget* firstControl() const { return m_first; }
    /// The control of a field; null: there is none with that name.
    QWidget* control(const QString& name) const;

Q_SIGNALS:
    void edited();

protected:
    QVBoxLayout* column() const { return m_column; }
    /// Each stands below those before it; `name` is the issue's `where`.
    QLineEdit* addLine(const QString& name, const QString& label, const QString& hint = {});
    TextArea* addText(const QString& name, const QString& label, int lines, const QString& hint = {});
    DateBox* addDay(const QString& name, const QString& label);
    QComboBox* addChoice(const QString& name, const QString& label);
    /// A control of another kind, which the form listens to itself. Takes ownership.
    void addOther(const QString& name, const QString& label, QWidget* control, const QString& hint = {});

private:
    QVBoxLayout* m_column;
    QWidget* m_first = nullptr;
    QHash<QString, Field*> m_fields;
    QHash<QString, DateBox*> m_days;
};

} // namespace bk
