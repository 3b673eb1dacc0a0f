// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/statistics/term_counts.h"

#include <QHash>
#include <QWidget>

#include <map>

class QCompleter;
class QLineEdit;
class QDateEdit;
class QSpinBox;

namespace bk {

class CountRow;
class Field;
class RowsEditor;
class TextArea;

/// What is counted by hand in a term, the comments on its tables and the unit's threshold for masking. `value()` after
/// `setValue(v)` equals `v`.
class HandCountsForm final : public QWidget {
    Q_OBJECT

public:
    /// `tables`: id and title of each that can be commented on.
    explicit HandCountsForm(const std::vector<std::pair<QString, QString>>& tables, QWidget* parent = nullptr);

    HandCounts value() const;
    void setValue(const HandCounts& counts);
    int maskBelow() const;
    void setMaskBelow(int below);
    TermLimits termLimits() const;
    void setTermLimits(const TermLimits& limits);
    /// Beside the fields; gives back what belongs to none.
    Issues showIssues(const Issues& issues);

    /// What the organisations of a material are proposed from. Another can be written.
    void setOrganisations(const QStringList& names);
    RowsEditor* reach() const { return m_reach; }
    RowsEditor* visits() const { return m_visits; }
    /// For somebody who may not change what stands here.
    void setReadOnly();
    /// For somebody who may not change the threshold; `why` stands below it.
    void refuseSettings(const QString& why);
    /// For a unit that counts nothing itself.
    void showOnlyComments();

Q_SIGNALS:
    void edited();

private:
    CountRow* connected(CountRow* row);

    void addCounts();
    void addTerms();
    void lock();

    QWidget* m_counts;
    QCompleter* m_organisations; ///< of every row's organisation
    RowsEditor* m_reach;
    RowsEditor* m_visits;
    QLineEdit* m_surveys;
    QSpinBox* m_maskBelow;
    QWidget* m_terms;
    QDateEdit* m_spring; ///< the year means nothing
    QDateEdit* m_autumn;
    bool m_readOnly = false;
    std::map<QString, TextArea*> m_comments;
    QHash<QString, Field*> m_fields;
};

/// One row of what is counted: its name, its number or "not collected", and for a material what is counted and in which
/// organisation.
class CountRow final : public QWidget {
    Q_OBJECT

public:
    /// `organisations`: also what is counted and where, proposed from these; must outlive the row. Null: neither.
    explicit CountRow(const QString& nameLabel, QCompleter* organisations, QWidget* parent = nullptr);

    ReachCount value() const;
    void setValue(const ReachCount& row);

Q_SIGNALS:
    void edited();

private:
    /// The same fields stand on each row, and the same material on several.
    void nameFields();

    const QString m_nameLabel;
    QLineEdit* m_name;
    QLineEdit* m_number;
    QLineEdit* m_counted = nullptr;
    QLineEdit* m_place = nullptr;
};

} // namespace bk
