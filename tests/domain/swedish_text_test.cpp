// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/common/swedish_text.h"

#include "tests/support/print_qt.h"

#include <catch2/catch_get_random_seed.hpp>
#include <catch2/catch_test_macros.hpp>

#include <QCollator>
#include <QStringList>

#include <algorithm>
#include <random>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

const QStringList& names() {
    static const QStringList list{
        u"Aaron"_s,    u"Ada"_s,        u"ada"_s,        u"Adam"_s,         u"Åke"_s,       u"åke"_s,
        u"Åkerblom"_s, u"Åke Berg"_s,   u"Åke-Berg"_s,   u"Alva"_s,         u"Andre"_s,     u"André"_s,
        u"Andrea"_s,   u"Andréasson"_s, u"Anna"_s,       u"Anna Lena"_s,    u"Anna-Lena"_s, u"Annalena"_s,
        u"Ärla"_s,     u"Asa"_s,        u"Åsa"_s,        u"Äsa"_s,          u"Ösa"_s,       u"Azar"_s,
        u"Berg"_s,     u"Bergström"_s,  u"Bergstrand"_s, u"Björk"_s,        u"Bo"_s,        u"Carin"_s,
        u"Cecilia"_s,  u"Çelik"_s,      u"de Geer"_s,    u"De la Gardie"_s, u"Desirée"_s,   u"Edvin"_s,
        u"Edwin"_s,    u"Élise"_s,      u"Elise"_s,      u"Elías"_s,        u"Elias"_s,     u"Ek"_s,
        u"Eva"_s,      u"Ewa"_s,        u"Hår"_s,        u"Har"_s,          u"Hör"_s,       u"Ivar"_s,
        u"Jönsson"_s,  u"Jonsson"_s,    u"Jørgen"_s,     u"Jörgen"_s,       u"Jorgen"_s,    u"Karl"_s,
        u"Lena"_s,     u"Léna"_s,       u"Lind"_s,       u"Lindh"_s,        u"Lindqvist"_s, u"Lindkvist"_s,
        u"Müller"_s,   u"Myller"_s,     u"Muller"_s,     u"Mzungu"_s,       u"Nguyen"_s,    u"Nguyễn"_s,
        u"O'Brien"_s,  u"Obrien"_s,     u"Öberg"_s,      u"Oberg"_s,        u"Ödlund"_s,    u"Øyvind"_s,
        u"Ola"_s,      u"Örjan"_s,      u"Sigvard"_s,    u"Sigward"_s,      u"Siw"_s,       u"Siv"_s,
        u"Strauß"_s,   u"Strauss"_s,    u"Vera"_s,       u"von Essen"_s,    u"Wallin"_s,    u"Vallin"_s,
        u"Wera"_s,     u"Wilma"_s,      u"Vilma"_s,      u"Yngve"_s,        u"Zara"_s,      u"Zoë"_s,
        u"Zoe"_s,      u"Ægir"_s,       u"Ägir"_s,       u"4A"_s,           u"4B"_s,        u"10A"_s,
        u"Łukasz"_s,   u"Lukasz"_s,     u""_s,           u"Şahin"_s,        u"Sahin"_s,     u"Özdemir"_s,
        u"Őr"_s,       u"Đorđe"_s,      u"Dorde"_s};
    return list;
}

} // namespace

TEST_CASE("sort keys put names in the order of the Swedish alphabet", "[common]") {
    QStringList sorted{u"Öberg"_s, u"Zara"_s, u"Ärla"_s, u"Åke"_s, u"Wera"_s,
                       u"Vera"_s,  u"anna"_s, u"Anna"_s, u"4B"_s,  u"Björk"_s};
    std::sort(sorted.begin(), sorted.end(), [](const QString& a, const QString& b) {
        return swedishSortKey(a) < swedishSortKey(b);
    });
    CHECK(
        sorted == QStringList{
                      u"4B"_s, u"anna"_s, u"Anna"_s, u"Björk"_s, u"Vera"_s, u"Wera"_s, u"Zara"_s, u"Åke"_s, u"Ärla"_s,
                      u"Öberg"_s});
}

TEST_CASE("sort keys agree with the system's Swedish collation, pair by pair", "[common]") {
    QCollator collator(QLocale(QLocale::Swedish, QLocale::Sweden));
    if (collator.compare(u"Zara"_s, u"Åke"_s) >= 0 || collator.compare(u"Andre"_s, u"André"_s) >= 0)
        SKIP("this machine has no Swedish collation to compare with");
    for (const QString& a : names())
        for (const QString& b : names()) {
            const int expected = collator.compare(a, b);
            const int found = swedishSortKey(a).compare(swedishSortKey(b));
            INFO(a.toStdString() << " | " << b.toStdString());
            CHECK((expected > 0) - (expected < 0) == (found > 0) - (found < 0));
        }
}

