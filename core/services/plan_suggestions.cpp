// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/plan_suggestions.h"

#include "core/services/known_already.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("KnownAlready", text); }

QString iso(QDate day) { return day.toString(Qt::ISODate); }

QString joined(QStringList words, const QString& between) {
    words.removeAll(QString());
    return words.join(between);
}

QString guardianOf(const GuardianPart& part) {
    return part.relation.isEmpty() ? tr("vårdnadshavare %1").arg(part.guardian) : part.relation;
}

void addParticipants(KnownAlready& known, const Meeting& meeting) {
    for (const MeetingParticipant& participant : meeting.participants) {
        const bool finder = participant.role == ParticipantRole::Upptackare;
        if (participant.attendance == Attendance::Absent || participant.role == ParticipantRole::Child ||
            participant.role == ParticipantRole::Guardian || (finder && known.hidesSomething()))
            continue;
        const QString organisation = participant.organisation ? known.nameOf(*participant.organisation) : QString();
        known.addPerson(
            participant.name, joined({participant.profession, organisation}, u", "_s),
            isIndividual(meeting.kind) ? 3 : networkCircles, known.origin(meeting), meeting.when.date());
    }
}

/// The areas of the child's newest rating that stand at or below the unit's threshold, lowest first.
void addLowest(KnownAlready& known, const ComparisonThresholds& thresholds) {
    const auto& samtal = known.records().samtal; // newest first
    const auto rated = std::ranges::find_if(samtal, [](const Barnsamtal& each) {
        return std::ranges::any_of(each.childPart.areas, [](const AreaAnswer& answer) { return bool(answer.rating); });
    });
    if (rated == samtal.end())
        return;
    QStringList labels;
    for (const CompassProfile& profile : profiles(*rated, {}))
        for (const Area area : workOrder(profile))
            if (profile.rater.kind == RaterKind::Child && profile.areas[area].value &&
                *profile.areas[area].value <= thresholds.strengthen)
                labels.append(known.label(area));
    known.add(labels.join(u", "_s), known.origin(*rated, tr("det barnet skattade lägst")), rated->date);
}

/// Who does it, as far as the name tells.
void setHelper(Support& support, const KnownAlready& known, const QString& who) {
    const Child& child = known.records().child;
    if (known.isOrganisation(who)) {
        support.organisation = who;
        return;
    }
    support.helper = who;
    if (std::ranges::find(child.guardians, who, &Guardian::name) != child.guardians.end())
        support.helperKind = HelperKind::Guardian;
    else if (who == child.calledName() || who == child.fullName())
        support.helperKind = HelperKind::Child;
}

} // namespace

