// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/dated_tick.h"

#include "ui/common/theme.h"
#include "ui/forms/date_box.h"

#include <QCheckBox>
#include <QHBoxLayout>

namespace bk {

DatedTick::DatedTick(const QString& text, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_tick(new QCheckBox(text))
    , m_date(new DateBox) {
    m_date->setAccessibleName(tr("%1, datum").arg(text));
    m_date->hide();
    setFocusProxy(m_tick);
    QSizePolicy kept = m_date->sizePolicy();
    kept.setRetainSizeWhenHidden(true); // nothing moves when it is ticked
    m_date->setSizePolicy(kept);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid(2));
    row->addWidget(m_tick, 1);
    row->addWidget(m_date);
    connect(m_tick, &QCheckBox::toggled, m_date, &QWidget::setVisible);
    connect(m_tick, &QCheckBox::clicked, this, [this, today](bool ticked) {
        m_date->setDate(ticked ? today : QDate());
        Q_EMIT edited();
    });
    connect(m_date, &DateBox::edited, this, &DatedTick::edited);
    connect(m_date, &DateBox::textChanged, this, [this](const QString& typed) {
        if (!typed.isEmpty()) // put back from a draft, which has no day where one was half typed
            m_tick->setChecked(true);
    });
}

QDate DatedTick::date() const { return m_tick->isChecked() ? m_date->date() : QDate(); }

void DatedTick::setDate(QDate date) {
    m_tick->setChecked(date.isValid());
    m_date->setDate(date);
}

} // namespace bk
