// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/plan_differences.h"
#include "tests/documents/samples.h"

#include <catch2/generators/catch_generators.hpp>

#include <algorithm>

using namespace bk;
using namespace Qt::StringLiterals;
using Section = BarnetsPlanPaper::Section;

namespace {

Instrument fordjupadInstrument() {
    Instrument instrument;
    instrument.kind = InstrumentKind::Fordjupad;
    instrument.areas[Area::MaBra].subAreas = {{u"somn"_s, u"Sömn och vila"_s, {}}, {u"mat"_s, u"Mat"_s, {}}};
    return instrument;
}

BarnetsPlanPaper paper() {
    BarnetsPlanPaper paper;
    paper.child.givenName = u"Alvina"_s;
    paper.child.contact.address = u"Storgatan 1"_s;
    paper.child.place = u"Björkskolan"_s;
    paper.child.guardians = {{u"Maja Provsson"_s, u"mamma"_s, {}}};
    paper.child.barnkontakt = {u"Karin Berg"_s, u"rektor"_s, u"Björkskolan"_s, {}};
    paper.model = samples::behovskompass();
    paper.childProfile = samples::profile(RaterKind::Child, {20, 30, 10, 40, 50, 0, 30, 30});
    paper.plan.network = {{u"Siv"_s, u"mormor"_s, 1, 0}, {u"Ali"_s, u"tränare"_s, 3, 90}};
    Support support;
    support.what = u"Läxhjälp"_s;
    support.helper = u"Nils"_s;
    support.organisation = u"Fritidsgården"_s;
    support.needs = {{Area::MaBra, u"somn"_s}};
    paper.plan.goals = {
        {u"Läsa"_s, {Area::Utvecklas}, {{u"Läsa en sida"_s, QDate(2026, 5, 1), {}, {}, {support}}}},
        {u"Sova"_s, {Area::MaBra}, {}}};
    paper.plan.earlierEvents = {{u"2024"_s, u"Vi flyttade."_s, {}, {}}};
    paper.plan.nextMeeting = {QDateTime(QDate(2026, 4, 14), QTime(13, 0)), u"Rum tolv"_s};
    paper.fordjupadInstrument = fordjupadInstrument();
    Fordjupad joint;
    joint.joint = true;
    joint.texts = {{u"somn"_s, u"Somnar lätt."_s, {}}};
    paper.fordjupad = {{joint, {}}};
    return paper;
}

using Step = std::function<void(BarnetsPlanPaper&)>;

std::vector<PlanDifference> after(const Step& change) {
    BarnetsPlanPaper changed = paper();
    change(changed);
    return planDifferences(paper(), changed);
}

PlanDifference onlyOne(const Step& change) {
    const std::vector<PlanDifference> found = after(change);
    REQUIRE(found.size() == 1);
    return found.front();
}

std::vector<Goal>& goals(BarnetsPlanPaper& of) { return of.plan.goals; }
Support& support(BarnetsPlanPaper& of) { return of.plan.goals[0].subGoals[0].support[0]; }

} // namespace

TEST_CASE("a plan does not differ from itself", "[plan]") {
    CHECK(planDifferences(paper(), paper()).empty());
    CHECK(planDifferences({}, {}).empty());
}

