// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace bk::pdf {

/// What the colours of a PDF mean: sRGB (IEC 61966-2-1) as an ICC profile of version 2, which PDF/A-1 asks for. Between
/// the points of its tone curve it is off by less than a hundredth of a step of eight bits.
QByteArray sRgbProfile();

} // namespace bk::pdf
