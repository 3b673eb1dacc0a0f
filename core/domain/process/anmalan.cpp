// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/anmalan.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {

Issues issues(const Anmalan& anmalan) {
    Issues found;
    if (isBlank(anmalan.receiver))
        found.push_back({u"anmalan.receiver.missing"_s, u"receiver"_s, {}});
    if (isBlank(anmalan.madeBy))
        found.push_back({u"anmalan.madeBy.missing"_s, u"madeBy"_s, {}});
    if (isBlank(anmalan.description))
        found.push_back({u"anmalan.description.missing"_s, u"description"_s, {}});
    const QString tooLong = u"anmalan.text.tooLong"_s;
    checkLength(found, tooLong, u"receiver"_s, anmalan.receiver, text_limits::line);
    checkLength(found, tooLong, u"madeBy"_s, anmalan.madeBy, text_limits::name);
    checkLength(found, tooLong, u"profession"_s, anmalan.profession, text_limits::line);
    checkLength(found, tooLong, u"description"_s, anmalan.description, text_limits::freeText);
    for (const Area area : allAreas)
        checkLength(
            found, tooLong, u"area.%1"_s.arg(indexOf(area)), anmalan.areas[area].description, text_limits::freeText);
    return found;
}

} // namespace bk
