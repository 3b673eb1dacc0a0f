// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QWidget>

#include <memory>

class QSettings;

namespace bk {

/// What a system can do so that other programs do not see a window: shared screens, pictures of the screen, recordings.
class CaptureBlocking {
public:
    CaptureBlocking() = default;
    CaptureBlocking(const CaptureBlocking&) = delete;
    CaptureBlocking& operator=(const CaptureBlocking&) = delete;
    virtual ~CaptureBlocking() = default;

    virtual bool isPossible() const = 0;
    /// False: the system passes the wish on, and programs that share the screen may show the window all the same.
    virtual bool isHeeded() const { return true; }
    /// `window` is a top-level window of the system's that this process has made. Returns whether the system did it.
    virtual bool block(WId window, bool blocked) = 0;
};

/// Keeps every window of the program out of what other programs see, but for those that are meant for a room. For this
/// person on this computer; on unless somebody turned it off.
class CaptureShield final : public QObject {
    Q_OBJECT

public:
    /// From now on new windows are kept out as they are made. `settings` must outlive this.
    CaptureShield(std::unique_ptr<CaptureBlocking> system, QSettings& settings, QObject* parent = nullptr);

    /// Before the window is first shown: it is there for whoever sees the screen (the projector's).
    static void leaveOpen(QWidget* window);

    bool isPossible() const { return m_system->isPossible(); }
    bool isHeeded() const { return m_system->isHeeded(); }
    bool isOn() const { return m_on; }
    /// Holds for open windows at once.
    void setOn(bool on);
    /// The system has refused it for some window or dialog, though it should be able to.
    bool wasRefused() const { return m_refused; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void apply(const QWidget* window);

    std::unique_ptr<CaptureBlocking> m_system;
    QSettings& m_settings;
    bool m_on;
    bool m_refused = false;
};

} // namespace bk
