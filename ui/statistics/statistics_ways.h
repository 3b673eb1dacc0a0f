// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/export_statistics.h"

#include <functional>

class QWidget;

namespace bk {

class MenuButton;

/// Fills the button with the formats that statistics are saved in. `go` gets the format that was chosen and where to
/// put it; `name` gives what the file may be called, without suffix; `json`: what the JSON file is good for.
void addStatisticsWays(
    MenuButton* button, QWidget* page, const QString& json, std::function<QString()> name,
    std::function<void(StatisticsFormat, const QString& path)> go);

/// Asks for several units' files, to put together.
void chooseStatisticsFiles(QWidget* page, std::function<void(const QStringList&)> go);

/// Who may want exact numbers, and why they are masked otherwise.
QString exactHint();

} // namespace bk
