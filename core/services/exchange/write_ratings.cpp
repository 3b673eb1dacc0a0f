// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/exchange/write_records.h"

using namespace Qt::StringLiterals;

namespace bk {

using namespace file_value;

namespace {

QJsonArray answersOf(const PerArea<AreaAnswer>& areas) {
    QJsonArray answers;
    for (const Area area : allAreas) {
        if (areas[area].isEmpty())
            continue;
        QJsonObject answer{{u"area"_s, int(indexOf(area))}, {u"comment"_s, areas[area].comment}};
        if (areas[area].rating)
            answer[u"rating"_s] = areas[area].rating->value();
        answers.append(answer);
    }
    return answers;
}

QJsonArray guardianParts(const std::vector<GuardianPart>& parts) {
    QJsonArray guardians;
    for (const GuardianPart& part : parts) {
        QJsonObject guardian{
            {u"guardian"_s, part.guardian},
            {u"name"_s, part.name},
            {u"relation"_s, part.relation},
            {u"answers"_s, answersOf(part.areas)},
            {u"careContacts"_s, part.careContacts}};
        addFlag(guardian, u"survey"_s, part.survey);
        addInstrument(guardian, part.instrument);
        guardians.append(guardian);
    }
    return guardians;
}

} // namespace

QJsonObject toJson(const Barnsamtal& samtal) {
    QJsonObject child{
        {u"answers"_s, answersOf(samtal.childPart.areas)}, {u"notRatedBecause"_s, samtal.childPart.notRatedBecause}};
    addInstrument(child, samtal.childPart.instrument);
    if (samtal.childPart.firstArea)
        child[u"firstArea"_s] = int(indexOf(*samtal.childPart.firstArea));
    const BarnsamtalSummary& summary = samtal.summary;
    QJsonObject object{
        {u"id"_s, samtal.id.toString()},
        {u"occasion"_s, toString(samtal.occasion)},
        {u"label"_s, samtal.label},
        {u"heldBy"_s, samtal.heldBy},
        {u"place"_s, samtal.place},
        {u"child"_s, child},
        {u"guardians"_s, guardianParts(samtal.guardianParts)},
        {u"summary"_s, QJsonObject{
                           {u"worksWell"_s, summary.worksWell},
                           {u"strengthen"_s, summary.strengthen},
                           {u"differ"_s, summary.differ},
                           {u"workOn"_s, summary.workOn},
                           {u"next"_s, summary.next}}}};
    addFlag(object, u"followUp"_s, samtal.followUp);
    addDay(object, u"date"_s, samtal.date);
    addInstant(object, u"savedAt"_s, samtal.savedAt);
    return object;
}

QJsonObject toJson(const Skattning& skattning) {
    QJsonArray areas;
    for (const AreaRatings& ratings : skattning.areas) {
        QJsonArray answers;
        for (const ItemAnswer& each : ratings.answers) {
            QJsonObject answer{{u"item"_s, each.item}, {u"comment"_s, each.comment}};
            if (each.rating)
                answer[u"rating"_s] = each.rating->value();
            answers.append(answer);
        }
        areas.append(QJsonObject{{u"answers"_s, answers}, {u"comment"_s, ratings.comment}});
    }
    QJsonObject object{{u"id"_s, skattning.id.toString()},          {u"label"_s, skattning.label},
                       {u"raterName"_s, skattning.raterName},       {u"profession"_s, skattning.profession},
                       {u"organisation"_s, skattning.organisation}, {u"areas"_s, areas}};
    addInstrument(object, skattning.instrument);
    addDay(object, u"date"_s, skattning.date);
    addInstant(object, u"savedAt"_s, skattning.savedAt);
    return object;
}

QJsonObject toJson(const GemensamBehovskompass& joint) {
    QJsonArray areas;
    for (const AgreedArea& agreed : joint.areas) {
        QJsonObject area{{u"motivation"_s, agreed.motivation}};
        if (agreed.proposal)
            area[u"proposal"_s] = QJsonObject{
                {u"numerator"_s, qint64(agreed.proposal->numerator())},
                {u"denominator"_s, qint64(agreed.proposal->denominator())}};
        if (agreed.agreedTenths)
            area[u"agreedTenths"_s] = *agreed.agreedTenths;
        areas.append(area);
    }
    QJsonObject object{
        {u"id"_s, joint.id.toString()},
        {u"agreedBy"_s, joint.agreedBy},
        {u"participants"_s, ids(joint.participants)},
        {u"areas"_s, areas}};
    addInstrument(object, joint.instrument);
    addDay(object, u"date"_s, joint.date);
    addInstant(object, u"savedAt"_s, joint.savedAt);
    return object;
}

} // namespace bk
