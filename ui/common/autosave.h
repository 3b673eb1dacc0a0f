// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

class QWidget;

namespace bk {

/// Saves a record itself while it is typed in, where there is no draft to save it from: shortly after each change,
/// and when the unit locks (see `keepDrafts`). Make it a child of the page.
class Autosave final : public QObject {
    Q_OBJECT

public:
    /// `save` may throw Error; it is told in the message bar nearest to `place`.
    Autosave(std::function<void()> save, QWidget* place);

    void noteEdit() { m_timer.start(); }
    /// True when nothing is left to save.
    bool saveNow();
    bool isPending() const { return m_timer.isActive(); }

Q_SIGNALS:
    void saved();

private:
    std::function<void()> m_save;
    QWidget* m_place;
    QTimer m_timer;
};

} // namespace bk
