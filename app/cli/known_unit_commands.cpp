// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/output_format.h"
#include "core/domain/common/error.h"
#include "core/services/known_units.h"
#include "core/services/open_unit.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

QString idOf(const UnitCard& card) { return QString::fromLatin1(card.unitId.toHex()); }

void runUnitCard(const Arguments& arguments, Session& session) {
    const QString format = writtenFormat(arguments);
    const auto unit = openUnitWithChildren(arguments, session);
    const UnitCard card = parseUnitCard(ownCard(*unit));
    const auto out = arguments.option(u"out"_s);
    if (out)
        saveOwnCard(*unit, *out);
    const TableOutput table{{tr("enhet"), tr("id"), tr("sex ord")}, {{card.name, idOf(card), wordsTextOf(card)}}};
    const QJsonObject json{
        {u"name"_s, card.name},
        {u"id"_s, idOf(card)},
        {u"words"_s, QJsonArray::fromStringList(wordsOf(card))},
        {u"out"_s, out ? QJsonValue(*out) : QJsonValue()}};
    print(session, format, table, QJsonDocument(json));
}

void list(OpenUnit& unit, const QString& format, Session& session) {
    TableOutput table{{tr("enhet"), tr("id"), tr("sex ord"), tr("bekräftad"), tr("av")}, {}};
    QJsonArray json;
    for (const KnownUnit& known : knownUnits(unit)) {
        const QString day = known.confirmedAt.toLocalTime().date().toString(Qt::ISODate);
        table.rows.push_back({known.card.name, idOf(known.card), wordsTextOf(known.card), day, known.confirmedBy});
        json.append(QJsonObject{
            {u"name"_s, known.card.name},
            {u"id"_s, idOf(known.card)},
            {u"words"_s, QJsonArray::fromStringList(wordsOf(known.card))},
            {u"confirmed"_s, day},
            {u"by"_s, known.confirmedBy}});
    }
    print(session, format, table, QJsonDocument(json));
}

void add(OpenUnit& unit, const Arguments& arguments, Session& session) {
    const UnitCard card = readUnitCard(arguments.option(u"card"_s, {}));
    const QString typed = arguments.option(u"words"_s, {});
    if (typed.isEmpty())
        throw UsageError{tr("Flaggan --words \"…\" saknas. Kortet säger att det är från ”%1”: ring den enheten på ett "
                            "nummer som ni själva har, be den läsa upp sina sex ord och skriv dem.")
                             .arg(card.name)};
    if (standingOf(unit, card) == CardStanding::OtherKeys)
        session.terminal.message(
            tr("Varning: ”%1” finns redan med andra ord, eller en annan enhet heter så.").arg(card.name));
    if (!areWordsOf(card, typed))
        throw Error(Error::Kind::Refused, u"known.words"_s);
    addKnownUnit(unit, card);
}

void runKnownUnits(const Arguments& arguments, Session& session) {
    const QString action = arguments.positional(0);
    const QStringList actions{u"list"_s, u"add"_s, u"remove"_s};
    if (!actions.contains(action))
        throw UsageError{tr("Välj något av %1, inte ”%2”.").arg(actions.join(u", "_s), action)};
    const QString needed = action == "add"_L1 ? u"card"_s : u"unit"_s;
    if (action != "list"_L1 && !arguments.has(needed))
        throw UsageError{tr("Flaggan --%1 saknas: vilken enhet gäller det?").arg(needed)};
    const QString format = outputFormat(arguments);
    const auto unit = openUnitOf(arguments, session, 1);
    if (action == "list"_L1)
        list(*unit, format, session);
    else if (action == "add"_L1)
        add(*unit, arguments, session);
    else
        removeKnownUnit(*unit, knownUnit(*unit, arguments.option(u"unit"_s, {})).card.unitId);
}

} // namespace

Command unitCardCommand() {
    return {
        u"unit-card"_s,
        tr("visar de sex orden för enhetens nycklar och sparar dess mottagarkort, som andra enheter behöver för att "
           "lämna över barn till den"),
        {{u"DIR"_s}, {{u"out"_s, u"F.bkkort"_s, {}}, writtenFormatOption()}},
        false,
        runUnitCard};
}

Command knownUnitsCommand() {
    return {
        u"known-units"_s,
        tr("visar enheterna som barn lämnas över till (list), lägger till en vars sex ord är jämförda (add) eller tar "
           "bort en (remove)"),
        {{u"ACTION"_s, u"DIR"_s},
         {{u"card"_s, u"F.bkkort"_s, {}}, {u"words"_s, u"WORDS"_s, {}}, {u"unit"_s, u"UNIT"_s, {}}, formatOption()}},
        false,
        runKnownUnits};
}

} // namespace bk::cli
