// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/output_format.h"
#include "core/services/visit_text.h"
#include "core/services/visits.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString dateText(QDate date) { return date.toString(Qt::ISODate); }

QJsonValue orNull(QDate date) { return date.isValid() ? QJsonValue(dateText(date)) : QJsonValue(); }

QJsonObject jsonOf(const WaitingVisit& row) {
    const PathVisit& step = row.due.step;
    return {
        {u"child"_s, row.due.child.toString()},
        {u"name"_s, row.childName},
        {u"protectedIdentity"_s, row.protectedIdentity},
        {u"programme"_s, row.due.programme},
        {u"visit"_s, step.kind},
        {u"label"_s, row.label},
        {u"stage"_s, toString(step.stage)},
        {u"planned"_s, orNull(step.planned)},
        {u"due"_s, orNull(step.due())},
        {u"date"_s, step.visit ? orNull(step.visit->date) : QJsonValue()}};
}

void runVisits(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const auto unit = openUnitWithChildren(arguments, session);
    TableOutput table{
        {tr("senast"), tr("läge"), tr("barn"), tr("besök"), tr("planerat"), tr("dag"), tr("program"), tr("id")}, {}};
    QJsonArray json;
    for (const WaitingVisit& row : arguments.has(u"due"_s) ? waitingVisits(*unit) : programmeVisits(*unit)) {
        const PathVisit& step = row.due.step;
        json.append(jsonOf(row));
        table.rows.push_back(
            {dateText(step.due()), visit_text::stage(step.stage), row.childName, row.label, dateText(step.planned),
             step.visit ? dateText(step.visit->date) : QString(), row.due.programme, row.due.child.toString()});
    }
    print(session, format, table, QJsonDocument(json));
}

} // namespace

Command visitsCommand() {
    return {
        u"visits"_s,
        tr("visar besöken i besöksprogrammet, för varje barn som är med"),
        {{u"DIR"_s},
         {{u"due"_s, {}, tr("bara dem som ska bokas eller är bokade, det som brådskar först")}, formatOption()}},
        false,
        runVisits};
}

} // namespace bk::cli
