// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/sqlite_handle.h"

#include <atomic>

namespace bk {

/// Lets a flag that another thread sets end what runs on a connection. Internal to the store.
class Stoppable {
public:
    /// `stop` may be null.
    Stoppable(SqliteHandle& handle, const std::atomic_bool* stop);
    Stoppable(const Stoppable&) = delete;
    Stoppable& operator=(const Stoppable&) = delete;
    ~Stoppable();
    bool isStopped() const { return m_stop && m_stop->load(); }

private:
    SqliteHandle& m_handle;
    const std::atomic_bool* m_stop;
};

/// Allows one attached database, and shadow tables to be written, while a copy is made. Internal to the store.
class CopyingAllowed {
public:
    explicit CopyingAllowed(SqliteHandle& handle);
    CopyingAllowed(const CopyingAllowed&) = delete;
    CopyingAllowed& operator=(const CopyingAllowed&) = delete;
    ~CopyingAllowed();

private:
    SqliteHandle& m_handle;
};

/// Forgets the pages that a connection keeps of its file, and has it keep next to none: for whoever reads each once,
/// from the file. Internal to the store.
class FewPagesKept {
public:
    explicit FewPagesKept(SqliteHandle& handle);
    FewPagesKept(const FewPagesKept&) = delete;
    FewPagesKept& operator=(const FewPagesKept&) = delete;
    ~FewPagesKept();

private:
    SqliteHandle& m_handle;
};

} // namespace bk
