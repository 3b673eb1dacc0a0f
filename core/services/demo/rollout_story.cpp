// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/rollout_story.h"

#include "core/services/rollout.h"
#include "core/store/transaction.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using Role = RolloutRole;

RolloutPhases toldPhases(QDate today) {
    RolloutPhases phases;
    const auto end = [&phases](RolloutPhase phase, QDate day) {
        for (const ChecklistItem& item : rolloutContent().phase(phase).items)
            phases.items[item.id].state = ItemState::Done;
        PhaseRecord& record = phases.phases[std::size_t(phase)];
        record.ended = day;
        record.decided = day.addDays(7);
        record.decidedBy = u"Kontaktperson Ulla Tran"_s;
    };
    end(RolloutPhase::Initiativ, today.addMonths(-14));
    end(RolloutPhase::Uppstart, today.addMonths(-9));
    phases.items[u"1.malbild"_s].note = u"Beslutad i styrgruppen: inget barn ska behöva vänta på rätt stöd."_s;
    phases.items[u"3.verksamheter"_s] = {
        ItemState::Done, u"Björkdalens skola, förskolan Tallen, BVC, socialtjänsten och lokalpolisen."_s};
    phases.items[u"3.roller"_s] = {
        ItemState::Begun,
        u"12 Barnkontakter och 8 Stödsamordnare. Två Barnteam: 0–5 år och 6–16 år. Familjecentral finns."_s};
    phases.items[u"3.vardagen"_s] = {ItemState::Begun, u"Ersätter orosblanketten och den gamla mötesmallen."_s};
    phases.items[u"3.nyckelpersoner"_s] = {ItemState::Done, {}};
    return phases;
}

std::vector<RolloutPerson> toldPeople() {
    const auto person = [](const QString& name, const QString& title, const QString& organisation,
                           std::vector<Role> roles) {
        RolloutPerson made;
        made.name = name;
        made.title = title;
        made.organisation = organisation;
        made.roles = std::move(roles);
        return made;
    };
    const QString kommun = u"Björkdalens kommun"_s;
    std::vector<RolloutPerson> people{
        person(u"Karin Modig"_s, u"skolchef"_s, kommun, {Role::SteeringGroup, Role::Chair, Role::Manager}),
        person(u"Per Sandell"_s, u"chef för BVC"_s, u"Regionen"_s, {Role::SteeringGroup, Role::Manager}),
        person(u"Zahra Lind"_s, u"chef för lokalpolisområdet"_s, u"Polisen"_s, {Role::SteeringGroup, Role::Manager}),
        person(
            u"Erik Dahl"_s, u"verksamhetsutvecklare"_s, kommun,
            {Role::RolloutTeam, Role::ProcessLeader, Role::Trainer}),
        person(
            u"Birgitta Östergren"_s, u"rektor"_s, u"Björkdalens skola"_s,
            {Role::RolloutTeam, Role::KeyPerson, Role::Barnkontakt}),
        person(
            u"Lena Ros"_s, u"BVC-sköterska"_s, u"BVC Björkdalen"_s,
            {Role::KeyPerson, Role::Barnkontakt, Role::TalkHolder}),
        person(
            u"Ali Noor"_s, u"kurator"_s, u"Björkdalens skola"_s, {Role::Staff, Role::TalkHolder, Role::BarnteamMember}),
        person(u"Ulla Tran"_s, u"processteamet"_s, u"Backa barnet Sverige"_s, {Role::ContactPerson})};
    people[1].known = {u"behovskompassen"_s};
    return people;
}

std::vector<TrainingOccasion> toldTraining(const std::vector<RolloutPerson>& people, QDate today) {
    const auto at = [&people](std::initializer_list<std::size_t> which) {
        std::vector<RolloutPersonId> ids;
        for (const std::size_t index : which)
            ids.push_back(people[index].id);
        return ids;
    };
    const QString trainers = u"Erik Dahl"_s;
    return {
        {{}, u"behovskompassen"_s, today.addMonths(-8), u"E-utbildning"_s, trainers, true, at({0, 3, 4, 5}), {}},
        {{},
         u"styrgrupp-inforandeteam"_s,
         today.addMonths(-7),
         u"Kommunhuset"_s,
         u"Nationellt processteam"_s,
         true,
         at({0, 1, 3}),
         {}},
        {{}, u"utbildare"_s, today.addMonths(-6), u"Digitalt"_s, u"Nationellt processteam"_s, true, at({3}), {}},
        {{}, u"tidig-upptackt"_s, today.addMonths(-2), u"Björkdalens skola"_s, trainers, true, at({4, 5}), {}},
        {{}, u"barnteam"_s, today.addDays(24), u"Kommunhuset"_s, trainers, false, at({4, 5, 6}), {}}};
}

