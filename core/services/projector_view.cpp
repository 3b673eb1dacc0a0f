// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/projector_view.h"

#include "core/domain/unit/unit_settings.h"
#include "core/services/agenda_text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("ProjectorView", text); }

std::vector<ProjectedPoint> pointsOf(const Meeting& meeting) {
    const std::vector<AgendaPoint> points = agenda(meeting.kind);
    const auto current = std::find_if(
        points.begin(), points.end(), [&](const AgendaPoint& point) { return point.id == meeting.currentPoint; });
    const std::vector<AgendaStop> stops = agendaStops(meeting);
    const auto isHeld = [&](const AgendaPoint& point) { // no child, no point: as in the leader's list
        return std::any_of(stops.begin(), stops.end(), [&](const AgendaStop& stop) { return stop.point == point.id; });
    };
    std::vector<ProjectedPoint> shown;
    for (auto at = points.begin(); at != points.end(); ++at)
        if (isHeld(*at))
            shown.push_back(
                {at->id, agenda_text::heading(meeting.kind, at->id), at == current,
                 current != points.end() && at < current});
    return shown;
}

bool isAboutChildren(const Meeting& meeting) {
    if (meeting.currentChild)
        return true;
    for (const AgendaPoint& point : agenda(meeting.kind))
        if (point.id == meeting.currentPoint)
            return point.perChild;
    return false;
}

QString joined(const QString& one, const QString& other) {
    return one.isEmpty() || other.isEmpty() ? one + other : tr("%1 · %2").arg(one, other);
}

QString shownDay(QDate day) {
    return day.isValid() ? QLocale(QLocale::Swedish, QLocale::Sweden).toString(day, u"d MMMM yyyy"_s) : QString();
}

/// Why nothing of the child may be shown; empty: it may.
QString withheldBecause(const Meeting& meeting, const MeetingChild* part, const ProjectedChild* current) {
    if (!part || !current || current->child.id != part->child)
        return tr("Här visas ingenting just nu.");
    if (!part->interrupted.isEmpty())
        return tr("Den här delen av mötet är avbruten.");
    if (current->child.protection != ProtectedIdentity::None && !current->secondConfirmed)
        return tr("Här visas ingenting just nu.");
    if (!current->roomChecked && !notAllowedInRoom(meeting, part->child, current->openTo).isEmpty())
        return tr("Vi väntar tills de som ska vara med är på plats.");
    return {};
}

void showPart(
    ProjectorView& view, const MeetingChild& part, const ProjectedChild& current, const WellbeingModel& model) {
    if (current.child.protection == ProtectedIdentity::None)
        view.whom = current.child.calledName();
    if (current.agreed) {
        CompassFigure figure = compassFigure(model, {*current.agreed});
        if (!figure.series.empty())
            figure.series.front().label = tr("Teamet");
        figure.title = tr("Gemensam Behovskompass");
        view.compass = figure;
    }
    for (const Area area : part.prioritised)
        view.prioritised.append(model.areas[area].label);
    for (const SupportOffer& offer : part.offers)
        view.offers.push_back({offer.what, joined(model.areas[offer.area].label, offer.who)});
    for (const MeetingTask& task : part.tasks)
        view.tasks.push_back({task.what, joined(task.who, shownDay(task.due))});
    if (part.individualTeam)
        view.decisions.append(tr("Ett Individuellt barnteam startas"));
    if (part.noLongerFollowed)
        view.decisions.append(tr("Teamet följer inte längre barnet"));
}

} // namespace

QStringList notAllowedInRoom(const Meeting& meeting, ChildId child, const std::vector<OrganisationId>& openTo) {
    QStringList names;
    for (const MeetingParticipant& participant : meeting.participants)
        if (participant.attendance != Attendance::Absent && !maySee(participant, child, openTo))
            names.append(participant.name.isEmpty() ? participant.profession : participant.name);
    return names;
}

ProjectorView projectorView(
    const Meeting& meeting, const ProjectedChild* current, const WellbeingModel& model, const UnitSettings& settings) {
    ProjectorView view;
    view.meeting = agenda_text::meeting(meeting.kind);
    if (settings.practice)
        view.mark = tr("Övningsenhet – påhittade uppgifter");
    view.agenda = pointsOf(meeting);
    view.number = meeting.currentPoint;
    view.heading = agenda_text::heading(meeting.kind, meeting.currentPoint);
    if (meeting.next.isValid())
        view.next = QLocale(QLocale::Swedish, QLocale::Sweden).toString(meeting.next, u"dddd d MMMM yyyy 'kl.' H.mm"_s);
    if (!isAboutChildren(meeting)) {
        view.note = meeting.notes.value(meeting.currentPoint);
        return view;
    }
    const MeetingChild* part = meeting.currentChild ? meeting.find(*meeting.currentChild) : nullptr;
    view.withheld = withheldBecause(meeting, part, current);
    if (!view.withheld.isEmpty())
        return view;
    view.note = part->notes.value(meeting.currentPoint);
    showPart(view, *part, *current, model);
    return view;
}

} // namespace bk
