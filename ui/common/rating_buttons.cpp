// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/rating_buttons.h"

#include "ui/common/flow_layout.h"
#include "ui/common/plain_tip.h"
#include "ui/common/rating_button.h"
#include "ui/common/theme.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace bk {
RatingButtons::RatingButtons(const QString& subject, Look look, QWidget* parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_scale(new QWidget)
    , m_blank(new QPushButton(tr("Vet inte – lämnas tomt")))
    , m_low(new QLabel)
    , m_high(new QLabel) {
    auto* cells = new QGridLayout(m_scale);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setHorizontalSpacing(grid(look == Look::Faces ? 1.5 : 0.5));
    cells->setVerticalSpacing(grid(0.5));
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = new RatingButton(int(i) + 1, look, m_scale);
        button->setAccessibleName(tr("%1: %2 av 5").arg(subject).arg(i + 1));
        button->installEventFilter(this);
        connect(button, &RatingButton::clicked, this, [this, button] {
            choose(Rating::from(button->number()));
            Q_EMIT answered();
        });
        cells->addWidget(button, 0, int(i));
        m_buttons[i] = button;
    }
    makeFlat(m_blank);
    makeQuiet(m_blank);
    m_blank->setFocusPolicy(Qt::ClickFocus); // by keyboard: Backspace
    m_blank->setAccessibleName(tr("%1: vet inte, lämnas tomt").arg(subject));
    m_blank->installEventFilter(this);
    connect(m_blank, &QPushButton::clicked, this, [this] {
        choose({});
        Q_EMIT answered();
    });
    if (look == Look::Faces)
        cells->addWidget(m_blank, 2, 0, 1, 5, Qt::AlignLeft); // five faces take the width
    cells->setColumnStretch(5, 1);
    auto* row = new FlowLayout(this);
    row->setSpacing(grid(0.5));
    row->addWidget(m_scale);
    if (look == Look::Numbers)
        row->addWidget(m_blank);
    for (QLabel* end : {m_low, m_high}) {
        end->setTextFormat(Qt::PlainText);
        makeQuiet(end);
        end->setWordWrap(true);
        end->setVisible(false);
    }
    m_high->setAlignment(Qt::AlignRight | Qt::AlignTop);
    cells->addWidget(m_low, 1, 0, 1, 2);
    cells->addWidget(m_high, 1, 3, 1, 2);
    showValue();
}

void RatingButtons::setValue(Answer value) {
    m_value = value;
    showValue();
}

void RatingButtons::setEnds(const QString& low, const QString& high, bool visible) {
    m_low->setText(low);
    m_high->setText(high);
    m_low->setVisible(visible && !low.isEmpty());
    m_high->setVisible(visible && !high.isEmpty());
    layout()->setAlignment(m_blank, m_low->isHidden() && m_high->isHidden() ? Qt::Alignment() : Qt::AlignTop);
    m_buttons.front()->setToolTip(plainTip(low));
    m_buttons.back()->setToolTip(plainTip(high));
    m_buttons.front()->setAccessibleDescription(low);
    m_buttons.back()->setAccessibleDescription(high);
}

void RatingButtons::addBeside(QWidget* beside) {
    auto* row = static_cast<FlowLayout*>(layout());
    row->addStretch();
    row->addWidget(beside);
}

bool RatingButtons::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && takeKey(static_cast<QKeyEvent*>(event)))
        return true;
    return QWidget::eventFilter(watched, event);
}

bool RatingButtons::takeKey(QKeyEvent* event) {
    if (event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier))
        return false;
    const int key = event->key();
    if (key >= Qt::Key_1 && key <= Qt::Key_5) {
        choose(Rating::from(key - Qt::Key_0));
        Q_EMIT answered();
        return true;
    }
    switch (key) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_value)
            choose({});
        else
            Q_EMIT answered();
        return true;
    case Qt::Key_K: Q_EMIT commentAsked(); return true;
    case Qt::Key_Up:
    case Qt::Key_Down: Q_EMIT moveAsked(key == Qt::Key_Up ? -1 : 1); return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        int at = 0;
        for (int i = 0; i < int(m_buttons.size()); ++i)
            if (m_buttons[std::size_t(i)]->hasFocus())
                at = i;
        const int step = (key == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight) ? 1 : -1;
        m_buttons[std::size_t(qBound(0, at + step, 4))]->setFocus(Qt::OtherFocusReason);
        return true;
    }
    default: return false;
    }
}

void RatingButtons::choose(Answer value) {
    const bool changed = m_value != value;
    m_value = value;
    showValue();
    if (changed)
        Q_EMIT edited();
}

RatingButton* RatingButtons::current() const { return m_buttons[m_value ? std::size_t(m_value->value() - 1) : 0]; }

void RatingButtons::showValue() {
    const bool hadFocus = isAncestorOf(focusWidget()) && focusWidget() && focusWidget()->hasFocus();
    for (RatingButton* button : m_buttons) {
        button->setChecked(m_value && m_value->value() == button->number());
        button->setFocusPolicy(button == current() ? Qt::StrongFocus : Qt::ClickFocus);
        button->update();
    }
    setFocusProxy(current());
    if (hadFocus)
        current()->setFocus(Qt::OtherFocusReason);
    setAccessibleName(
        m_value ? tr("%1: %2 av 5").arg(m_subject).arg(m_value->value()) : tr("%1: inget svar").arg(m_subject));
}

} // namespace bk
