// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDir>
#include <QString>
#include <QWidget>

namespace bk::test {

/// Saves what `widget` looks like to $BEHOVSKOMPASS_PICTURES/<name>.png, for people to look at; does nothing where that
/// is not set.
inline void picture(QWidget* widget, const QString& name) {
    const QString folder = qEnvironmentVariable("BEHOVSKOMPASS_PICTURES");
    if (!folder.isEmpty())
        widget->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace bk::test
