// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "app/cli/output_format.h"
#include "core/services/consent_standing.h"
#include "core/services/extract/describe_records.h"
#include "core/services/extract/extract_child.h"
#include "core/services/process_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QJsonObject jsonOf(const Child& child) { return {{u"id"_s, child.id.toString()}, {u"name"_s, child.fullName()}}; }

QJsonArray organisationsOf(const Consent& consent, const ConsentStandings& standings) {
    QJsonArray all;
    for (const OrganisationId id : consent.organisations)
        all.append(QJsonObject{{u"id"_s, id.toString()}, {u"name"_s, standings.named({id}).value(0)}});
    return all;
}

QJsonObject jsonOf(const ConsentStanding& standing, const ConsentStandings& standings) {
    QJsonObject object{{u"kind"_s, toString(standing.kind)},   {u"opens"_s, consentOpens(standing.kind)},
                       {u"state"_s, toString(standing.state)}, {u"onCard"_s, standing.onCard},
                       {u"text"_s, standingText(standing)},    {u"way"_s, wayText(standing.state)}};
    if (standing.consent) {
        object[u"consent"_s] = standing.consent->id.toString();
        object[u"organisations"_s] = organisationsOf(*standing.consent, standings);
    }
    return object;
}

QJsonObject jsonOf(const Consent& consent, const ConsentStandings& standings, const describe::Names& names) {
    QJsonObject object = describe::record(consent, names).json();
    object[u"id"_s] = consent.id.toString();
    object[u"organisations"_s] = organisationsOf(consent, standings);
    object[u"state"_s] = toString(state(consent, standings.child, standings.today, standings.latestSeen));
    return object;
}

void runConsents(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const auto unit = openUnitOf(arguments, session);
    const ConsentStandings standings = consentStandings(*unit, childOf(arguments, *unit).id);
    const describe::Names names{unit->instruments(), unit->model(), standings.organisations};
    if (standings.clockSetBack())
        session.terminal.message(clockText(standings));
    QJsonArray kinds;
    for (const ConsentStanding& standing : standings.kinds)
        kinds.append(jsonOf(standing, standings));
    TableOutput table{{tr("samtycke"), tr("läge"), tr("från"), tr("till"), tr("verksamheter"), tr("svar")}, {}};
    QJsonArray consents;
    for (const Consent& consent : standings.all) {
        consents.append(jsonOf(consent, standings, names));
        const ConsentState found = state(consent, standings.child, standings.today, standings.latestSeen);
        table.rows.push_back(
            {process_text::consentKind(consent.kind), process_text::consentState(found),
             consent.validFrom.toString(Qt::ISODate), consent.validTo.toString(Qt::ISODate),
             standings.named(consent.organisations).join(u", "_s), voicesText(consent)});
    }
    const QJsonObject json{
        {u"child"_s, jsonOf(standings.child)},
        {u"clockSetBack"_s, standings.clockSetBack()},
        {u"today"_s, kinds},
        {u"consents"_s, consents}};
    print(session, format, table, QJsonDocument(json));
}

QJsonObject jsonOf(const SharingEntry& entry) {
    QJsonObject object{
        {u"id"_s, entry.id.toString()},
        {u"at"_s, entry.at.toUTC().toString(Qt::ISODate)},
        {u"by"_s, entry.by},
        {u"way"_s, toString(entry.way)},
        {u"what"_s, entry.what},
        {u"ownUse"_s, entry.ownUse},
        {u"receiver"_s, entry.receiver},
        {u"purpose"_s, entry.purpose}};
    if (entry.ownUse)
        return object;
    object[u"recipient"_s] = toString(entry.recipient);
    object[u"told"_s] = entry.told;
    object[u"notToldBecause"_s] = entry.notToldBecause;
    if (entry.organisation)
        object[u"organisation"_s] = entry.organisation->toString();
    return object;
}

void runSharing(const Arguments& arguments, Session& session) {
    const QString format = outputFormat(arguments);
    const auto unit = openUnitOf(arguments, session);
    const Child child = childOf(arguments, *unit);
    TableOutput table{{tr("när"), tr("vad"), tr("till"), tr("varför"), tr("av"), tr("familjen visste")}, {}};
    QJsonArray rows;
    for (const SharingEntry& entry : unit->sharing().ofChild(child.id)) {
        rows.append(jsonOf(entry));
        table.rows.push_back(
            {entry.at.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s), entry.what,
             entry.ownUse ? tr("stannar i enheten") : entry.receiver, entry.purpose, entry.by,
             entry.ownUse ? QString()
             : entry.told ? tr("ja")
                          : tr("nej: %1").arg(entry.notToldBecause)});
    }
    print(session, format, table, QJsonDocument(QJsonObject{{u"child"_s, jsonOf(child)}, {u"sharing"_s, rows}}));
}

ExtractFormat formatOf(const QString& path) {
    const QString suffix = QFileInfo(path).suffix().toLower();
    if (suffix == "pdf"_L1)
        return ExtractFormat::Pdf;
    if (suffix == "json"_L1)
        return ExtractFormat::Json;
    throw UsageError{tr("--out ska sluta på .pdf eller .json.")};
}

void runExtract(const Arguments& arguments, Session& session) {
    const QString path = arguments.option(u"out"_s, {});
    const ExtractFormat kind = formatOf(path);
    const QString format = writtenFormat(arguments);
    const auto unit = openUnitOf(arguments, session);
    const Child child = childOf(arguments, *unit);
    shareExtract(*unit, child.id, sharingEntryOf(arguments), kind, path);
    const int leftOut = extractOf(*unit, child.id).leftOut;
    if (leftOut > 0)
        session.terminal.message(
            tr("Utelämnat, eftersom vårdnadshavarna inte vet om det: %1. Läs igenom resten innan det lämnas ut.")
                .arg(leftOut));
    print(
        session, format,
        {{tr("barn"), tr("utelämnat"), tr("fil")}, {{child.fullName(), QString::number(leftOut), path}}},
        QJsonDocument(QJsonObject{{u"child"_s, child.id.toString()}, {u"out"_s, path}, {u"leftOut"_s, leftOut}}));
}

} // namespace

Command consentsCommand() {
    return {
        u"consents"_s,
        tr("visar barnets samtycken, den nyaste först, och vad de öppnar i dag"),
        {{u"DIR"_s}, {childOption(), formatOption()}},
        false,
        runConsents};
}

Command sharingCommand() {
    return {
        u"sharing"_s,
        tr("visar vad som har lämnat enheten om barnet, det senaste först"),
        {{u"DIR"_s}, {childOption(), formatOption()}},
        false,
        runSharing};
}

Command extractCommand() {
    std::vector<Option> options{childOption(), {u"out"_s, u"F.pdf|json"_s, {}, true}, writtenFormatOption()};
    const auto sharing = sharingOptions();
    options.insert(options.end(), sharing.begin(), sharing.end());
    return {
        u"extract"_s,
        tr("skriver ett utdrag av allt som finns om barnet; loggas"),
        {{u"DIR"_s}, options},
        true,
        runExtract};
}

} // namespace bk::cli
