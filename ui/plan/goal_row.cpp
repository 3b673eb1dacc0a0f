// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/goal_row.h"

#include "ui/common/icon.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QToolButton* iconButton(const QString& name, const QString& text) {
    auto* button = new QToolButton;
    button->setIcon(icon(name));
    button->setAccessibleName(text);
    button->setToolTip(text);
    makeFlat(button);
    return button;
}

} // namespace

GoalRow::GoalRow(const WellbeingModel& model, QWidget* parent)
    : QWidget(parent)
    , m_number(new QLabel)
    , m_text(new TextArea(tr("Mål"), 1))
    , m_issue(new QLabel)
    , m_areas(new QToolButton)
    , m_up(iconButton(u"up"_s, tr("Flytta upp målet")))
    , m_down(iconButton(u"down"_s, tr("Flytta ner målet")))
    , m_remove(iconButton(u"trash"_s, tr("Ta bort målet"))) {
    buildAreaMenu(model);
    m_issue->setTextFormat(Qt::PlainText);
    m_issue->setVisible(false);
    auto* tools = new QHBoxLayout;
    tools->setSpacing(grid(0.5));
    tools->addWidget(m_areas);
    tools->addStretch();
    tools->addWidget(m_up);
    tools->addWidget(m_down);
    tools->addWidget(m_remove);
    auto* column = new QVBoxLayout;
    column->setSpacing(grid(0.5));
    column->addWidget(m_text);
    column->addWidget(m_issue);
    column->addLayout(tools);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid());
    row->addWidget(m_number, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    connect(m_text, &QPlainTextEdit::textChanged, this, &GoalRow::edited);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &GoalRow::removeAsked);
}

void GoalRow::buildAreaMenu(const WellbeingModel& model) {
    auto* menu = new QMenu(this);
    for (const Area area : allAreas) {
        QAction* action = menu->addAction(model.areas[area].label);
        action->setCheckable(true);
        m_areaActions[indexOf(area)] = action;
        connect(action, &QAction::toggled, this, [this] {
            showAreas();
            Q_EMIT edited();
        });
    }
    m_areas->setMenu(menu);
    m_areas->setPopupMode(QToolButton::InstantPopup);
    m_areas->setToolButtonStyle(Qt::ToolButtonTextOnly);
    showAreas();
}

void GoalRow::showAreas() {
    QStringList labels;
    for (const QAction* action : m_areaActions) {
        if (action && action->isChecked())
            labels.append(action->text());
    }
    m_areas->setText(labels.isEmpty() ? tr("Områden …") : labels.join(u", "));
    m_areas->setAccessibleName(
        labels.isEmpty() ? tr("Områden som målet gäller: inga valda")
                         : tr("Områden som målet gäller: %1").arg(labels.join(u", ")));
}

Goal GoalRow::value() const {
    Goal goal{m_text->toPlainText(), {}};
    for (const Area area : allAreas) {
        if (m_areaActions[indexOf(area)]->isChecked())
            goal.areas.push_back(area);
    }
    return goal;
}

void GoalRow::setValue(const Goal& goal) {
    const QSignalBlocker quiet(this);
    m_text->setPlainText(goal.text);
    for (const Area area : allAreas)
        m_areaActions[indexOf(area)]->setChecked(
            std::find(goal.areas.begin(), goal.areas.end(), area) != goal.areas.end());
}

void GoalRow::setPlace(int number, bool last) {
    m_number->setText(u"%1."_s.arg(number));
    m_text->setAccessibleName(tr("Mål %1").arg(number));
    m_up->setEnabled(number > 1);
    m_down->setEnabled(!last);
    m_up->setAccessibleName(tr("Flytta upp mål %1").arg(number));
    m_down->setAccessibleName(tr("Flytta ner mål %1").arg(number));
    m_remove->setAccessibleName(tr("Ta bort mål %1").arg(number));
}

void GoalRow::setIssue(const QString& text) {
    m_issue->setText(text.isEmpty() ? QString() : u"! "_s + text);
    m_issue->setVisible(!text.isEmpty());
    m_text->setAccessibleDescription(text);
}

void GoalRow::focusText() { m_text->setFocus(Qt::OtherFocusReason); }

} // namespace bk
