// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QWidget;

namespace bk {

/// What a paper is saved as: PDF, or a web page for screen readers.
QStringList paperFilters();

/// "Sparat som …" in the nearest message bar, of what nobody has to know the way of: a form to fill in by hand.
void saySaved(QWidget* place, const QString& path);
/// The same of what is about somebody, and that it is logged.
void sayShared(QWidget* place, const QString& path);

} // namespace bk
