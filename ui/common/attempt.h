// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QWidget;

namespace bk {

class Error;

/// The single catch of the program: runs `action`, and where it throws, says what happened and what to do in the
/// message bar nearest to `place`. False when it threw. Clears an earlier error there when it did not. Every slot that
/// calls core goes through here.
bool attempt(QWidget* place, const std::function<void()>& action);

/// The same, for what a worker thread threw (QFuture rethrows in `action`); `kindly` may answer some errors itself by
/// returning true.
bool attempt(QWidget* place, const std::function<void()>& action, const std::function<bool(const Error&)>& kindly);

} // namespace bk
