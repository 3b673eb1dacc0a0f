// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_lines.h"
#include "core/services/open_unit.h"

namespace bk {

/// What an import file holds, checked before anything is changed.
struct ImportReading {
    std::vector<JsonFault> faults; ///< in order of lines; empty exactly when the file can be imported
    int children = 0;
    QString unitName; ///< of the unit that made the file
};

inline constexpr qsizetype largestImport = 64 * 1024 * 1024;
/// Of one child in it, and of all that stands around the children.
inline constexpr qsizetype largestChild = 16 * 1024 * 1024;

/// Reads and checks a file of children against docs/formats/children.schema.json and against the unit, without changing
/// it.
ImportReading checkImport(OpenUnit& unit, const QByteArray& json);

/// Imports every child of the file, or none: one transaction. Children, conversations and ratings that the unit already
/// holds are never changed: an id or personnummer that is already here refuses the whole file. Returns the number of
/// children. `reason` stands in the log of each: where they are from. Throws MalformedImport (detail: the first fault's
/// line and rule), Refused (children.known, children.personnummer.known, children.pack.conflict), NewerFormat for a
/// file of a later version.
int importChildren(OpenUnit& unit, const QByteArray& json, const QString& reason = {});
/// The same from a file of at most `largestImport` bytes. Throws NotFound, Io as well.
int importChildrenFile(OpenUnit& unit, const QString& path);

} // namespace bk
