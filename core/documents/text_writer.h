// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"

namespace bk {

/// The document as plain text: everything that stands in words, figures as their
/// values. Lines are divided by \n, at most one blank line together, and the last ends with one.
QString plainText(const Document& document);
/// The same for an organisation's own record, with where the original is kept.
QString textForRecord(const Document& document);

} // namespace bk
