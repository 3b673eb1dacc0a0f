// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace bk {

/// Every shortcut that works in `window` now, read from its actions; with the keys of the rating buttons, which are no
/// actions.
class ShortcutList final : public QDialog {
    Q_OBJECT

public:
    explicit ShortcutList(QWidget* window);
};

} // namespace bk
