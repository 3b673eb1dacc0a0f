// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_reader.h"
#include "core/domain/instruments/instrument_library.h"
#include "core/services/child_records.h"

#include <functional>
#include <memory>

namespace bk {

inline constexpr QLatin1StringView childrenFormat("behovskompass-children");
/// What is written. Version 1, without stödprocessen and its organisations, version 2, without what the whole plan
/// holds, version 3, without the visit programme, version 4, without the family's languages, and version 5, without
/// `survey` of a guardian's part, are read as well.
inline constexpr int childrenFormatVersion = 6;

/// One child of a file, with the places that a check against the unit complains about.
struct FileChild {
    ChildRecords records;
    QString path; ///< JSON pointer
};

/// A pack that came with a file.
struct FilePack {
    QByteArray json;
    InstrumentPack pack;
    QString path;
};

/// A file of children as docs/formats/children.schema.json describes it.
struct ChildrenFile {
    QString unitName;
    std::vector<FilePack> packs;
    std::vector<Organisation> organisations; ///< that the records name, without contact persons
    int children = 0;                        ///< that were read
    bool newer = false;                      ///< made by a later version
    std::unique_ptr<JsonFile> json;          ///< holds the faults, and takes those that only a look into the unit finds
};

/// Takes over one child of the file before the next is read: a file is far larger in memory than on the disk.
/// `json`: knows the lines of this child's values.
using TakeChild = std::function<void(const JsonFile& json, const FileChild& child)>;

/// Checks form, lengths, ranges and every rule of the domain. `known`: the instruments of the unit that reads. Holds
/// one child at a time; `take` gets every one, also one that has faults. Stops where `JsonFile` keeps no more faults.
/// Throws what `take` does.
ChildrenFile
readChildrenFile(const QByteArray& json, const InstrumentLibrary& known, QDate today, const TakeChild& take = nullptr);

/// Whether the file, as this program wrote it, keeps within what `readChildrenFile` takes.
bool isSmallEnough(const QByteArray& json);

} // namespace bk
