// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/menu_button.h"

#include <QMenu>
#include <QStyleOptionButton>

namespace bk {

MenuButton::MenuButton(const QString& text, QWidget* parent) : QPushButton(text, parent), m_ways(new QMenu(this)) {
    setAccessibleDescription(tr("Öppnar en lista"));
    connect(this, &QPushButton::clicked, m_ways, [this] { m_ways->popup(mapToGlobal(rect().bottomLeft())); });
}

QSize MenuButton::sizeHint() const {
    return QPushButton::sizeHint() + QSize(style()->pixelMetric(QStyle::PM_MenuButtonIndicator, nullptr, this), 0);
}

void MenuButton::initStyleOption(QStyleOptionButton* option) const {
    QPushButton::initStyleOption(option);
    option->features |= QStyleOptionButton::HasMenu;
}

} // namespace bk
