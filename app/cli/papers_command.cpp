// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "app/cli/output_format.h"
#include "app/cli/paper_words.h"
#include "core/documents/bilingual.h"
#include "core/domain/common/error.h"
#include "core/services/paper_catalogue.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

constexpr qsizetype kindAt = 0;
constexpr qsizetype directoryAt = 1;

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

void listKinds(const Arguments& arguments, Session& session) {
    TableOutput table{{tr("slag"), tr("papper"), tr("tomt"), tr("om ett barn"), tr("enhetens")}, {}};
    QJsonArray json;
    for (const CataloguePaper& paper : paperCatalogue()) {
        const auto yes = [](bool there) {
            return there ? tr("ja") : QString();
        };
        table.rows.push_back({paper.id, paper.name, yes(paper.blank), yes(paper.filled), yes(paper.ofUnit)});
        json.append(QJsonObject{
            {u"kind"_s, paper.id},
            {u"name"_s, paper.name},
            {u"blank"_s, paper.blank != nullptr},
            {u"child"_s, paper.filled != nullptr},
            {u"unit"_s, paper.ofUnit != nullptr},
            {u"translated"_s, !isSwedishOnly(paper)}});
    }
    print(session, writtenFormat(arguments), table, QJsonDocument(json));
}

CataloguePaper paperOf(const Arguments& arguments) {
    const QString id = arguments.positional(kindAt);
    const auto paper = cataloguePaper(id);
    if (!paper)
        throw UsageError{tr("Papperet ”%1” finns inte. Kommandot paper utan mer visar alla slag.").arg(id)};
    return *paper;
}

QString targetOf(const Arguments& arguments) {
    const QString path = arguments.option(u"out"_s, {});
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != "pdf"_L1 && ending != "html"_L1 && ending != "txt"_L1)
        throw UsageError{tr("--out ska sluta på .pdf, .html eller .txt.")};
    return path;
}

/// Nothing, where the paper is made in languages.
void requireSwedish(const Arguments& arguments, const CataloguePaper& paper) {
    const bool other = arguments.option(u"language"_s, u"sv"_s) != "sv"_L1 || arguments.has(u"bilingual"_s);
    if (!other || !isSwedishOnly(paper))
        return;
    if (paper.words == CataloguePaper::Words::OfRecords)
        throw UsageError{
            tr("Papperet %1 finns bara på svenska: det återger det som står i enheten som det skrevs. Skriv "
               "det utan --language och --bilingual.")
                .arg(paper.id)};
    throw UsageError{tr("Papperet %1 finns bara på svenska. Skriv det utan --language och --bilingual.").arg(paper.id)};
}

/// A form holds nothing of any child, so nothing is logged.
void writeForm(const Arguments& arguments, Session& session, const CataloguePaper& paper) {
    if (!paper.blank)
        throw UsageError{tr("Papperet %1 finns inte tomt.").arg(paper.id)};
    requireSwedish(arguments, paper);
    const QString path = targetOf(arguments);
    if (arguments.positionals() <= directoryAt) {
        if (arguments.has(u"language"_s) || arguments.has(u"bilingual"_s))
            throw UsageError{tr("Språken hör till en enhet: %1 saknas.").arg(u"DIR"_s)};
        writeBlankPaper(nullptr, paper.blank(formSource(session.clock.today())), path);
        return;
    }
    const auto unit = openUnitOf(arguments, session, directoryAt);
    const PaperWords words = paperWordsOf(arguments, *unit);
    writeBlankPaper(unit.get(), inWords(words, [&] { return paper.blank(formSource(*unit)); }), path);
}

/// What the unit has written that is of no child.
void writeOfUnit(const Arguments& arguments, Session& session, const CataloguePaper& paper) {
    requireSwedish(arguments, paper);
    const QString path = targetOf(arguments);
    if (arguments.positionals() <= directoryAt)
        throw UsageError{tr("%1 saknas.").arg(u"DIR"_s)};
    const auto unit = openUnitOf(arguments, session, directoryAt);
    SharingEntry entry = sharingEntryOf(arguments);
    entry.way = paperWayOf(path);
    sharePaper(*unit, paper.ofUnit(*unit, std::move(entry)), path);
}

LeavingPaper filledPaper(OpenUnit& unit, const CataloguePaper& paper, const Child& child, const SharingEntry& entry) {
    try {
        return paper.filled(unit, child, entry, {});
    } catch (const Error& error) {
        if (error.kind() != Error::Kind::NotFound)
            throw;
        throw UsageError{
            tr("Barnet har inget än att skriva på papperet %1. %2").arg(paper.id, paper.missing).trimmed()};
    }
}

void writeFilled(const Arguments& arguments, Session& session, const CataloguePaper& paper) {
    if (!paper.filled)
        throw UsageError{tr("Papperet %1 handlar aldrig om ett barn. Skriv --blank.").arg(paper.id)};
    requireSwedish(arguments, paper);
    const QString path = targetOf(arguments);
    if (arguments.positionals() <= directoryAt)
        throw UsageError{tr("%1 saknas.").arg(u"DIR"_s)};
    const auto unit = openUnitOf(arguments, session, directoryAt);
    const Child child = childOf(arguments, *unit);
    SharingEntry entry = sharingEntryOf(arguments);
    entry.way = paperWayOf(path);
    const PaperWords words = paperWordsOf(arguments, *unit);
    sharePaper(*unit, leavingIn(words, [&] { return filledPaper(*unit, paper, child, entry); }), path);
}

void runPaper(const Arguments& arguments, Session& session) {
    if (arguments.positionals() == 0)
        return listKinds(arguments, session);
    const CataloguePaper paper = paperOf(arguments);
    const bool blank = arguments.has(u"blank"_s);
    const bool ofChild = arguments.has(u"child"_s);
    if (!blank && !ofChild && paper.ofUnit)
        return writeOfUnit(arguments, session, paper);
    if (blank == ofChild)
        throw UsageError{tr("Skriv antingen --blank eller --child ID.")};
    if (blank)
        writeForm(arguments, session, paper);
    else
        writeFilled(arguments, session, paper);
}

} // namespace

Command paperCommand() {
    std::vector<Option> options{
        {u"blank"_s, {}, {}}, {u"child"_s, u"ID"_s, {}}, {u"out"_s, u"F.pdf|html|txt"_s, {}}, writtenFormatOption()};
    for (Option& option : languageOptions())
        options.push_back(std::move(option));
    const auto sharing = sharingOptions();
    options.insert(options.end(), sharing.begin(), sharing.end());
    return {
        u"paper"_s,
        tr("skriver ett av alla papper, tomt att fylla i för hand, om ett barn eller med det enheten själv har skrivit "
           "(loggas); utan mer visas alla slag"),
        {{u"KIND"_s, u"DIR"_s}, std::move(options), true, 2},
        true,
        runPaper};
}

} // namespace bk::cli
