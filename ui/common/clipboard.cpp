// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QTimer* clearing() {
    static QPointer<QTimer> timer;
    if (!timer) {
        timer = new QTimer(qApp);
        timer->setObjectName(u"clipboardClearing"_s);
        timer->setSingleShot(true);
        timer->setInterval(30'000);
        timer->setTimerType(Qt::PreciseTimer); // a coarse one may take a twentieth longer
        QObject::connect(timer, &QTimer::timeout, timer, &clearOwnClipboard);
    }
    return timer;
}

/// Marks what is this program's, since not every platform tells who owns the clipboard.
constexpr auto ownMark = "application/x-behovskompass";

bool isOwn(const QMimeData* content) { return content && content->hasFormat(QString::fromLatin1(ownMark)); }

} // namespace

void copyForAWhile(QMimeData* content) {
    // Windows and KDE names for "not into the clipboard history".
    content->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s, QByteArray(1, '\1'));
    content->setData(u"x-kde-passwordManagerHint"_s, "secret");
    content->setData(QString::fromLatin1(ownMark), QByteArray(1, '\1'));
    QApplication::clipboard()->setMimeData(content);
    clearing()->start();
}

void clearOwnClipboard() {
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard() || isOwn(clipboard->mimeData()))
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace bk
