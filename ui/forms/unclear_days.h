// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>

class QWidget;

namespace bk {

/// What stands in the date boxes below `form` and is no date: the form's value has no room for it, its draft has.
QJsonArray unclearDays(const QWidget* form);
/// Puts it back as it was typed. A box is known by its accessible name and its number among those of the same name;
/// where there are not as many of that name as there were, or none, it is left out.
void setUnclearDays(const QWidget* form, const QJsonArray& days);

} // namespace bk
