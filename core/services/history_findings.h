// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/record_guard.h"

#include <QStringList>

#include <atomic>
#include <functional>

namespace bk {

class Connection;

/// What the check of the log finds, in words, with what to do; empty: every row and every record is as it was written.
/// Of the children only those in `named` are called by their names, the others by their ids; null: all may be named
/// (`UnitGuard::onlyChildren`). In any thread that may use the connections; `records` as for `checkHistory`.
QStringList historyFindings(
    Connection& connection, const RecordGuard::Children* named, const std::atomic_bool* stop = nullptr,
    const std::function<Connection&()>& records = {});

} // namespace bk
