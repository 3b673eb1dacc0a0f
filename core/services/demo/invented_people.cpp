// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/demo/invented_people.h"

namespace bk::invented {
namespace {

constexpr const char* girls[] = {"Alice",  "Maja",   "Vera",    "Alma",   "Selma",     "Elsa",  "Lilly", "Astrid",
                                 "Wilma",  "Freja",  "Olivia",  "Ebba",   "Agnes",     "Saga",  "Signe", "Stina",
                                 "Ines",   "Juni",   "Tyra",    "Edith",  "Märta",     "Åsa",   "Tuva",  "Ellen",
                                 "Amina",  "Fatima", "Layla",   "Zahra",  "Maryam",    "Hodan", "Nora",  "Aino",
                                 "Helmi",  "Kerttu", "Venla",   "Sárá",   "Biret",     "Máret", "Elle",  "Risten",
                                 "Mirjam", "Hanna",  "Rebecka", "Rosita", "Singoalla", "Amra",  "Lejla", "Dilan",
                                 "Rojin",  "Ewa",    "Zofia",   "Ani",    "Linh",      "Öznur", "Sofía", "Ylva"};
constexpr const char* boys[] = {
    "Noah",   "William",   "Liam",   "Hugo",  "Lucas",   "Adam",    "Oliver", "Elias",    "Leo",     "Matteo", "Nils",
    "Adrian", "Frans",     "August", "Arvid", "Malte",   "Sixten",  "Love",   "Åke",      "Östen",   "Vidar",  "Ludvig",
    "Sigge",  "Elis",      "Ali",    "Omar",  "Yusuf",   "Ibrahim", "Abdi",   "Mohammed", "Väinö",   "Onni",   "Eino",
    "Toivo",  "Nils-Ánte", "Jovnna", "Ánde",  "Mihkkal", "Samuel",  "David",  "Benjamin", "Dimitri", "Josef",  "Emir",
    "Tarik",  "Baran",     "Jakub",  "Aram",  "Minh",    "Emre",    "Diego",  "Örjan",    "Göran",   "Måns"};
constexpr const char* families[] = {
    "Andersson",  "Johansson",  "Karlsson",  "Nilsson",  "Eriksson",  "Larsson",   "Olsson",  "Persson",   "Svensson",
    "Gustafsson", "Pettersson", "Jonsson",   "Lindberg", "Lindström", "Lindqvist", "Berg",    "Bergström", "Sjöberg",
    "Åkesson",    "Åström",     "Öberg",     "Ödlund",   "Östlund",   "Ängquist",  "Hedlund", "Holmgren",  "Nyström",
    "Ekström",    "Sandberg",   "Björk",     "Wallin",   "Fransson",  "Mäkitalo",  "Niemi",   "Lahti",     "Korhonen",
    "Kemi",       "Labba",      "Sarri",     "Utsi",     "Blind",     "Svonni",    "Taikon",  "Dimiter",   "Rosengren",
    "Levin",      "Hassan",     "Ahmed",     "Ali",      "Mohamud",   "Warsame",   "Haddad",  "Khoury",    "Demir",
    "Yılmaz",     "Hadžić",     "Kovačević", "Nowak",    "Nguyen",    "Gonzalez"};
constexpr const char* women[] = {"Anna",      "Maria", "Karin",   "Sara",   "Emma",  "Lina",   "Jenny",
                                 "Åsa",       "Malin", "Hanna",   "Fatima", "Amal",  "Päivi",  "Inga",
                                 "Katarzyna", "Leyla", "Johanna", "Elin",   "Frida", "Susanne"};
constexpr const char* men[] = {"Erik",    "Johan", "Anders", "Mikael", "Per",    "Jonas", "Fredrik",
                               "Mattias", "Björn", "Ola",    "Ahmed",  "Hassan", "Jari",  "Nils",
                               "Tomasz",  "Kemal", "Daniel", "Marcus", "Henrik", "Göran"};
constexpr const char* streets[] = {"Björkstigen", "Ängsvägen", "Skolgatan",  "Ekbacken",   "Åvägen",    "Rönngatan",
                                   "Storgatan",   "Lärkvägen", "Kvarngatan", "Hagastigen", "Örtagatan", "Mossvägen"};

constexpr Colleague nurses[] = {
    {"Ingrid Sjöholm", "BVC-sköterska", "BVC Björkdalen"},
    {"Amal Haddad", "BVC-sköterska", "BVC Ekbacken"},
    {"Päivi Mäkinen", "BVC-sköterska", "BVC Björkdalen"}};
constexpr Colleague preschoolHeads[] = {
    {"Lena Åkerblom", "rektor förskola", "Förskolan Tussilago"},
    {"Tomas Wiklund", "rektor förskola", "Förskolan Kotten"}};
constexpr Colleague schoolHeads[] = {
    {"Birgitta Östergren", "rektor grundskola", "Björkdalsskolan"},
    {"Farid Nazari", "rektor grundskola", "Ekbackens skola"}};
constexpr Colleague coordinators[] = {
    {"Marie Ekdahl", "kurator", "Elevhälsan Björkdalen"},
    {"Sven Rask", "socialsekreterare", "Socialtjänsten Björkdalen"},
    {"Ulrika Hjort", "specialpedagog", "Elevhälsan Björkdalen"}};
constexpr Colleague preschoolRaters[] = {
    {"Gunilla Falk", "specialpedagog", "Förskolan Tussilago"}, {"Jenny Norell", "förskollärare", "Förskolan Kotten"}};
constexpr Colleague schoolRaters[] = {
    {"Hanna Lövgren", "lärare", "Björkdalsskolan"},
    {"Peter Ström", "specialpedagog", "Ekbackens skola"},
    {"Yusuf Warsame", "fritidspedagog", "Björkdalsskolan"}};
constexpr Colleague healthRaters[] = {
    {"Ingrid Sjöholm", "BVC-sköterska", "BVC Björkdalen"},
    {"Camilla Brandt", "skolsköterska", "Elevhälsan Björkdalen"},
    {"Erik Thorell", "psykolog", "Första linjen"}};
constexpr Colleague socialRaters[] = {
    {"Sven Rask", "socialsekreterare", "Socialtjänsten Björkdalen"},
    {"Leyla Demir", "familjebehandlare", "Socialtjänsten Björkdalen"},
    {"Ola Persson", "fältsekreterare", "Ungdomsmottagningen"}};

QString utf8(const char* text) { return QString::fromUtf8(text); }

} // namespace

QString girlName(DemoRandom& random) { return utf8(random.oneOf(girls)); }
QString boyName(DemoRandom& random) { return utf8(random.oneOf(boys)); }
QString familyName(DemoRandom& random) {
    const QString name = utf8(random.oneOf(families));
    if (!random.chance(8))
        return name;
    const QString second = utf8(random.oneOf(families));
    return second == name ? name : name + QLatin1Char(' ') + second;
}
QString womanName(DemoRandom& random) { return utf8(random.oneOf(women)); }
QString manName(DemoRandom& random) { return utf8(random.oneOf(men)); }

QString address(DemoRandom& random) {
    return QStringLiteral("%1 %2\n999 %3 Björkdalen")
        .arg(utf8(random.oneOf(streets)))
        .arg(random.between(1, 64))
        .arg(random.between(10, 99));
}

QString telephone(DemoRandom& random) {
    return QStringLiteral("070-174 06 %1").arg(random.between(5, 99), 2, 10, QLatin1Char('0'));
}

QString email(const QString& name) {
    QString local;
    for (const QChar c : name.normalized(QString::NormalizationForm_D).toLower()) {
        if (c.unicode() < 128 && c.isLetter())
            local += c;
        else if (c == QLatin1Char(' ') || c == QLatin1Char('-'))
            local += QLatin1Char('.');
    }
    return local + QStringLiteral("@example.com");
}

ResponsiblePerson person(const Colleague& colleague, DemoRandom& random) {
    const QString name = utf8(colleague.name);
    return {name, utf8(colleague.profession), utf8(colleague.organisation), {{}, telephone(random), email(name)}};
}

const Colleague& barnkontaktFor(int age, DemoRandom& random) {
    if (age < 1)
        return random.oneOf(nurses);
    return age < 6 ? random.oneOf(preschoolHeads) : random.oneOf(schoolHeads);
}

const Colleague& stodsamordnare(DemoRandom& random) { return random.oneOf(coordinators); }

std::array<Colleague, 3> professionals(int age, DemoRandom& random) {
    const Colleague& health = age < 6 ? healthRaters[0] : healthRaters[1 + random.below(2)];
    const Colleague& everyday = age < 6 ? random.oneOf(preschoolRaters) : random.oneOf(schoolRaters);
    return {everyday, health, socialRaters[random.below(age < 13 ? 2 : 3)]};
}

QString placeFor(int age, DemoRandom& random) {
    static constexpr const char* departments[] = {
        "Tussilago, Myran", "Tussilago, Humlan", "Kotten, Ekorren", "Kotten, Igelkotten"};
    if (age < 1)
        return utf8(random.oneOf(nurses).organisation);
    if (age < 6)
        return utf8(random.oneOf(departments));
    static constexpr const char* letters[] = {"A", "B", "C"};
    return age == 6 ? QStringLiteral("F-klass ") + utf8(random.oneOf(letters))
                    : QString::number(std::min(age - 6, 9)) + utf8(random.oneOf(letters));
}

} // namespace bk::invented
