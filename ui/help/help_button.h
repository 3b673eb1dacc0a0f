// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace bk {

/// Shows a page of the help beside the window of `place`; a dialog's own windows are not kept waiting by it.
void showHelp(QWidget* place, const QString& topic);

/// Opens one page of the help beside what is being done, also from a dialog that keeps the main window waiting.
class HelpButton final : public QPushButton {
    Q_OBJECT

public:
    HelpButton(const QString& text, const QString& topic, QWidget* parent = nullptr);
};

} // namespace bk
