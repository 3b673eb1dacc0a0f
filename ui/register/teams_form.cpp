// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/register/teams_form.h"

#include "core/services/agenda_text.h"
#include "core/services/issue_text.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"
#include "ui/meetings/rows_editor.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// In the order the program's teams name them.
QStringList knownRoles() {
    QStringList roles;
    for (const TeamComposition& team : defaultCompositions())
        for (const TeamRole& role : team.roles)
            if (!roles.contains(role.id))
                roles.append(role.id);
    return roles;
}

/// Of the button beside a row that takes it away.
void nameRemoval(const QWidget* row, const QString& name) {
    const QWidget* holder = row->parentWidget();
    if (auto* button = holder ? holder->findChild<QPushButton*>(QString(), Qt::FindDirectChildrenOnly) : nullptr)
        button->setAccessibleName(name);
}

struct RoleRow final : QWidget {
    QComboBox* role = new QComboBox;
    QCheckBox* convenes = new QCheckBox(TeamFields::tr("Sammankallar"));

    RoleRow() {
        m_caption->setTextFormat(Qt::PlainText);
        m_caption->setBuddy(role); // a screen reader calls a combo box by its label
        m_caption->hide();
        role->setEditable(true);
        role->setInsertPolicy(QComboBox::NoInsert);
        for (const QString& id : knownRoles())
            role->addItem(agenda_text::teamRole(id), id);
        role->setCurrentIndex(-1);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(grid(2));
        row->addWidget(role, 1);
        row->addWidget(convenes);
    }
    void setValue(const TeamRole& value) {
        const int at = role->findData(value.id);
        role->setCurrentIndex(at);
        if (at < 0)
            role->setEditText(value.id);
        convenes->setChecked(value.convenes);
    }
    /// Each role is known by its number in the team of those ages.
    void nameBoxes(int number, const QString& ages) {
        const QString name = TeamFields::tr("Roll %1 i teamet för %2").arg(number).arg(ages);
        m_caption->setText(name);
        role->setAccessibleName(name);
        role->lineEdit()->setAccessibleName(name);
        convenes->setAccessibleName(TeamFields::tr("%1 sammankallar").arg(name));
        nameRemoval(this, TeamFields::tr("Ta bort roll %1 ur teamet för %2").arg(number).arg(ages));
    }
    TeamRole value() const {
        const QString text = role->currentText().trimmed();
        const int at = role->findText(text, Qt::MatchFixedString);
        return {at < 0 ? text : role->itemData(at).toString(), convenes->isChecked()};
    }

private:
    QLabel* m_caption = new QLabel(this);
};

QDoubleSpinBox* ageBox() {
    auto* box = new QDoubleSpinBox;
    box->setRange(0, 20.5);
    box->setSingleStep(0.5);
    box->setDecimals(1);
    box->setSuffix(TeamFields::tr(" år"));
    return box;
}

} // namespace

TeamFields::TeamFields(QWidget* parent)
    : QWidget(parent)
    , m_heading(sectionHeading({}))
    , m_from(ageBox())
    , m_to(ageBox())
    , m_roles(new RowsEditor(
          tr("Lägg till någon i teamet"), tr("Ta bort ur teamet"),
          [this]() -> QWidget* {
              auto* row = new RoleRow;
              connect(row->role, &QComboBox::currentTextChanged, this, &TeamFields::edited);
              connect(row->convenes, &QCheckBox::clicked, this, &TeamFields::edited);
              return row;
          }))
    , m_issue(plainLabel()) {
    QPalette warned = m_issue->palette();
    warned.setColor(QPalette::WindowText, houseColours(palette()).error);
    m_issue->setPalette(warned);
    auto* ages = new QHBoxLayout;
    ages->setSpacing(grid());
    ages->addWidget(new QLabel(tr("Barn från")));
    ages->addWidget(m_from);
    ages->addWidget(new QLabel(tr("till och med")));
    ages->addWidget(m_to);
    ages->addStretch(1);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_heading);
    column->addWidget(m_issue);
    column->addLayout(ages);
    column->addWidget(m_roles);
    for (QDoubleSpinBox* box : {m_from, m_to})
        connect(box, &QDoubleSpinBox::valueChanged, this, [this] {
            nameBoxes();
            Q_EMIT edited();
        });
    connect(m_roles, &RowsEditor::added, this, &TeamFields::nameBoxes);
    connect(m_roles, &RowsEditor::removed, this, [this] {
        nameBoxes();
        Q_EMIT edited();
    });
    setIssue({});
    nameBoxes();
}

