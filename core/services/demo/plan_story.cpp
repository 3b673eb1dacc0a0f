// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/plan_story.h"

#include "core/services/compass_of_child.h"
#include "core/services/demo/demo_teams.h"
#include "core/services/demo/invented_plan_texts.h"
#include "core/services/demo/invented_texts.h"
#include "core/services/frozen_plan.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr std::size_t goalsAtMost = 3;

QDateTime afternoonOf(QDate day) { return QDateTime(day, QTime(14, 30), Qt::UTC); }

const Meeting* firstIndividual(const std::vector<Meeting>& meetings) {
    const auto found = std::ranges::find(meetings, MeetingKind::ForstaMote, &Meeting::kind);
    return found == meetings.end() ? nullptr : &*found;
}

/// Everything about one plan that its parts are drawn from.
class PlanStory {
public:
    PlanStory(
        DemoStory& story, DemoRandom random, QDate today, const Instrument* fordjupad,
        const std::vector<Organisation>& organisations)
        : m_story(story)
        , m_organisations(organisations)
        , m_random(random)
        , m_today(today)
        , m_fordjupad(fordjupad)
        , m_first(*firstIndividual(story.meetings)) {
        for (const MeetingParticipant& participant : m_first.participants)
            if (participant.organisation)
                m_team.push_back(participant);
    }

    void tell() {
        BarnetsPlan plan = m_story.plan.value_or(BarnetsPlan());
        if (plan.id.isNull())
            plan.id = BarnetsPlanId::next();
        plan.child = m_story.child.id;
        plan.network = invented::network(m_story.child, m_random);
        plan.goals = goals();
        plan.strengths = invented::strengths(m_random);
        plan.earlierEvents = invented::earlierEvents(m_random);
        addTexts(plan);
        addEnd(plan);
        plan.savedAt = afternoonOf(demoWorkday(m_today.addDays(-2)));
        m_story.plan = std::move(plan);
        if (m_fordjupad)
            addFordjupad();
    }

private:
    QDate firstDay() const { return m_first.when.date(); }

    /// What the child rated lowest in its first talks, else what its card tells of.
    std::vector<Area> lowAreas() const {
        std::vector<Area> low;
        for (const int limit : {2, 3})
            for (const Area area : allAreas) {
                const Answer& rating = m_story.samtal.front().childPart.areas[area].rating;
                if (rating && rating->value() <= limit && low.size() < goalsAtMost &&
                    std::ranges::find(low, area) == low.end())
                    low.push_back(area);
            }
        if (low.empty())
            low = m_story.cards.back().areasToLookAt();
        if (low.size() > goalsAtMost)
            low.resize(goalsAtMost);
        return low;
    }

    std::vector<Goal> goals() {
        std::vector<Goal> all;
        for (const Area area : lowAreas()) {
            Goal goal{invented::goalFor(area, m_random), {area}, {}};
            const auto& steps = invented::stepsFor(area);
            for (std::size_t i = 0; i < steps.size(); ++i)
                goal.subGoals.push_back(subGoal(area, steps[i], i == 0));
            all.push_back(std::move(goal));
        }
        return all;
    }

    /// The first step of a goal is taken, the second is on its way.
    SubGoal subGoal(Area area, const invented::Step& step, bool taken) {
        SubGoal subGoal;
        subGoal.text = QString::fromUtf8(step.subGoal);
        subGoal.due = demoWorkday(taken ? firstDay().addDays(40) : m_today.addDays(m_random.between(20, 60)));
        if (taken)
            subGoal.reachedOn = demoWorkday(firstDay().addDays(38));
        subGoal.needs = {{area, subAreaOf(area)}};
        subGoal.support.push_back(support(area, step, taken));
        if (!taken)
            subGoal.support.push_back(atHome(area));
        return subGoal;
    }

    QString subAreaOf(Area area) {
        if (!m_fordjupad || m_fordjupad->areas[area].subAreas.empty())
            return {};
        return m_random.oneOf(m_fordjupad->areas[area].subAreas).id;
    }

    Support support(Area area, const invented::Step& step, bool done) {
        Support support;
        support.what = QString::fromUtf8(step.support);
        const MeetingParticipant& helper = m_team[m_random.below(m_team.size())];
        support.helper = helper.name;
        support.organisation = std::ranges::find(m_organisations, *helper.organisation, &Organisation::id)->name;
        support.where =
            m_story.child.ageOn(m_today).value_or(0) < 6 ? u"På förskolan"_s : QString::fromUtf8(step.where);
        support.from = demoWorkday(firstDay().addDays(7));
        support.expectedEnd = demoWorkday(done ? firstDay().addDays(40) : m_today.addDays(60));
        support.status = done ? SupportStatus::Done : SupportStatus::Ongoing;
        support.needs = {{area, {}}};
        return support;
    }

    Support atHome(Area area) const {
        Support support;
        support.what = u"Prata en stund varje söndag om hur veckan har varit"_s;
        support.helperKind = HelperKind::Guardian;
        support.helper = m_story.child.guardians.front().name;
        support.where = u"Hemma"_s;
        support.concerns = u"hela familjen"_s;
        support.from = demoWorkday(m_today.addDays(7));
        support.expectedEnd = demoWorkday(m_today.addDays(90));
        support.needs = {{area, {}}};
        return support;
    }

    static void addTexts(BarnetsPlan& plan) {
        if (plan.myDescription.isEmpty())
            plan.myDescription =
                u"Det har blivit lättare sedan ni började hjälpas åt. Vissa dagar är fortfarande jobbiga."_s;
        if (plan.centralNeeds.isEmpty())
            plan.centralNeeds = u"Lugna vuxna som håller det de lovar, och tid att göra klart en sak i taget."_s;
        if (plan.jointDescription.isEmpty())
            plan.jointDescription =
                u"Vi ser ett barn som vill och orkar mer när dagarna är förutsägbara. Hemmet och de som "
                u"arbetar med barnet gör lika."_s;
    }

