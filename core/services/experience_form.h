// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/document.h"
#include "core/domain/statistics/experience.h"

namespace bk {

struct FormSource;

/// An anonymous survey of how the work is experienced, to fill in by hand. In Swedish.
Document experienceForm(const FormSource& source, Respondent respondent);
/// Its id among all papers: "upplevelse-barn".
QString experienceFormId(Respondent respondent);

} // namespace bk
