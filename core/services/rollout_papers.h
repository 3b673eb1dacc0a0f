// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/rollout/rollout.h"

namespace bk {

struct FormSource;

/// The papers of the rollout, with what the unit has written; `written` null: to fill in by hand. They tell of staff
/// and parties and never of a child, and are in Swedish.
namespace rollout_papers {

Document phases(const FormSource& source, const Rollout* written);
Document plan(const FormSource& source, const Rollout* written);
Document people(const FormSource& source, const Rollout* written);
Document selfChecks(const FormSource& source, const Rollout* written);
Document training(const FormSource& source, const Rollout* written);
Document costs(const FormSource& source, const Rollout* written);
Document agreement(const FormSource& source, const Rollout* written);

} // namespace rollout_papers
} // namespace bk
