// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/invented_plan_texts.h"

#include "core/services/demo/invented_people.h"

using namespace Qt::StringLiterals;

namespace bk::invented {
namespace {

constexpr std::array<Step, 2> steps[areaCount] = {
    {{{"Någon vuxen är hemma när jag kommer tre dagar i veckan.", "Schema för veckan som alla vuxna hemma håller",
       "Hemma"},
      {"Jag äter frukost i skolan de dagar det är bråttom.", "Frukost innan dagen börjar", "I matsalen"}}},
    {{{"Jag går till skolan med en kompis.", "Följa med på vägen de första veckorna", "På vägen"},
      {"Jag vet vem jag säger till när det blir bråk.", "En fast vuxen att gå till varje dag",
       "Där jag är på dagarna"}}},
    {{{"Jag sover hela natten fyra nätter i veckan.", "Lugn stund före läggdags, samma varje kväll", "Hemma"},
      {"Jag har pratat färdigt om det som snurrar i huvudet.", "Samtal varannan vecka", "I ett lugnt rum"}}},
    {{{"Jag har provat två saker som jag vill göra på fritiden.", "Hjälp att hitta en aktivitet och att komma dit",
       "I föreningen"},
      {"Vi gör något roligt tillsammans varje lördag.", "Tips och pengar ur fritidsfonden", "Där vi bor"}}},
    {{{"Jag har en kompis att vara med på rasten.", "Lekgrupp med en vuxen på rasterna", "På gården"},
      {"Jag har varit hemma hos någon efter skolan.", "Hjälp att bjuda hem och att bli bjuden", "Hemma"}}},
    {{{"Jag kommer i tid och har sakerna med mig.", "Bildschema och en stund tillsammans varje fredag",
       "Där jag är på dagarna"},
      {"Jag går undan när jag blir arg.", "Träna på att pausa, med en egen plats att gå till", "I klassrummet"}}},
    {{{"Jag får säga vad jag tycker innan de vuxna bestämmer.", "En stund för bara mig före varje möte", "Före mötena"},
      {"De andra säger mitt namn rätt.", "Arbete med hela gruppen om hur vi är mot varandra", "I gruppen"}}},
    {{{"Jag läser tio minuter varje dag.", "Läsning i liten grupp tre gånger i veckan", "Hos specialpedagogen"},
      {"Jag vet vad jag ska göra när lektionen börjar.", "Uppgifterna i steg, ett i taget", "I klassrummet"}}},
};

struct Relation {
    const char* relation;
    int circle;
    bool adult;
};
constexpr Relation relations[] = {
    {"mormor", 1, true},  {"storebror", 1, false},       {"bästa kompis", 2, false},
    {"moster", 2, true},  {"granne", 3, true},           {"farfar", 2, true},
    {"kusin", 2, false},  {"tränare", 3, true},          {"kompis i gruppen", 3, false},
    {"farbror", 3, true}, {"kompis på gatan", 4, false},
};

struct Event {
    const char* when;
    const char* happened;
    const char* support;
    const char* helpers;
};
constexpr Event events[] = {
    {"för två år sedan", "Vi flyttade hit och jag kände ingen.", "En vuxen som visade mig runt och satt bredvid mig.",
     "Fritidsledaren och mamma"},
    {"förra våren", "Jag var hemma mycket för att jag hade ont i magen.",
     "Korta dagar i början, sedan längre. Samtal en gång i veckan.", "Skolsköterskan"},
    {"när jag var mindre", "Det tog tid innan jag började prata.", "Hjälp med språket i en liten grupp.",
     "Logopeden och förskolan"},
    {"i höstas", "Det blev bråk på rasterna.", "Vuxna som var med i leken.", "Rastvärdarna"},
};

constexpr const char* strong[] = {
    "Jag är snäll mot små barn och ger inte upp i första taget. Mormor och jag har alltid haft varandra.",
    "Jag är rolig och bra på att bygga. När jag får veta i förväg vad som ska hända går det bra.",
    "Jag minns allt om djur och tar hand om dem. Det som har burit är lugna vuxna och fredagarna hemma."};

struct Known {
    const char* subArea;
    const char* works;
    const char* strengthen;
};
constexpr Known known[] = {
    {"omsorg.vuxna-nara", "Det finns vuxna som barnet söker upp för tröst.",
     "Fler vuxna behöver känna till rutinerna."},
    {"omsorg.daglig-omvardnad", "Kläder och mat fungerar de flesta dagar.", "Varma kläder saknas ibland på vintern."},
    {"omsorg.hem-och-familj", "Familjen har kvällar som barnet längtar till.",
     "Arbetstiderna gör att syskonen är ensamma en stund."},
    {"trygghet.trygghet-och-tillit", "Barnet litar på två vuxna och berättar för dem.", "Vägen till skolan oroar."},
    {"trygghet.hantera-risker", "Säger till när något känns fel.", "Behöver öva på att gå därifrån."},
    {"trygghet.skydd", "Vuxna ingriper snabbt.", "Det som händer på nätet syns inte för de vuxna."},
    {"ma_bra.fysisk-halsa", "Rör sig gärna och äter bra på dagarna.", "Sömnen är orolig före skoldagar."},
    {"ma_bra.psykisk-halsa", "Skrattar mycket när det är få barn i rummet.", "Bär på tankar som är svåra att säga."},
    {"ma_bra.stod-och-vard", "Kontakten med sjukvården fungerar.", "Tandvårdsbesöket har inte blivit av."},
    {"fritid.aktiva-tillsammans", "Familjen går till badhuset ibland.", "Det finns sällan tid för något tillsammans."},
    {"fritid.lek-och-rorelse", "Leker gärna ute.", "Slutade träna när resan blev för lång."},
    {"fritid.intressen-och-vila", "Ritar och bygger på egen hand.", "Det finns ingen vuxen med i intresset."},
    {"tillhorighet.i-familjen", "Har en egen stund med mamma i veckan.", "Pappa och barnet ses sällan på vardagar."},
    {"tillhorighet.kamrater-och-andra", "Har en kompis i klassen.", "Blir ofta utanför när grupperna delas."},
    {"tillhorighet.natverk", "Mormor är ett stort stöd.", "Släkten bor långt bort."},
    {"ansvar.skola-och-regler", "Vet vad som gäller i klassrummet.", "Kommer sent de dagar pappa börjar tidigt."},
    {"ansvar.hansyn", "Tröstar andra barn.", "Har svårt att vänta på sin tur."},
    {"ansvar.klara-svarigheter", "Ber om hjälp av den fasta vuxna.", "Ger upp fort när många ser på."},
    {"respekteras.delaktighet", "Får välja vad samtalen ska börja med.", "Vill veta mer om vad de vuxna bestämmer."},
    {"respekteras.bemotande", "De vuxna lyssnar färdigt.", "Några i gruppen retas om språket."},
    {"respekteras.identitet", "Vågar säga nej till vuxna som barnet känner.", "Säger sällan nej till kamrater."},
    {"utvecklas.larande", "Nyfiken på natur och djur.", "Läsningen går långsamt."},
    {"utvecklas.vardagen", "Klarar morgonen med bildschema.", "Behöver påminnas i många steg."},
    {"utvecklas.forskola-skola", "Trivs med sin lärare.", "Når inte målen i svenska än."},
};

QString utf8(const char* text) { return QString::fromUtf8(text); }

void addPerson(std::vector<NetworkPerson>& people, const QString& name, const QString& relation, int circle) {
    people.push_back({name, relation, circle, freeDegrees(people, circle)});
}

} // namespace

const std::array<Step, 2>& stepsFor(Area area) { return steps[indexOf(area)]; }

std::vector<NetworkPerson> network(const Child& child, DemoRandom& random) {
    std::vector<NetworkPerson> people;
    for (const Guardian& guardian : child.guardians)
        addPerson(people, guardian.name, guardian.relation, 1);
    const int others = random.between(5, int(std::size(relations)) - 1);
    for (int i = 0; i < others; ++i) {
        const Relation& relation = relations[i];
        const bool woman = random.chance(50);
        const QString name = relation.adult ? (woman ? womanName(random) : manName(random))
                                            : (woman ? girlName(random) : boyName(random));
        addPerson(people, name, utf8(relation.relation), relation.circle);
    }
    addPerson(people, child.barnkontakt.name, u"Barnkontakt"_s, 4);
    addPerson(people, child.stodsamordnare.name, u"Stödsamordnare"_s, 3);
    return people;
}

std::vector<EarlierEvent> earlierEvents(DemoRandom& random) {
    std::vector<EarlierEvent> told;
    const std::size_t leftOut = random.below(std::size(events));
    for (std::size_t i = 0; i < std::size(events); ++i)
        if (i != leftOut)
            told.push_back(
                {utf8(events[i].when), utf8(events[i].happened), utf8(events[i].support), utf8(events[i].helpers)});
    return told;
}

QString strengths(DemoRandom& random) { return utf8(random.oneOf(strong)); }

SubAreaText subAreaText(const QString& subArea) {
    for (const Known& each : known)
        if (subArea == QLatin1StringView(each.subArea))
            return {subArea, utf8(each.works), utf8(each.strengthen)};
    return {subArea, {}, {}};
}

} // namespace bk::invented
