// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/share_paper.h"

namespace bk {

/// A consent form to print and sign, or the paper that documents an oral one. `blank`: lines to write on; else filled
/// in with the newest consent of the kind; where there is none an oral one with what the newest Upptäckarkort says, a
/// written one with the organisations of the newest Uppföljningssamtal. Throws NotFound.
LeavingPaper consentForm(OpenUnit& unit, ChildId child, ConsentKind kind, bool blank, SharingEntry entry);

} // namespace bk
