// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/goal.h"
#include "core/domain/plan/plan_version.h"

#include <QIcon>

namespace bk::plan_words {

QString status(SupportStatus status);
/// Goes with the word, never alone.
QIcon statusIcon(SupportStatus status);
QString helper(HelperKind kind);
QString role(SignatureRole role);
/// "1: Närmast mig"
QString circle(int circle);

} // namespace bk::plan_words
