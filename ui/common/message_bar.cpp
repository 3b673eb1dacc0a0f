// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/message_bar.h"

#include "ui/common/icon.h"
#include "ui/common/theme.h"
#include "ui/common/tone_look.h"

#include <QAccessible>
#include <QDialog>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace bk {
MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent)
    , m_mark(new QLabel)
    , m_label(new QLabel)
    , m_actions(new QHBoxLayout)
    , m_close(new QToolButton) {
    m_mark->setAlignment(Qt::AlignCenter);
    makeLarger(m_mark, 0, true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setWordWrap(true);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_close->setIcon(icon(u"close"_s));
    m_close->setAccessibleName(tr("Stäng meddelandet"));
    m_close->setToolTip(tr("Stäng meddelandet"));
    makeFlat(m_close);
    connect(m_close, &QToolButton::clicked, this, &MessageBar::clear);

    m_actions->setSpacing(grid());
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(grid(1.5), grid(), grid(), grid());
    row->setSpacing(grid(1.5));
    QBoxLayout* words = wordsBesideButtons(m_mark, m_label);
    words->addLayout(m_actions);
    words->setAlignment(m_actions, Qt::AlignLeft | Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    setAutoFillBackground(true);
    setVisible(false);
}

void MessageBar::show(Tone tone, const QString& text, const std::vector<MessageAction>& actions) {
    clear();
    m_tone = tone;
    m_text = text;
    m_label->setText(text);
    for (const MessageAction& action : actions) {
        auto* button = new QPushButton(action.text);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] {
            clear();
            run();
        });
        m_actions->addWidget(button);
    }
    paintTone();
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MessageBar::clear() {
    m_text.clear();
    m_label->clear();
    while (QLayoutItem* item = m_actions->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    setVisible(false);
}

void MessageBar::clearError() {
    if (m_tone == Tone::Error || m_tone == Tone::Warning)
        clear();
}

MessageBar* MessageBar::nearest(QWidget* place) {
    for (QWidget* at = place; at; at = at->parentWidget())
        if (auto* bar = at->findChild<MessageBar*>(QString(), Qt::FindDirectChildrenOnly))
            return bar;
    return nullptr;
}

void MessageBar::changeEvent(QEvent* event) {
    QFrame::changeEvent(event);
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintTone();
}

void MessageBar::paintTone() {
    paintInTone(*this, m_tone, {m_mark, m_label});
    m_mark->setText(lookOf(m_tone, QGuiApplication::palette()).mark);
}

} // namespace bk
