// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"

#include <span>

namespace bk {

/// "Barnet", "Vårdnadshavare 1", "Teamet", or a professional's name; always with the guardian's number.
QString raterLabel(const Rater& rater);

/// "3 sep 2026"
QString shortDate(QDate date);

/// The profiles as series of one diagram, in the order given (newest last is painted on top). Labels are as short as
/// tells them apart: a guardian has a number only where both are there, a date stands only where the same rater is
/// there twice.
std::vector<CompassSeries> compassSeries(std::span<const CompassProfile> profiles);

} // namespace bk
