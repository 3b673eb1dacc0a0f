// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace bk {

/// A label of plain text that wraps.
QLabel* plainLabel(const QString& text = {});
/// The same for what is said beside the matter, in the theme's quiet colour.
QLabel* quietLabel(const QString& text = {});

/// A heading inside a form.
QLabel* sectionHeading(const QString& text);

/// A column without margins, for the parts of a form.
QVBoxLayout* columnIn(QWidget* widget);

/// Scrolls `form` up and down, and only where there is no room at all sideways; the form keeps a readable width (about
/// 100 letters) and stands at the left.
QScrollArea* scrollColumn(QWidget* form, const QString& accessibleName);

} // namespace bk
