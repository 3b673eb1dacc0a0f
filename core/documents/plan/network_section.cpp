// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/network_painter.h"
#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"

#include <algorithm>

namespace bk::plan_paper {
namespace {

using paper::append;

constexpr qreal drawingMm = 150;

/// By circle and clockwise, so that the numbers in a crowded drawing run through the list.
std::vector<NetworkPerson> inOrder(std::vector<NetworkPerson> people) {
    std::ranges::stable_sort(people, [](const NetworkPerson& one, const NetworkPerson& other) {
        return std::pair(one.circle, one.degrees) < std::pair(other.circle, other.degrees);
    });
    return people;
}

Drawing circles(const BarnetsPlanPaper& paper, std::vector<NetworkPerson> people) {
    Drawing drawing;
    drawing.heightMm = drawingMm;
    drawing.paint = [people = std::move(people),
                     name = paper.child.calledName()](QPainter& painter, const QRectF& rect) {
        paintNetwork(painter, rect.topLeft(), layOutNetwork(people, name, rect.size()));
    };
    drawing.words = paperTranslate(
        "Paper", "Bilden visar mig i mitten och de som finns för mig i cirklar runt om, de närmaste innerst. "
                 "Alla namn står i listan under.");
    return drawing;
}

void addPeople(std::vector<Block>& blocks, const std::vector<NetworkPerson>& people) {
    int number = 0;
    for (int circle = 1; circle <= networkCircles; ++circle) {
        Table table{{}, {0.6, 4.4, 5.0}, {}};
        for (const NetworkPerson& person : people) {
            if (std::clamp(person.circle, 1, networkCircles) != circle)
                continue;
            table.rows.push_back(
                {{plain(QString::number(++number))},
                 {bold(person.name.trimmed())},
                 {plain(person.relation.trimmed())}});
        }
        if (table.rows.empty())
            continue;
        append(blocks, Heading{3, networkCircleName(circle), {}});
        append(blocks, std::move(table));
    }
}

} // namespace

std::vector<Block> network(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::Network)};
    const std::vector<NetworkPerson> people = inOrder(paper.plan.network);
    append(blocks, circles(paper, people));
    addPeople(blocks, people);
    if (people.empty())
        append(blocks, paper::textOrLines({}, 4));
    return blocks;
}

} // namespace bk::plan_paper
