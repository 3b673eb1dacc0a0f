// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk {

/// `text` for a tooltip that carries what a person typed or a file brought, so that it is shown as it is written: Qt
/// takes what looks like markup for markup, and a tooltip has no text format that could be set.
QString plainTip(const QString& text);

} // namespace bk
