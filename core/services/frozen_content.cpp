// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/frozen_fields.h"
#include "core/services/frozen_plan.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

constexpr QLatin1StringView format("behovskompass-plan");
constexpr int formatVersion = 1;

bool isOnScale(const CompassProfile& profile) {
    return std::ranges::all_of(profile.areas, [](const AreaPoint& point) {
        return !point.value || (*point.value >= Fraction(Rating::lowest) && *point.value <= Fraction(Rating::highest));
    });
}

bool isOnCircles(const NetworkPerson& person) {
    return person.circle >= 1 && person.circle <= networkCircles && person.degrees >= 0 && person.degrees < 360;
}

/// What would be drawn outside its diagram was never frozen by this program.
bool canBeDrawn(const BarnetsPlanPaper& paper) {
    for (const auto* profile : {&paper.childProfile, &paper.guardian1, &paper.guardian2, &paper.team})
        if (*profile && !isOnScale(**profile))
            return false;
    return std::ranges::all_of(paper.childHistory, isOnScale) && std::ranges::all_of(paper.teamHistory, isOnScale) &&
           std::ranges::all_of(paper.plan.network, isOnCircles);
}

} // namespace

QByteArray frozenContent(const BarnetsPlanPaper& paper) {
    frozen::Writer writer;
    fields(writer, paper);
    return QJsonDocument(
               QJsonObject{
                   {u"format"_s, format}, {u"formatVersion"_s, formatVersion}, {u"plan"_s, std::move(writer).object()}})
        .toJson(QJsonDocument::Compact);
}

BarnetsPlanPaper frozenPaper(const PlanVersion& version) {
    const QJsonObject root = QJsonDocument::fromJson(version.content).object();
    if (root["format"_L1].toString() != format || root["formatVersion"_L1].toInt() < 1)
        frozen::Reader::damaged();
    if (root["formatVersion"_L1].toInt() > formatVersion)
        throw Error(Error::Kind::NewerFormat, u"frozen plan"_s);
    BarnetsPlanPaper paper;
    frozen::Reader reader(root["plan"_L1].toObject());
    fields(reader, paper);
    if (!canBeDrawn(paper))
        frozen::Reader::damaged();
    paper.version = version.number;
    paper.frozenAt = version.frozenAt;
    paper.signatures = version.signatures;
    return paper;
}

} // namespace bk
