// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

class OpenUnit;
class Page;

/// The page from which a consent form is printed or saved: for which step, filled in or blank.
Page* makeConsentFormPaper(OpenUnit& unit, ChildId child);

} // namespace bk
