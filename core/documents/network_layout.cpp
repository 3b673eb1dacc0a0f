// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/fonts.h"
#include "core/documents/network_painter.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace bk {
namespace {

constexpr qreal discShare = 0.19;   ///< of the outermost circle's radius
constexpr qreal margin = 2;         ///< around everything
constexpr qreal apart = 2;          ///< between labels
constexpr qreal dotRadius = 3;      ///< of a person whose label lies elsewhere
constexpr qreal coversDot = 60;     ///< what it costs a label to hide where somebody else stands
constexpr qreal textsInHeight = 46; ///< labels are so small a part of the picture's height
constexpr int leastPx = 7;

qreal radians(qreal degrees) { return degrees * std::numbers::pi / 180; }

QPointF onCircle(const NetworkPicture& picture, qreal radius, qreal angle) {
    return picture.centre + QPointF(std::sin(angle), -std::cos(angle)) * radius;
}

bool touchesDisc(const QRectF& rect, const NetworkPicture& picture) {
    const QPointF nearest(
        std::clamp(picture.centre.x(), rect.left(), rect.right()),
        std::clamp(picture.centre.y(), rect.top(), rect.bottom()));
    const QPointF from = nearest - picture.centre;
    return std::hypot(from.x(), from.y()) < picture.disc + apart;
}

/// How far a label is moved along its circle and out of it.
struct Shift {
    qreal along;
    qreal out;
    qreal cost;
};

/// The dearest last. Sliding along the circle tells the truth about nearness, so it is cheapest.
std::vector<Shift> shifts(const NetworkPicture& picture) {
    const qreal step = std::max(4.0, picture.px * 0.7);
    const int reach = int(std::max(picture.size.width(), picture.size.height()) / 2 / step);
    std::vector<Shift> result;
    for (int along = -reach; along <= reach; ++along)
        for (int out = -reach; out <= reach; ++out)
            result.push_back(
                {along * step, out * step, step * (std::abs(along) + (out < 0 ? 2.4 : 1.7) * std::abs(out))});
    std::ranges::stable_sort(result, {}, &Shift::cost);
    return result;
}

class Placing {
public:
    explicit Placing(NetworkPicture& picture)
        : m_picture(picture)
        , m_shifts(shifts(picture))
        , m_room(QRectF(QPointF(0, 0), picture.size).adjusted(margin, margin, -margin, -margin)) {}

    /// The innermost first: they have least room. False where somebody's label has no room.
    bool run(const std::vector<NetworkPerson>& people) {
        std::vector<std::size_t> order(people.size());
        for (std::size_t i = 0; i < order.size(); ++i)
            order[i] = i;
        std::ranges::stable_sort(order, {}, [&](std::size_t i) { return people[i].circle; });
        return std::ranges::all_of(order, [this](std::size_t i) { return place(i); });
    }

    /// Within the edge of each circle, as near its foot as there is room.
    void nameCircles() {
        m_picture.namePx = std::max(leastPx, m_picture.px - 2);
        const TextMeasure measure(paperFontInUnits(m_picture.namePx));
        for (int circle = 1; circle <= networkCircles; ++circle) {
            const TextBlock text = measure.wrap(networkCircleName(circle), m_picture.size.width());
            const qreal outer = m_picture.circles[std::size_t(circle - 1)];
            const auto spot = std::ranges::find_if(spots, [&](int degrees) {
                return isFree(nameRect(text, outer, degrees)) && covered(nameRect(text, outer, degrees), npos) == 0;
            });
            if (spot == spots.end() || text.width > outer)
                continue;
            m_picture.names.push_back({nameRect(text, outer, *spot), text});
            m_taken.push_back(m_picture.names.back().rect);
        }
    }

private:
    static constexpr std::array spots{180, 168, 192, 156, 204, 144, 216, 0, 348, 12};
    static constexpr std::size_t npos = std::numeric_limits<std::size_t>::max();

    /// Its outer corners touch the circle from within.
    QRectF nameRect(const TextBlock& text, qreal outer, int degrees) const {
        const qreal half = text.width / 2;
        const qreal reach = std::sqrt(std::max(0.0, outer * outer - half * half)) - text.lineHeight / 2 - 1;
        QRectF rect(QPointF(0, 0), text.size());
        rect.moveCenter(onCircle(m_picture, reach, radians(degrees)));
        return rect;
    }

    bool place(std::size_t index) {
        NetworkPicture::Person& person = m_picture.people[index];
        const QPointF from = person.at - m_picture.centre;
        const qreal radius = std::hypot(from.x(), from.y());
        const qreal angle = std::atan2(from.x(), -from.y());
        qreal best = std::numeric_limits<qreal>::max();
        QRectF found;
        for (const Shift& shift : m_shifts) {
            if (shift.cost >= best)
                break;
            QRectF rect = person.rect;
            rect.moveCenter(onCircle(m_picture, radius + shift.out, angle + shift.along / radius));
            if (radius + shift.out <= 0 || !isFree(rect))
                continue;
            if (const qreal cost = shift.cost + coversDot * covered(rect, index); cost < best) {
                best = cost;
                found = rect;
            }
        }
        if (found.isEmpty())
            return false;
        person.rect = found;
        m_taken.push_back(found);
        return true;
    }

