// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/visits/thematic_meeting.h"

#include "core/domain/common/text_limits.h"

using namespace Qt::StringLiterals;

namespace bk {

Issues issues(const ThematicMeeting& meeting, QDate today) {
    Issues found;
    if (!meeting.date.isValid())
        found.push_back({u"thematic.date.missing"_s, u"date"_s, {}});
    if (isBlank(meeting.theme))
        found.push_back({u"thematic.theme.missing"_s, u"theme"_s, {}});
    for (std::size_t i = 0; i < meeting.attended.size(); ++i) {
        const QString where = u"attended.%1"_s.arg(i);
        if (!meeting.attended[i])
            continue;
        if (*meeting.attended[i] < 0 || *meeting.attended[i] > mostAttendees)
            found.push_back({u"thematic.attended.range"_s, where, {u"0"_s, QString::number(mostAttendees)}});
        else if (meeting.date > today)
            found.push_back({u"thematic.attended.early"_s, where, {}});
    }
    const QString rule = u"thematic.text.tooLong"_s;
    checkLength(found, rule, u"theme"_s, meeting.theme, text_limits::line);
    checkLength(found, rule, u"audience"_s, meeting.audience, text_limits::line);
    checkLength(found, rule, u"heldBy"_s, meeting.heldBy, text_limits::line);
    checkLength(found, rule, u"place"_s, meeting.place, text_limits::line);
    checkLength(found, rule, u"organisations"_s, meeting.organisations, text_limits::line);
    checkLength(found, rule, u"note"_s, meeting.note, text_limits::freeText);
    return found;
}

} // namespace bk
