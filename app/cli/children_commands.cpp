// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "app/cli/output_format.h"
#include "core/services/compass_of_child.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString dateText(QDate date) { return date.toString(Qt::ISODate); }

QJsonObject jsonOf(const ChildRow& row) {
    return {
        {QStringLiteral("id"), row.id.toString()},
        {QStringLiteral("name"), row.name},
        {QStringLiteral("birthDate"), dateText(row.birthDate)},
        {QStringLiteral("place"), row.place},
        {QStringLiteral("barnkontakt"), row.barnkontakt},
        {QStringLiteral("lastRated"), dateText(row.lastRated)},
        {QStringLiteral("protectedIdentity"), row.protectedIdentity}};
}

void runChildren(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const auto unit = openUnitWithChildren(arguments, session);
    ChildQuery query;
    query.search = arguments.option(QStringLiteral("search"), QString());
    const int count = unit->children().count(query);
    TableOutput table{{tr("id"), tr("namn"), tr("född"), tr("plats"), tr("barnkontakt"), tr("senast skattad")}, {}};
    QJsonArray json;
    constexpr int batch = 1000;
    for (int offset = 0; offset < count; offset += batch) {
        for (const ChildRow& row : unit->children().rows(query, offset, batch)) {
            if (format == QLatin1String("json"))
                json.append(jsonOf(row));
            else
                table.rows.push_back(
                    {row.id.toString(), row.name, dateText(row.birthDate), row.place, row.barnkontakt,
                     dateText(row.lastRated)});
        }
    }
    print(session, format, table, QJsonDocument(json));
}

QString raterId(RaterKind kind) {
    switch (kind) {
    case RaterKind::Child: return QStringLiteral("child");
    case RaterKind::Guardian1: return QStringLiteral("guardian1");
    case RaterKind::Guardian2: return QStringLiteral("guardian2");
    case RaterKind::Professional: return QStringLiteral("professional");
    case RaterKind::Team: return QStringLiteral("team");
    }
    Q_UNREACHABLE();
}

QString shown(const AreaPoint& point) { return point.value ? point.value->shown() : QStringLiteral("–"); }

QJsonObject jsonOf(const CompassProfile& profile, const WellbeingModel& model) {
    QJsonArray areas;
    for (const Area area : allAreas) {
        const AreaPoint& point = profile.areas[area];
        areas.append(QJsonObject{
            {QStringLiteral("id"), model.areas[area].id},
            {QStringLiteral("label"), model.areas[area].label},
            {QStringLiteral("value"), point.value ? QJsonValue(point.value->toDouble()) : QJsonValue()},
            {QStringLiteral("shown"), shown(point)},
            {QStringLiteral("answered"), point.answered},
            {QStringLiteral("of"), point.of},
            {QStringLiteral("comment"), point.comment}});
    }
    return {
        {QStringLiteral("rater"), raterId(profile.rater.kind)},
        {QStringLiteral("raterName"), profile.rater.name},
        {QStringLiteral("date"), dateText(profile.date)},
        {QStringLiteral("instrument"),
         QJsonObject{
             {QStringLiteral("id"), profile.instrument.id}, {QStringLiteral("version"), profile.instrument.version}}},
        {QStringLiteral("model"), profile.model},
        {QStringLiteral("areas"), areas}};
}

void runProfile(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const auto unit = openUnitOf(arguments, session);
    const Child child = childOf(arguments, *unit);
    const WellbeingModel& model = unit->model();
    TableOutput table{{tr("datum"), tr("skattat av"), tr("namn")}, {}};
    for (const AreaTerm& term : model.areas)
        table.columns.append(term.label);
    QJsonArray profiles;
    for (const CompassProfile& profile : compassProfiles(*unit, child.id)) {
        profiles.append(jsonOf(profile, model));
        QStringList row{dateText(profile.date), raterId(profile.rater.kind), profile.rater.name};
        for (const AreaPoint& point : profile.areas)
            row.append(shown(point));
        table.rows.push_back(row);
    }
    const QJsonObject json{
        {QStringLiteral("child"),
         QJsonObject{
             {QStringLiteral("id"), child.id.toString()},
             {QStringLiteral("name"), child.fullName()},
             {QStringLiteral("birthDate"), dateText(child.birthDate)}}},
        {QStringLiteral("profiles"), profiles}};
    print(session, format, table, QJsonDocument(json));
}

} // namespace

Command childrenCommand() {
    return {
        QStringLiteral("children"),
        tr("listar barnen i svensk ordning"),
        {{QStringLiteral("DIR")}, {{QStringLiteral("search"), QStringLiteral("TEXT"), {}}, formatOption()}},
        false,
        runChildren};
}

Command profileCommand() {
    return {
        QStringLiteral("profile"),
        tr("visar barnets alla skattningar per område, den nyaste först"),
        {{QStringLiteral("DIR")}, {childOption(), formatOption()}},
        false,
        runProfile};
}

} // namespace bk::cli
