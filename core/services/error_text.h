// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/error.h"

namespace bk {

/// What a person reads when something failed. Plain text, at most two sentences in each half; no names, no exception
/// text.
struct ErrorText {
    QString happened;
    QString whatToDo; ///< empty where a rule's own sentence says it already

    /// Both halves, one after the other.
    QString whole() const { return whatToDo.isEmpty() ? happened : happened + QLatin1Char(' ') + whatToDo; }
    operator QString() const { return whole(); }
};

ErrorText errorText(Error::Kind kind);
/// For a rule that has a sentence of its own, that sentence alone: it says what opens the way.
ErrorText errorText(const Error& error);

} // namespace bk
