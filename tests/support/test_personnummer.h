// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/personnummer.h"
#include "core/domain/child/published_test_numbers.h"

#include <QDate>

namespace bk::test {

/// The day the tests live on.
inline QDate today() { return QDate(2026, 11, 20); }

/// One of Skatteverket's published test numbers, by a running number.
inline Personnummer aPersonnummer(std::size_t number = 0) {
    return *Personnummer::from(publishedTestPersonnummer[number % publishedTestPersonnummer.size()], today());
}

} // namespace bk::test
