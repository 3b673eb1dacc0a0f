// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_receipt_panel.h"

#include "ui/common/layout.h"
#include "ui/common/text_area.h"
#include "ui/common/theme.h"
#include "ui/forms/date_box.h"
#include "ui/forms/words.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace bk {

CardReceiptPanel::CardReceiptPanel(QWidget* parent)
    : QFrame(parent)
    , m_clock(plainLabel())
    , m_plan(new TextArea(tr("Gemensam plan med Upptäckaren"), 2))
    , m_keepPlan(new QPushButton(tr("Spara planen")))
    , m_openPlan(new QPushButton) {
    makeLarger(m_clock, 1, true);
    auto* cells = new QGridLayout;
    cells->setHorizontalSpacing(grid(1.5));
    cells->setVerticalSpacing(grid());
    addStep(cells, Received, tr("Mottaget av Barnkontakt"));
    addStep(cells, Acknowledged, tr("Bekräftat till Upptäckaren"));
    addStep(cells, Contacted, tr("Kontakt och gemensam plan"));
    addStep(cells, Feedback, tr("Återkoppling om beslutet"));
    cells->setColumnStretch(0, 1);
    QLabel* planLabel = plainLabel(tr("Gemensam plan"));
    planLabel->setBuddy(m_plan);
    QVBoxLayout* column = columnIn(this);
    column->setSpacing(grid());
    column->addWidget(m_clock);
    column->addLayout(cells);
    column->addWidget(planLabel);
    column->addWidget(m_plan);
    column->addWidget(m_keepPlan, 0, Qt::AlignLeft);
    column->addWidget(m_openPlan, 0, Qt::AlignLeft);
    m_openPlan->hide();
    connect(m_plan, &QPlainTextEdit::textChanged, this, [this] {
        const bool isWritten = m_plan->toPlainText() != m_receipt.jointPlan;
        m_keepPlan->setVisible(isWritten);
        m_openPlan->setEnabled(!isWritten);
    });
    connect(m_keepPlan, &QPushButton::clicked, this, &CardReceiptPanel::changed);
    m_keepPlan->setVisible(false);
}

void CardReceiptPanel::addStep(QGridLayout* cells, int step, const QString& label) {
    Row row{plainLabel(), new DateBox, new QPushButton, label};
    row.date->setAccessibleName(tr("%1: dag").arg(label));
    auto* name = new QLabel(label);
    row.done->setWordWrap(false);
    cells->addWidget(name, step, 0);
    cells->addWidget(row.done, step, 1);
    cells->addWidget(row.date, step, 1);
    cells->addWidget(row.button, step, 2);
    connect(row.button, &QPushButton::clicked, this, [this, step] { press(step); });
    m_rows[std::size_t(step)] = row;
}

QDate& CardReceiptPanel::dayOf(int step) {
    switch (step) {
    case Received: return m_receipt.received;
    case Acknowledged: return m_receipt.acknowledged;
    case Contacted: return m_receipt.contacted;
    default: return m_receipt.feedback;
    }
}

void CardReceiptPanel::setCard(const Upptackarkort& card, QDate today) {
    m_receipt = card.receipt;
    m_today = today;
    m_clock->setText(sinceCard(card, today));
    m_plan->setPlainText(card.receipt.jointPlan);
    m_keepPlan->setVisible(false);
    for (int step = 0; step < stepCount; ++step)
        show(step);
}

CardReceipt CardReceiptPanel::value() const {
    CardReceipt receipt = m_receipt;
    receipt.jointPlan = m_plan->toPlainText();
    return receipt;
}

/// Not done: a day to choose and one button. Done: the day with a tick, and a way to mend it.
void CardReceiptPanel::show(int step) {
    const Row& row = m_rows[std::size_t(step)];
    const QDate day = dayOf(step);
    row.done->setText(day.isValid() ? tr("Gjort %1").arg(words::longDate(day)) : QString());
    row.done->setVisible(day.isValid());
    row.date->setVisible(!day.isValid());
    row.date->setDate(m_today);
    row.button->setText(day.isValid() ? tr("Ångra") : tr("Anteckna"));
    row.button->setAccessibleName(day.isValid() ? tr("%1: ångra").arg(row.label) : tr("%1: anteckna").arg(row.label));
}

void CardReceiptPanel::press(int step) {
    QDate& day = dayOf(step);
    day = day.isValid() ? QDate() : m_rows[std::size_t(step)].date->date();
    show(step);
    Q_EMIT changed();
}

QString CardReceiptPanel::clock() const { return m_clock->text(); }

QString sinceCard(const Upptackarkort& card, QDate today) {
    const QDate from = card.date.isValid() ? card.date : card.receipt.received;
    if (!from.isValid())
        return {};
    const auto days = int(from.daysTo(today));
    return days <= 0 ? CardReceiptPanel::tr("Kortet skrevs i dag")
                     : CardReceiptPanel::tr("%n dagar sedan kortet", nullptr, days);
}

} // namespace bk
