// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace bk::test {

/// A number from the environment, or `shortForm`.
int asked(const char* variable, int shortForm);

/// Writes how many times a proof was tried, with nothing lost, as one line of JSON into the file that
/// BEHOVSKOMPASS_FIGURES names; nothing without it. To be called once the proof has held.
void tellFigure(const QString& proof, const QString& of, int tried);

} // namespace bk::test
