// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

namespace bk::bench {

/// Starts this program anew with the hidden option `--measure` and `arguments`, the name of what is measured first;
/// answers with the number it prints. Throws `std::runtime_error` when there is none.
double measureInOwnProcess(const QStringList& arguments);

/// The other end, which is told `arguments`.
double measureHere(const QStringList& arguments);

} // namespace bk::bench
