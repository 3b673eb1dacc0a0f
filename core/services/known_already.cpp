// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/known_already.h"

#include "core/domain/common/text_limits.h"
#include "core/services/agenda_text.h"
#include "core/services/family_view.h"
#include "core/services/open_unit.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("KnownAlready", text); }

QString iso(QDate day) { return day.toString(Qt::ISODate); }

/// Which point of which agenda tells of what. What the Upptäckare said of the card is not among them.
struct Point {
    PlanField field;
    MeetingKind kind;
    QLatin1StringView id;
};
constexpr Point points[] = {
    {PlanField::Goals, MeetingKind::ForstaMote, "2"_L1},
    {PlanField::Goals, MeetingKind::ForstaMote, "4"_L1},
    {PlanField::Goals, MeetingKind::Arbetsmote, "2"_L1},
    {PlanField::Goals, MeetingKind::Arbetsmote, "5"_L1},
    {PlanField::SubGoals, MeetingKind::ForstaMote, "4"_L1},
    {PlanField::SubGoals, MeetingKind::Arbetsmote, "5"_L1},
    {PlanField::CentralNeeds, MeetingKind::Barnteam, "3d"_L1},
    {PlanField::CentralNeeds, MeetingKind::ForstaMote, "3c"_L1},
    {PlanField::CentralNeeds, MeetingKind::Arbetsmote, "4b"_L1},
    {PlanField::JointDescription, MeetingKind::Barnteam, "3b"_L1},
    {PlanField::JointDescription, MeetingKind::Barnteam, "3c"_L1},
    {PlanField::JointDescription, MeetingKind::ForstaMote, "3a"_L1},
    {PlanField::JointDescription, MeetingKind::ForstaMote, "3b"_L1},
    {PlanField::Strengths, MeetingKind::ForstaMote, "3d"_L1},
    {PlanField::Strengths, MeetingKind::Arbetsmote, "4a"_L1},
    {PlanField::Strengths, MeetingKind::Avslutande, "2a"_L1},
    {PlanField::EarlierEvents, MeetingKind::Barnteam, "2"_L1},
    {PlanField::EarlierEvents, MeetingKind::Arbetsmote, "3a"_L1},
    {PlanField::Support, MeetingKind::Barnteam, "3e"_L1},
    {PlanField::Support, MeetingKind::ForstaMote, "5"_L1},
    {PlanField::Support, MeetingKind::ForstaMote, "5a"_L1},
    {PlanField::Support, MeetingKind::Arbetsmote, "3c"_L1},
    {PlanField::Support, MeetingKind::Arbetsmote, "3d"_L1},
};

} // namespace

KnownAlready::KnownAlready(OpenUnit& unit, ChildId child)
    : m_unit(unit)
    , m_records(withoutHidden(recordsOf(unit, child)))
    , m_organisations(unit.registers().organisations())
    , m_hides(familyView(unit, child).hidesSomething()) {}

void KnownAlready::add(const QString& text, const QString& origin, QDate date, std::optional<Area> area) {
    if (!isBlank(text))
        m_found.push_back({text.trimmed(), origin, date, area, {}, {}, {}});
}

void KnownAlready::addPerson(
    const QString& name, const QString& relation, int circle, const QString& origin, QDate date) {
    if (!isBlank(name))
        m_found.push_back(
            {name.trimmed(), origin, date, {}, NetworkPerson{name.trimmed(), relation.trimmed(), circle, 0}, {}, {}});
}

void KnownAlready::addEvent(const EarlierEvent& event, const QString& origin, QDate date) {
    QStringList words{event.happened.trimmed(), event.support.trimmed()};
    words.removeAll(QString());
    if (!words.isEmpty())
        m_found.push_back({words.join(u'\n'), origin, date, {}, {}, event, {}});
}

void KnownAlready::addSupport(Support support, const QString& origin, QDate date) {
    support.what = support.what.trimmed();
    std::optional<Area> area;
    if (!support.needs.empty())
        area = support.needs.front().area;
    if (!support.what.isEmpty())
        m_found.push_back({support.what, origin, date, area, {}, {}, std::move(support)});
}

