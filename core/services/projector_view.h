// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_figure.h"
#include "core/domain/meetings/agenda_stops.h"

namespace bk {

struct UnitSettings;

/// A line of what the team wrote: what, and beside it who, when or in which area.
struct ProjectedLine {
    QString text;
    QString detail;

    bool operator==(const ProjectedLine&) const = default;
};

struct ProjectedPoint {
    QString number; ///< "3c"
    QString heading;
    bool current = false;
    bool done = false;

    bool operator==(const ProjectedPoint&) const = default;
};

/// All that may stand on the projector, as a value. The window that paints it knows nothing else: no repository, no
/// meeting, no child. Holds the called name of one child at most, and never a personnummer, an address, a guardian or
/// anything of a child whose part may not be shown.
struct ProjectorView {
    QString meeting; ///< "Barnteam"
    QString mark;    ///< "Övningsenhet …"; else empty
    std::vector<ProjectedPoint> agenda;
    QString number; ///< of the current point
    QString heading;
    QString whom;     ///< what the child is called; empty where the point is about none, or the identity is protected
    QString withheld; ///< why nothing of the child is shown; then all below is empty
    QString note;     ///< as it is typed, openly
    std::optional<CompassFigure> compass; ///< what the team has agreed on so far
    QStringList prioritised;              ///< in order
    std::vector<ProjectedLine> offers;
    std::vector<ProjectedLine> tasks;
    QStringList decisions;
    QString next; ///< when the next meeting is
};

/// What the projector's view is told about the child of the current point.
struct ProjectedChild {
    Child child;
    std::vector<OrganisationId> openTo;
    std::optional<CompassProfile> agreed;
    bool roomChecked = false;     ///< the leader has seen that those who may not see the child have left the room
    bool secondConfirmed = false; ///< of a protected identity: another person has agreed that the room sees this
};

/// `current` is the child of `meeting.currentChild`; null where the point is about none. A child that does not match
/// is taken for none and withheld.
ProjectorView projectorView(
    const Meeting& meeting, const ProjectedChild* current, const WellbeingModel& model, const UnitSettings& settings);

/// Names of those in the room that may not see the child: present, or not noted as absent.
QStringList notAllowedInRoom(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo);

} // namespace bk
