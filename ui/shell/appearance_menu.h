// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

class QSettings;

namespace bk {

class CaptureShield;
class MainWindow;

/// Light, dark, high contrast, the size of the text, how much may move, and what shared screens show.
class AppearanceMenu final : public QMenu {
    Q_OBJECT

public:
    /// `capture` may be null: then nothing is said of shared screens.
    AppearanceMenu(MainWindow& window, QSettings& settings, CaptureShield* capture, QWidget* parent);

private:
    void addScheme(const QString& text, int scheme);
    void addSize(int percent);
    void addMotion();
    void showSharing();

    MainWindow& m_window;
    QSettings& m_settings;
    CaptureShield* m_capture;
};

} // namespace bk
