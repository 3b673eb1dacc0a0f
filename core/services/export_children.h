// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/open_unit.h"

#include <QJsonObject>

#include <span>

namespace bk {

/// Children with everything recorded about them, as docs/formats/children.schema.json describes it, with the packs that
/// their ratings need. Throws NotFound for a child that is not in the unit.
QByteArray childrenJson(OpenUnit& unit, std::span<const ChildId> children);
/// The same of what may leave as `entry` says: what guardians must not know of, and where a child with protected
/// identity has lived, only for the unit's own use and where a law asks for it.
QByteArray childrenJson(OpenUnit& unit, std::span<const ChildId> children, const SharingEntry& entry);

/// A row for each child that a file holds; `what` says what it is.
std::vector<SharingEntry> exportRows(std::span<const ChildId> children, const SharingEntry& entry, const QString& what);

/// `childrenJson` to a file through `shareFile`, one row in the log per child. `entry.child`, `way` and `what` are
/// filled in here. Throws InvalidInput (export.tooLarge) for several children in a file that no unit would take; one
/// child's own copy is handed out however large it is.
void exportChildren(
    OpenUnit& unit, std::span<const ChildId> children, const SharingEntry& entry, const QString& targetPath);

} // namespace bk
