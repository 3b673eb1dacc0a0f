// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "core/domain/common/error.h"
#include "core/services/export_children.h"
#include "core/services/import_children.h"
#include "core/services/issue_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonObject>

#include <array>
#include <ranges>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

void runExport(const Arguments& arguments, Session& session) {
    const auto unit = openUnitOf(arguments, session);
    const std::array children{childOf(arguments, *unit).id};
    exportChildren(*unit, children, sharingEntryOf(arguments), arguments.option(u"out"_s, {}));
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.exists())
        throw Error(Error::Kind::NotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(Error::Kind::Io, path);
    return file.read(largestImport + 1);
}

void runImport(const Arguments& arguments, Session& session) {
    const QByteArray json = contentOf(arguments.positional(1));
    const auto unit = openUnitWithChildren(arguments, session);
    const ImportReading reading = checkImport(*unit, json);
    constexpr std::size_t mostShown = 10;
    for (const JsonFault& fault : reading.faults | std::views::take(mostShown))
        session.terminal.message(lineText(fault));
    if (reading.faults.size() > mostShown)
        session.terminal.message(tr("… och %1 till.").arg(reading.faults.size() - mostShown));
    session.terminal.data(QString::number(importChildren(*unit, json)) + u'\n');
}

} // namespace

Command exportCommand() {
    std::vector<Option> options{childOption(), {u"out"_s, u"F.json"_s, {}, true}};
    const auto sharing = sharingOptions();
    options.insert(options.end(), sharing.begin(), sharing.end());
    return {
        u"export"_s,
        tr("skriver allt som finns om ett barn, också stödprocessen, till en JSON-fil utan kryptering "
           "(docs/formats/children.md); loggas"),
        {{u"DIR"_s}, options},
        false,
        runExport};
}

Command importCommand() {
    return {
        u"import"_s,
        tr("läser in barn från en sådan fil, alla eller inget, och skriver ut antalet"),
        {{u"DIR"_s, u"F.json"_s}, {}},
        false,
        runImport};
}

} // namespace bk::cli
