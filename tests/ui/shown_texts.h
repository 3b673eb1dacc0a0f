// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace bk::test {

/// Every text a window holds, shown or hidden: each text property of each object below it, the accessibility tree, and
/// what its compasses and lists are made of.
QStringList allTexts(QWidget* root);

} // namespace bk::test
