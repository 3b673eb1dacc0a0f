// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/saved_paper.h"

#include "ui/common/message_bar.h"

#include <QCoreApplication>
#include <QDir>

namespace bk {

QStringList paperFilters() {
    return {
        QCoreApplication::translate("bk::SavedPaper", "PDF (*.pdf)"),
        QCoreApplication::translate("bk::SavedPaper", "Webbsida för skärmläsare (*.html)")};
}

void saySaved(QWidget* place, const QString& path) {
    if (MessageBar* bar = MessageBar::nearest(place))
        bar->show(
            MessageBar::Tone::Good,
            QCoreApplication::translate("bk::SavedPaper", "Sparat som %1.").arg(QDir::toNativeSeparators(path)));
}

void sayShared(QWidget* place, const QString& path) {
    if (MessageBar* bar = MessageBar::nearest(place)) {
        bar->show(
            MessageBar::Tone::Good,
            QCoreApplication::translate("bk::SavedPaper", "Sparat som %1. Det är loggat att filen lämnat enheten.")
                .arg(QDir::toNativeSeparators(path)));
    }
}

} // namespace bk
