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

/// Qt puts it on Windows' clipboard as a format of that name, and of no name of its own elsewhere.
QString windowsFormat(const QString& name) { return u"application/x-qt-windows-mime;value=\"%1\""_s.arg(name); }

bool isOwn(const QMimeData* content) { return content && content->hasFormat(QString::fromLatin1(ownMark)); }

/// Whether what stands on the clipboard now was put there by this program.
IsOurs& asked() {
    static IsOurs isOurs;
    return isOurs;
}

/// What a field or a text of the program has just put there, once more with the marks.
void markOwnCopy() {
    const QClipboard* clipboard = QApplication::clipboard();
    const QMimeData* there = clipboard->mimeData();
    if (!asked()() || !there || there->formats().isEmpty() || isOwn(there))
        return;
    auto* marked = new QMimeData;
    for (const QString& format : there->formats())
        marked->setData(format, there->data(format));
    if (there->hasText())
        marked->setText(there->text());
    copyForAWhile(marked);
}

} // namespace

void copyForAWhile(QMimeData* content) {
    // What Windows, its own history and cloud among them, and other programs' histories go by there; then KDE's. macOS
    // has such names too, which Qt passes on from 6.5 on only.
    const QByteArray no(4, '\0'); // a number of 32 bits
    content->setData(windowsFormat(u"ExcludeClipboardContentFromMonitorProcessing"_s), no);
    content->setData(windowsFormat(u"CanIncludeInClipboardHistory"_s), no);
    content->setData(windowsFormat(u"CanUploadToCloudClipboard"_s), no);
    content->setData(windowsFormat(u"Clipboard Viewer Ignore"_s), no);
    content->setData(u"x-kde-passwordManagerHint"_s, "secret");
    content->setData(QString::fromLatin1(ownMark), QByteArray(1, '\1'));
    QApplication::clipboard()->setMimeData(content);
    clearing()->start();
}

void clearClipboardAfterAWhile(IsOurs isOurs) {
    asked() = isOurs ? std::move(isOurs) : [] {
        return QApplication::clipboard()->ownsClipboard();
    };
    static QPointer<QObject> watching;
    if (watching)
        return;
    watching = new QObject(qApp);
    QObject::connect(QApplication::clipboard(), &QClipboard::dataChanged, watching, [] {
        if (isOwn(QApplication::clipboard()->mimeData()))
            return;
        clearing()->stop(); // for what stood there before
        if (asked()())
            QTimer::singleShot(0, watching, &markOwnCopy); // not within the setting of it
    });
}

void clearOwnClipboard() {
    QClipboard* clipboard = QApplication::clipboard();
    if (clipboard->ownsClipboard() || isOwn(clipboard->mimeData()))
        clipboard->clear();
    if (clipboard->supportsSelection() && clipboard->ownsSelection())
        clipboard->clear(QClipboard::Selection);
}

} // namespace bk
