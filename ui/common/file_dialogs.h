// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

#include <functional>

class QWidget;

namespace bk {

/// Asks where to save, with the program's own dialog (the system's keeps a list of recent files) and without blocking.
/// `name` is a neutral suggestion without a child's name; the folder is the one used last in this session. `go` gets a
/// path with the chosen filter's suffix.
void saveFile(
    QWidget* parent, const QString& title, const QString& name, const QStringList& filters,
    std::function<void(const QString&)> go);

/// Asks for a folder in the same way, beginning with the one used last. Where `from` is given it begins there, and the
/// next file is not proposed for the chosen folder.
void chooseFolder(
    QWidget* parent, const QString& title, std::function<void(const QString&)> go, const QString& from = {});

/// Asks for a file to read, with the program's own dialog too; the next file is not proposed for its folder.
void chooseFile(QWidget* parent, const QString& title, const QString& filter, std::function<void(const QString&)> go);

/// Asks for one or more files in the same way.
void chooseFiles(
    QWidget* parent, const QString& title, const QString& filter, std::function<void(const QStringList&)> go);

} // namespace bk
