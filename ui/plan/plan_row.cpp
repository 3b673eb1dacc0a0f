// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/plan_row.h"

#include "ui/common/field.h"
#include "ui/common/icon.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QToolButton* iconButton(const QString& name) {
    auto* button = new QToolButton;
    button->setIcon(icon(name));
    makeFlat(button);
    return button;
}

void sayName(QToolButton* button, const QString& name) {
    button->setAccessibleName(name);
    button->setToolTip(name);
}

} // namespace

PlanRow::PlanRow(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_up(iconButton(u"up"_s))
    , m_down(iconButton(u"down"_s))
    , m_remove(iconButton(u"trash"_s))
    , m_column(new QVBoxLayout)
    , m_tools(new QHBoxLayout) {
    m_title->setTextFormat(Qt::PlainText);
    makeLarger(m_title, 0, true);
    m_tools->setSpacing(grid(0.5));
    m_tools->addWidget(m_title);
    m_tools->addStretch(1);
    m_tools->addWidget(m_up);
    m_tools->addWidget(m_down);
    m_tools->addWidget(m_remove);
    m_column->setSpacing(grid());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(grid(), grid(0.5), grid(), grid());
    whole->setSpacing(grid(0.5));
    whole->addLayout(m_tools);
    whole->addLayout(m_column);
    connect(m_up, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { Q_EMIT moveAsked(1); });
    connect(m_remove, &QToolButton::clicked, this, &PlanRow::removeAsked);
}

void PlanRow::setPlace(const QString& number, bool first, bool last) {
    const Names names = this->names(number);
    m_name = names.row;
    showTitle();
    m_up->setEnabled(!first);
    m_down->setEnabled(!last);
    sayName(m_up, names.up);
    sayName(m_down, names.down);
    sayName(m_remove, names.remove);
    for (const Named& each : m_named)
        each.control->setAccessibleName(each.label.isEmpty() ? m_name : u"%1, %2"_s.arg(each.label, m_name));
    placed(number);
}

Field* PlanRow::field(const QString& label, QWidget* control, const QString& hint) {
    auto* field = new Field(label, control, hint);
    m_named.push_back({control, label});
    return field;
}

Field* PlanRow::dayField(const QString& label, DateBox* box) {
    m_days.push_back({field(label, box), box});
    connect(box, &DateBox::edited, this, &PlanRow::edited);
    return m_days.back().field;
}

bool PlanRow::markUnclearDays() {
    bool any = false;
    for (const Day& day : m_days)
        if (day.box->isUnclear()) {
            day.field->setIssue(tr("Skriv dagen som 2026-11-20."));
            any = true;
        }
    return any;
}

void PlanRow::setMark(const QString& mark) {
    m_mark = mark;
    showTitle();
}

void PlanRow::showTitle() { m_title->setText(m_mark.isEmpty() ? m_name : u"%1 · %2"_s.arg(m_name, m_mark)); }

void PlanRow::addTool(QWidget* tool) { m_tools->insertWidget(2, tool); }

void PlanRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const HouseColours& house = houseColours(palette());
    painter.setPen(house.line);
    painter.setBrush(house.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
}

} // namespace bk
