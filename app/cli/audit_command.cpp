// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "app/cli/output_format.h"
#include "core/domain/common/error.h"
#include "core/services/access.h"
#include "core/services/clock_standing.h"
#include "core/services/extract/history_text.h"
#include "core/services/history_findings.h"
#include "core/services/seen_history.h"
#include "core/services/unit_guard.h"
#include "core/store/history_log.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString word(std::string_view term) { return QString::fromUtf8(term.data(), qsizetype(term.size())); }

QJsonObject jsonOf(const HistoryRow& row) {
    return {
        {u"row"_s, row.sequence},
        {u"at"_s, row.entry.at.toString(Qt::ISODateWithMs)},
        {u"by"_s, row.entry.by},
        {u"what"_s, word(historyTerm(row.entry.change))},
        {u"record"_s, word(historyTerm(row.entry.record))},
        {u"child"_s, row.entry.child ? QJsonValue(row.entry.child->toString()) : QJsonValue()},
        {u"name"_s, row.childName},
        {u"reason"_s, row.reason}};
}

QDate dayIn(const Arguments& arguments, const QString& option) {
    const auto text = arguments.option(option);
    const QDate day = QDate::fromString(text.value_or(QString()), Qt::ISODate);
    if (text && !day.isValid())
        throw UsageError{tr("--%1 ska vara en dag, till exempel 2026-11-01.").arg(option)};
    return day;
}

void listRows(OpenUnit& unit, const HistoryQuery& query, const QString& format, Session& session) {
    if (query.children)
        requireAccess(unit, Action::ReadChild, query.children->front());
    else
        requireAccess(unit, Action::ReadLog);
    unit.history().noteRead(RecordKind::Log);
    const HistoryLog log(unit.connection());
    TableOutput table{{tr("rad"), tr("när"), tr("vem"), tr("vad"), tr("barn"), tr("skäl"), tr("id")}, {}};
    QJsonArray json;
    for (const HistoryRow& row : log.rows(log.find(query))) {
        json.append(jsonOf(row));
        table.rows.push_back(
            {QString::number(row.sequence), row.entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm:ss"_s), row.entry.by,
             whatHappened(row.entry), row.childName, row.reason,
             row.entry.child ? row.entry.child->toString() : QString()});
    }
    if (table.rows.empty() && query.children && !unit.children().find(query.children->front()))
        throw UsageError{tr("Inget barn har det id:t, varken nu eller i loggen. Kommandot children visar alla id.")};
    print(session, format, table, QJsonDocument(json));
}

void verifyLog(OpenUnit& unit, const QString& format, Session& session) {
    const QStringList findings = historyFindings(unit.connection(), unit.guard().onlyChildren());
    const qint64 rows = HistoryLog(unit.connection()).size();
    const QString hash = QString::fromLatin1(unit.history().head()->hash.toHex());
    if (format == "json"_L1)
        session.terminal.data(QJsonDocument(QJsonObject{
            {u"whole"_s, findings.isEmpty()},
            {u"findings"_s, QJsonArray::fromStringList(findings)},
            {u"rows"_s, rows},
            {u"head"_s, hash}}));
    else if (findings.isEmpty())
        session.terminal.data(tr("Loggen är hel: %1 rader, den sista med märket %2.\n").arg(rows).arg(hash));
    else
        session.terminal.data(findings.join(u'\n') + u'\n');
    if (!findings.isEmpty())
        throw Error(Error::Kind::DatabaseDamaged, QString::number(findings.size()));
}

/// Whatever of key file and log is not as it was.
void accept(OpenUnit& unit, const QString& reason) {
    const SeenHistory seen = SeenHistory::ofThisUser();
    const bool hasAnother = unit.keyFileAge() != KeyFileAge::Same;
    if (hasAnother)
        unit.acceptKeyFile(reason);
    if (!hasAnother || historyAwaitsAcceptance(unit, seen))
        acceptHistory(unit, seen, reason);
}

void runAudit(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    HistoryQuery query;
    query.from = dayIn(arguments, u"since"_s);
    const auto unit = openUnitOf(arguments, session);
    if (const auto reason = arguments.option(u"accept"_s))
        accept(*unit, *reason);
    if (const auto reason = arguments.option(u"clock-was-wrong"_s))
        acceptClock(*unit, *reason);
    if (arguments.has(u"verify"_s))
        return verifyLog(*unit, format, session);
    if (arguments.has(u"child"_s))
        query.children = std::vector{ChildId::fromString(arguments.option(u"child"_s, {})).value_or(ChildId())};
    listRows(*unit, query, format, session);
}

} // namespace

Command auditCommand() {
    return {
        u"audit"_s,
        tr("visar loggen över läsningar och ändringar, den senaste raden först, eller kontrollerar den"),
        {{u"DIR"_s},
         {{u"child"_s, u"ID"_s, tr("bara det som rör barnet, också ett som är borttaget")},
          {u"since"_s, u"DATE"_s, tr("från och med den dagen")},
          {u"verify"_s, {}, tr("är loggen hel, och barnens uppgifter som de sparades?")},
          {u"accept"_s, u"REASON"_s, tr("fortsätt i en äldre kopia av enheten eller nyckelfilen, av det här skälet")},
          {u"clock-was-wrong"_s, u"REASON"_s, tr("klockan är rätt nu och gick före en gång, av det här skälet")},
          formatOption()}},
        false,
        runAudit};
}

} // namespace bk::cli
