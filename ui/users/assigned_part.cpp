// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/assigned_part.h"

#include "ui/common/attempt.h"
#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/common/wrapping_choice.h"
#include "ui/users/assigned_model.h"

#include <QEvent>
#include <QLabel>
#include <QListView>
#include <QVBoxLayout>

namespace bk {

AssignedPart::AssignedPart(OpenUnit& unit, const std::vector<AssignedChild>& assigned, QWidget* parent)
    : QWidget(parent)
    , m_model(new AssignedModel(unit, assigned, this))
    , m_search(new TextLine)
    , m_onlyTicked(new WrappingCheckBox(tr("Visa &bara dem som är tilldelade")))
    , m_list(new QListView)
    , m_count(plainLabel()) {
    makeQuiet(m_count);
    m_search->setClearButtonEnabled(true);
    m_list->setModel(m_model);
    m_list->setAccessibleName(tr("Barn i enheten, ett kryss vid dem som är tilldelade"));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setUniformItemSizes(true);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(new Field(
        tr("Sö&k barn"), m_search, tr("Namn eller personnummer. Kryssen finns kvar när du söker efter nästa barn.")));
    column->addWidget(m_onlyTicked);
    column->addWidget(new Field(
        tr("Barn som personen &ser"), m_list,
        tr("Gå med piltangenterna och kryssa med mellanslag, eller klicka i rutan.")));
    column->addWidget(m_count);
    m_onlyTicked->setChecked(!assigned.empty());
    connect(m_search, &QLineEdit::textChanged, this, &AssignedPart::showFound);
    connect(m_onlyTicked, &QCheckBox::toggled, this, &AssignedPart::showFound);
    connect(m_model, &AssignedModel::edited, this, &AssignedPart::count);
    measure();
    count();
}

void AssignedPart::showFound() {
    attempt(this, [this] { m_model->show(m_search->text(), m_onlyTicked->isChecked()); });
    count();
}

void AssignedPart::count() { m_count->setText(tr("%n barn är tilldelade.", nullptr, m_model->ticked())); }

void AssignedPart::measure() { m_list->setFixedHeight(fontMetrics().height() * 14); }

void AssignedPart::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    showFound();
}

void AssignedPart::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

} // namespace bk
