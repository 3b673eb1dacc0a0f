// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/sharing/sharing_entry.h"

#include <QStringList>

#include <functional>

class QWidget;

namespace bk {

class OpenUnit;

/// Asks what the log needs to know, then where the file goes, then runs `write` with both and says that it was shared.
void shareAsFile(
    QWidget* place, OpenUnit& unit, const SharingEntry& start, const QString& title, const QString& fileName,
    const QStringList& filters, std::function<void(const SharingEntry&, const QString& path)> write);

} // namespace bk
