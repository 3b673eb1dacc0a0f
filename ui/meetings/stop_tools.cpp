// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/meetings/stop_tools.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

std::vector<StopTool> byPoint(MeetingKind kind, const QString& point) {
    using Tools = QHash<QString, std::vector<StopTool>>;
    static const Tools barnteam{
        {u"2"_s, {StopTool::Means, StopTool::Decisions, StopTool::Tasks}},
        {u"3a"_s, {StopTool::Card}},
        {u"3b"_s, {StopTool::Means}},
        {u"3c"_s, {StopTool::Joint}},
        {u"3d"_s, {StopTool::Priorities}},
        {u"3e"_s, {StopTool::Offers}},
        {u"3f"_s, {StopTool::Decisions, StopTool::Tasks}},
        {u"5"_s, {StopTool::Next}}};
    static const Tools first{
        {u"3a"_s, {StopTool::Means}},
        {u"5"_s, {StopTool::Tasks}},
        {u"6a"_s, {StopTool::Stodsamordnare}},
        {u"6b"_s, {StopTool::Stodsamordnare}},
        {u"8"_s, {StopTool::Next}}};
    static const Tools working{{u"3d"_s, {StopTool::Tasks}}, {u"6"_s, {StopTool::Tasks}}, {u"8"_s, {StopTool::Next}}};
    static const Tools closing{{u"2a"_s, {StopTool::Means}}};
    switch (kind) {
    case MeetingKind::Barnteam: return barnteam.value(point);
    case MeetingKind::ForstaMote: return first.value(point);
    case MeetingKind::Arbetsmote: return working.value(point);
    case MeetingKind::Avslutande: return closing.value(point);
    }
    Q_UNREACHABLE();
}

} // namespace

std::vector<StopTool> toolsAt(const Meeting& meeting, const AgendaStop& stop) {
    std::vector<StopTool> tools = byPoint(meeting.kind, stop.point);
    const std::vector<AgendaStop> stops = agendaStops(meeting);
    if (!stops.empty() && stop == stops.front())
        tools.insert(tools.begin(), StopTool::Attendance);
    if (!stops.empty() && stop == stops.back())
        tools.push_back(StopTool::Close);
    return tools;
}

} // namespace bk
