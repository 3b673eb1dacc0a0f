// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/issue.h"

#include <QHash>

class QWidget;

namespace bk {

class Field;

/// Shows each issue's sentence at the field named by its `where`; gives back those without a field. Clears the other
/// fields.
Issues showIssuesByPlace(const Issues& issues, const QHash<QString, Field*>& fields);

/// The control of the first field below `form`, in the order the fields were made, that has an issue; null: none.
QWidget* firstControlWithIssue(const QWidget* form);

} // namespace bk
