// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/invented_texts.h"

#include <QStringList>

namespace bk::invented {
namespace {

struct AreaTexts {
    const char* label;
    const char* childLow[2];
    const char* childHigh[2];
    const char* adultLow[2];
    const char* adultHigh[2];
    const char* goals[2];
};

constexpr AreaTexts texts[areaCount] = {
    {"Omsorg",
     {"Ibland är det ingen hemma när jag kommer från skolan.", "Jag får ofta laga frukost till mig och min lillebror."},
     {"Mormor hämtar mig på fredagar och då bakar vi.", "Mamma märker när jag är ledsen."},
     {"Kommer ofta utan matsäck och varma kläder. Föräldrarna arbetar skift och har svårt att hinna.",
      "Vardagen hemma är ansträngd sedan i våras. Storasyster tar ett stort ansvar."},
     {"Blir hämtad i tid och har det hen behöver med sig.", "Tydligt att någon hemma följer med i vad som händer här."},
     {"Att någon äter frukost med mig.", "Att pappa är med på min träning någon gång."}},
    {"Trygghet",
     {"Jag vill inte gå förbi de stora vid cykelstället.", "Det är bråkigt hemma på kvällarna."},
     {"Jag vet vem jag ska prata med om något händer.", "Hos farfar är det alltid lugnt."},
     {"Håller sig nära vuxna på rasterna och är vaksam vid höga ljud.",
      "Har berättat om otrygghet på väg till skolan."},
     {"Söker hjälp hos vuxna och rör sig fritt på gården.", "Lugn vid lämning sedan den nya rutinen kom på plats."},
     {"Att våga gå själv till skolan.", "Att det är lugnt hemma när jag ska sova."}},
    {"Må bra",
     {"Jag har ont i magen nästan varje morgon.", "Jag ligger vaken och tänker på saker."},
     {"Jag sover gott och orkar springa hela rasten.", "Jag är mest glad."},
     {"Trött på förmiddagarna och ofta huvudvärk. Skolsköterskan har träffat barnet två gånger.",
      "Äter lite och drar sig undan efter lunch."},
     {"Pigg och tillfreds, sover bra enligt föräldrarna.", "Piggare sedan sömnen kom i ordning."},
     {"Att inte ha ont i magen på måndagar.", "Att somna utan att tänka så mycket."}},
    {"Fritid",
     {"Jag är mest hemma och spelar.", "Jag slutade med fotbollen när vi flyttade."},
     {"Jag går på simning på tisdagar.", "Vi bygger koja i skogen."},
     {"Har ingen aktivitet efter skolan och få kamrater på fritiden.",
      "Vill gärna börja med något, men resorna är svåra att få ihop."},
     {"Går på fritids och pratar mycket om klättringen.", "Har hittat ett intresse som delas med en vuxen."},
     {"Att börja spela fotboll igen.", "Att ha något roligt att göra på lördagar."}},
    {"Tillhörighet",
     {"Jag är ofta ensam på rasten.", "De andra har en grupp som jag inte är med i."},
     {"Jag har två bästisar.", "Jag får vara med när vi leker."},
     {"Står ofta bredvid leken och bjuds sällan in.", "Har tappat kontakten med sina kamrater sedan skolbytet."},
     {"Har kamrater i gruppen och blir saknad när hen är borta.", "Deltar i leken och tar egna initiativ."},
     {"Att ha någon att vara med på rasten.", "Att bli bjuden på kalas."}},
    {"Ansvar",
     {"Jag glömmer mina saker hela tiden.", "Jag blir arg och säger dumma saker."},
     {"Jag hjälper till att duka.", "Jag har hand om kaninen hemma."},
     {"Behöver mycket stöd för att komma igång och hålla överenskommelser.",
      "Hamnar ofta i konflikter som är svåra att reda ut."},
     {"Tar ansvar för sina saker och hjälper yngre barn.", "Säger förlåt och rättar till när något blivit fel."},
     {"Att komma ihåg gympakläderna själv.", "Att gå undan när jag blir arg."}},
    {"Respekteras",
     {"De säger saker om mitt namn.", "Ingen lyssnar när jag säger nej."},
     {"Fröken frågar vad jag tycker.", "Vi får vara olika i vår klass."},
     {"Får kommentarer om sitt språk. Vi arbetar med gruppen, men det är inte färdigt.",
      "Tystnar i stora grupper och får sällan ordet."},
     {"Blir lyssnad på och vågar säga sin mening.", "Har en självklar plats i gruppen."},
     {"Att de säger mitt namn rätt.", "Att få vara med och bestämma."}},
    {"Utvecklas",
     {"Läsningen är svår och jag hinner inte.", "Jag förstår inte vad jag ska göra på matten."},
     {"Jag har lärt mig cykla utan stödhjul.", "Jag är bra på att rita."},
     {"Språket har stått still sedan i höstas. Utredning hos logoped är på väg.",
      "Når inte målen i svenska trots extra anpassningar."},
     {"Nyfiken och provar nytt. Har tagit stora steg i år.", "Klarar mer på egen hand än för ett halvår sedan."},
     {"Att kunna läsa en hel bok.", "Att förstå matten."}},
};

const AreaTexts& of(Area area) { return texts[indexOf(area)]; }

QString sentence(const char* const (&low)[2], const char* const (&high)[2], int rating, DemoRandom& random) {
    if (rating == 3)
        return random.chance(50) ? QStringLiteral("Det varierar från vecka till vecka.")
                                 : QStringLiteral("Ibland bra, ibland inte.");
    return QString::fromUtf8(rating < 3 ? random.oneOf(low) : random.oneOf(high));
}

QString labels(const PerArea<int>& ratings, int lowest, int highest) {
    QStringList names;
    for (const Area area : allAreas)
        if (ratings[area] >= lowest && ratings[area] <= highest)
            names << QString::fromUtf8(of(area).label);
    return names.join(QStringLiteral(", "));
}

} // namespace

QString childSays(Area area, int rating, DemoRandom& random) {
    return sentence(of(area).childLow, of(area).childHigh, rating, random);
}

QString adultSays(Area area, int rating, DemoRandom& random) {
    return sentence(of(area).adultLow, of(area).adultHigh, rating, random);
}

QString goalFor(Area area, DemoRandom& random) { return QString::fromUtf8(random.oneOf(of(area).goals)); }

QString lowAreas(const PerArea<int>& ratings) { return labels(ratings, 1, 2); }

BarnsamtalSummary summaryOf(const PerArea<int>& ratings, bool guardiansDiffer) {
    BarnsamtalSummary summary;
    const QString well = labels(ratings, 4, 5);
    const QString low = lowAreas(ratings);
    summary.worksWell =
        well.isEmpty() ? QStringLiteral("Barnet berättade gärna om sin familj.") : well + QLatin1Char('.');
    summary.strengthen = low.isEmpty() ? QString() : low + QLatin1Char('.');
    if (guardiansDiffer)
        summary.differ = QStringLiteral(
            "Vårdnadshavarna ser olika på hur vardagen fungerar. Det är värdefullt att båda bilderna finns med.");
    summary.workOn = low.isEmpty() ? QStringLiteral("Fortsätta som nu.")
                                   : QStringLiteral("Börja med det som barnet själv valde: ") + low + QLatin1Char('.');
    summary.next = QStringLiteral("Nytt samtal om ett halvår, tidigare om någon av oss vill.");
    return summary;
}

} // namespace bk::invented
