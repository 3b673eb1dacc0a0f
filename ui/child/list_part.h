// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class QWidget;

namespace bk {

/// A list with its heading and the button that adds to it (null: none). Takes ownership of both.
QWidget* listPart(const QString& heading, QWidget* add, QWidget* list);

} // namespace bk
