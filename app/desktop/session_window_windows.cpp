// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/session_window_windows.h"

#include "app/desktop/session_event.h"

#include <windows.h>

#include <wtsapi32.h>

namespace bk {
namespace {

constexpr const wchar_t* className = L"BehovskompassSession";

LRESULT CALLBACK handle(HWND window, UINT message, WPARAM parameter, LPARAM more) {
    const auto* own = reinterpret_cast<const SessionWindow*>(GetWindowLongPtrW(window, GWLP_USERDATA));
    if (own)
        own->receive(message, parameter);
    return DefWindowProcW(window, message, parameter, more);
}

} // namespace

SessionWindow::SessionWindow(Received received) : m_received(std::move(received)) {
    const HINSTANCE program = GetModuleHandleW(nullptr);
    WNDCLASSEXW windowClass{};
    windowClass.cbSize = sizeof windowClass;
    windowClass.lpfnWndProc = &handle;
    windowClass.hInstance = program;
    windowClass.lpszClassName = className;
    RegisterClassExW(&windowClass);
    m_window = CreateWindowExW(
        0, className, L"", WS_OVERLAPPED, 0, 0, 0, 0, nullptr /* not HWND_MESSAGE: that one gets no broadcasts */,
        nullptr, program, nullptr);
    if (!m_window)
        return;
    SetWindowLongPtrW(m_window, GWLP_USERDATA, reinterpret_cast<LONG_PTR>(this));
    WTSRegisterSessionNotification(m_window, NOTIFY_FOR_THIS_SESSION);
    // Computers that only doze ("modern standby") tell nobody who has not asked.
    m_sleepNotices = RegisterSuspendResumeNotification(m_window, DEVICE_NOTIFY_WINDOW_HANDLE);
}

SessionWindow::~SessionWindow() {
    if (!m_window)
        return;
    SetWindowLongPtrW(m_window, GWLP_USERDATA, 0);
    if (m_sleepNotices)
        UnregisterSuspendResumeNotification(m_sleepNotices);
    WTSUnRegisterSessionNotification(m_window);
    DestroyWindow(m_window);
    UnregisterClassW(className, GetModuleHandleW(nullptr));
}

} // namespace bk
