// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/page_layout.h"

namespace bk {

/// Gives the pages that `layOut` makes one after the other, each as a document of that page alone. Of a long document
/// there is never more than one at a time: it is laid out twice, first to count its pages.
void layOutEach(const Document& document, const std::function<void(const PagedDocument& page)>& take);

} // namespace bk
