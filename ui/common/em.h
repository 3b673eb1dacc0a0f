// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace bk {

/// `count` em of the running text, in pixels. For how much room a part of a page needs: grows as the text does, which
/// the grid does not quite.
int em(qreal count);

} // namespace bk
