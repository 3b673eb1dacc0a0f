// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace bk {

class MainWindow;

/// Light, dark, high contrast, and the size of the text.
class AppearanceMenu final : public QMenu {
    Q_OBJECT

public:
    AppearanceMenu(MainWindow& window, QWidget* parent);

private:
    void addScheme(const QString& text, int scheme);
    void addSize(int percent);

    MainWindow& m_window;
};

} // namespace bk
