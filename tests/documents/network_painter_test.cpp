// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/network_painter.h"
#include "tests/documents/pdf_tools.h"

#include <catch2/generators/catch_generators.hpp>

#include <cmath>

using namespace bk;
using namespace Qt::StringLiterals;

namespace {

constexpr QSizeF onPaper(482, 425);
constexpr QSizeF onScreen(640, 480);

const QStringList& names() {
    static const QStringList list{u"Maja Provsson"_s, u"Asta"_s,       u"Bengt-Åke Lindqvist"_s, u"Noor"_s,
                                  u"Tränare Lisa"_s,  u"Ali Hassan"_s, u"Sunniva Andersdotter"_s};
    return list;
}

/// As a family writes them down: each where there is most room on the circle.
std::vector<NetworkPerson> people(int count, int circles) {
    std::vector<NetworkPerson> result;
    for (int i = 0; i < count; ++i) {
        const int circle = 1 + i % circles;
        result.push_back({names()[i % names().size()], u"klasskamrat"_s, circle, freeDegrees(result, circle)});
    }
    return result;
}

void checkLabels(const NetworkPicture& picture) {
    const QRectF room(QPointF(0, 0), picture.size);
    for (std::size_t i = 0; i < picture.people.size(); ++i) {
        const NetworkPicture::Person& person = picture.people[i];
        INFO("person " << i);
        CHECK(room.contains(person.rect));
        const QSizeF name = person.name.size();
        const QSizeF relation = person.relation.size();
        CHECK(person.rect.width() >= std::max(name.width(), relation.width()));
        CHECK(person.rect.height() >= name.height() + relation.height());
        for (std::size_t other = 0; other < i; ++other)
            CHECK_FALSE(person.rect.intersects(picture.people[other].rect));
        for (const NetworkPicture::CircleName& circle : picture.names)
            CHECK_FALSE(person.rect.intersects(circle.rect));
    }
}

QString textOf(const TextBlock& block) {
    QStringList lines;
    for (const TextBlock::Line& line : block.lines)
        lines << line.text;
    return lines.join(u' ');
}

} // namespace

TEST_CASE("the names of up to thirty people stand beside each other in the network circles", "[documents]") {
    const int count = GENERATE(0, 1, 12, 14, 30);
    const int circles = GENERATE(1, 2, 4);
    const QSizeF size = GENERATE(onPaper, onScreen);
    const auto some = people(count, circles);
    const NetworkPicture picture = layOutNetwork(some, u"Alvina"_s, size);
    INFO(count << " people on " << circles << " circles");
    REQUIRE(picture.people.size() == some.size());
    CHECK_FALSE(picture.numbered);
    checkLabels(picture);
    for (std::size_t i = 0; i < some.size(); ++i) {
        CHECK(textOf(picture.people[i].name) == some[i].name);
        CHECK(textOf(picture.people[i].relation) == some[i].relation);
    }
}

TEST_CASE("where there is no room for all names each person has its number", "[documents]") {
    std::vector<NetworkPerson> some = people(GENERATE(12, mostNetworkPeople), 4);
    if (some.size() == 12)
        some[4].name = QString(900, u'm');
    const NetworkPicture picture = layOutNetwork(some, u"Alvina"_s, onPaper);
    CHECK(picture.numbered);
    checkLabels(picture);
    CHECK(textOf(picture.people[4].name) == u"5");
}

TEST_CASE("people that stand in the same place are moved apart and stay on their circle", "[documents]") {
    const std::vector<NetworkPerson> some(8, NetworkPerson{u"Asta"_s, u"mormor"_s, 2, 355});
    const NetworkPicture picture = layOutNetwork(some, {}, onPaper);
    for (std::size_t i = 0; i < some.size(); ++i) {
        const QPointF from = picture.people[i].at - picture.centre;
        CHECK(std::abs(std::hypot(from.x(), from.y()) - picture.radiusOf(2)) < 0.01);
        for (std::size_t other = 0; other < i; ++other) {
            const QPointF between = picture.people[i].at - picture.people[other].at;
            CHECK(std::hypot(between.x(), between.y()) > 5);
        }
    }
    checkLabels(picture);
}

TEST_CASE("a person alone stands under the own label, which is found again", "[documents]") {
    const int circle = GENERATE(1, 2, 3, 4);
    const int degrees = GENERATE(0, 90, 180, 271);
    const NetworkPicture picture = layOutNetwork({{u"Asta"_s, u"mormor"_s, circle, degrees}}, u"Bo"_s, onScreen);
    const NetworkPicture::Person& person = picture.people.front();
    CHECK(person.rect.contains(person.at));
    CHECK(placeAt(picture, person.at) == NetworkPlace{circle, degrees});
    CHECK(personAt(picture, person.rect.center()) == std::optional<std::size_t>(0));
    CHECK_FALSE(personAt(picture, picture.centre));
}

TEST_CASE("a place outside all circles is on the outermost, one on the child is on the nearest", "[documents]") {
    const NetworkPicture picture = layOutNetwork({}, u"Bo"_s, onScreen);
    CHECK(placeAt(picture, picture.centre + QPointF(2, 0)) == NetworkPlace{1, 90});
    CHECK(placeAt(picture, QPointF(1, picture.centre.y())) == NetworkPlace{networkCircles, 270});
}

TEST_CASE("the network circles are drawn without pixels and can be read in the file", "[documents]") {
    Document document;
    document.blocks.push_back({Drawing{
        [some = people(14, 4)](QPainter& painter, const QRectF& rect) {
            paintNetwork(painter, rect.topLeft(), layOutNetwork(some, u"Alvina"_s, rect.size()));
        },
        150,
        {}}});
    const QByteArray pdf = pdf_tools::pdfOf(document);
    CHECK_FALSE(pdf.contains("/Subtype /Image"));
    const auto text = pdf_tools::ask(u"pdftotext"_s, {u"%1"_s, u"-"_s}, pdf);
    if (!text)
        SKIP("poppler-utils is not installed");
    CHECK(text->simplified().contains(u"Alvina"_s));
    CHECK(text->count(u"klasskamrat"_s) == 14);
    CHECK(text->count(u"Noor"_s) == 2);
}