namespace known {

void addNetwork(KnownAlready& known) {
    const Child& child = known.records().child;
    const QString own = tr("Barnets uppgifter");
    for (const Guardian& guardian : child.guardians)
        known.addPerson(guardian.name, guardian.relation, 1, own, {});
    known.addPerson(child.barnkontakt.name, tr("Barnkontakt"), 3, own, {});
    known.addPerson(child.stodsamordnare.name, tr("Stödsamordnare"), 3, own, {});
    for (const Upptackarkort& card : known.records().cards)
        known.addPerson(
            card.finder.name, joined({card.finder.profession, card.finder.organisation}, u", "_s), 3,
            known.origin(card), card.date);
    for (const Meeting& meeting : known.records().meetings)
        addParticipants(known, meeting);
}

void addGoals(KnownAlready& known) {
    for (const Barnsamtal& samtal : known.records().samtal) {
        known.add(samtal.summary.workOn, known.origin(samtal, tr("det ni vill arbeta med")), samtal.date);
        if (const auto said = known.records().followUpAnswers.find(samtal.id);
            said != known.records().followUpAnswers.end())
            known.add(said->second.wanted, known.origin(samtal, tr("det ni vill ska hända")), samtal.date);
    }
    for (const Handover& handover : known.records().handovers)
        known.add(handover.wishes, tr("Överlämning %1, önskemål").arg(iso(handover.date)), handover.date);
}

void addMyDescription(KnownAlready& known) {
    for (const Barnsamtal& samtal : known.records().samtal) {
        for (const Area area : allAreas)
            known.add(
                samtal.childPart.areas[area].comment,
                known.origin(samtal, tr("barnets svar om %1").arg(known.label(area))), samtal.date, area);
        if (const auto said = known.records().followUpAnswers.find(samtal.id);
            said != known.records().followUpAnswers.end()) {
            known.add(said->second.feels, known.origin(samtal, tr("hur det känns")), samtal.date);
            known.add(said->second.changed, known.origin(samtal, tr("det som har ändrats")), samtal.date);
        }
    }
}

void addCentralNeeds(KnownAlready& known, const ComparisonThresholds& thresholds) {
    addLowest(known, thresholds);
    const auto& meetings = known.records().meetings; // newest first
    const auto newest = std::ranges::find_if(meetings, [](const Meeting& meeting) {
        return meeting.kind == MeetingKind::Barnteam && !meeting.children.empty() &&
               !meeting.children.front().prioritised.empty();
    });
    if (newest != meetings.end()) {
        QStringList labels;
        for (const Area area : newest->children.front().prioritised)
            labels.append(known.label(area));
        known.add(labels.join(u", "_s), tr("%1, prioriterade områden").arg(known.origin(*newest)), newest->when.date());
    }
    for (const Barnsamtal& samtal : known.records().samtal)
        known.add(samtal.summary.strengthen, known.origin(samtal, tr("det som behöver stärkas")), samtal.date);
    for (const Handover& handover : known.records().handovers) {
        known.add(handover.specialNeeds, tr("Överlämning %1, särskilda behov").arg(iso(handover.date)), handover.date);
        known.add(handover.health, tr("Överlämning %1, hälsa").arg(iso(handover.date)), handover.date);
    }
}

void addJointDescription(KnownAlready& known) {
    for (const GemensamBehovskompass& joint : known.records().joint)
        for (const Area area : allAreas)
            known.add(
                joint.areas[area].motivation,
                tr("Gemensam Behovskompass %1, %2").arg(iso(joint.date), known.label(area)), joint.date, area);
    for (const Barnsamtal& samtal : known.records().samtal)
        known.add(samtal.summary.differ, known.origin(samtal, tr("där ni såg olika")), samtal.date);
    for (const Uppfoljningssamtal& samtal : known.records().followUpTalks) {
        const QString origin = tr("Uppföljningssamtal %1").arg(iso(samtal.date));
        known.add(samtal.assessment, tr("%1, teamets bedömning").arg(origin), samtal.date);
        known.add(samtal.familysView, tr("%1, familjens syn").arg(origin), samtal.date);
    }
}

void addFordjupad(KnownAlready& known) {
    for (const Area area : allAreas) {
        const QString& label = known.label(area);
        for (const Upptackarkort& card : known.records().cards)
            known.add(card.areas[area].description, known.origin(card), card.date, area);
        for (const Barnsamtal& samtal : known.records().samtal) {
            known.add(
                samtal.childPart.areas[area].comment, known.origin(samtal, tr("barnets svar om %1").arg(label)),
                samtal.date, area);
            for (const GuardianPart& part : samtal.guardianParts)
                known.add(
                    part.areas[area].comment, known.origin(samtal, tr("%1 om %2").arg(guardianOf(part), label)),
                    samtal.date, area);
        }
        for (const Skattning& skattning : known.records().skattningar)
            known.add(
                skattning.areas[area].comment,
                joined(
                    {tr("Skattningsformulär %1").arg(iso(skattning.date)), skattning.raterName, skattning.organisation},
                    u", "_s),
                skattning.date, area);
        for (const GemensamBehovskompass& joint : known.records().joint)
            known.add(
                joint.areas[area].motivation, tr("Gemensam Behovskompass %1").arg(iso(joint.date)), joint.date, area);
    }
}

void addStrengths(KnownAlready& known) {
    for (const Barnsamtal& samtal : known.records().samtal)
        known.add(samtal.summary.worksWell, known.origin(samtal, tr("det som fungerar bra")), samtal.date);
}

void addEarlierEvents(KnownAlready& known) {
    for (const Upptackarkort& card : known.records().cards) {
        if (!card.measures.trimmed().isEmpty())
            known.addEvent(
                {iso(card.date), {}, card.measures, card.finder.organisation}, known.origin(card), card.date);
    }
    for (const Handover& handover : known.records().handovers)
        for (const QString& text : {handover.family, handover.other})
            known.addEvent(
                {iso(handover.date), text, {}, handover.from.name}, tr("Överlämning %1").arg(iso(handover.date)),
                handover.date);
}

void addSupport(KnownAlready& known) {
    for (const Meeting& meeting : known.records().meetings)
        for (const MeetingChild& part : meeting.children) {
            for (const SupportOffer& offer : part.offers) {
                Support support;
                support.what = offer.what;
                support.needs = {{offer.area, {}}};
                setHelper(support, known, offer.who);
                known.addSupport(
                    std::move(support), tr("%1, erbjudet stöd").arg(known.origin(meeting)), meeting.when.date());
            }
            for (const MeetingTask& task : part.tasks) {
                Support support;
                support.what = task.what;
                support.expectedEnd = task.due;
                setHelper(support, known, task.who);
                known.addSupport(
                    std::move(support), tr("%1, vem gör vad").arg(known.origin(meeting)), meeting.when.date());
            }
        }
    for (const Uppfoljningssamtal& samtal : known.records().followUpTalks) {
        Support support;
        support.what = samtal.support;
        known.addSupport(
            std::move(support), tr("Uppföljningssamtal %1, erbjudet stöd").arg(iso(samtal.date)), samtal.date);
    }
}

void addNextMeeting(KnownAlready& known, QDate today) {
    for (const Meeting& meeting : known.records().meetings) {
        const MeetingChild* part = meeting.find(known.records().child.id);
        if (!isIndividual(meeting.kind) || !part || !part->interrupted.isEmpty())
            continue;
        if (meeting.closed.isValid() && meeting.next.isValid() && meeting.next.date() >= today)
            known.addMeeting({meeting.next, meeting.place}, known.origin(meeting), meeting.when.date());
        else if (!meeting.closed.isValid() && meeting.when.date() >= today)
            known.addMeeting({meeting.when, meeting.place}, tr("Mötet är planerat under Möten"), meeting.when.date());
    }
}

} // namespace known

