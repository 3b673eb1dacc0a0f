// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace bk {

class OpenUnit;

/// Asks for a file of children that another unit has exported (docs/formats/children.md), says what it holds or what is
/// wrong with it, and reads it in once that is confirmed: all or nothing. What is said stands in the message bar
/// nearest to `place`. `imported` runs afterwards. `unit` must outlive `place`.
void askForChildrenFile(QWidget* place, OpenUnit& unit, std::function<void()> imported);

/// The same for a file that is chosen.
void offerChildrenFile(QWidget* place, OpenUnit& unit, const QString& path, std::function<void()> imported);

} // namespace bk
