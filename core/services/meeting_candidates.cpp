// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/meeting_candidates.h"

#include "core/domain/common/swedish_text.h"
#include "core/services/open_unit.h"
#include "core/store/child_rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Meetings that are looked through for children a Barnteam still follows.
constexpr int meetingsLookedThrough = 24;

/// The newest word of the latest Barnteam meetings about each child.
std::vector<ChildId> followedChildren(OpenUnit& unit) {
    std::vector<ChildId> followed;
    QSet<ChildId> seen;
    int looked = 0;
    for (const MeetingRow& row : unit.meetings().rows()) {
        if (row.kind != MeetingKind::Barnteam || !row.closed.isValid())
            continue;
        if (++looked > meetingsLookedThrough)
            break;
        const auto meeting = unit.meetings().find(row.id);
        if (!meeting)
            continue;
        for (const MeetingChild& part : meeting->children) {
            if (seen.contains(part.child))
                continue;
            seen.insert(part.child);
            if (!part.noLongerFollowed && !part.individualTeam)
                followed.push_back(part.child);
        }
    }
    return followed;
}

bool waitsFor(const NextAction& action, MeetingKind kind) {
    if (kind == MeetingKind::Barnteam)
        return action.kind == ActionKind::PlanBarnteam || action.station == Station::Barnteam;
    return action.station == Station::IndividuelltBarnteam || action.kind == ActionKind::AppointStodsamordnare;
}

/// Decided on the child's page, though the step is not taken yet: it waits for the consent, or for somebody to go on.
bool decidedFor(OpenUnit& unit, const NextAction& action, MeetingKind kind) {
    if (action.kind != ActionKind::AskConsent && action.kind != ActionKind::TakeStep)
        return false;
    std::optional<Station> way;
    if (action.station == Station::Beslut) {
        if (const auto beslut = unit.process().find(BeslutId::fromNumber(action.record)))
            way = beslut->route;
    } else if (action.station == Station::Uppfoljningssamtal) {
        if (const auto talk = unit.process().find(UppfoljningssamtalId::fromNumber(action.record)))
            way = talk->next;
    }
    return way == (isIndividual(kind) ? Station::IndividuelltBarnteam : Station::Barnteam);
}

/// As the search of children does: each typed word begins a word of the name, with its accents where it has any.
bool matches(const QString& name, const QStringList& typed) {
    const QString exact = u' ' + searchExact(name);
    const QString folded = u' ' + searchFolded(name);
    return std::all_of(typed.begin(), typed.end(), [&](const QString& word) {
        const QString plain = searchFolded(word);
        return plain == word ? folded.contains(u' ' + plain) : exact.contains(u' ' + word);
    });
}

} // namespace

std::vector<WaitingChild> childrenWaitingFor(OpenUnit& unit, MeetingKind kind) {
    QHash<ChildId, WaitingChild> found;
    for (const ActionRow& row : unit.actions().all())
        if (waitsFor(row.action, kind) || decidedFor(unit, row.action, kind))
            found.insert(row.action.child, {row.action.child, row.childName, false});
    if (kind == MeetingKind::Barnteam)
        for (const ChildId id : followedChildren(unit)) {
            const auto child = found.contains(id) ? std::nullopt : unit.children().find(id);
            if (child)
                found.insert(id, {id, listName(*child), true});
            else if (found.contains(id))
                found[id].followed = true;
        }
    std::vector<std::pair<QByteArray, WaitingChild>> ordered;
    ordered.reserve(std::size_t(found.size()));
    for (const WaitingChild& child : std::as_const(found))
        ordered.emplace_back(swedishSortKey(child.name), child);
    std::sort(ordered.begin(), ordered.end(), [](const auto& one, const auto& other) {
        return std::pair(one.first, one.second.id) < std::pair(other.first, other.second.id);
    });
    std::vector<WaitingChild> waiting;
    waiting.reserve(ordered.size());
    for (auto& [key, child] : ordered)
        waiting.push_back(std::move(child));
    return waiting;
}

bool isFollowed(OpenUnit& unit, ChildId child) {
    const std::vector<ChildId> followed = followedChildren(unit);
    return std::find(followed.begin(), followed.end(), child) != followed.end();
}

FoundCandidates findCandidates(
    OpenUnit& unit, MeetingKind kind, const std::vector<WaitingChild>& waiting, const QString& typed, int limit) {
    const QStringList words = searchExact(typed).split(u' ', Qt::SkipEmptyParts);
    FoundCandidates found;
    const auto isFull = [&] {
        return int(found.shown.size()) >= limit;
    };
    QSet<ChildId> listed;
    for (const WaitingChild& child : waiting) {
        listed.insert(child.id);
        if (!words.isEmpty() && !matches(child.name, words))
            continue;
        if (isFull()) {
            ++found.more;
            continue;
        }
        found.shown.push_back(meetingCandidate(unit, kind, child.id));
        found.shown.back().followed = child.followed;
    }
    if (words.isEmpty())
        return found;
    for (const ChildRow& row : unit.children().search(typed, limit))
        if (!isFull() && !listed.contains(row.id))
            found.shown.push_back(meetingCandidate(unit, kind, row.id));
    return found;
}

} // namespace bk
