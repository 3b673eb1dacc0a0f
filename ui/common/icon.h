// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>

namespace bk {

/// A one-colour icon of resources/icons, by file name without ".svg". Painted when needed, in the text colour the
/// program has then, so that it follows light and dark. Icons never stand alone: a text or a tooltip and accessible
/// name goes with each.
QIcon icon(const QString& name);

} // namespace bk
