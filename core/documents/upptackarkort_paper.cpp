// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/upptackarkort_paper.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return paperTranslate("Paper", text); }

void handwritten(std::vector<Block>& blocks, const QString& question, const QStringList& answers, int lines) {
    std::vector<Block> one;
    append(one, Heading{3, question, {}});
    if (!answers.isEmpty())
        append(one, TickBoxes{answers});
    if (lines > 0)
        append(one, WritingLines{lines});
    append(blocks, KeepTogether{std::move(one)});
}

} // namespace

Document upptackarkortDocument(const UpptackarkortPaper& value) {
    const bool hidden = value.child.protection != ProtectedIdentity::None;
    Document document = paper::documentOf(
        tr("Upptäckarkort"),
        value.card.date.isValid() ? value.child.calledName() + QStringLiteral(" · ") + paper::longDate(value.card.date)
                                  : value.child.calledName(),
        value.origin, hidden);
    append(document.blocks, Heading{2, tr("Barnet"), {}});
    append(document.blocks, KeyValueTable{paper::childRows(value.child, hidden)});
    append(document.blocks, paper::cardBlocks(value.card, value.wording, hidden));
    return document;
}

Document blankUpptackarkortDocument(const CardWording& wording, const PaperOrigin& origin) {
    Document document = paper::documentOf(tr("Upptäckarkort"), {}, origin, false);
    auto& blocks = document.blocks;
    append(
        blocks, Paragraph{plain(tr("Är barnet i fara just nu? Ring 112. Är oron akut: kontakta socialtjänsten eller "
                                   "Socialjouren direkt, innan du fyller i något här."))});
    handwritten(blocks, tr("Barnets namn och personnummer"), {}, 1);
    handwritten(blocks, tr("Upptäckare: namn, yrke, verksamhet, telefon"), {}, 2);
    handwritten(blocks, tr("Hör du till Barnkontaktens verksamhet?"), {tr("Ja (intern)"), tr("Nej (extern)")}, 0);
    handwritten(blocks, tr("Datum"), {}, 1);
    append(blocks, Heading{2, tr("Är barnets behov uppfyllt?"), {}});
    if (wording.instrument && !wording.instrument->introduction.isEmpty())
        append(blocks, Paragraph{plain(wording.instrument->introduction), Emphasis::Muted});
    append(blocks, paper::blankAreaBlocks(wording));
    handwritten(blocks, tr("Åtgärder som redan gjorts i den egna verksamheten"), {}, 3);
    append(blocks, Heading{2, tr("Muntligt samtycke"), {}});
    handwritten(
        blocks, tr("Samtalat med vårdnadshavaren om kortet"),
        {tr("Ja"), tr("Nej, det bedöms olämpligt"), tr("Nej, har inte gått att nå")}, 1);
    handwritten(
        blocks, tr("Vårdnadshavaren samtycker till att upptäckten delas med Barnkontakt"), {tr("Ja"), tr("Nej")}, 1);
    handwritten(
        blocks, tr("Barnet samtycker, efter ålder och mognad"), {tr("Ja"), tr("Nej"), tr("Inte tillfrågat")}, 1);
    append(blocks, Heading{2, tr("Väg vidare"), {}});
    handwritten(
        blocks, tr("1. Vet du eller misstänker du att barnet far illa? Gör en anmälan."), {tr("Ja"), tr("Nej")}, 0);
    handwritten(blocks, tr("2. Kan du eller din verksamhet ge stöd?"), {tr("Ja"), tr("Nej")}, 0);
    handwritten(
        blocks, tr("3. Behöver barnet hjälp av en annan verksamhet? Hämta muntligt samtycke och aktivera Barnkontakt."),
        {tr("Ja"), tr("Nej")}, 0);
    handwritten(
        blocks, tr("Jag väljer"),
        {paper::routeText(CardRoute::Anmalan), paper::routeText(CardRoute::EgetStod),
         paper::routeText(CardRoute::Barnkontakt)},
        0);
    return document;
}

} // namespace bk
