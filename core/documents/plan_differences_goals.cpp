// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"
#include "core/documents/plan_differences_found.h"
#include "core/documents/status_symbol.h"

using namespace Qt::StringLiterals;

namespace bk::differences {
namespace {

using Section = BarnetsPlanPaper::Section;

QString tr(const char* text) { return paperTranslate("PlanDifferences", text); }

/// The first words, to tell things apart by.
QString named(const QString& kind, const QString& text) {
    const QString line = text.simplified();
    return u"%1: %2"_s.arg(kind, line.size() > 60 ? line.left(59) + u'…' : line);
}

template <typename T> QString textOf(const T& value) { return value.text.trimmed(); }

std::vector<Pair<Goal>> goalPairs(const Compared& compared) {
    return pairs(compared.before.plan.goals, compared.after.plan.goals, &textOf<Goal>, true);
}

/// Its place, where it is there; the child has put its goals in order.
QString placeOf(const Goal* goal, const std::vector<Goal>& goals) {
    return goal ? QString::number(goal - goals.data() + 1) : QString();
}

QString areasOf(const Goal* goal, const WellbeingModel& model) {
    QStringList labels;
    for (const Area area : orEmpty(goal).areas)
        labels.append(model.areas[area].label);
    return labels.join(u", "_s);
}

void addSupport(Found& found, const Compared& compared, const Support* before, const Support* after) {
    const Support& then = orEmpty(before);
    const Support& now = orEmpty(after);
    const QString name = named(tr("Stöd"), after ? now.what : then.what);
    const auto add = [&](const QString& what, const QString& from, const QString& to) {
        found.text(Section::ReachingGoals, u"%1 – %2"_s.arg(name, what), from, to);
    };
    found.text(Section::ReachingGoals, name, then.what, now.what);
    if (!before || !after)
        return;
    add(tr("läge"), statusWord(then.status), statusWord(now.status));
    add(tr("medhjälpare"), joined({then.helper, compared.hidden ? QString() : then.organisation}),
        joined({now.helper, compared.hidden ? QString() : now.organisation}));
    if (!compared.hidden)
        add(tr("var"), then.where, now.where);
    add(tr("vem det gäller"), then.concerns, now.concerns);
    add(tr("handlar om"), plan_paper::needsInWords(compared.before, then.needs),
        plan_paper::needsInWords(compared.after, now.needs));
    found.day(Section::ReachingGoals, u"%1 – %2"_s.arg(name, tr("börjar")), then.from, now.from);
    found.day(Section::ReachingGoals, u"%1 – %2"_s.arg(name, tr("slutar")), then.expectedEnd, now.expectedEnd);
}

void addSubGoal(Found& found, const Compared& compared, const SubGoal* before, const SubGoal* after) {
    const SubGoal& then = orEmpty(before);
    const SubGoal& now = orEmpty(after);
    const QString name = named(tr("Delmål"), after ? now.text : then.text);
    found.text(Section::ReachingGoals, name, then.text, now.text);
    if (before && after) {
        found.day(Section::ReachingGoals, u"%1 – %2"_s.arg(name, tr("dag")), then.due, now.due);
        found.day(Section::ReachingGoals, u"%1 – %2"_s.arg(name, tr("nått")), then.reachedOn, now.reachedOn);
        found.text(
            Section::ReachingGoals, u"%1 – %2"_s.arg(name, tr("handlar om")),
            plan_paper::needsInWords(compared.before, then.needs), plan_paper::needsInWords(compared.after, now.needs));
    }
    const auto what = [](const Support& support) {
        return support.what.trimmed();
    };
    for (const auto& [from, to] : pairs(then.support, now.support, what, true))
        addSupport(found, compared, from, to);
}

QString subAreaLabel(const Compared& compared, const QString& id) {
    for (const BarnetsPlanPaper* paper : {&compared.after, &compared.before})
        if (paper->fordjupadInstrument)
            for (const InstrumentArea& area : paper->fordjupadInstrument->areas)
                for (const SubArea& subArea : area.subAreas)
                    if (subArea.id == id)
                        return subArea.label;
    return id;
}

void addEntry(Found& found, const Compared& compared, const FordjupadEntry* before, const FordjupadEntry* after) {
    const FordjupadEntry& either = after ? *after : *before;
    QString who = either.text.joint ? tr("Gemensamt") : either.organisation;
    if (who.isEmpty() || (compared.hidden && !either.text.joint))
        who = tr("En verksamhet");
    const auto key = [](const SubAreaText& text) {
        return text.subArea;
    };
    for (const auto& [then, now] : pairs(orEmpty(before).text.texts, orEmpty(after).text.texts, key, false)) {
        const QString label = subAreaLabel(compared, now ? now->subArea : then->subArea);
        found.text(Section::Fordjupad, tr("%1: %2, fungerar").arg(who, label), orEmpty(then).works, orEmpty(now).works);
        found.text(
            Section::Fordjupad, tr("%1: %2, behöver stärkas").arg(who, label), orEmpty(then).strengthen,
            orEmpty(now).strengthen);
    }
}

} // namespace

void addGoals(Found& found, const Compared& compared) {
    for (const auto& [then, now] : goalPairs(compared)) {
        const QString name = named(tr("Mål"), (now ? now : then)->text);
        found.text(Section::Goals, name, orEmpty(then).text, orEmpty(now).text);
        if (!then || !now)
            continue;
        found.text(
            Section::Goals, u"%1 – %2"_s.arg(name, tr("plats i ordningen")), placeOf(then, compared.before.plan.goals),
            placeOf(now, compared.after.plan.goals));
        found.text(
            Section::Goals, u"%1 – %2"_s.arg(name, tr("handlar om")), areasOf(then, compared.before.model),
            areasOf(now, compared.after.model));
    }
}

void addSteps(Found& found, const Compared& compared) {
    for (const auto& [then, now] : goalPairs(compared))
        for (const auto& [from, to] : pairs(orEmpty(then).subGoals, orEmpty(now).subGoals, &textOf<SubGoal>, true))
            addSubGoal(found, compared, from, to);
}

void addFordjupad(Found& found, const Compared& compared) {
    const auto key = [](const FordjupadEntry& entry) {
        return std::tuple(entry.text.joint, entry.text.organisation, entry.organisation);
    };
    for (const auto& [then, now] : pairs(compared.before.fordjupad, compared.after.fordjupad, key, false))
        addEntry(found, compared, then, now);
}

} // namespace bk::differences
