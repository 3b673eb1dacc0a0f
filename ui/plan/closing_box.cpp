// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plan/closing_box.h"

#include "ui/common/field.h"
#include "ui/common/layout.h"
#include "ui/common/text_line.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/dated_tick.h"
#include "ui/plan/plan_context.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace bk {

ClosingBox::ClosingBox(const PlanContext& context, QWidget* parent)
    : QWidget(parent)
    , m_closed(new DatedTick(tr("Planen är avslutad"), context.today))
    , m_by(new TextLine)
    , m_closedField(new Field(
          {}, m_closed,
          tr("Görs på det avslutande mötet. Tas bocken bort är planen öppen igen; båda syns i Historik.")))
    , m_byField(new Field(tr("Avslutad av"), m_by)) {
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_closedField);
    column->addWidget(m_byField);
    m_byField->hide();
    connect(m_closed->tick(), &QCheckBox::toggled, m_byField, &QWidget::setVisible);
    connect(m_closed->tick(), &QCheckBox::clicked, this, [this, user = context.user](bool closed) {
        m_by->setText(closed ? user : QString());
    });
    connect(m_closed, &DatedTick::edited, this, &ClosingBox::edited);
    connect(m_by, &QLineEdit::textChanged, this, &ClosingBox::edited);
}

QDate ClosingBox::closedOn() const { return m_closed->date(); }

QString ClosingBox::closedBy() const { return m_by->text(); }

void ClosingBox::setValue(QDate closedOn, const QString& closedBy) {
    const QSignalBlocker quiet(this);
    m_closed->setDate(closedOn);
    m_by->setText(closedBy);
}

void ClosingBox::addFields(PlanFields& fields) const {
    fields.insert(u"plan.closed.future"_s, m_closedField);
    fields.insert(u"plan.closed.by"_s, m_byField);
    fields.insert(u"plan.text.tooLong/closedBy"_s, m_byField);
}

bool ClosingBox::markUnclearDays() {
    const bool unclear = m_closed->tick()->isChecked() && !m_closed->date().isValid();
    if (unclear)
        m_closedField->setIssue(tr("Skriv dagen som 2026-11-20."));
    return unclear;
}

} // namespace bk
