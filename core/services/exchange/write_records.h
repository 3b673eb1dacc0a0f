// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/services/child_records.h"

#include <QJsonArray>
#include <QJsonObject>

namespace bk {

/// Records as docs/formats/children.schema.json has them. What is not known has no key.
QJsonObject toJson(const ChildRecords& records);
/// Without its contact persons: they are the register of the unit that exports.
QJsonObject toJson(const Organisation& organisation);

QJsonObject toJson(const Child& child);
QJsonObject toJson(const BarnetsPlan& plan);
QJsonObject toJson(const Fordjupad& fordjupad);
QJsonObject toJson(const PlanVersion& version);
QJsonObject toJson(const Barnsamtal& samtal);
QJsonObject toJson(const Skattning& skattning);
QJsonObject toJson(const GemensamBehovskompass& joint);
QJsonObject toJson(const Upptackarkort& card);
QJsonObject toJson(const Anmalan& anmalan);
QJsonObject toJson(const Consent& consent);
QJsonObject toJson(const Stodprocess& round);
QJsonObject toJson(const Beslut& beslut);
QJsonObject toJson(const Uppfoljningssamtal& samtal);
QJsonObject toJson(const Delegation& delegation);
QJsonObject toJson(const Handover& handover);
QJsonObject toJson(const VisitEnrolment& enrolment);
QJsonObject toJson(const Visit& visit);
/// The part of its one child.
QJsonObject toJson(const Meeting& meeting);

namespace file_value {

/// A key is added where there is something to say.
void addInstant(QJsonObject& object, const QString& key, const QDateTime& time);
void addLocalTime(QJsonObject& object, const QString& key, const QDateTime& time);
void addDay(QJsonObject& object, const QString& key, QDate day);
void addFlag(QJsonObject& object, const QString& key, bool flag);
void addAnswer(QJsonObject& object, const QString& key, std::optional<bool> answer);
void addInstrument(QJsonObject& object, const InstrumentRef& instrument);
QJsonObject toJson(const Contact& contact);
QJsonObject toJson(const ResponsiblePerson& person);
QJsonArray principlesOf(const Principles& principles);
QJsonArray areaNumbers(const std::vector<Area>& areas);

template <typename Record> void addId(QJsonObject& object, const QString& key, std::optional<Id<Record>> id) {
    if (id)
        object[key] = id->toString();
}
template <typename Enum> void addTerm(QJsonObject& object, const QString& key, std::optional<Enum> term) {
    if (term)
        object[key] = toString(*term);
}

/// What `write` makes of each value.
template <typename Values, typename Write> QJsonArray arrayOf(const Values& values, Write write) {
    QJsonArray array;
    for (const auto& value : values)
        array.append(write(value));
    return array;
}

template <typename Record> QJsonArray ids(const std::vector<Id<Record>>& ids) {
    return arrayOf(ids, [](Id<Record> id) { return id.toString(); });
}

} // namespace file_value
} // namespace bk
