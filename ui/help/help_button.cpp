// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/help/help_button.h"

#include "ui/common/icon.h"
#include "ui/common/theme.h"
#include "ui/help/help_window.h"

namespace bk {

HelpButton::HelpButton(const QString& text, const QString& topic, QWidget* parent)
    : QPushButton(bk::icon(QStringLiteral("help")), text, parent) {
    makeFlat(this);
    setAutoDefault(false);
    connect(this, &QPushButton::clicked, this, [this, topic] { showHelp(this, topic); });
}

void showHelp(QWidget* place, const QString& topic) {
    auto* help = place->window()->findChild<HelpWindow*>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpWindow(place->window());
    help->showTopic(topic);
    help->show();
    help->raise();
    help->activateWindow();
}

} // namespace bk
