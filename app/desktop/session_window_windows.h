// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstdint>
#include <functional>

struct HWND__;

namespace bk {

/// A top-level window that is never shown and receives what Windows tells of the session and of sleep. Windows sends
/// those to top-level windows only, and those of Qt come and go. Knows nothing of Qt. GUI thread only.
class SessionWindow {
public:
    using Received = std::function<void(std::uint32_t message, std::uintptr_t parameter)>;

    /// `received` is called while Windows waits for the answer; it must not throw. Where Windows refuses the window it
    /// is never called.
    explicit SessionWindow(Received received);
    SessionWindow(const SessionWindow&) = delete;
    SessionWindow& operator=(const SessionWindow&) = delete;
    ~SessionWindow();

    void receive(std::uint32_t message, std::uintptr_t parameter) const { m_received(message, parameter); }

private:
    Received m_received;
    HWND__* m_window = nullptr;
    void* m_sleepNotices = nullptr;
};

} // namespace bk
