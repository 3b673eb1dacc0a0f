// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/common/json_reader.h"

namespace bk {

/// What a file of the program says of itself in `format` and `formatVersion`.
struct FileFormat {
    QLatin1StringView name; ///< "behovskompass-pack"
    int version = 1;        ///< the only one that is read
    QString rule; ///< of the faults: "pack" gives pack.format, pack.formatVersion and pack.formatVersion.newer
};

/// Whether the file is of that format and version. If not it has one fault, and nothing else is worth saying about it:
/// it is something else or was made for a newer program.
bool isOfFormat(JsonObject& root, const FileFormat& format);

} // namespace bk
