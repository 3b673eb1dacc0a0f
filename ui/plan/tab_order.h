// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QWidget;

namespace bk {

/// Lets Tab go through everything below `root` as its layouts stand. Rows that are added or moved come last otherwise.
void tabInLayoutOrder(QWidget* root);

} // namespace bk