void KnownAlready::addMeeting(const NextMeeting& meeting, const QString& origin, QDate date) {
    QStringList words{meeting.when.toString(u"yyyy-MM-dd HH:mm"_s), meeting.place};
    words.removeAll(QString());
    m_found.push_back({words.join(u", "_s), origin, date, {}, {}, {}, {}, meeting});
}

void KnownAlready::addNotes(PlanField field) {
    for (const Meeting& meeting : m_records.meetings)
        for (const Point& point : points) {
            const MeetingChild* part = meeting.find(m_records.child.id);
            if (point.field != field || point.kind != meeting.kind || !part)
                continue;
            const QDate date = meeting.when.date();
            const QString note = part->notes.value(point.id);
            if (field == PlanField::EarlierEvents)
                addEvent({iso(date), note, {}, {}}, origin(meeting), date);
            else if (field == PlanField::SubGoals) // one a line
                for (const QString& line : note.split(u'\n'))
                    add(line, origin(meeting), date);
            else if (Support support; field == PlanField::Support) {
                support.what = note;
                addSupport(std::move(support), origin(meeting), date);
            } else
                add(note, origin(meeting), date);
        }
}

std::vector<PlanSuggestion> KnownAlready::suggestions() && {
    std::ranges::stable_sort(m_found, [](const PlanSuggestion& one, const PlanSuggestion& other) {
        if (one.date.isValid() != other.date.isValid())
            return !one.date.isValid();
        return one.date > other.date;
    });
    std::vector<PlanSuggestion> once;
    for (PlanSuggestion& each : m_found)
        if (std::ranges::none_of(once, [&](const PlanSuggestion& had) {
                return had.area == each.area && had.text.compare(each.text, Qt::CaseInsensitive) == 0;
            }))
            once.push_back(std::move(each));
    return once;
}

const QString& KnownAlready::label(Area area) const { return m_unit.model().areas[area].label; }

QString KnownAlready::nameOf(OrganisationId organisation) const {
    const auto found = std::ranges::find(m_organisations, organisation, &Organisation::id);
    return found == m_organisations.end() ? QString() : found->name;
}

bool KnownAlready::isOrganisation(const QString& name) const {
    return std::ranges::find(m_organisations, name.trimmed(), &Organisation::name) != m_organisations.end();
}

QString KnownAlready::origin(const Meeting& meeting) const {
    return tr("Minnesanteckningar %1 %2").arg(agenda_text::meeting(meeting.kind), iso(meeting.when.date()));
}

QString KnownAlready::origin(const Upptackarkort& card) const {
    const QString& from = card.finder.organisation.isEmpty() ? card.finder.name : card.finder.organisation;
    const QString what = tr("Upptäckarkort %1").arg(iso(card.date));
    return from.isEmpty() ? what : u"%1, %2"_s.arg(what, from);
}

QString KnownAlready::origin(const Barnsamtal& samtal, const QString& part) const {
    const QString what = samtal.followUp ? tr("Uppföljande skattning %1") : tr("Barnsamtal %1");
    return u"%1, %2"_s.arg(what.arg(iso(samtal.date)), part);
}

std::vector<PlanSuggestion> planSuggestions(OpenUnit& unit, ChildId child, PlanField field) {
    KnownAlready known(unit, child);
    known.addNotes(field);
    switch (field) {
    case PlanField::Network: known::addNetwork(known); break;
    case PlanField::Goals: known::addGoals(known); break;
    case PlanField::SubGoals: break; // the notes alone tell of them
    case PlanField::MyDescription: known::addMyDescription(known); break;
    case PlanField::CentralNeeds: known::addCentralNeeds(known, unit.settings().thresholds); break;
    case PlanField::JointDescription: known::addJointDescription(known); break;
    case PlanField::Fordjupad: known::addFordjupad(known); break;
    case PlanField::Strengths: known::addStrengths(known); break;
    case PlanField::EarlierEvents: known::addEarlierEvents(known); break;
    case PlanField::Support: known::addSupport(known); break;
    case PlanField::NextMeeting: known::addNextMeeting(known, unit.today()); break;
    }
    return std::move(known).suggestions();
}

} // namespace bk
