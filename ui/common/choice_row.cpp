// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/choice_row.h"

#include "ui/common/choice_pill.h"
#include "ui/common/theme.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QPushButton>

namespace bk {
namespace {

QBoxLayout* boxIn(QWidget* widget, Qt::Orientation orientation) {
    auto* box =
        new QBoxLayout(orientation == Qt::Horizontal ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(grid(0.75));
    return box;
}

} // namespace

ChoiceRow::ChoiceRow(
    const QString& subject, const std::vector<Choice>& choices, Qt::Orientation orientation, bool mayBeBlank,
    QWidget* parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_choices(choices)
    , m_refusals(choices.size())
    , m_orientation(orientation)
    , m_mayBeBlank(mayBeBlank)
    , m_clear(new QPushButton(tr("Ta bort svaret"), this)) {
    auto* line = boxIn(this, orientation);
    auto* group = new QWidget(this); // below each other they are as wide as the widest
    auto* pills = boxIn(group, orientation);
    group->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    line->addWidget(group, 0, Qt::AlignLeft);
    for (const Choice& choice : choices) {
        auto* pill = new ChoicePill(choice.text, group);
        pill->setAccessibleName(tr("%1: %2").arg(subject, choice.text));
        if (!choice.key.isNull())
            pill->setToolTip(choice.key);
        pill->installEventFilter(this);
        const int index = int(m_pills.size());
        connect(pill, &ChoicePill::clicked, this, [this, index] { choose(index); });
        if (orientation == Qt::Vertical)
            pill->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        pills->addWidget(pill);
        m_pills.push_back(pill);
    }
    makeFlat(m_clear);
    makeQuiet(m_clear);
    m_clear->setFocusPolicy(Qt::ClickFocus); // by keyboard: Backspace
    m_clear->setAccessibleName(tr("%1: ta bort svaret").arg(subject));
    QSizePolicy stays = m_clear->sizePolicy();
    stays.setRetainSizeWhenHidden(orientation == Qt::Horizontal && mayBeBlank);
    m_clear->setSizePolicy(stays);
    connect(m_clear, &QPushButton::clicked, this, [this] { choose({}); });
    line->addWidget(m_clear, 0, Qt::AlignLeft);
    line->addStretch(1);
    showValue();
}

void ChoiceRow::setValue(std::optional<int> value) {
    m_value = value;
    showValue();
}

void ChoiceRow::setRefusal(int choice, const QString& reason) {
    m_refusals[std::size_t(choice)] = reason;
    m_pills[std::size_t(choice)]->setAccessibleDescription(reason);
}

QWidget* ChoiceRow::pill(int choice) const { return m_pills[std::size_t(choice)]; }

bool ChoiceRow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (!(key->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) && takeKey(key->key()))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

int ChoiceRow::letterOf(int choice) const { return m_choices[std::size_t(choice)].key.unicode(); }

bool ChoiceRow::takeKey(int key) {
    for (int i = 0; i < int(m_choices.size()); ++i)
        if (key == Qt::Key_1 + i || (!m_choices[std::size_t(i)].key.isNull() && key == letterOf(i))) {
            choose(i);
            return true;
        }
    const bool forwardIsRight = layoutDirection() == Qt::LeftToRight;
    switch (key) {
    case Qt::Key_Backspace:
    case Qt::Key_Delete:
        if (m_value && m_mayBeBlank)
            choose({});
        else
            Q_EMIT answered();
        return true;
    case Qt::Key_K: Q_EMIT commentAsked(); return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (m_orientation == Qt::Horizontal)
            step((key == Qt::Key_Right) == forwardIsRight ? 1 : -1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down: {
        const int by = key == Qt::Key_Down ? 1 : -1;
        if (m_orientation == Qt::Horizontal || !step(by))
            Q_EMIT moveAsked(by);
        return true;
    }
    default: return false;
    }
}

/// False at the row's end.
bool ChoiceRow::step(int by) {
    const int to = focused() + by;
    if (to < 0 || to >= int(m_pills.size()))
        return false;
    m_pills[std::size_t(to)]->setFocus(Qt::OtherFocusReason);
    return true;
}

int ChoiceRow::focused() const {
    for (int i = 0; i < int(m_pills.size()); ++i)
        if (m_pills[std::size_t(i)]->hasFocus())
            return i;
    return 0;
}

void ChoiceRow::choose(std::optional<int> value) {
    if (value && !m_refusals[std::size_t(*value)].isEmpty()) {
        showValue();
        Q_EMIT refused(*value);
        return;
    }
    const bool changed = m_value != value;
    m_value = value;
    showValue();
    if (changed)
        Q_EMIT edited();
    if (value)
        Q_EMIT answered();
}

void ChoiceRow::showValue() {
    const bool hadFocus = focusWidget() && isAncestorOf(focusWidget()) && focusWidget()->hasFocus();
    const int current = m_value.value_or(0);
    for (int i = 0; i < int(m_pills.size()); ++i) {
        ChoicePill* pill = m_pills[std::size_t(i)];
        pill->setChecked(m_value == i);
        pill->setFocusPolicy(i == current ? Qt::StrongFocus : Qt::ClickFocus);
    }
    setFocusProxy(m_pills[std::size_t(current)]);
    if (hadFocus)
        m_pills[std::size_t(current)]->setFocus(Qt::OtherFocusReason);
    m_clear->setVisible(m_mayBeBlank && m_value.has_value());
    setAccessibleName(
        m_value ? tr("%1: %2").arg(m_subject, m_choices[std::size_t(*m_value)].text)
                : tr("%1: inget svar").arg(m_subject));
}

std::vector<ChoiceRow::Choice> yesAndNo() { return {{ChoiceRow::tr("Ja"), u'J'}, {ChoiceRow::tr("Nej"), u'N'}}; }

} // namespace bk
