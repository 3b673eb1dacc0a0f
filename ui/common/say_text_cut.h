// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace bk {

/// Says that not all of a text fitted into `field`, in the nearest message bar, or beside the field where there is
/// none.
void sayTextCut(QWidget* field, int limit);

} // namespace bk
