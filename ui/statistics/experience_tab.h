// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"
#include "core/domain/common/term.h"
#include "core/domain/statistics/experience.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace bk {

class OpenUnit;
struct Document;

/// The anonymous surveys of how staff, guardians and children experience the work: written in one by one, or read from
/// a file. The tables hold what they say together.
class ExperienceTab final : public QWidget {
    Q_OBJECT

public:
    explicit ExperienceTab(OpenUnit& unit, QWidget* parent = nullptr);

    void setTerm(Term term);
    QComboBox* respondent() const { return m_respondent; }
    QComboBox* step() const { return m_step; }
    QComboBox* answer(std::size_t question) const { return m_answers[question]; }
    QPushButton* addButton() const { return m_add; }
    QPushButton* readButton() const { return m_read; }
    /// What is wrong with the file that was read last, line by line.
    QString faults() const;
    void readFile(const QString& path);
    /// The empty survey of the respondent that is chosen. False when it could not be written; that is told then.
    bool saveForm(const QString& path);

Q_SIGNALS:
    void saved();

private:
    void addPaperWays(QVBoxLayout* column);
    void addFileWays(QVBoxLayout* column);
    Document form() const;
    void askWhere();
    void addForm(QVBoxLayout* column);
    void askQuestions();
    FilledExperience value() const;
    void addAll(const std::vector<FilledExperience>& filled);

    OpenUnit& m_unit;
    Term m_term;
    QLabel* m_which;
    QLabel* m_faults;
    QComboBox* m_respondent;
    QComboBox* m_step;
    std::array<QLabel*, experienceQuestions> m_questions;
    std::array<QComboBox*, experienceQuestions> m_answers;
    QPushButton* m_add;
    QPushButton* m_read;
    const std::optional<Issue> m_refused; ///< why nothing may be added; nothing: it may
};

} // namespace bk
