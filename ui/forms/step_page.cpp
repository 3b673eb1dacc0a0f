// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/forms/step_page.h"

#include "ui/common/busy_line.h"
#include "ui/common/column.h"
#include "ui/common/flow_layout.h"
#include "ui/common/layout.h"
#include "ui/common/theme.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace bk {

StepPage::StepPage(const QString& title, const QString& about, const QString& doIt, QWidget* parent)
    : Page(parent)
    , m_title(title)
    , m_form(new QWidget)
    , m_column(columnIn(m_form))
    , m_below(new QVBoxLayout)
    , m_do(new QPushButton(doIt))
    , m_back(new QPushButton(tr("Tillbaka")))
    , m_busy(endlessBar(tr("Arbetet pågår"))) {
    const Column whole = scrollingColumn(76);
    whole.layout->addWidget(pageHeading(title));
    whole.layout->addWidget(plainLabel(about));
    m_column->setSpacing(grid(1.5));
    whole.layout->addWidget(m_form);
    whole.layout->addWidget(m_busy);
    makePrimary(m_do);
    auto* buttons = new QWidget;
    auto* row = new FlowLayout(buttons);
    row->setSpacing(grid());
    row->addWidget(m_do);
    row->addWidget(m_back);
    whole.layout->addWidget(buttons);
    m_below->setSpacing(grid(1.5));
    whole.layout->addLayout(m_below);
    whole.layout->addStretch(1);
    body()->addWidget(whole.area);
    connect(m_do, &QPushButton::clicked, this, &StepPage::go);
    connect(m_back, &QPushButton::clicked, this, [this] { Q_EMIT closed({}); });
    setWorking(false);
}

void StepPage::setWorking(bool working) {
    m_form->setEnabled(!working);
    m_do->setEnabled(!working);
    m_back->setEnabled(!working);
    m_busy->setVisible(working);
}

} // namespace bk
