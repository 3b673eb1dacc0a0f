// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/visits.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

/// Whatever is in the program's own file is known to the program: tests read it whole.
VisitKind kindOf(const QJsonValue& json) {
    VisitKind kind;
    kind.id = json["id"_L1].toString();
    kind.label = json["label"_L1].toString();
    kind.months = json["months"_L1].toInt();
    kind.weeks = json["weeks"_L1].toInt();
    kind.withinDays = json["withinDays"_L1].toInt();
    kind.place = visitPlaceFrom(json["place"_L1].toString());
    for (const QJsonValue& each : json["professions"_L1].toArray())
        kind.professions.push_back(visitProfessionFrom(each.toString()).value());
    kind.about = json["about"_L1].toString();
    static constexpr std::array areaIds{"omsorg"_L1,       "trygghet"_L1, "ma_bra"_L1,      "fritid"_L1,
                                        "tillhorighet"_L1, "ansvar"_L1,   "respekteras"_L1, "utvecklas"_L1};
    for (const QJsonValue& each : json["focus"_L1].toArray())
        for (const Area area : allAreas)
            if (each.toString() == areaIds[indexOf(area)])
                kind.focus.push_back(area);
    return kind;
}

VisitProgramme programmeIn(const QJsonValue& json) {
    VisitProgramme programme;
    programme.id = json["id"_L1].toString();
    programme.name = json["name"_L1].toString();
    programme.validFrom = QDate::fromString(json["validFrom"_L1].toString(), Qt::ISODate);
    programme.targetGroup = json["targetGroup"_L1].toString();
    for (const QJsonValue& each : json["visits"_L1].toArray())
        programme.visits.push_back(kindOf(each));
    return programme;
}

} // namespace

const VisitProgrammes& visitProgrammes() {
    static const VisitProgrammes programmes = [] {
        QFile file(u":/visits/sv.json"_s);
        const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        VisitProgrammes read;
        for (const QJsonValue& each :
             QJsonDocument::fromJson(opened ? file.readAll() : QByteArray())["programmes"_L1].toArray())
            read.push_back(programmeIn(each));
        std::ranges::sort(read, {}, &VisitProgramme::validFrom);
        return read;
    }();
    return programmes;
}

} // namespace bk