bool isTaken(const PlanSuggestion& suggestion, PlanField field, const BarnetsPlan& plan) {
    const auto has = [&](const QString& text) {
        return text.contains(suggestion.text, Qt::CaseInsensitive);
    };
    switch (field) {
    case PlanField::Network:
        return std::ranges::any_of(plan.network, [&](const NetworkPerson& person) {
            return person.name.trimmed().compare(suggestion.text, Qt::CaseInsensitive) == 0;
        });
    case PlanField::Goals: return std::ranges::any_of(plan.goals, has, &Goal::text);
    case PlanField::SubGoals:
        return std::ranges::any_of(
            plan.goals, [&](const Goal& goal) { return std::ranges::any_of(goal.subGoals, has, &SubGoal::text); });
    case PlanField::MyDescription: return has(plan.myDescription);
    case PlanField::CentralNeeds: return has(plan.centralNeeds);
    case PlanField::JointDescription: return has(plan.jointDescription);
    case PlanField::Fordjupad: return false;
    case PlanField::Strengths: return has(plan.strengths);
    case PlanField::EarlierEvents:
        return std::ranges::any_of(plan.earlierEvents, [&](const EarlierEvent& event) {
            return joined({event.happened.trimmed(), event.support.trimmed()}, u"\n"_s).contains(suggestion.text);
        });
    case PlanField::Support:
        return std::ranges::any_of(plan.goals, [&](const Goal& goal) {
            return std::ranges::any_of(goal.subGoals, [&](const SubGoal& subGoal) {
                return std::ranges::any_of(subGoal.support, has, &Support::what);
            });
        });
    case PlanField::NextMeeting: return suggestion.meeting == plan.nextMeeting;
    }
    Q_UNREACHABLE();
}

bool isTaken(const PlanSuggestion& suggestion, const Fordjupad& fordjupad) {
    return std::ranges::any_of(fordjupad.texts, [&](const SubAreaText& text) {
        return text.works.contains(suggestion.text, Qt::CaseInsensitive) ||
               text.strengthen.contains(suggestion.text, Qt::CaseInsensitive);
    });
}

} // namespace bk
