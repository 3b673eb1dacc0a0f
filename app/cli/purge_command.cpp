// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/output_format.h"
#include "core/services/purge_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

std::vector<ListedStanding> dueNow(OpenUnit& unit) {
    std::vector<ListedStanding> due;
    for (ListedStanding& each : retentionList(unit))
        if (each.standing.anyDue())
            due.push_back(std::move(each));
    return due;
}

void printDue(OpenUnit& unit, Session& session, const QString& format) {
    const RetentionRules rules = retentionRules(unit);
    TableOutput table{{tr("barn"), tr("varför"), tr("gallras"), tr("sparas"), tr("id")}, {}};
    QJsonArray json;
    for (const ListedStanding& each : dueNow(unit)) {
        const ChildStanding& standing = each.standing;
        table.rows.push_back(
            {each.name, purge_text::start(standing), purge_text::due(standing), purge_text::staying(standing, rules),
             standing.child.toString()});
        QJsonArray classes;
        for (const ClassStanding& one : standing.classes)
            classes.append(QJsonObject{
                {u"documents"_s, toString(one.documents)},
                {u"records"_s, one.records},
                {u"due"_s, one.retained == Retained::Due},
                {u"reason"_s, purge_text::reason(one, rules)}});
        json.append(QJsonObject{
            {u"child"_s, standing.child.toString()},
            {u"name"_s, each.name},
            {u"from"_s, standing.startedOn.toString(Qt::ISODate)},
            {u"whole"_s, standing.whole()},
            {u"classes"_s, classes}});
    }
    print(session, format, table, QJsonDocument(json));
}

void printReceipt(const PurgeReceipt& receipt, Session& session, const QString& format) {
    TableOutput table{{tr("slag"), tr("antal"), tr("frist i år")}, {}};
    QJsonArray purged;
    for (const PurgeReceipt::Purged& each : receipt.purged) {
        table.rows.push_back(
            {purge_text::documents(each.documents), QString::number(each.records), QString::number(each.years)});
        purged.append(QJsonObject{
            {u"documents"_s, toString(each.documents)}, {u"records"_s, each.records}, {u"years"_s, each.years}});
    }
    const QJsonObject json{
        {u"number"_s, receipt.number},
        {u"decision"_s, receipt.decision},
        {u"wholeChildren"_s, receipt.wholeChildren},
        {u"partChildren"_s, receipt.partChildren},
        {u"purged"_s, purged}};
    print(session, format, table, QJsonDocument(json));
    session.terminal.message(
        tr("Gallringskvitto %1. Kvittot ligger i enheten; vilka som har kopior och vilka säkerhetskopior som "
           "fortfarande innehåller det gallrade står på det.")
            .arg(receipt.number));
}

/// The clock is asked of a person: one that has gone ahead makes everything due.
void requireDayToBe(OpenUnit& unit, const PurgeOrder& order, const Arguments& arguments) {
    if (const Issues found = purgeIssues(unit, order); !found.empty())
        return; // purge says it
    const QString typed = arguments.option(u"clock-is-right"_s, {});
    if (typed.isEmpty())
        throw UsageError{tr("Ange vilken dag det är i dag med --clock-is-right DATE, till exempel 2026-11-01: det som "
                            "gallras går efter datorns klocka.")};
    if (QDate::fromString(typed, Qt::ISODate) != unit.today())
        throw UsageError{tr("Datorns klocka visar %1, inte %2. Ställ klockan rätt. Inget har gallrats.")
                             .arg(unit.today().toString(Qt::ISODate), typed)};
}

void runPurge(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const bool dry = arguments.has(u"dry-run"_s);
    const QString decision = arguments.option(u"decision"_s, {});
    if (!dry && decision.trimmed().isEmpty())
        throw UsageError{tr("Ange gallringsbeslutets nummer med --decision, eller --dry-run för att bara se.")};
    const auto unit = openUnitOf(arguments, session);
    if (dry) {
        printDue(*unit, session, format);
        return;
    }
    PurgeOrder order;
    order.decision = decision;
    for (const ListedStanding& each : dueNow(*unit))
        order.children.push_back(each.standing.child);
    if (order.children.empty() && purgeIsUnfinished(*unit)) {
        finishPurge(*unit);
        session.terminal.message(tr("Gallringen som avbröts är avslutad: enheten har en ny nyckel."));
        return;
    }
    requireDayToBe(*unit, order, arguments);
    const PurgeReceipt receipt = purge(*unit, order);
    finishPurge(*unit);
    printReceipt(receipt, session, format);
}

} // namespace

Command purgeCommand() {
    return {
        u"purge"_s,
        tr("gallrar det som har sparats så länge som enheten bestämt, och ger enheten en ny nyckel; med --dry-run "
           "visas bara vad"),
        {{u"DIR"_s},
         {{u"due"_s, {}, tr("allt som ska gallras i dag"), true},
          {u"dry-run"_s, {}, tr("visar bara vad, och varför")},
          {u"decision"_s, u"NO"_s, tr("gallringsbeslutets nummer, till kvittot")},
          {u"clock-is-right"_s, u"DATE"_s, tr("vilken dag det är i dag, om det inte bara ska visas")},
          formatOption()}},
        false,
        runPurge};
}

} // namespace bk::cli
