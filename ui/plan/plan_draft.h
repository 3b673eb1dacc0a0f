// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"

#include <QJsonObject>

namespace bk::plan_draft {

/// What the form holds, as an encrypted draft keeps it, written as a file of children has it: nothing checked, nothing
/// lost.
QJsonObject from(const BarnetsPlan& plan);
/// `start`: id, child and when it was saved, which are those of the form. What is missing is left blank; drafts of
/// earlier programs are read too.
BarnetsPlan plan(const QJsonObject& json, BarnetsPlan start);

} // namespace bk::plan_draft
