// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>

class QWidget;

namespace bk {

/// Ctrl+Enter, of the main keys or the keypad, wherever on `page` the focus is. Not a QShortcut: with a screen reader
/// each key waits for its leave before it is typed, and a shortcut overtakes those that wait. On a slow machine the
/// page would be saved without what was typed last.
class SaveKeys final : public QObject {
public:
    SaveKeys(QWidget* page, std::function<void()> save);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QWidget* m_page;
    std::function<void()> m_save;
};

} // namespace bk
