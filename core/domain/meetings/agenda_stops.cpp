// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/meetings/agenda_stops.h"

#include <algorithm>

namespace bk {
namespace {

/// The points from `first` on that are done together for each child.
std::size_t endOfRun(const std::vector<AgendaPoint>& points, std::size_t first) {
    std::size_t end = first + 1;
    while (end < points.size() && points[end].perChild && points[end].followed == points[first].followed)
        ++end;
    return end;
}

int shareOf(const std::vector<AgendaPoint>& points, const QString& id) {
    const auto at =
        std::find_if(points.begin(), points.end(), [&](const AgendaPoint& point) { return point.id == id; });
    return at == points.end() ? 1 : std::max(at->share, 1);
}

} // namespace

std::vector<AgendaStop> agendaStops(const Meeting& meeting) {
    const std::vector<AgendaPoint> points = agenda(meeting.kind);
    std::vector<AgendaStop> stops;
    for (std::size_t at = 0; at < points.size();) {
        if (!points[at].perChild) {
            stops.push_back({points[at++].id, std::nullopt});
            continue;
        }
        const std::size_t end = endOfRun(points, at);
        for (const MeetingChild& child : meeting.children)
            if (isIndividual(meeting.kind) || child.followed == points[at].followed)
                for (std::size_t point = at; point < end; ++point)
                    stops.push_back({points[point].id, child.child});
        at = end;
    }
    return stops;
}

std::size_t currentStop(const Meeting& meeting, const std::vector<AgendaStop>& stops) {
    const auto at = std::find(stops.begin(), stops.end(), AgendaStop{meeting.currentPoint, meeting.currentChild});
    return at == stops.end() ? 0 : std::size_t(at - stops.begin());
}

std::vector<int> minutesPerStop(const Meeting& meeting, const std::vector<AgendaStop>& stops) {
    const std::vector<AgendaPoint> points = agenda(meeting.kind);
    int total = 0;
    for (const AgendaStop& stop : stops)
        total += shareOf(points, stop.point);
    std::vector<int> minutes;
    for (const AgendaStop& stop : stops)
        minutes.push_back(std::max(1, meeting.minutes * shareOf(points, stop.point) / std::max(total, 1)));
    return minutes;
}

} // namespace bk
