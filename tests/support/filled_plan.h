// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/plan/barnets_plan.h"
#include "core/domain/plan/fordjupad.h"
#include "core/domain/plan/plan_version.h"
#include "tests/support/filled_records.h"

/// Barnets plan and what belongs to it with every field filled in, valid on `today()`.
namespace bk::test {

inline Goal aGoal() {
    Support support;
    support.what = QStringLiteral("En vuxen är med på rasten och visar lekar.");
    support.helperKind = HelperKind::Staff;
    support.helper = QStringLiteral("Kim Forsman");
    support.organisation = QStringLiteral("Björkskolan");
    support.where = QStringLiteral("På skolgården");
    support.concerns = QStringLiteral("Hela klassen");
    support.from = today().addDays(-20);
    support.expectedEnd = today().addDays(100);
    support.status = SupportStatus::Ongoing;
    support.needs = {{Area::Tillhorighet, {}}, {Area::Fritid, QStringLiteral("fritid.lek-och-rorelse")}};
    Support later;
    later.what = QStringLiteral("Läsa tillsammans varje kväll.");
    later.helperKind = HelperKind::Guardian;
    later.helper = QStringLiteral("Maja Ödlund");
    SubGoal reached{
        QStringLiteral("Ha någon att leka med en rast om dagen."),
        today().addDays(30),
        today().addDays(-1),
        {{Area::Tillhorighet, {}}},
        {support, later}};
    SubGoal bare{QStringLiteral("Gå på simskola."), today().addDays(60), {}, {}, {}};
    return {
        QStringLiteral("Jag vill ha en kompis på rasten."),
        {Area::Tillhorighet, Area::Fritid},
        {std::move(reached), std::move(bare)}};
}

inline BarnetsPlan aPlan(ChildId child) {
    BarnetsPlan plan;
    plan.id = BarnetsPlanId::next();
    plan.child = child;
    plan.network = {
        {QStringLiteral("Mormor Greta"), QStringLiteral("mormor"), 1, 0},
        {QStringLiteral("Kim Forsman"), QStringLiteral("fritidsledare"), networkCircles, 359}};
    plan.goals = {aGoal(), {QStringLiteral("Jag vill sova bättre."), {}, {}}};
    plan.myDescription = QStringLiteral("Det är roligast på fritids.");
    plan.centralNeeds = QStringLiteral("Vänner och lugna kvällar.");
    plan.jointDescription = QStringLiteral("Vi ser samma sak.");
    plan.strengths = QStringLiteral("Ritar gärna och hjälper andra.");
    plan.earlierEvents = {
        {QStringLiteral("i ettan"), QStringLiteral("Bytte skola."), QStringLiteral("Samtal med kuratorn."),
         QStringLiteral("Åsa Berg")},
        {{}, {}, QStringLiteral("Läxhjälp."), {}}};
    plan.nextMeeting = {QDateTime(today().addDays(14), QTime(14, 30)), QStringLiteral("Björkskolan, sal 2")};
    plan.closedOn = today().addDays(-1);
    plan.closedBy = QStringLiteral("Per Ek");
    plan.savedAt = savedAt();
    return plan;
}

/// Of `instrument`, with text of its first sub-areas. Of own staff, until a test says otherwise.
inline Fordjupad aFordjupad(ChildId child, const Instrument& instrument) {
    Fordjupad fordjupad;
    fordjupad.id = FordjupadId::next();
    fordjupad.child = child;
    fordjupad.by = QStringLiteral("Karin Lind");
    fordjupad.profession = QStringLiteral("rektor");
    fordjupad.date = today().addDays(-8);
    fordjupad.instrument = instrument.ref;
    for (const Area area : allAreas)
        if (const auto& subAreas = instrument.areas[area].subAreas; !subAreas.empty())
            fordjupad.texts.push_back(
                {subAreas.front().id, QStringLiteral("Det här fungerar."), QStringLiteral("Det här kan stärkas.")});
    fordjupad.savedAt = savedAt();
    return fordjupad;
}

inline PlanVersion aPlanVersion(ChildId child) {
    return {
        PlanVersionId::next(),
        child,
        1,
        QDateTime(today().addDays(-7), QTime(12, 0), Qt::UTC),
        QStringLiteral("karin"),
        QStringLiteral("Första mötet"),
        QByteArrayLiteral("{\"goals\": [\"Jag vill ha en kompis på rasten.\"]}\n"),
        {{SignatureRole::Child, QStringLiteral("Åsa Ödlund"), {}, today().addDays(-7), {}},
         {SignatureRole::Guardian, QStringLiteral("Maja Ödlund"), {}, today().addDays(-6), {}},
         {SignatureRole::Participant, QStringLiteral("Sven Rask"), QStringLiteral("Första linjen"), today(),
          QStringLiteral("e-underskrift 4711")}}};
}

} // namespace bk::test
