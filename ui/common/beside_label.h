// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace bk {

/// A control of a row of filters with its label before it. `label` may carry a mnemonic. Takes ownership of `control`.
QWidget* besideLabel(const QString& label, QWidget* control);

} // namespace bk
