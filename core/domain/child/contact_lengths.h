// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"

namespace bk {

/// Each text that is longer than its limit, by the rule and the fields' names behind `where` ("guardian.1.").
void checkLengths(Issues& issues, const QString& rule, const QString& where, const Contact& contact);
void checkLengths(Issues& issues, const QString& rule, const QString& where, const ResponsiblePerson& person);

} // namespace bk
