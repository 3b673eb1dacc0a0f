// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "app/cli/output_format.h"
#include "core/domain/common/error.h"
#include "core/services/advance_process.h"
#include "core/services/issue_text.h"
#include "core/services/process_facts.h"
#include "core/services/process_text.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString dateText(QDate date) { return date.toString(Qt::ISODate); }

QJsonValue orNull(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonValue stepOf(Station station) { return stepNumber(station) == 0 ? QJsonValue() : QJsonValue(stepNumber(station)); }

QString urgencyId(Urgency urgency) {
    switch (urgency) {
    case Urgency::Overdue: return u"overdue"_s;
    case Urgency::ThisWeek: return u"this-week"_s;
    case Urgency::Later: return u"later"_s;
    }
    Q_UNREACHABLE();
}

QString urgencyText(Urgency urgency) {
    switch (urgency) {
    case Urgency::Overdue: return tr("försenat");
    case Urgency::ThisWeek: return tr("den här veckan");
    case Urgency::Later: return tr("senare");
    }
    Q_UNREACHABLE();
}

QJsonObject jsonOf(const ActionRow& row, QDate today) {
    const NextAction& action = row.action;
    return {
        {u"child"_s, action.child.toString()},
        {u"name"_s, row.childName},
        {u"protectedIdentity"_s, row.protectedIdentity},
        {u"action"_s, toString(action.kind)},
        {u"text"_s, process_text::action(action.kind)},
        {u"station"_s, toString(action.station)},
        {u"step"_s, stepOf(action.station)},
        {u"since"_s, orNull(dateText(action.since))},
        {u"due"_s, orNull(dateText(action.due))},
        {u"urgency"_s, urgencyId(urgency(action.due, today))},
        {u"waiting"_s, orNull(action.waiting)},
        {u"delegate"_s, orNull(action.delegate)}};
}

void runTodo(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const auto unit = openUnitWithChildren(arguments, session);
    const QDate today = unit->today();
    const std::vector<ActionRow> rows =
        arguments.has(u"child"_s) ? unit->actions().ofChild(childOf(arguments, *unit).id) : unit->actions().all();
    TableOutput table{{tr("senast"), tr("läge"), tr("barn"), tr("steg"), tr("att göra"), tr("väntar"), tr("id")}, {}};
    QJsonArray json;
    for (const ActionRow& row : rows) {
        const NextAction& action = row.action;
        json.append(jsonOf(row, today));
        table.rows.push_back(
            {dateText(action.due), urgencyText(urgency(action.due, today)), row.childName,
             process_text::station(action.station), process_text::action(action.kind), action.waiting,
             action.child.toString()});
    }
    print(session, format, table, QJsonDocument(json));
}

/// "barnteam", or the step's number.
Station stationOf(const Arguments& arguments) {
    const QString text = arguments.option(u"to"_s, {});
    if (const auto station = stationFrom(text))
        return *station;
    bool isNumber = false;
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 1 && number <= stepNumber(Station::BehovUppfyllt))
        return static_cast<Station>(number - 1);
    QStringList ids;
    for (std::size_t index = 0; index < stationCount; ++index)
        ids << toString(static_cast<Station>(index));
    throw UsageError{tr("Steget ”%1” finns inte. Stegen är %2, eller 1 till 8.").arg(text, ids.join(u", "_s))};
}

QDate dateOf(const Arguments& arguments, QDate today) {
    const QString text = arguments.option(u"date"_s, dateText(today));
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        throw UsageError{tr("”%1” är ingen dag. Skriv den som 2026-11-22.").arg(text)};
    return date;
}

/// A child that is in no round enters where a round begins, and nowhere else.
std::optional<Entry> entryTo(const Stodprocess& round, Station to) {
    if (!round.moves.empty() && round.isOpen())
        return std::nullopt;
    if (to == Station::BarnUpptacks)
        return Entry::Card;
    return to == Station::BarnkontaktAktiveras ? std::optional(Entry::OwnRequest) : std::nullopt;
}

void goOn(OpenUnit& unit, const ProcessFacts& facts, const Step& step, Session& session) {
    if (const auto entry = entryTo(facts.round, step.to))
        return beginRound(unit, facts.child.id, *entry, step.date);
    const std::vector<Obstacle> found = obstacles(step, facts, unit.today());
    for (const Obstacle& obstacle : found)
        session.terminal.message(issueText(obstacle.issue));
    if (!found.empty())
        throw Error(Error::Kind::Refused);
    advanceProcess(unit, facts.child.id, step);
}

void runAdvance(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const Station to = stationOf(arguments);
    const auto unit = openUnitOf(arguments, session);
    const Child child = childOf(arguments, *unit);
    const Step step{to, dateOf(arguments, unit->today()), arguments.option(u"reason"_s, {})};
    goOn(*unit, processFacts(*unit, child.id), step, session);

    const Stodprocess round = unit->process().current(child.id).value();
    const QJsonObject json{
        {u"child"_s, child.id.toString()},         {u"round"_s, round.round},
        {u"station"_s, toString(round.station())}, {u"step"_s, stepOf(round.station())},
        {u"since"_s, dateText(round.since())},     {u"nextFollowUp"_s, orNull(dateText(round.nextFollowUp))}};
    const TableOutput table{
        {tr("id"), tr("omgång"), tr("steg"), tr("sedan"), tr("följs upp")},
        {{child.id.toString(), QString::number(round.round), process_text::station(round.station()),
          dateText(round.since()), dateText(round.nextFollowUp)}}};
    print(session, format, table, QJsonDocument(json));
}

} // namespace

Command todoCommand() {
    Option child = childOption();
    child.required = false;
    return {
        u"todo"_s,
        tr("visar vad som väntar, det som brådskar först"),
        {{u"DIR"_s}, {child, formatOption()}},
        false,
        runTodo};
}

Command advanceCommand() {
    return {
        u"advance"_s,
        tr("för barnet till ett steg i stödprocessen, om inget står i vägen"),
        {{u"DIR"_s},
         {childOption(),
          {u"to"_s, u"STEP"_s, {}, true},
          {u"date"_s, u"D"_s, {}},
          {u"reason"_s, u"T"_s, {}},
          formatOption()}},
        false,
        runAdvance};
}

} // namespace bk::cli
