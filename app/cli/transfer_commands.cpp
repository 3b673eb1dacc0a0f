// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "core/domain/common/error.h"
#include "core/services/export_children.h"
#include "core/services/import_children.h"
#include "core/services/issue_text.h"
#include "core/services/transfer.h"

#include <QCoreApplication>

#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

void runExport(const Arguments& arguments, Session& session) {
    const auto unit = openUnitOf(arguments, session);
    const auto receiver = arguments.option(u"unit"_s);
    const QString out = arguments.option(u"out"_s, {});
    const SharingEntry entry = sharingEntryOf(arguments);
    const std::array children{childOf(arguments, *unit).id};
    if (receiver)
        exportSealed(*unit, children, entry, knownUnit(*unit, *receiver).card.unitId, out);
    else
        exportChildren(*unit, children, entry, out);
}

/// Says whom a sealed file is from, and refuses one whose sender nobody has confirmed unless somebody chose it.
void requireChosen(const ReceivedTransfer& received, const Arguments& arguments, Session& session) {
    const QString made = received.made.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s);
    if (received.confirmed) {
        session.terminal.message(tr("Förseglad fil från ”%1”, gjord %2.").arg(received.from, made));
        return;
    }
    session.terminal.message(tr("Filen säger att den kommer från ”%1” och är gjord %2. Det är inte bekräftat. "
                                "Avsändarens sex ord: %3")
                                 .arg(received.from, made, wordsTextOf(received.sender)));
    if (!arguments.has(u"unconfirmed"_s))
        throw Error(Error::Kind::Refused, u"transfer.unknown"_s);
}

void runImport(const Arguments& arguments, Session& session) {
    QByteArray json = readChildrenOrTransfer(arguments.positional(1));
    const auto unit = openUnitWithChildren(arguments, session);
    QString reason;
    if (isTransfer(json)) {
        ReceivedTransfer received = receive(*unit, json);
        requireChosen(received, arguments, session);
        reason = importReason(received);
        json = std::move(received.json);
    }
    const ImportReading reading = checkImport(*unit, json);
    constexpr std::size_t mostShown = 10;
    for (const JsonFault& fault : reading.faults | std::views::take(mostShown))
        session.terminal.message(lineText(fault));
    if (reading.faults.size() > mostShown)
        session.terminal.message(tr("… och %1 till.").arg(reading.faults.size() - mostShown));
    session.terminal.data(QString::number(importChildren(*unit, json, reason)) + u'\n');
}

} // namespace

Command exportCommand() {
    std::vector<Option> options{childOption(), {u"out"_s, u"F"_s, {}, true}, {u"unit"_s, u"UNIT"_s, {}}};
    const auto sharing = sharingOptions();
    options.insert(options.end(), sharing.begin(), sharing.end());
    return {
        u"export"_s,
        tr("skriver allt som finns om ett barn, också stödprocessen: med --unit till en förseglad fil som bara den "
           "enheten kan öppna, annars till en JSON-fil utan kryptering (docs/formats); loggas"),
        {{u"DIR"_s}, options},
        false,
        runExport};
}

Command importCommand() {
    return {
        u"import"_s,
        tr("läser in barn från en sådan fil, förseglad eller öppen, alla eller inget, och skriver ut antalet; med "
           "--unconfirmed också förseglat från en enhet som ingen har bekräftat"),
        {{u"DIR"_s, u"F"_s}, {{u"unconfirmed"_s, {}, {}}}},
        false,
        runImport};
}

} // namespace bk::cli
