// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/meetings/team_composition.h"

#include <QWidget>

class QDoubleSpinBox;
class QLabel;

namespace bk {

class RowsEditor;
class TeamFields;

/// Who is called to a Barnteam, by the children's ages. `value()` after `setValue(v)` equals `v` where ages are whole
/// or half years, as they are chosen here.
class TeamsForm final : public QWidget {
    Q_OBJECT

public:
    explicit TeamsForm(QWidget* parent = nullptr);

    std::vector<TeamComposition> value() const;
    void setValue(const std::vector<TeamComposition>& teams);
    /// Beside the teams; gives back those that belong to none.
    Issues showIssues(const Issues& issues);
    /// Empty where there is no such team.
    TeamFields* team(std::size_t index) const;
    RowsEditor* rows() const { return m_rows; }

Q_SIGNALS:
    void edited();

private:
    RowsEditor* m_rows;
};

/// One team: its ages and its roles.
class TeamFields final : public QWidget {
    Q_OBJECT

public:
    explicit TeamFields(QWidget* parent = nullptr);

    TeamComposition value() const;
    void setValue(const TeamComposition& team);
    void setIssue(const QString& text);
    RowsEditor* roles() const { return m_roles; }

Q_SIGNALS:
    void edited();

private:
    void nameBoxes();

    QLabel* m_heading;
    QDoubleSpinBox* m_from;
    QDoubleSpinBox* m_to;
    RowsEditor* m_roles;
    QLabel* m_issue;
};

} // namespace bk
