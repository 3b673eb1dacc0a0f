// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/error.h"

namespace bk {

/// What a person reads when something failed. Plain text, at most two sentences in each half; no names, no exception
/// text.
struct ErrorText {
    QString happened;
    QString whatToDo;

    /// Both halves, one after the other.
    QString whole() const { return happened + QLatin1Char(' ') + whatToDo; }
    operator QString() const { return whole(); }
};

ErrorText errorText(Error::Kind kind);
/// For `Refused` with a rule that has a sentence of its own, that sentence stands first.
ErrorText errorText(const Error& error);

} // namespace bk
