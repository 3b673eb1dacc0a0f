// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/common/process_protection.h"

#include <windows.h>

#include <aclapi.h>

#include <exception>
#include <vector>

namespace bk {
namespace {

/// Who runs the program, as Windows names them; empty: it would not say.
std::vector<BYTE> ownUser() {
    HANDLE token = nullptr;
    if (!OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token))
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    std::vector<BYTE> user(size);
    const bool known = size > 0 && GetTokenInformation(token, TokenUser, user.data(), size, &size);
    CloseHandle(token);
    return known ? user : std::vector<BYTE>();
}

/// Other processes of the same user may wait for this one, ask what it is called and end it, but not read its memory
/// or debug it. Whoever holds the debug privilege (an administrator) still may.
void closeToOtherProcesses() {
    std::vector<BYTE> user = ownUser();
    if (user.empty())
        return;
    EXPLICIT_ACCESSW access{};
    access.grfAccessPermissions = SYNCHRONIZE | PROCESS_QUERY_LIMITED_INFORMATION | PROCESS_TERMINATE;
    access.grfAccessMode = SET_ACCESS;
    access.grfInheritance = NO_INHERITANCE;
    access.Trustee.TrusteeForm = TRUSTEE_IS_SID;
    access.Trustee.TrusteeType = TRUSTEE_IS_USER;
    access.Trustee.ptstrName = static_cast<LPWSTR>(reinterpret_cast<TOKEN_USER*>(user.data())->User.Sid);
    PACL list = nullptr;
    if (SetEntriesInAclW(1, &access, nullptr, &list) != ERROR_SUCCESS)
        return;
    SetSecurityInfo(
        GetCurrentProcess(), SE_KERNEL_OBJECT, DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION, nullptr,
        nullptr, list, nullptr);
    LocalFree(list);
}

/// Where Windows makes a report of a crash all the same, it leaves out what the program held. By name, since the header
/// that declares it is not in every compiler's set.
void keepHeapOutOfReports() {
    using SetFlags = HRESULT(WINAPI*)(DWORD);
    constexpr DWORD noHeap = 1; // WER_FAULT_REPORTING_FLAG_NOHEAP
    const HMODULE kernel = GetModuleHandleW(L"kernel32.dll");
    const FARPROC found = kernel ? GetProcAddress(kernel, "WerSetFlags") : nullptr;
    if (found)
        reinterpret_cast<SetFlags>(reinterpret_cast<void (*)()>(found))(noHeap);
}

} // namespace

void protectProcess() noexcept {
    SetErrorMode(SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX); // no crash dialog, no dump to Windows Error Reporting
    keepHeapOutOfReports();
    try {
        closeToOtherProcesses();
    } catch (const std::exception&) {
        // Without it the program is as open as any other.
    }
}

} // namespace bk
