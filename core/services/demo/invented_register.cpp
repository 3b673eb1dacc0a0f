// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/invented_register.h"

#include "core/services/demo/invented_people.h"

using namespace Qt::StringLiterals;

namespace bk::invented {
namespace {

ContactPerson contactPerson(const QString& name, const QString& profession, DemoRandom& random) {
    return {ContactPersonId::next(), name, profession, {{}, telephone(random), email(name)}};
}

Organisation organisation(
    const QString& name, OrganisationKind kind, const QString& legalBody, bool mayStartSip, ContactPerson person,
    const QDateTime& savedAt) {
    return {OrganisationId::next(), name, kind, legalBody, mayStartSip, {std::move(person)}, savedAt};
}

} // namespace

std::vector<Organisation> organisations(const QDateTime& savedAt) {
    DemoRandom random(0, 1);
    const QString region = u"Region Björkdalen"_s;
    const QString municipality = u"Björkdalens kommun"_s;
    const auto called = [&](const QString& name, const QString& profession) {
        return contactPerson(name, profession, random);
    };
    return {
        organisation(
            u"Första linjen"_s, OrganisationKind::Region, region, true, called(u"Erik Thorell"_s, u"psykolog"_s),
            savedAt),
        organisation(
            u"Socialtjänsten Björkdalen"_s, OrganisationKind::Kommun, municipality, true,
            called(u"Leyla Demir"_s, u"familjebehandlare"_s), savedAt),
        organisation(
            u"Elevhälsan Björkdalen"_s, OrganisationKind::Kommun, municipality, false,
            called(u"Camilla Brandt"_s, u"skolsköterska"_s), savedAt),
        organisation(
            u"BVC Björkdalen"_s, OrganisationKind::Region, region, true,
            called(u"Ingrid Sjöholm"_s, u"BVC-sköterska"_s), savedAt),
        organisation(
            u"Familjecentralen Lyktan"_s, OrganisationKind::Enskild, u"Lyktan Björkdalen AB"_s, false,
            called(u"Maria Norberg"_s, u"föräldrastödjare"_s), savedAt),
        organisation(
            u"Polisen Björkdalen"_s, OrganisationKind::Polis, {}, false, called(u"Anders Holm"_s, u"ungdomspolis"_s),
            savedAt),
    };
}

std::vector<BarnkontaktEntry> directory(const QDateTime& savedAt) {
    struct Row {
        LifeStage stage;
        QString name;
        QString profession;
        QString organisation;
        QString covers;
    };
    const Row rows[] = {
        {LifeStage::Barnmorska, u"Elin Sandberg"_s, u"barnmorska"_s, u"Barnmorskemottagningen Björkdalen"_s,
         u"Blivande föräldrar och nyfödda i Björkdalen"_s},
        {LifeStage::BvcSkoterska, u"Ingrid Sjöholm"_s, u"BVC-sköterska"_s, u"BVC Björkdalen"_s,
         u"Barn till förskolestart, Björkdalen norr"_s},
        {LifeStage::BvcSkoterska, u"Amal Haddad"_s, u"BVC-sköterska"_s, u"BVC Ekbacken"_s,
         u"Barn till förskolestart, Ekbacken"_s},
        {LifeStage::RektorForskola, u"Lena Åkerblom"_s, u"rektor förskola"_s, u"Förskolan Tussilago"_s,
         u"Barnen på Tussilago"_s},
        {LifeStage::RektorForskola, u"Tomas Wiklund"_s, u"rektor förskola"_s, u"Förskolan Kotten"_s,
         u"Barnen på Kotten"_s},
        {LifeStage::RektorGrundskola, u"Birgitta Östergren"_s, u"rektor grundskola"_s, u"Björkdalsskolan"_s,
         u"Björkdalsskolan F–9"_s},
        {LifeStage::RektorGrundskola, u"Farid Nazari"_s, u"rektor grundskola"_s, u"Ekbackens skola"_s,
         u"Ekbackens skola F–6"_s},
    };
    DemoRandom random(0, 2);
    std::vector<BarnkontaktEntry> entries;
    for (const Row& row : rows)
        entries.push_back(
            {BarnkontaktEntryId::next(),
             row.stage,
             {row.name, row.profession, row.organisation, {{}, telephone(random), email(row.name)}},
             row.covers,
             savedAt});
    return entries;
}

std::vector<StandingTime> standingTimes(const QDateTime& savedAt) {
    constexpr int thursday = 4;
    const QDate begin = savedAt.date().addDays(7 - savedAt.date().dayOfWeek());
    return {
        {StandingTimeId::next(),
         u"Barnteam 7–16 år"_s,
         {},
         begin.addDays(thursday),
         Recurrence::EverySecondWeek,
         QTime(13, 0),
         120,
         u"Björkdalsskolan, stora konferensrummet"_s,
         savedAt},
        {StandingTimeId::next(),
         u"Barnteam 1–6 år"_s,
         {},
         begin.addDays(thursday + 5),
         Recurrence::EveryMonth,
         QTime(9, 0),
         90,
         u"Familjecentralen Lyktan"_s,
         savedAt}};
}

Upptackare finder(int age, const QString& barnkontaktsOrganisation, DemoRandom& random) {
    struct Person {
        QString name;
        QString profession;
        QString organisation;
    };
    static const Person young[] = {
        {u"Jenny Norell"_s, u"förskollärare"_s, u"Förskolan Kotten"_s},
        {u"Gunilla Falk"_s, u"specialpedagog"_s, u"Förskolan Tussilago"_s},
        {u"Maria Norberg"_s, u"föräldrastödjare"_s, u"Familjecentralen Lyktan"_s}};
    static const Person older[] = {
        {u"Hanna Lövgren"_s, u"lärare"_s, u"Björkdalsskolan"_s},
        {u"Yusuf Warsame"_s, u"fritidspedagog"_s, u"Björkdalsskolan"_s},
        {u"Robin Kask"_s, u"tränare"_s, u"Björkdalens IF"_s}};
    const Person& person = age < 6 ? random.oneOf(young) : random.oneOf(older);
    return {
        person.name,
        person.profession,
        person.organisation,
        {{}, telephone(random), email(person.name)},
        person.organisation == barnkontaktsOrganisation ? FinderPlace::Internal : FinderPlace::External,
        false};
}

} // namespace bk::invented
