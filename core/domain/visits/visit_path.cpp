// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/visits/visit_path.h"

#include "core/domain/common/enum_ids.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::array<EnumId<VisitStage>, 8> stageIds{{
    {VisitStage::NotYet, "not-yet"_L1},
    {VisitStage::ToBook, "to-book"_L1},
    {VisitStage::Late, "late"_L1},
    {VisitStage::Booked, "booked"_L1},
    {VisitStage::Missed, "missed"_L1},
    {VisitStage::Done, "done"_L1},
    {VisitStage::Declined, "declined"_L1},
    {VisitStage::Passed, "passed"_L1},
}};

/// How long before its day a visit is to be booked (P).
constexpr int bookedAheadDays = 14;

bool isDone(const Visit& visit) { return visit.state == VisitState::Done; }

std::optional<Visit> countingVisit(const std::vector<Visit>& visits, const QString& kind) {
    const Visit* counts = nullptr;
    for (const Visit& each : visits)
        if (each.kind == kind && (!counts || !isDone(*counts)))
            counts = &each;
    return counts ? std::optional(*counts) : std::nullopt;
}

/// Without anything written, or after a missed one.
VisitStage openStage(const PathVisit& step, QDate next, QDate joined, QDate today) {
    if (!step.planned.isValid() || today < step.planned.addDays(-bookedAheadDays))
        return VisitStage::NotYet;
    if ((next.isValid() && today >= next) || joined > step.lastDay)
        return VisitStage::Passed;
    if (step.visit)
        return VisitStage::Missed;
    return today > step.lastDay ? VisitStage::Late : VisitStage::ToBook;
}

VisitStage stageOf(const PathVisit& step, QDate next, QDate joined, QDate today) {
    if (!step.visit)
        return openStage(step, next, joined, today);
    switch (step.visit->state) {
    case VisitState::Done: return VisitStage::Done;
    case VisitState::Declined: return VisitStage::Declined;
    case VisitState::Booked: return step.visit->date < today ? VisitStage::Late : VisitStage::Booked;
    case VisitState::Missed: return openStage(step, next, joined, today);
    }
    Q_UNREACHABLE();
}

} // namespace

QString toString(VisitStage stage) { return idIn(stageIds, stage); }

bool waits(VisitStage stage) {
    return stage == VisitStage::ToBook || stage == VisitStage::Late || stage == VisitStage::Missed;
}

std::vector<PathVisit> visitPath(const VisitProgramme& programme, const VisitChild& child, QDate today) {
    const QDate from = child.enrolment.from(child.birthDate);
    std::vector<PathVisit> path;
    for (std::size_t i = 0; i < programme.visits.size(); ++i) {
        const VisitKind& kind = programme.visits[i];
        PathVisit step{
            kind.id, kind.plannedOn(from), kind.lastDay(from), VisitStage::NotYet,
            countingVisit(child.visits, kind.id)};
        const QDate next = i + 1 < programme.visits.size() ? programme.visits[i + 1].plannedOn(from) : QDate();
        step.stage = stageOf(step, next, child.enrolment.joined, today);
        path.push_back(std::move(step));
    }
    return path;
}

bool isCompleted(const VisitProgramme& programme, const std::vector<Visit>& visits) {
    return std::ranges::all_of(programme.visits, [&visits](const VisitKind& kind) {
        return std::ranges::any_of(visits, [&kind](const Visit& each) { return each.kind == kind.id && isDone(each); });
    });
}

std::vector<DueVisit>
visitsDue(const std::vector<VisitChild>& children, const VisitProgrammes& programmes, QDate today) {
    std::vector<DueVisit> due;
    for (const VisitChild& child : children) {
        const VisitProgramme* programme = programmeWith(programmes, child.enrolment.programme);
        if (!programme || !child.enrolment.isOpen())
            continue;
        for (PathVisit& step : visitPath(*programme, child, today))
            if (waits(step.stage) || step.stage == VisitStage::Booked)
                due.push_back({child.child, programme->id, std::move(step)});
    }
    std::ranges::sort(due, {}, [](const DueVisit& each) { return std::tuple(each.step.due(), each.child); });
    return due;
}

} // namespace bk
