// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/process/consultation.h"
#include "tests/support/builders.h"
#include "tests/support/print_qt.h"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace bk;
using namespace bk::test;
using namespace Qt::StringLiterals;

namespace {

Child alvina() {
    return aChild()
        .named(u"Anna-Lena"_s, u"Provsson Öst"_s)
        .called(u"Nana"_s)
        .withPersonnummer(aPersonnummer(0))
        .withContact({u"Storgatan 1\n123 45 Provstad"_s, u"070-174 06 05"_s, u"nana@example.se"_s})
        .at(u"Björkskolan 4B"_s)
        .withGuardian(u"Maja Provsson"_s)
        .withBarnkontakt(u"Karin Lind"_s);
}

Upptackarkort found() {
    Upptackarkort card;
    card.finder.name = u"Bo Ek"_s;
    card.finder.organisation = u"Fritidsgården Kometen"_s;
    card.areas[Area::Fritid] = {CardAnswer::Nej, u"Leker ensam."_s};
    card.measures = u"Vi har pratat."_s;
    return card;
}

std::vector<IdentityWord> words() { return identityWords(alvina(), found(), {u"Björkskolan"_s, u"Ystad"_s}); }

QStringList marked(const QString& text) {
    QStringList stretches;
    for (const IdentityMark& mark : identityMarks(text, words()))
        stretches.append(text.mid(mark.start, mark.length));
    return stretches;
}

} // namespace

TEST_CASE("a consultation's text is marked wherever it tells who the child is", "[consultation]") {
    const auto [text, expected] = GENERATE(table<QString, QStringList>({
        {u"Nana leker ensam."_s, {u"Nana"_s}},
        {u"NANAS mamma"_s, {u"NANAS"_s}},
        {u"anna-lena och Lena"_s, {u"anna-lena"_s, u"Lena"_s}},
        {u"Familjen Öst"_s, {u"Öst"_s}},
        {u"Maja säger att Provsson flyttat"_s, {u"Maja"_s, u"Provsson"_s}},
        {u"Han går på Björkskolan i Ystad."_s, {u"Björkskolan"_s, u"Ystad"_s}},
        {u"fritidsgården kometen"_s, {u"fritidsgården kometen"_s}},
        {u"Rektor Karin Lind vet."_s, {u"Karin Lind"_s}},
        {u"Bor på Storgatan 1"_s, {u"Storgatan 1"_s}},
        {u"Skriv till mamma@example.org nu"_s, {u"mamma@example.org"_s}},
        {u"Ring 0701-23 45 67."_s, {u"0701-23 45 67"_s}},
        {u"Född 20170327-2389"_s, {u"20170327-2389"_s}},
    }));
    INFO(text.toStdString());
    CHECK(marked(text) == expected);
}

TEST_CASE("what tells nothing of who the child is stays unmarked", "[consultation]") {
    const QString text = GENERATE(
        u"Barnet sover dåligt och är ofta ledset."_s, u"Frånvaro 14 dagar av 60 sedan hösten 2025."_s,
        u"Vill inte bo hemma."_s, u"Ekonomin är svår och skolan har ringt."_s, u"Österut finns en park."_s, QString());
    INFO(text.toStdString());
    CHECK(marked(text).isEmpty());
}

TEST_CASE("a short name counts with a capital only", "[consultation]") {
    CHECK(marked(u"Bo har sett det."_s) == QStringList{u"Bo"_s});
    CHECK(marked(u"Bos kort"_s) == QStringList{u"Bos"_s});
    CHECK(marked(u"BOS KORT"_s) == QStringList{u"BOS"_s});
    CHECK(marked(u"att bo i en stad"_s).isEmpty());
}

TEST_CASE("the child's own name of three letters counts in any case", "[consultation]") {
    const auto own = identityWords(aChild().named(u"Åsa"_s), {}, {});
    for (const QString& text : {u"Åsa"_s, u"åsa"_s, u"ÅSAS"_s, u"åsas"_s})
        CHECK(identityMarks(text, own).size() == 1);
    CHECK(identityMarks(u"Åsarna"_s, own).empty());
}

TEST_CASE("the date of birth is known in words and figures too", "[consultation]") {
    const QDate born = alvina().birthDate;
    CHECK(marked(u"Fyller år %1/%2"_s.arg(born.day()).arg(born.month())).size() == 1);
    CHECK(marked(u"Född %1."_s.arg(born.toString(Qt::ISODate))).size() == 1);
}

TEST_CASE(
    "a consultation carries the answers and the span of ages, and nothing that has a field of its own",
    "[consultation]") {
    const Consultation asked = consultation(found(), aChild().born(QDate(2017, 3, 27)), QDate(2026, 11, 20));
    CHECK(asked.ageFrom == 6);
    CHECK(asked.ageTo == 9);
    CHECK(asked.areas[Area::Fritid].answer == CardAnswer::Nej);
    CHECK(asked.measures == u"Vi har pratat.");
    CHECK_FALSE(consultation(found(), aChild().born({}), QDate(2026, 11, 20)).ageFrom);
}

TEST_CASE("a consultation with a name left in it is refused, without it is not", "[consultation]") {
    Consultation asked = consultation(found(), alvina(), QDate(2026, 11, 20));
    CHECK(issues(asked, words()).empty());
    asked.areas[Area::Trygghet].description = u"Nana är rädd."_s;
    asked.question = u"Vad gör jag för Maja?"_s;
    const Issues said = issues(asked, words());
    REQUIRE(said.size() == 2);
    CHECK(said[0] == Issue{u"consultation.identity"_s, u"area.1"_s, {u"Nana"_s}});
    CHECK(said[1] == Issue{u"consultation.identity"_s, u"question"_s, {u"Maja"_s}});
}
