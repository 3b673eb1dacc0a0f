// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/say_text_cut.h"

#include "ui/common/message_bar.h"

#include <QCoreApplication>
#include <QLocale>
#include <QToolTip>
#include <QWidget>

namespace bk {

void sayTextCut(QWidget* field, int limit) {
    const QString text =
        QCoreApplication::translate(
            "bk::TextCut", "Texten fick inte plats. Här ryms %1 tecken, och slutet av det du lade till "
                           "kom inte med. Korta ner den, eller skriv resten någon annanstans.")
            .arg(QLocale().toString(limit));
    // after the form has noted the edit, which clears what was said before
    QMetaObject::invokeMethod(
        field,
        [field, text] {
            if (MessageBar* bar = MessageBar::nearest(field))
                bar->show(MessageBar::Tone::Warning, text);
            else
                QToolTip::showText(field->mapToGlobal(field->rect().bottomLeft()), text, field);
        },
        Qt::QueuedConnection);
}

} // namespace bk