TEST_CASE("each change of a plan is told in words, with what stood before and what stands now", "[plan]") {
    using Kind = DifferenceKind;
    const std::pair<Step, PlanDifference> cases[] = {
        {[](auto& p) {
             p.plan.network.push_back({u"Bo"_s, u"farfar"_s, 2, 0});
         },
         {Section::Network, Kind::Added, u"Bo"_s, {}, u"farfar, cirkel 2"_s}},
        {[](auto& p) { p.plan.network.pop_back(); },
         {Section::Network, Kind::Removed, u"Ali"_s, u"tränare, cirkel 3"_s, {}}},
        {[](auto& p) { p.plan.network[1].circle = 2; },
         {Section::Network, Kind::Changed, u"Ali"_s, u"tränare, cirkel 3"_s, u"tränare, cirkel 2"_s}},
        {[](auto& p) {
             p.child.guardians.push_back({u"Per"_s, u"pappa"_s, {}});
         },
         {Section::AboutMe, Kind::Added, u"Vårdnadshavare: Per"_s, {}, u"Per, pappa"_s}},
        {[](auto& p) {
             p.child.stodsamordnare = {u"Eva Ask"_s, u"kurator"_s, {}, {}};
         },
         {Section::AboutMe, Kind::Added, u"Min Stödsamordnare"_s, {}, u"Eva Ask, kurator"_s}},
        {[](auto& p) {
             goals(p).push_back({u"Simma"_s, {}, {}});
         },
         {Section::Goals, Kind::Added, u"Mål: Simma"_s, {}, u"Simma"_s}},
        {[](auto& p) { goals(p)[1].text = u"Sova gott"_s; },
         {Section::Goals, Kind::Changed, u"Mål: Sova gott"_s, u"Sova"_s, u"Sova gott"_s}},
        {[](auto& p) { goals(p)[1].areas = {}; },
         {Section::Goals, Kind::Removed, u"Mål: Sova – handlar om"_s, u"Må bra"_s, {}}},
        {[](auto& p) { p.childProfile->areas[Area::MaBra].value = Fraction(40, 10); },
         {Section::MyRating, Kind::Changed, u"Mitt svar: Må bra"_s, u"1,0"_s, u"4,0"_s}},
        {[](auto& p) { p.plan.myDescription = u"Bättre."_s; },
         {Section::MyRating, Kind::Added, u"Så här har jag det, med mina ord"_s, {}, u"Bättre."_s}},
        {[](auto& p) { p.plan.jointDescription = u"Lika."_s; },
         {Section::OthersRating, Kind::Added, u"Gemensam beskrivning"_s, {}, u"Lika."_s}},
        {[](auto& p) {
             p.fordjupad[0].text.texts.push_back({u"mat"_s, {}, u"Hoppar över frukost."_s});
         },
         {Section::Fordjupad, Kind::Added, u"Gemensamt: Mat, behöver stärkas"_s, {}, u"Hoppar över frukost."_s}},
        {[](auto& p) { p.plan.earlierEvents[0].support = u"En vuxen."_s; },
         {Section::EarlierEvents, Kind::Changed, u"Det här har hänt"_s, u"2024\nVi flyttade."_s,
          u"2024\nVi flyttade.\nEn vuxen."_s}},
        {[](auto& p) { support(p).status = SupportStatus::Ongoing; },
         {Section::ReachingGoals, Kind::Changed, u"Stöd: Läxhjälp – läge"_s, u"Ska sättas in"_s, u"Pågår"_s}},
        {[](auto& p) { support(p).helper = u"Eva"_s; },
         {Section::ReachingGoals, Kind::Changed, u"Stöd: Läxhjälp – medhjälpare"_s, u"Nils, Fritidsgården"_s,
          u"Eva, Fritidsgården"_s}},
        {[](auto& p) {
             support(p).needs = {{Area::MaBra, {}}};
         },
         {Section::ReachingGoals, Kind::Changed, u"Stöd: Läxhjälp – handlar om"_s, u"Må bra: Sömn och vila"_s,
          u"Må bra"_s}},
        {[](auto& p) { goals(p)[0].subGoals[0].reachedOn = QDate(2026, 3, 1); },
         {Section::ReachingGoals, Kind::Added, u"Delmål: Läsa en sida – nått"_s, {}, u"1 mars 2026"_s}},
        {[](auto& p) {
             goals(p)[1].subGoals = {{u"Lugn kväll"_s, QDate(2026, 5, 1), {}, {}, {}}};
         },
         {Section::ReachingGoals, Kind::Added, u"Delmål: Lugn kväll"_s, {}, u"Lugn kväll"_s}},
        {[](auto& p) { p.plan.closedOn = QDate(2026, 3, 1); },
         {Section::FollowUp, Kind::Added, u"Planen avslutad"_s, {}, u"1 mars 2026"_s}},
        {[](auto& p) { p.plan.nextMeeting.place = u"Rum ett"_s; },
         {Section::NextMeeting, Kind::Changed, u"Var"_s, u"Rum tolv"_s, u"Rum ett"_s}}};
    for (const auto& [change, told] : cases) {
        const PlanDifference found = onlyOne(change);
        INFO(found.what.toStdString() << ": " << found.before.toStdString() << " -> " << found.after.toStdString());
        CHECK(found == told);
    }
}

TEST_CASE("goals that change places are the same goals in another order", "[plan]") {
    const std::vector<PlanDifference> found = after([](auto& p) { std::swap(goals(p)[0], goals(p)[1]); });
    REQUIRE(found.size() == 2);
    CHECK(found[0].what == u"Mål: Sova – plats i ordningen"_s);
    CHECK(found[0].before == u"2"_s);
    CHECK(found[0].after == u"1"_s);
}

TEST_CASE("a goal that is taken away takes its steps and support with it", "[plan]") {
    const std::vector<PlanDifference> found = after([](auto& p) { goals(p).erase(goals(p).begin()); });
    const auto removed = [&](const QString& what) {
        return std::ranges::any_of(found, [&](const PlanDifference& each) {
            return each.kind == DifferenceKind::Removed && each.what == what;
        });
    };
    CHECK(removed(u"Mål: Läsa"_s));
    CHECK(removed(u"Delmål: Läsa en sida"_s));
    CHECK(removed(u"Stöd: Läxhjälp"_s));
}

TEST_CASE("differences tell nothing of where a child with protected identity is", "[plan]") {
    BarnetsPlanPaper before = paper();
    BarnetsPlanPaper now = paper();
    (GENERATE(false, true) ? before : now).child.protection = ProtectedIdentity::SkyddadFolkbokforing;
    now.child.contact.address = u"Lillgatan 2"_s;
    now.child.place = u"Ekskolan"_s;
    now.child.barnkontakt.organisation = u"Ekskolan"_s;
    now.plan.nextMeeting.place = u"Rum ett"_s;
    support(now).organisation = u"Ekgården"_s;
    support(now).where = u"Ekgården"_s;
    CHECK(planDifferences(before, now).empty());
}
