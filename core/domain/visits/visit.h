// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/visits/visit_programme.h"

namespace bk {

/// Why a child is in the programme.
enum class VisitTarget { FirstChild, FirstInSweden, Other };
/// "first-child" … as in files and columns.
QString toString(VisitTarget target);
std::optional<VisitTarget> visitTargetFrom(const QString& text);

/// How a child's time in the programme ended.
enum class VisitEnding { Completed, Declined, Moved, Other };
QString toString(VisitEnding ending);
std::optional<VisitEnding> visitEndingFrom(const QString& text);

/// A child takes part in one version of the visit programme, once.
struct VisitEnrolment {
    ChildId child;
    QString programme; ///< id of the version, kept for ever
    QDate joined;
    QDate expectedBirth; ///< while the child is not born; may be invalid
    VisitTarget target = VisitTarget::FirstChild;
    QDate ended; ///< invalid: goes on
    std::optional<VisitEnding> ending;
    QString endingNote;
    QDateTime savedAt;

    bool isOpen() const { return !ended.isValid(); }
    /// From which the visits are planned: the day of birth where it is known.
    QDate from(QDate birth) const { return birth.isValid() ? birth : expectedBirth; }

    bool operator==(const VisitEnrolment&) const = default;
};
/// Rules: visits.joined.missing, visits.joined.future, visits.programme.unknown, visits.ended.before,
/// visits.ended.future, visits.ending.missing, visits.ended.missing, visits.text.tooLong.
Issues issues(const VisitEnrolment& enrolment, const VisitProgrammes& programmes, QDate today);

enum class VisitState { Booked, Done, Missed, Declined };
QString toString(VisitState state);
std::optional<VisitState> visitStateFrom(const QString& text);

/// What was talked about of one area, as it is on the flower.
struct VisitArea {
    bool talked = false;
    QString note;

    bool operator==(const VisitArea&) const = default;
};

struct Visit;
using VisitId = Id<Visit>;

/// A visit of the programme that was booked, made, missed or declined. One that was missed stays; the next attempt is
/// another.
struct Visit {
    VisitId id;
    ChildId child;
    QString programme;
    QString kind; ///< id of a `VisitKind`
    VisitState state = VisitState::Booked;
    QDate date; ///< on which it is booked, was held, was to be, or was declined
    std::optional<VisitPlace> place;
    std::array<QString, allVisitProfessions.size()> staff; ///< names, by `VisitProfession`
    QString family;                                        ///< who of the family took part
    QString reason;                                        ///< why it was missed or declined
    QString declinedBy;
    PerArea<VisitArea> areas;
    QString note;
    QDateTime savedAt;

    bool operator==(const Visit&) const = default;
};
/// Rules: visit.kind.missing, visit.date.missing, visit.date.future (anything but booked), visit.place.missing and
/// visit.staff.missing (done), visit.reason.missing (missed), visit.declinedBy.missing (declined),
/// visit.text.tooLong (where: field; value: limit).
Issues issues(const Visit& visit, QDate today);

} // namespace bk
