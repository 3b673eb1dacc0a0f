// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/documents/plan_samples.h"

#include "tests/documents/samples.h"

using namespace Qt::StringLiterals;

namespace bk::samples {
namespace {

std::vector<NetworkPerson> fourteenPeople() {
    const std::vector<std::pair<QString, QString>> known{
        {u"Maja Provsson"_s, u"mamma"_s},
        {u"Fredrik Provsson"_s, u"pappa"_s},
        {u"Asta"_s, u"mormor"_s},
        {u"Noor"_s, u"bästa vän"_s},
        {u"Ebba"_s, u"kusin"_s},
        {u"Bengt-Åke Lind"_s, u"morfar"_s},
        {u"Ali Hassan"_s, u"klasskamrat"_s},
        {u"Karin"_s, u"moster"_s},
        {u"Lisa Ek"_s, u"tränare"_s},
        {u"Sunniva Berg"_s, u"lärare"_s},
        {u"Bosse"_s, u"hund"_s},
        {u"Kurator Ask"_s, u"skolan"_s},
        {u"Ingrid"_s, u"granne"_s},
        {u"Läxhjälpen"_s, u"biblioteket"_s}};
    std::vector<NetworkPerson> people;
    for (const auto& [name, relation] : known) {
        const int circle = 1 + int(people.size()) * networkCircles / int(known.size());
        people.push_back({name, relation, circle, freeDegrees(people, circle)});
    }
    return people;
}

std::vector<Goal> goals() {
    Goal together{u"ha någon att vara med på rasten"_s, {Area::Tillhorighet}, {}};
    SubGoal football{
        u"Jag är med i fotbollen två raster i veckan"_s,
        QDate(2026, 5, 29),
        QDate(2026, 5, 4),
        {{Area::Tillhorighet, u"area4.tva"_s}},
        {}};
    football.support = {
        {u"En vuxen hjälper till att starta leken"_s,
         HelperKind::Staff,
         u"Lisa Ek"_s,
         u"Björkskolan"_s,
         u"på skolgården"_s,
         {},
         QDate(2026, 3, 16),
         QDate(2026, 5, 29),
         SupportStatus::Done,
         {}},
        {u"Öva passningar hemma"_s,
         HelperKind::Guardian,
         {},
         {},
         u"hemma"_s,
         u"hela familjen"_s,
         QDate(2026, 3, 16),
         {},
         SupportStatus::Ongoing,
         {{Area::Fritid, {}}}}};
    SubGoal reading{u"Jag läser högt för en kompis"_s, QDate(2026, 6, 9), {}, {{Area::Utvecklas, u"area7.ett"_s}}, {}};
    reading.support = {
        {u"Lästräning tre gånger i veckan"_s,
         HelperKind::Staff,
         u"Sunniva Berg"_s,
         u"Björkskolan"_s,
         u"i grupprummet"_s,
         {},
         {},
         QDate(2026, 6, 9),
         SupportStatus::Planned,
         {}}};
    together.subGoals = {football, reading};
    return {together, {u"sova gott"_s, {Area::MaBra}, {}}};
}

FordjupadEntry entry(const QString& organisation, const QString& what) {
    FordjupadEntry entry;
    entry.text.joint = organisation.isEmpty();
    entry.organisation = organisation;
    entry.text.texts = {
        {u"area1.ett"_s, what + u" ser att morgnarna är lugna."_s, what + u" ser att kvällarna är oroliga."_s},
        {u"area4.tva"_s, {}, what + u" ser att rasterna är ensamma."_s}};
    return entry;
}

} // namespace

Instrument fordjupadInstrument() {
    Instrument instrument;
    instrument.kind = InstrumentKind::Fordjupad;
    instrument.title = u"Fördjupad behovskompass"_s;
    for (const Area area : allAreas) {
        const QString id = u"area%1"_s.arg(indexOf(area));
        const QString label = behovskompass().areas[area].label;
        instrument.areas[area].subAreas = {
            {id + u".ett"_s, u"%1 hemma"_s.arg(label), {{id + u".a1"_s, u"Hur dagarna ser ut hemma"_s, {}}}},
            {id + u".tva"_s, u"%1 utanför hemmet"_s.arg(label), {{id + u".a2"_s, u"Vuxna som barnet möter"_s, {}}}}};
    }
    return instrument;
}

BarnetsPlanPaper blankPlan() {
    BarnetsPlanPaper paper;
    paper.child.givenName = u"Bo"_s;
    paper.model = behovskompass();
    paper.fordjupadInstrument = fordjupadInstrument();
    paper.today = QDate(2026, 3, 12);
    return paper;
}

BarnetsPlanPaper wholePlan() {
    BarnetsPlanPaper paper = blankPlan();
    paper.child.givenName = u"Alvina"_s;
    paper.child.familyName = u"Provsson"_s;
    paper.child.birthDate = QDate(2016, 5, 3);
    paper.child.place = u"Björkskolan"_s;
    paper.child.contact = {u"Storgatan 1\n123 45 Provstad"_s, u"070-1740605"_s, {}};
    paper.child.guardians = {
        {u"Maja Provsson"_s, u"mamma"_s, {u"Lillgatan 2"_s, u"070-1740606"_s, {}}},
        {u"Fredrik Provsson"_s, u"pappa"_s, {}}};
    paper.child.barnkontakt = {
        u"Karin Berg"_s, u"rektor"_s, u"Rektorskontoret"_s, {u"Skolgatan 3"_s, u"0411-577000"_s, {}}};
    paper.child.stodsamordnare = {u"Omar Lund"_s, u"kurator"_s, u"Elevhälsan"_s, {}};
    const CompassFigure figure = threeRaters();
    paper.childProfile = figure.series[0].profile;
    paper.guardian1 = figure.series[1].profile;
    paper.team = figure.series[2].profile;
    paper.plan.network = fourteenPeople();
    paper.plan.goals = goals();
    paper.plan.myDescription = u"Jag trivs bäst ute."_s;
    paper.plan.centralNeeds = u"Att må bra på morgonen."_s;
    paper.plan.jointDescription = u"Vi ser samma barn."_s;
    paper.plan.strengths = u"Jag är snäll mot mina kusiner."_s;
    paper.plan.earlierEvents = {
        {u"i tvåan"_s, u"Vi flyttade hit."_s, u"Jag fick en fadder."_s, u"Fadder Elin"_s},
        {u"2025"_s, u"Mormor blev sjuk."_s, u"Vi åkte dit ofta."_s, u"Mamma och moster"_s}};
    paper.plan.nextMeeting = {QDateTime(QDate(2026, 4, 14), QTime(13, 0)), u"Rum tolv"_s};
    paper.fordjupad = {
        entry(u"Björkskolan"_s, u"Skolan"_s), entry(u"Första linjen Provstad"_s, u"Första linjen"_s),
        entry({}, u"Teamet"_s)};
    CompassProfile first = profile(RaterKind::Child, {40, 20, 20, 50, 30, blank, 50, 30});
    first.date = QDate(2025, 9, 1);
    CompassProfile second = profile(RaterKind::Child, {40, 30, 20, 40, 30, blank, 50, 20});
    second.date = QDate(2025, 12, 1);
    paper.childHistory = {first, second, *paper.childProfile};
    paper.teamHistory = {profile(RaterKind::Team, {20, 28, 30, 40, 25, 33, blank, 37}), *paper.team};
    paper.goldenRule = u"Vi delar bara det som behövs."_s;
    paper.unitName = u"Provenheten"_s;
    paper.notice = u"Inte det officiella instrumentet."_s;
    return paper;
}

} // namespace bk::samples