    bool isFree(const QRectF& rect) const {
        const QRectF wide = rect.adjusted(-apart, -apart, apart, apart);
        return m_room.contains(rect) && !touchesDisc(rect, m_picture) &&
               std::ranges::none_of(m_taken, [&](const QRectF& taken) { return taken.intersects(wide); });
    }

    qreal covered(const QRectF& rect, std::size_t own) const {
        const QRectF wide = rect.adjusted(-dotRadius, -dotRadius, dotRadius, dotRadius);
        qreal count = 0;
        for (std::size_t i = 0; i < m_picture.people.size(); ++i)
            count += i != own && wide.contains(m_picture.people[i].at) ? 1 : 0;
        return count;
    }

    NetworkPicture& m_picture;
    std::vector<Shift> m_shifts;
    QRectF m_room;
    std::vector<QRectF> m_taken;
};

/// Who stands in the same place is moved apart along the circle, as little as can be.
void standApart(NetworkPicture& picture, const std::vector<NetworkPerson>& people, int circle) {
    std::vector<std::pair<qreal, std::size_t>> here;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (std::clamp(people[i].circle, 1, networkCircles) == circle)
            here.emplace_back(radians(people[i].degrees), i);
    if (here.empty())
        return;
    std::ranges::stable_sort(here, {}, [](const auto& one) { return one.first; });
    const qreal radius = picture.radiusOf(circle);
    const qreal least = std::min(2.6 * dotRadius / radius, 2 * std::numbers::pi / qreal(here.size()));
    for (std::size_t i = 1; i < here.size(); ++i)
        here[i].first = std::max(here[i].first, here[i - 1].first + least);
    const qreal last = here.front().first + 2 * std::numbers::pi - least;
    for (std::size_t i = here.size(); i-- > 0;)
        here[i].first = std::min(here[i].first, last - qreal(here.size() - 1 - i) * least);
    for (const auto& [angle, index] : here)
        picture.people[index].at = onCircle(picture, radius, angle);
}

void measure(NetworkPicture& picture, const std::vector<NetworkPerson>& people) {
    const TextMeasure names(paperFontInUnits(picture.px, QFont::Bold));
    const TextMeasure relations(paperFontInUnits(picture.px));
    const qreal widest = std::max(picture.size.width() * 0.19, picture.px * 7.0);
    for (std::size_t i = 0; i < people.size(); ++i) {
        NetworkPicture::Person& person = picture.people[i];
        person.name = picture.numbered ? names.wrap(QString::number(i + 1), widest)
                                       : names.wrapEvenly(people[i].name, widest, true);
        person.relation = picture.numbered ? TextBlock() : relations.wrapEvenly(people[i].relation, widest, true);
        const QSizeF name = person.name.size();
        const QSizeF relation = person.relation.size();
        const qreal pad = picture.px * 0.4;
        person.rect = QRectF(
            0, 0, std::max({name.width(), relation.width(), qreal(picture.px)}) + 2 * pad,
            name.height() + relation.height() + pad);
    }
}

void fitChild(NetworkPicture& picture, const QString& child) {
    const qreal side = picture.disc * 1.5;
    for (picture.discPx = picture.px + 2; picture.discPx > leastPx - 2; --picture.discPx) {
        picture.child =
            TextMeasure(paperFontInUnits(picture.discPx, QFont::Bold)).wrapEvenly(child, side, picture.discPx < 8);
        if (picture.child.width <= side && picture.child.size().height() <= side)
            return;
    }
    picture.child = {};
}

bool placed(NetworkPicture& picture, const std::vector<NetworkPerson>& people) {
    measure(picture, people);
    Placing placing(picture);
    if (!placing.run(people))
        return false;
    placing.nameCircles();
    return true;
}

} // namespace

qreal NetworkPicture::radiusOf(int circle) const {
    const std::size_t index = std::size_t(std::clamp(circle, 1, networkCircles) - 1);
    return ((index == 0 ? disc : circles[index - 1]) + circles[index]) / 2;
}

NetworkPicture
layOutNetwork(const std::vector<NetworkPerson>& people, const QString& child, const QSizeF& size, qreal textScale) {
    NetworkPicture picture;
    picture.size = size;
    picture.centre = QPointF(size.width() / 2, size.height() / 2);
    const qreal radius = std::max(1.0, std::min(size.width(), size.height()) / 2 - margin);
    picture.disc = discShare * radius;
    for (std::size_t i = 0; i < picture.circles.size(); ++i)
        picture.circles[i] = picture.disc + (radius - picture.disc) * qreal(i + 1) / networkCircles;
    picture.people.resize(people.size());
    for (int circle = 1; circle <= networkCircles; ++circle)
        standApart(picture, people, circle);
    const int wanted = std::max(leastPx, qRound(size.height() / textsInHeight * textScale));
    picture.px = wanted;
    fitChild(picture, child);
    for (; picture.px >= std::max(leastPx, qRound(wanted * 0.7)); --picture.px) {
        if (placed(picture, people))
            return picture;
    }
    picture.numbered = true;
    for (picture.px = wanted; picture.px > 1 && !placed(picture, people);)
        --picture.px;
    return picture;
}

} // namespace bk
