// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/services/export_children.h"

#include "core/domain/common/clean_text.h"
#include "core/domain/common/error.h"
#include "core/services/child_records.h"
#include "core/services/children_file.h"
#include "core/services/share_document.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

void addTime(QJsonObject& object, const QString& key, const QDateTime& time) {
    if (time.isValid())
        object[key] = time.toUTC().toString(Qt::ISODate);
}

void addDay(QJsonObject& object, const QString& key, QDate day) {
    if (day.isValid())
        object[key] = day.toString(Qt::ISODate);
}

QJsonObject toJson(const Contact& contact) {
    return {{u"address"_s, contact.address}, {u"telephone"_s, contact.telephone}, {u"email"_s, contact.email}};
}

QJsonObject toJson(const ResponsiblePerson& person) {
    return {
        {u"name"_s, person.name},
        {u"profession"_s, person.profession},
        {u"organisation"_s, person.organisation},
        {u"contact"_s, toJson(person.contact)}};
}

QJsonObject toJson(const InstrumentRef& instrument) {
    return {{u"id"_s, instrument.id}, {u"version"_s, instrument.version}};
}

void addInstrument(QJsonObject& object, const InstrumentRef& instrument) {
    if (!instrument.id.isEmpty())
        object[u"instrument"_s] = toJson(instrument);
}

QJsonArray toJson(const PerArea<AreaAnswer>& areas) {
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

QJsonObject toJson(const Barnsamtal& samtal) {
    QJsonObject child{
        {u"answers"_s, toJson(samtal.childPart.areas)}, {u"notRatedBecause"_s, samtal.childPart.notRatedBecause}};
    addInstrument(child, samtal.childPart.instrument);
    if (samtal.childPart.firstArea)
        child[u"firstArea"_s] = int(indexOf(*samtal.childPart.firstArea));
    QJsonArray guardians;
    for (const GuardianPart& part : samtal.guardianParts) {
        QJsonObject guardian{
            {u"guardian"_s, part.guardian},
            {u"name"_s, part.name},
            {u"relation"_s, part.relation},
            {u"answers"_s, toJson(part.areas)},
            {u"careContacts"_s, part.careContacts}};
        addInstrument(guardian, part.instrument);
        guardians.append(guardian);
    }
    const BarnsamtalSummary& summary = samtal.summary;
    QJsonObject object{
        {u"id"_s, samtal.id.toString()},
        {u"occasion"_s, toString(samtal.occasion)},
        {u"label"_s, samtal.label},
        {u"heldBy"_s, samtal.heldBy},
        {u"place"_s, samtal.place},
        {u"child"_s, child},
        {u"guardians"_s, guardians},
        {u"summary"_s, QJsonObject{
                           {u"worksWell"_s, summary.worksWell},
                           {u"strengthen"_s, summary.strengthen},
                           {u"differ"_s, summary.differ},
                           {u"workOn"_s, summary.workOn},
                           {u"next"_s, summary.next}}}};
    if (samtal.followUp)
        object[u"followUp"_s] = true;
    addDay(object, u"date"_s, samtal.date);
    addTime(object, u"savedAt"_s, samtal.savedAt);
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
    addTime(object, u"savedAt"_s, skattning.savedAt);
    return object;
}

QJsonObject toJson(const GemensamBehovskompass& joint) {
    QJsonArray participants;
    for (const SkattningId id : joint.participants)
        participants.append(id.toString());
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
        {u"participants"_s, participants},
        {u"areas"_s, areas}};
    addInstrument(object, joint.instrument);
    addDay(object, u"date"_s, joint.date);
    addTime(object, u"savedAt"_s, joint.savedAt);
    return object;
}

QJsonObject toJson(const BarnetsPlan& plan) {
    QJsonArray goals;
    for (const Goal& goal : plan.goals) {
        QJsonArray areas;
        for (const Area area : goal.areas)
            areas.append(int(indexOf(area)));
        goals.append(QJsonObject{{u"text"_s, goal.text}, {u"areas"_s, areas}});
    }
    QJsonObject meeting{{u"place"_s, plan.nextMeeting.place}};
    if (plan.nextMeeting.when.isValid())
        meeting[u"when"_s] = plan.nextMeeting.when.toLocalTime().toString(u"yyyy-MM-ddTHH:mm:ss"_s);
    QJsonObject object{
        {u"id"_s, plan.id.toString()},
        {u"goals"_s, goals},
        {u"myDescription"_s, plan.myDescription},
        {u"centralNeeds"_s, plan.centralNeeds},
        {u"jointDescription"_s, plan.jointDescription},
        {u"nextMeeting"_s, meeting}};
    addTime(object, u"savedAt"_s, plan.savedAt);
    return object;
}

