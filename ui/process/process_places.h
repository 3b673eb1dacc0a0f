// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/child/child_tab.h"

namespace bk {

/// The tab Vägen.
ChildTab vagenTab();
/// The forms beslut, uppfoljning and uppfoljningsskattning (G8), and aterkoppling: the decision that an Upptäckare
/// waits to hear of, or the card where there is none.
std::vector<FormPlace> processForms();

} // namespace bk
