// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

class QPalette;

namespace bk {

/// A one-colour icon of resources/icons in the palette's text colour, painted when first shown. Icons never stand alone.
QIcon icon(const QString& name, const QPalette& palette);

} // namespace bk