QJsonObject toJson(const Child& child) {
    QJsonArray guardians;
    for (const Guardian& guardian : child.guardians)
        guardians.append(QJsonObject{
            {u"name"_s, guardian.name}, {u"relation"_s, guardian.relation}, {u"contact"_s, toJson(guardian.contact)}});
    QJsonObject object{
        {u"id"_s, child.id.toString()},
        {u"givenName"_s, child.givenName},
        {u"familyName"_s, child.familyName},
        {u"preferredName"_s, child.preferredName},
        {u"protection"_s, toString(child.protection)},
        {u"contact"_s, toJson(child.contact)},
        {u"place"_s, child.place},
        {u"guardians"_s, guardians},
        {u"barnkontakt"_s, toJson(child.barnkontakt)},
        {u"stodsamordnare"_s, toJson(child.stodsamordnare)}};
    if (child.personnummer)
        object[u"personnummer"_s] = child.personnummer->digits();
    addDay(object, u"birthDate"_s, child.birthDate);
    addTime(object, u"createdAt"_s, child.createdAt);
    addTime(object, u"changedAt"_s, child.changedAt);
    return object;
}

template <typename Records> QJsonArray allToJson(const Records& records) {
    QJsonArray all;
    for (const auto& record : records)
        all.append(toJson(record));
    return all;
}

QJsonObject toJson(const ChildRecords& records) {
    QJsonObject object = toJson(records.child);
    object[u"samtal"_s] = allToJson(records.samtal);
    object[u"skattningar"_s] = allToJson(records.skattningar);
    object[u"gemensamma"_s] = allToJson(records.joint);
    if (records.plan)
        object[u"plan"_s] = toJson(*records.plan);
    return object;
}

/// Texts as the import takes them, whatever was pasted into a form.
QJsonValue cleaned(const QJsonValue& value) {
    if (value.isString())
        return cleanText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue& each : value.toArray())
            array.append(cleaned(each));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto each = object.begin(); each != object.end(); ++each)
        each.value() = cleaned(each.value());
    return object;
}

/// The packs whose wording the records were answered with, each once.
class NeededPacks {
public:
    explicit NeededPacks(OpenUnit& unit) : m_unit(unit) {}

    void add(const ChildRecords& records) {
        for (const Barnsamtal& samtal : records.samtal) {
            add(samtal.childPart.instrument);
            for (const GuardianPart& part : samtal.guardianParts)
                add(part.instrument);
        }
        for (const Skattning& skattning : records.skattningar)
            add(skattning.instrument);
        for (const GemensamBehovskompass& joint : records.joint)
            add(joint.instrument);
    }

    QJsonArray toJson() const {
        QJsonArray packs;
        for (const auto& pack : m_unit.instruments().packs())
            if (m_needed.contains(pack.get()))
                packs.append(QJsonObject{
                    {u"id"_s, pack->id},
                    {u"version"_s, pack->version},
                    {u"json"_s, QString::fromUtf8(m_unit.packs().bytes(pack->id, pack->version))}});
        return packs;
    }

private:
    void add(const InstrumentRef& instrument) {
        if (const InstrumentPack* pack = m_unit.instruments().packOf(instrument))
            m_needed.insert(pack);
    }

    OpenUnit& m_unit;
    QSet<const InstrumentPack*> m_needed;
};

} // namespace

QByteArray childrenJson(OpenUnit& unit, std::span<const ChildId> children) {
    NeededPacks packs(unit);
    QJsonArray records;
    for (const ChildId id : children) {
        const ChildRecords child = recordsOf(unit, id);
        packs.add(child);
        records.append(cleaned(toJson(child)));
    }
    QJsonObject file{
        {u"format"_s, QString(childrenFormat)},
        {u"formatVersion"_s, childrenFormatVersion},
        {u"unit"_s, cleanText(unit.settings().name)},
        {u"packs"_s, packs.toJson()},
        {u"children"_s, records}};
    addTime(file, u"exportedAt"_s, unit.clock().now());
    return QJsonDocument(file).toJson();
}

void exportChildren(
    OpenUnit& unit, std::span<const ChildId> children, const SharingEntry& entry, const QString& targetPath) {
    std::vector<SharingEntry> entries;
    for (const ChildId child : children) {
        SharingEntry& each = entries.emplace_back(entry);
        each.child = child;
        each.way = SharingWay::File;
        each.what = QCoreApplication::translate("ExportChildren", "Barnet, samtal, skattningar och plan som fil");
    }
    const QByteArray json = childrenJson(unit, children);
    shareFile(unit, std::move(entries), targetPath, [&](QIODevice& file) { file.write(json); });
}

} // namespace bk