TEST_CASE("a sort key does not depend on how accents are encoded", "[common]") {
    for (const QString& name : names())
        CHECK(
            swedishSortKey(name.normalized(QString::NormalizationForm_D)) ==
            swedishSortKey(name.normalized(QString::NormalizationForm_C)));
}

TEST_CASE("case and accents only decide between names that are alike", "[common]") {
    CHECK(swedishSortKey(u"anna b"_s) < swedishSortKey(u"Anna C"_s));
    CHECK(swedishSortKey(u"Anna B"_s) < swedishSortKey(u"anna c"_s));
    CHECK(swedishSortKey(u"André A"_s) < swedishSortKey(u"Andre B"_s));
    CHECK(swedishSortKey(u"Andre"_s) < swedishSortKey(u"André"_s));
    CHECK(swedishSortKey(u"anna"_s) < swedishSortKey(u"Anna"_s));
    CHECK(swedishSortKey(u"Anna"_s) < swedishSortKey(u"Annaa"_s));
}

TEST_CASE("other scripts come after the Swedish alphabet and stay apart", "[common]") {
    CHECK(swedishSortKey(u"Öö"_s) < swedishSortKey(u"Анна"_s));
    CHECK(swedishSortKey(u"Анна"_s) < swedishSortKey(u"Борис"_s));
    CHECK(swedishSortKey(u"عمر"_s) != swedishSortKey(u"علي"_s));
}

TEST_CASE("a sort key never holds a zero byte", "[common]") {
    std::mt19937 random(Catch::getSeed());
    for (int round = 0; round < 2000; ++round) {
        QString text;
        for (std::size_t size = random() % 12; size > 0; --size)
            text += QChar::fromUcs4(char32_t(random() % 0x10FFFF));
        REQUIRE_FALSE(swedishSortKey(text).contains('\0'));
    }
}

TEST_CASE("search texts are words in lower case, with and without accents", "[common]") {
    CHECK(searchExact(u"  Åsa-Märta  O'Brien, 4B!"_s) == u"åsa märta o brien 4b"_s);
    CHECK(searchFolded(u"  Åsa-Märta  O'Brien, 4B!"_s) == u"asa marta o brien 4b"_s);
    CHECK(searchExact(u"ÅSA"_s.normalized(QString::NormalizationForm_D)) == u"åsa"_s);
    CHECK(
        searchFolded(u"André Çelik Müller Jørgen Ægir Łukasz Strauß Nguyễn"_s) ==
        u"andre celik muller jorgen agir lukasz strauss nguyen"_s);
    CHECK(searchExact(u" -!\" "_s).isEmpty());
    CHECK(searchFolded(u"Анна"_s) == u"анна"_s);
}

TEST_CASE("a word typed without accents is looked for without them, one typed with them as it is", "[common]") {
    CHECK(ftsQuery(u"ake"_s) == u"folded : \"ake\" *"_s);
    CHECK(ftsQuery(u"Åke"_s) == u"exact : \"åke\" *"_s);
    CHECK(ftsQuery(u"å"_s) == u"exact : \"å\" *"_s);
    CHECK(ftsQuery(u"Anna öd"_s) == u"folded : \"anna\" * AND exact : \"öd\" *"_s);
    CHECK(ftsQuery(u"lena-märta"_s) == u"folded : \"lena\" * AND exact : \"märta\" *"_s);
    CHECK(ftsQuery(u"2017"_s) == u"folded : \"2017\" *"_s);
}

TEST_CASE("nothing searchable typed is no query", "[common]") {
    for (const QString& typed : {u""_s, u"   "_s, u"-"_s, u"\"\"*"_s, u"(){}:^"_s})
        CHECK(ftsQuery(typed).isEmpty());
}

TEST_CASE("nothing typed escapes its quotes, and words are counted", "[common]") {
    CHECK(
        ftsQuery(u"\" OR folded:* NEAR("_s) ==
        u"folded : \"or\" * AND folded : \"folded\" * AND folded : \"near\" *"_s);
    CHECK(
        ftsQuery(u"a' b\"c*d^"_s) ==
        u"folded : \"a\" * AND folded : \"b\" * AND folded : \"c\" * AND folded : \"d\" *"_s);
    CHECK(ftsQuery(u"x "_s.repeated(1000)).count(u"AND"_s) == 15);
}
