// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QSettings;

namespace bk {

class MainWindow;

/// Light, dark, high contrast, the size of the text, and how much may move.
class AppearanceMenu final : public QMenu {
    Q_OBJECT

public:
    AppearanceMenu(MainWindow& window, QSettings& settings, QWidget* parent);

private:
    void addScheme(const QString& text, int scheme);
    void addSize(int percent);
    void addMotion();

    MainWindow& m_window;
    QSettings& m_settings;
};

} // namespace bk
