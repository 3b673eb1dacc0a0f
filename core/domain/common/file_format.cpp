// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/file_format.h"

using namespace Qt::StringLiterals;

namespace bk {

bool isOfFormat(JsonObject& root, const FileFormat& format) {
    if (root.value("format"_L1).toString() != format.name) {
        root.fault("format"_L1, format.rule + u".format"_s);
        return false;
    }
    const QJsonValue version = root.value("formatVersion"_L1);
    if (version.isDouble() && version.toDouble() == format.version)
        return true;
    const QString rule = format.rule + u".formatVersion"_s;
    root.fault(
        "formatVersion"_L1, version.toDouble() > format.version ? rule + u".newer"_s : rule,
        {QString::number(format.version)});
    return false;
}

} // namespace bk
