// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session_event.h"
#include "app/desktop/session_watch.h"
#include "app/desktop/session_window_windows.h"

namespace bk {
namespace {

class WindowsWatch final : public SessionWatch {
public:
    WindowsWatch()
        : m_window([this](std::uint32_t message, std::uintptr_t parameter) {
            const auto event = windowsEvent(message, parameter);
            if (event && meansAway(*event))
                Q_EMIT away();
        }) {}

private:
    SessionWindow m_window;
};

} // namespace

std::unique_ptr<SessionWatch> SessionWatch::ofThisSystem() { return std::make_unique<WindowsWatch>(); }

} // namespace bk
