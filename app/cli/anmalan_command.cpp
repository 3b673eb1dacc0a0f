// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/command.h"
#include "app/cli/one_child.h"
#include "app/cli/output_format.h"
#include "core/domain/process/anmalan_count.h"
#include "core/services/card_papers.h"
#include "core/services/save_card.h"

#include <QCoreApplication>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace bk::cli {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("CommandLine", text); }

/// The newest that is saved; else one begun from the newest card, so that nothing stands in the way (G4).
Anmalan newestOrBegun(OpenUnit& unit, ChildId child, Session& session) {
    if (const auto saved = unit.cards().anmalningarOf(child); !saved.empty())
        return saved.front();
    const auto cards = unit.cards().ofChild(child);
    Anmalan begun = begunAnmalan(unit, child, cards.empty() ? nullptr : &cards.front());
    begun.id = saveAnmalan(unit, begun);
    session.terminal.message(
        cards.empty() ? tr("Barnet hade ingen anmälan. En ny är sparad, men det mesta i den är inte ifyllt.")
                      : tr("Barnet hade ingen anmälan. En ny är sparad, med det senaste Upptäckarkortet i."));
    return begun;
}

void runAnmalan(const Arguments& arguments, Session& session) {
    const QString format = writtenFormat(arguments);
    const QString path = arguments.option(u"out"_s, {});
    const auto unit = openUnitOf(arguments, session);
    const Child child = childOf(arguments, *unit);
    const Anmalan anmalan = newestOrBegun(*unit, child.id, session);
    shareAnmalan(*unit, anmalan, path);
    const bool withCard = isWithCard(anmalan);
    print(
        session, format,
        {{tr("barn"), tr("anmälan"), tr("med Upptäckarkort"), tr("mottagare"), tr("fil")},
         {{child.fullName(), anmalan.id.toString(), withCard ? tr("ja") : tr("nej"), anmalan.receiver, path}}},
        QJsonDocument(QJsonObject{
            {u"child"_s, child.id.toString()},
            {u"anmalan"_s, anmalan.id.toString()},
            {u"withCard"_s, withCard},
            {u"receiver"_s, anmalan.receiver},
            {u"out"_s, path}}));
}

} // namespace

Command anmalanCommand() {
    return {
        u"anmalan"_s,
        tr("skriver barnets anmälan som en PDF med Upptäckarkortet i; loggas"),
        {{u"DIR"_s}, {childOption(), {u"out"_s, u"F.pdf"_s, {}, true}, writtenFormatOption()}},
        true,
        runAnmalan};
}

} // namespace bk::cli
