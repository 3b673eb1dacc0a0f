// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/default_pack.h"
#include "ui/plan/plan_context.h"

#include <catch2/catch_test_macros.hpp>

#include <QAbstractButton>

namespace bk::test {

/// Something in every field.
inline BarnetsPlan aWholePlan() {
    using namespace Qt::StringLiterals;
    Support support;
    support.what = u"Läshjälp före lunch"_s;
    support.helperKind = HelperKind::Other;
    support.helper = u"Berit Åkerblom"_s;
    support.organisation = u"Biblioteket"_s;
    support.where = u"I skolans bibliotek"_s;
    support.concerns = u"Hela familjen"_s;
    support.from = QDate(2026, 11, 23);
    support.expectedEnd = QDate(2026, 12, 18);
    support.status = SupportStatus::Ongoing;
    support.needs = {{Area::Utvecklas, u"utvecklas.larande"_s}, {Area::Trygghet, {}}};
    SubGoal near;
    near.text = u"Jag frågar när jag inte förstår"_s;
    near.due = QDate(2026, 12, 1);
    near.reachedOn = QDate(2026, 11, 20);
    near.needs = {{Area::Trygghet, {}}};
    near.support = {support, support};
    near.support.back().what = u"En vuxen sitter bredvid"_s;
    SubGoal far;
    far.text = u"Jag läser högt för klassen"_s;
    far.due = QDate(2027, 3, 1);
    Goal first;
    first.text = u"Att jag vågar räcka upp handen"_s;
    first.areas = {Area::Trygghet, Area::Utvecklas};
    first.subGoals = {near, far};
    Goal second;
    second.text = u"Att sova hela natten"_s;
    BarnetsPlan plan;
    plan.id = BarnetsPlanId::next();
    plan.child = ChildId::next();
    plan.network = {{u"Aina"_s, u"mormor"_s, 1, 0}, {u"Jörgen"_s, u"tränare"_s, 3, 210}, {u"Åsa"_s, QString(), 4, 359}};
    plan.goals = {first, second};
    plan.myDescription = u"Det är bäst på rasterna.\nMen inte när det regnar."_s;
    plan.centralNeeds = u"Lugna morgnar"_s;
    plan.jointDescription = u"Vi ser samma styrkor."_s;
    plan.strengths = u"Snäll mot de små"_s;
    plan.earlierEvents = {
        {u"i trean"_s, u"Vi flyttade"_s, u"Samtal"_s, u"Skolkuratorn"_s}, {{}, u"Ny lärare"_s, {}, {}}};
    plan.nextMeeting = {QDateTime(QDate(2026, 12, 15), QTime(14, 0)), u"Björkskolan"_s};
    plan.closedOn = QDate(2026, 11, 20);
    plan.closedBy = u"Karin Lind"_s;
    return plan;
}

inline PlanContext aPlanContext() {
    PlanContext context;
    context.model = defaultPack().model;
    context.today = QDate(2026, 11, 20);
    context.user = QStringLiteral("Karin Lind");
    return context;
}

/// The shown button with that accessible name or text.
template <typename Button> Button* button(QWidget& root, const QString& name) {
    for (Button* each : root.findChildren<Button*>())
        if (!each->isHidden() && (each->accessibleName() == name || each->text() == name))
            return each;
    FAIL("no button " << name.toStdString());
    return nullptr;
}

/// The field a screen reader calls `name`.
template <typename Control> Control* control(QWidget& root, const QString& name) {
    for (Control* each : root.findChildren<Control*>())
        if (!each->isHidden() && each->accessibleName() == name)
            return each;
    FAIL("no field " << name.toStdString());
    return nullptr;
}

} // namespace bk::test
