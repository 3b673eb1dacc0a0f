// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/share_paper.h"

#include <functional>

namespace bk {

/// One of several papers that are made in one go; each leaves by itself, with its own rows of the log.
struct BatchPaper {
    QString label;    ///< to the person at the screen: whom it goes to, or whom it is about
    QString fileName; ///< neutral, without a name of anybody and without suffix: "kallelse-1"
    /// May throw Error.
    std::function<LeavingPaper()> make;
    std::function<void()> left = nullptr; ///< after it has left; may be empty, may throw Error
};

/// Why a paper may not leave to whom it is meant for, in words, were the golden rule answered; empty: it may.
QString
whyRefused(OpenUnit& unit, const std::function<LeavingPaper(const SharingEntry& answered)>& make, SharingEntry entry);

/// A path in `folder` where nothing stands: "kallelse-1.pdf", else "kallelse-1-2.pdf" …
QString freePath(const QString& folder, const QString& fileName, const QString& suffix);

} // namespace bk
