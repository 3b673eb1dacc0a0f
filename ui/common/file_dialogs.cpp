// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/file_dialogs.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// "Vektorbild (*.svg)" -> "svg"
QString suffixOf(const QString& filter) {
    const qsizetype dot = filter.lastIndexOf(u'.');
    return dot < 0 ? QString() : filter.mid(dot + 1).chopped(1);
}

/// The program's own: the system's keeps a list of recent files.
QFileDialog* ownDialog(QWidget* parent, const QString& title, const QString& at) {
    auto* dialog = new QFileDialog(parent, title, at);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QFileDialog::DontUseNativeDialog);
    return dialog;
}

QString& lastFolder() {
    static QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return folder;
}

} // namespace

void saveFile(
    QWidget* parent, const QString& title, const QString& name, const QStringList& filters,
    std::function<void(const QString&)> go) {
    QFileDialog* dialog = ownDialog(parent, title, QDir(lastFolder()).filePath(name));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    dialog->setDefaultSuffix(suffixOf(filters.first()));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString& filter) {
        dialog->setDefaultSuffix(suffixOf(filter));
        const QStringList files = dialog->selectedFiles();
        if (!files.isEmpty())
            dialog->selectFile(QFileInfo(files.first()).completeBaseName() + u'.' + suffixOf(filter));
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, [go = std::move(go)](const QString& path) {
        lastFolder() = QFileInfo(path).absolutePath();
        go(path);
    });
    dialog->open();
}

void chooseFolder(QWidget* parent, const QString& title, std::function<void(const QString&)> go, const QString& from) {
    QFileDialog* dialog = ownDialog(parent, title, from.isEmpty() ? lastFolder() : from);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    const bool remembered = from.isEmpty();
    QObject::connect(
        dialog, &QFileDialog::fileSelected, parent, [remembered, go = std::move(go)](const QString& folder) {
            if (remembered)
                lastFolder() = folder;
            go(folder);
        });
    dialog->open();
}

void chooseFile(QWidget* parent, const QString& title, const QString& filter, std::function<void(const QString&)> go) {
    QFileDialog* dialog = ownDialog(parent, title, QDir::homePath());
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(go));
    dialog->open();
}

void chooseFiles(
    QWidget* parent, const QString& title, const QString& filter, std::function<void(const QStringList&)> go) {
    QFileDialog* dialog = ownDialog(parent, title, lastFolder());
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(filter);
    QObject::connect(dialog, &QFileDialog::filesSelected, parent, [go = std::move(go)](const QStringList& files) {
        lastFolder() = QFileInfo(files.first()).absolutePath();
        go(files);
    });
    dialog->open();
}

} // namespace bk