std::vector<RolloutPlanRow> toldPlan() {
    return {
        {{},
         RolloutPhase::Forberedelse,
         u"Planera kompetensutvecklingen"_s,
         u"Vilka ska gå vilken modul, och hur många är de? Boka lokaler."_s,
         u"Augusti"_s,
         u"Erik Dahl"_s,
         u"Redovisas för styrgruppen i september"_s},
        {{},
         RolloutPhase::Forberedelse,
         u"Berätta för vårdnadshavare och barn"_s,
         u"Föräldramöten, elevråd, en sida på kommunens webbplats."_s,
         u"September–oktober"_s,
         u"Birgitta Östergren"_s,
         u"Frågor samlas in vid varje möte"_s},
        {{},
         RolloutPhase::Genomforande,
         u"Börja med Upptäckarkort"_s,
         u"All personal i skola, förskola och BVC använder kortet i stället för orosblanketten."_s,
         u"Januari"_s,
         u"Chefer i varje verksamhet"_s,
         u"Antal kort per termin i statistiken"_s}};
}

std::vector<SelfCheck> toldSelfChecks(QDate today) {
    SelfCheck group{{}, u"styrgrupp"_s, today.addMonths(-3), u"Karin Modig"_s, {}, {}};
    for (const char* item : {"s1", "s2", "s4", "s6"})
        group.answers.push_back({QString::fromLatin1(item), SelfAnswer::Yes});
    group.answers.push_back({u"s3"_s, SelfAnswer::Partly});
    group.answers.push_back({u"s5"_s, SelfAnswer::No});
    SelfCheck team{{}, u"inforandeteam"_s, today.addMonths(-1), u"Erik Dahl"_s, {}, u"Tid saknas fram till jul."_s};
    team.answers = {{u"i1"_s, SelfAnswer::Yes}, {u"i2"_s, SelfAnswer::Yes}, {u"i3"_s, SelfAnswer::Partly}};
    return {group, team};
}

RolloutCosts toldCosts() {
    RolloutCosts costs;
    const auto add = [&costs](const QString& kind, int count, int times, int price) {
        const CostKind& named = *rolloutContent().cost(kind);
        costs.lines.push_back({kind, named.label, count, times, price > 0 ? price : named.price, named.once});
    };
    add(u"platform"_s, 1, 1, 0);
    add(u"platform-users"_s, 140, 1, 0);
    add(u"national"_s, 1, 1, 0);
    add(u"trainers"_s, 2, 24, 0);
    add(u"venue"_s, 6, 1, 250'000);
    costs.lines.push_back({ownCost, u"Vikarier under utbildning"_s, 40, 3, 28'000, true});
    return costs;
}

RolloutAgreement toldAgreement(QDate today) {
    RolloutAgreement agreement;
    agreement.area = u"Björkdalens kommun"_s;
    agreement.parties = {
        {u"Björkdalens kommun"_s, u"Karin Modig"_s, 2},
        {u"Regionen"_s, u"Per Sandell"_s, 1},
        {u"Polismyndigheten"_s, u"Zahra Lind"_s, 1}};
    agreement.signedOn = today.addMonths(-15);
    agreement.allChildrenBy = today.year() + 2;
    agreement.reviewedFrom = today.year();
    return agreement;
}

} // namespace

void tellRollout(Connection& connection, HistoryRepository& history, QDate today) {
    Transaction transaction(connection);
    RolloutRepository rollout(connection, &history);
    rollout.save(toldPhases(today));
    rollout.savePlanAdopted(today.addMonths(-13));
    for (const RolloutPlanRow& row : toldPlan())
        rollout.save(row);
    rollout.save(RolloutReview{
        {},
        today.addMonths(-10),
        u"Styrgruppen"_s,
        u"Tidsplanen håller. Polisen behöver egna utbildningstillfällen: lades till i planen."_s});
    std::vector<RolloutPerson> people = toldPeople();
    for (RolloutPerson& person : people)
        person.id = rollout.save(person);
    for (const TrainingOccasion& occasion : toldTraining(people, today))
        rollout.save(occasion);
    for (const SelfCheck& check : toldSelfChecks(today))
        rollout.save(check);
    rollout.save(toldCosts());
    rollout.save(toldAgreement(today));
    transaction.commit();
}

} // namespace bk
