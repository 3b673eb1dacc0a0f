// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/card/card_rows.h"

#include "core/services/process_text.h"
#include "ui/forms/words.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk::card_rows {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(bk::CardRows)
};

int countOf(const Upptackarkort& card, CardAnswer answer) {
    return int(std::count_if(
        card.areas.begin(), card.areas.end(), [answer](const CardArea& area) { return area.answer == answer; }));
}

} // namespace

QStringList of(const Upptackarkort& card) {
    return {
        words::shortDate(card.date.isValid() ? card.date : card.receipt.received), card.finder.name, answers(card),
        card.route == CardRoute::Open ? Text::tr("inte vald") : process_text::cardRoute(card.route), waiting(card)};
}

QString answers(const Upptackarkort& card) {
    const int no = countOf(card, CardAnswer::Nej);
    const int unknown = countOf(card, CardAnswer::VetEj);
    QStringList parts;
    if (no > 0)
        parts.append(Text::tr("%1 Nej").arg(no));
    if (unknown > 0)
        parts.append(Text::tr("%1 Vet ej").arg(unknown));
    return parts.isEmpty() ? Text::tr("%1 av %2 besvarade").arg(countOf(card, CardAnswer::Ja)).arg(areaCount)
                           : parts.join(u", "_s);
}

QString waiting(const Upptackarkort& card) {
    const CardReceipt& receipt = card.receipt;
    if (card.route != CardRoute::Barnkontakt)
        return receipt.feedback.isValid() ? Text::tr("Återkopplat") : QString();
    if (!receipt.received.isValid())
        return Text::tr("Väntar på att tas emot");
    if (!receipt.acknowledged.isValid())
        return Text::tr("Väntar på bekräftelse");
    if (!receipt.contacted.isValid())
        return Text::tr("Upptäckaren ska kontaktas");
    return receipt.feedback.isValid() ? Text::tr("Återkopplat") : Text::tr("Väntar på återkoppling");
}

} // namespace bk::card_rows