/// Each team is known by its ages.
void TeamFields::nameBoxes() {
    const QString ages = agenda_text::composition(value());
    m_heading->setText(ages);
    m_from->setAccessibleName(tr("Lägsta ålder, teamet för %1").arg(ages));
    m_to->setAccessibleName(tr("Högsta ålder, teamet för %1").arg(ages));
    m_roles->addButton()->setAccessibleName(tr("Lägg till någon i teamet för %1").arg(ages));
    nameRemoval(this, tr("Ta bort teamet för %1").arg(ages));
    int number = 0;
    for (QWidget* row : m_roles->rows())
        static_cast<RoleRow*>(row)->nameBoxes(++number, ages);
}

/// "Till och med 6 år" lasts until the seventh birthday, "2,5 år" until the day.
TeamComposition TeamFields::value() const {
    TeamComposition team;
    const int halves = qRound(m_to->value() * 2);
    team.monthsFrom = qRound(m_from->value() * 12);
    team.monthsTo = halves % 2 == 0 ? halves * 6 + 11 : halves * 6;
    for (const QWidget* widget : m_roles->rows())
        if (const TeamRole role = static_cast<const RoleRow*>(widget)->value(); !role.id.isEmpty())
            team.roles.push_back(role);
    return team;
}

void TeamFields::setValue(const TeamComposition& team) {
    const QSignalBlocker quiet(this);
    m_from->setValue(team.monthsFrom / 12.0);
    m_to->setValue(team.monthsTo % 12 == 11 ? team.monthsTo / 12 : team.monthsTo / 12.0);
    m_roles->clear();
    for (const TeamRole& role : team.roles)
        static_cast<RoleRow*>(m_roles->add())->setValue(role);
    nameBoxes();
}

void TeamFields::setIssue(const QString& text) {
    m_issue->setText(text);
    m_issue->setVisible(!text.isEmpty());
}

TeamsForm::TeamsForm(QWidget* parent)
    : QWidget(parent)
    , m_rows(new RowsEditor(tr("Lägg till ett team"), tr("Ta bort teamet"), [this]() -> QWidget* {
        auto* team = new TeamFields;
        connect(team, &TeamFields::edited, this, &TeamsForm::edited);
        return team;
    })) {
    QVBoxLayout* column = columnIn(this);
    QLabel* about = plainLabel(tr(
        "Vilka som kallas till ett Barnteam, efter barnens ålder. Programmet föreslår dem när ett möte planeras. Ett "
        "barn kan passa i två team: då väljer Barnkontakten."));
    makeQuiet(about);
    column->addWidget(about);
    column->addWidget(m_rows);
    column->addStretch(1);
    connect(m_rows, &RowsEditor::added, this, &TeamsForm::edited);
    connect(m_rows, &RowsEditor::removed, this, &TeamsForm::edited);
    setValue(defaultCompositions());
}

std::vector<TeamComposition> TeamsForm::value() const {
    std::vector<TeamComposition> teams;
    for (const QWidget* row : m_rows->rows())
        teams.push_back(static_cast<const TeamFields*>(row)->value());
    return teams;
}

void TeamsForm::setValue(const std::vector<TeamComposition>& teams) {
    const QSignalBlocker quiet(this);
    m_rows->clear();
    for (const TeamComposition& team : teams)
        static_cast<TeamFields*>(m_rows->add())->setValue(team);
}

TeamFields* TeamsForm::team(std::size_t index) const {
    const auto& rows = m_rows->rows();
    return index < rows.size() ? static_cast<TeamFields*>(rows[index]) : nullptr;
}

Issues TeamsForm::showIssues(const Issues& issues) {
    QHash<TeamFields*, QString> texts;
    Issues homeless;
    for (const Issue& issue : issues) {
        TeamFields* fields = team(std::size_t(issue.where.toInt() - 1));
        if (!fields)
            homeless.push_back(issue);
        else if (texts.value(fields).isEmpty())
            texts.insert(fields, issueText(issue));
    }
    for (QWidget* row : m_rows->rows()) {
        auto* fields = static_cast<TeamFields*>(row);
        fields->setIssue(texts.value(fields));
    }
    return homeless;
}

} // namespace bk
