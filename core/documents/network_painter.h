// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/documents/compass_painter.h"
#include "core/documents/text_block.h"
#include "core/domain/plan/network.h"

#include <array>
#include <optional>

namespace bk {

/// Where everything lies in the drawing of who is there for the child. Lengths are those of the size it was laid out
/// for.
struct NetworkPicture {
    struct Person {
        QPointF at;  ///< where the person stands: on its circle, beside others that stand in the same place
        QRectF rect; ///< of the label; no two overlap, and all lie within the size
        TextBlock name;
        TextBlock relation;
    };
    struct CircleName {
        QRectF rect;
        TextBlock text;
    };

    QSizeF size;
    QPointF centre;
    qreal disc = 0;                              ///< radius of the child's own disc
    std::array<qreal, networkCircles> circles{}; ///< outer radius of each, the innermost first
    int px = 9;                                  ///< of the labels
    int namePx = 7;                              ///< of the circles' names
    int discPx = 9;
    TextBlock child;
    std::vector<CircleName> names;
    std::vector<Person> people; ///< in the order given
    /// There is no room for all names: each label is the person's number in the order given.
    bool numbered = false;

    qreal radiusOf(int circle) const; ///< where the people of circle 1..networkCircles stand
};

struct NetworkLook {
    Tone tone = Tone::Light;
    std::optional<std::size_t> highlighted; ///< painted with a ring around its label
};

/// "Närmast mig" for circle 1 … "Längre ifrån mig".
QString networkCircleName(int circle);

/// Pure: the same people and size give the same picture. A label lies where its person stands; where others are in the
/// way it slides along the circle, else out of it. `child`: what stands in the middle. `textScale` 0.8..2.0. Needs a
/// QGuiApplication.
NetworkPicture
layOutNetwork(const std::vector<NetworkPerson>& people, const QString& child, const QSizeF& size, qreal textScale = 1);

/// Who is painted at `position` of the picture.
std::optional<std::size_t> personAt(const NetworkPicture& picture, QPointF position);

/// The circle and the degrees that `position` of the picture means; a place in the child's disc or outside all circles
/// means the nearest circle.
struct NetworkPlace {
    int circle = 1;
    int degrees = 0;

    bool operator==(const NetworkPlace&) const = default;
};
NetworkPlace placeAt(const NetworkPicture& picture, QPointF position);

/// Screen, printer and PDF alike: vector only, no transparency. `topLeft`: where the picture begins.
void paintNetwork(QPainter& painter, QPointF topLeft, const NetworkPicture& picture, const NetworkLook& look = {});

} // namespace bk