    /// The next meeting, or the day the team was closed.
    void addEnd(BarnetsPlan& plan) const {
        plan.nextMeeting = {};
        const Meeting& last = m_story.meetings.back();
        if (last.kind == MeetingKind::Avslutande) {
            plan.closedOn = last.when.date();
            plan.closedBy = m_story.child.stodsamordnare.name;
            return;
        }
        plan.nextMeeting.when = last.closed.isValid() ? last.next : last.when;
        if (m_story.child.protection == ProtectedIdentity::None)
            plan.nextMeeting.place = last.place;
    }

    void addFordjupad() {
        for (std::size_t i = 0; i < std::min<std::size_t>(2, m_team.size()); ++i) {
            Fordjupad own = written(demoWorkday(firstDay().addDays(-4)));
            own.organisation = m_team[i].organisation;
            own.by = m_team[i].name;
            own.profession = m_team[i].profession;
            for (SubAreaText& text : own.texts)
                (i == 0 ? text.strengthen : text.works).clear();
            m_story.fordjupad.push_back(std::move(own));
        }
        Fordjupad joint = written(firstDay());
        joint.joint = true;
        joint.by = m_story.child.barnkontakt.name;
        m_story.fordjupad.push_back(std::move(joint));
    }

    /// What is known of the areas that the goals are about, and of two others.
    Fordjupad written(QDate day) {
        Fordjupad fordjupad;
        fordjupad.id = FordjupadId::next();
        fordjupad.child = m_story.child.id;
        fordjupad.date = day;
        fordjupad.instrument = m_fordjupad->ref;
        fordjupad.savedAt = afternoonOf(day);
        const std::vector<Area> low = lowAreas();
        for (const Area area : allAreas)
            for (const SubArea& subArea : m_fordjupad->areas[area].subAreas) {
                const bool wanted = std::ranges::find(low, area) != low.end() || indexOf(area) % 3 == 0;
                if (SubAreaText text = invented::subAreaText(subArea.id); wanted && !text.isEmpty())
                    fordjupad.texts.push_back(std::move(text));
            }
        return fordjupad;
    }

    DemoStory& m_story;
    const std::vector<Organisation>& m_organisations;
    DemoRandom m_random;
    QDate m_today;
    const Instrument* m_fordjupad;
    const Meeting& m_first;
    std::vector<MeetingParticipant> m_team; ///< of other organisations
};

/// The plan before anything of it was done.
void takeBack(BarnetsPlan& plan, const Meeting& first) {
    plan.closedOn = {};
    plan.closedBy.clear();
    plan.nextMeeting.when = first.next;
    for (Goal& goal : plan.goals)
        for (SubGoal& subGoal : goal.subGoals) {
            subGoal.reachedOn = {};
            for (Support& support : subGoal.support)
                support.status = SupportStatus::Planned;
        }
}

/// Only what had been rated until `day`.
void takeBack(BarnetsPlanPaper& paper, OpenUnit& unit, QDate day) {
    std::vector<CompassProfile> until = compassProfiles(unit, paper.child.id);
    const auto isLater = [day](const CompassProfile& profile) {
        return profile.date > day;
    };
    std::erase_if(until, isLater);
    LatestProfiles latest = latestOf(until, paper.model.id);
    paper.childProfile = std::move(latest.child);
    paper.guardian1 = std::move(latest.guardian1);
    paper.guardian2 = std::move(latest.guardian2);
    paper.team = std::move(latest.team);
    std::erase_if(paper.childHistory, isLater);
    std::erase_if(paper.teamHistory, isLater);
    paper.today = day;
}

std::vector<PlanSignature> signatures(const Child& child, const Meeting& meeting) {
    const QDate day = meeting.when.date();
    std::vector<PlanSignature> all;
    if (child.ageOn(day).value_or(0) >= 6)
        all.push_back({SignatureRole::Child, child.fullName(), {}, day, {}});
    for (const Guardian& guardian : child.guardians)
        all.push_back({SignatureRole::Guardian, guardian.name, {}, day, {}});
    for (const ResponsiblePerson* person : {&child.barnkontakt, &child.stodsamordnare})
        if (!person->isEmpty())
            all.push_back({SignatureRole::Participant, person->name, person->organisation, day, {}});
    return all;
}

} // namespace

bool hasIndividualTeam(const DemoStory& story) { return firstIndividual(story.meetings) && !story.samtal.empty(); }

void tellWholePlan(
    DemoStory& story, DemoRandom random, QDate today, const Instrument* fordjupad,
    const std::vector<Organisation>& organisations) {
    PlanStory(story, random, today, fordjupad, organisations).tell();
}

void freezeFirstPlan(OpenUnit& unit, ChildId child) {
    const std::vector<MeetingOfChild> meetings = unit.meetings().ofChild(child);
    const auto first = std::ranges::find(meetings, MeetingKind::ForstaMote, &MeetingOfChild::kind);
    if (first == meetings.end())
        return;
    const Meeting meeting = *unit.meetings().find(first->id);
    BarnetsPlanPaper paper = planPaper(unit, child);
    takeBack(paper.plan, meeting);
    takeBack(paper, unit, meeting.when.date());
    PlanVersion version;
    version.child = child;
    version.frozenAt = meeting.closed;
    version.frozenBy = meeting.documenting;
    version.note = u"Första mötet"_s;
    version.content = frozenContent(paper);
    version.signatures = signatures(paper.child, meeting);
    unit.planVersions().add(std::move(version));
}

} // namespace bk
