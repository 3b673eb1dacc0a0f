// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/anmalan_paper.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

#include <algorithm>

namespace bk {
namespace {

using paper::addRow;
using paper::append;
using paper::Rows;

QString tr(const char* text) { return paperTranslate("Paper", text); }

QString orNotYet(const QString& text) { return text.trimmed().isEmpty() ? paper::notYet() : text.trimmed(); }

std::vector<Block> aboutBlocks(const AnmalanPaper& value) {
    const Anmalan& anmalan = value.anmalan;
    Rows rows;
    addRow(rows, tr("Till"), orNotYet(anmalan.receiver));
    if (anmalan.date.isValid())
        addRow(rows, tr("Datum"), paper::longDate(anmalan.date));
    addRow(rows, tr("Anmälan görs av"), orNotYet(anmalan.madeBy));
    addRow(rows, tr("Yrke"), anmalan.profession);
    addRow(rows, tr("Verksamhet"), value.origin.unitName);
    if (!value.citation.isEmpty())
        addRow(rows, tr("Stöd i lag"), value.citation + (value.lawText.isEmpty() ? QString() : u'\n' + value.lawText));
    std::vector<Block> blocks;
    append(blocks, KeyValueTable{std::move(rows)});
    return blocks;
}

/// Socialtjänsten needs to find the child: what is known stands here, also where the identity is protected, and is
/// marked then.
std::vector<Block> childBlocks(const Child& child) {
    Rows rows = paper::childRows(child, false, true);
    addRow(rows, tr("Adress"), child.contact.address);
    addRow(rows, tr("Telefon"), child.contact.telephone);
    if (child.protection != ProtectedIdentity::None)
        rows.emplace_back(tr("Skydd"), bold(tr("Barnet har skyddade personuppgifter. Hantera anmälan därefter.")));
    std::vector<Block> blocks;
    append(blocks, Heading{2, tr("Barnet"), {}});
    append(blocks, KeyValueTable{std::move(rows)});
    for (const Guardian& guardian : child.guardians) {
        Rows about;
        addRow(about, tr("Vårdnadshavare"), guardian.name);
        addRow(about, tr("Relation"), guardian.relation);
        addRow(about, tr("Adress"), guardian.contact.address);
        addRow(about, tr("Telefon"), guardian.contact.telephone);
        append(blocks, KeyValueTable{std::move(about)});
        append(blocks, Spacer{1.5});
    }
    return blocks;
}

std::vector<Block> toldBlocks(GuardianTold told) {
    std::vector<Block> blocks;
    append(blocks, Heading{2, tr("Samtal med vårdnadshavarna"), {}});
    switch (told) {
    case GuardianTold::Open: append(blocks, Paragraph{plain(paper::notYet())}); break;
    case GuardianTold::Yes:
        append(blocks, Paragraph{plain(tr("Vårdnadshavarna har fått veta att anmälan görs."))});
        break;
    case GuardianTold::NotReached:
        append(blocks, Paragraph{plain(tr("Vårdnadshavarna har inte gått att nå och vet inte om anmälan."))});
        break;
    case GuardianTold::Unsuitable:
        append(
            blocks, Paragraph{bold(tr("Vårdnadshavarna vet inte om anmälan. Det har bedömts olämpligt att berätta för "
                                      "dem. Tala med anmälaren innan de får veta."))});
        break;
    }
    return blocks;
}

bool holdsAreas(const PerArea<CardArea>& areas) {
    return std::any_of(areas.begin(), areas.end(), [](const CardArea& area) {
        return area.answer || !area.description.trimmed().isEmpty();
    });
}

void addAsked(std::vector<Block>& blocks, const QString& question, const QStringList& answers, int lines) {
    std::vector<Block> one;
    append(one, Heading{2, question, {}});
    if (!answers.isEmpty())
        append(one, TickBoxes{answers});
    append(one, WritingLines{lines});
    append(blocks, KeepTogether{std::move(one)});
}

} // namespace

Document blankAnmalanDocument(const AnmalanPaper& value) {
    Document document = paper::documentOf(tr("Anmälan om oro för ett barn"), {}, value.origin, false);
    auto& blocks = document.blocks;
    append(
        blocks, Box{{},
                    {{Paragraph{plain(tr("Är barnet i fara just nu? Ring 112. Är oron akut: kontakta socialtjänsten "
                                         "eller Socialjouren direkt, innan du fyller i något här."))}}}});
    append(blocks, paper::fields({tr("Till"), tr("Anmälan görs av"), tr("Yrke och telefon"), tr("Datum")}));
    if (!value.citation.isEmpty())
        append(
            blocks, KeyValueTable{
                        {{tr("Stöd i lag"),
                          plain(value.citation + (value.lawText.isEmpty() ? QString() : u'\n' + value.lawText))}}});
    append(blocks, Heading{2, tr("Barnet"), {}});
    append(
        blocks, paper::fields(
                    {tr("Namn"), tr("Personnummer"), tr("Adress och telefon"), tr("Förskola, skola eller BVC"),
                     tr("Vårdnadshavare 1"), tr("Vårdnadshavare 2")}));
    addAsked(blocks, tr("Det som anmälan gäller"), {}, 12);
    addAsked(
        blocks, tr("Vet vårdnadshavarna om anmälan?"),
        {tr("Ja"), tr("Nej, det bedöms olämpligt"), tr("Nej, har inte gått att nå")}, 2);
    append(blocks, Heading{2, tr("Är barnets behov uppfyllt?"), {}});
    append(blocks, paper::blankAreaBlocks(value.wording));
    append(blocks, KeepTogether{{{SignatureLines{{tr("Ort och datum"), tr("Namnteckning")}}}}});
    return document;
}

Document anmalanDocument(const AnmalanPaper& value) {
    Document document =
        paper::documentOf(tr("Anmälan om oro för ett barn"), value.child.fullName(), value.origin, false);
    auto& blocks = document.blocks;
    if (value.anmalan.acute)
        append(
            blocks, Box{tr("Akut"),
                        {{Paragraph{plain(tr("Oron är akut. Socialtjänsten eller Socialjouren har kontaktats direkt; "
                                             "den här anmälan följer upp den kontakten."))}}}});
    append(blocks, aboutBlocks(value));
    append(blocks, childBlocks(value.child));
    append(blocks, Heading{2, tr("Det som anmälan gäller"), {}});
    append(blocks, paper::textOrLines(value.anmalan.description, 8));
    append(blocks, toldBlocks(value.anmalan.told));
    if (value.card) {
        append(blocks, PageBreak{});
        append(blocks, Heading{1, tr("Upptäckarkort"), {}});
        append(blocks, paper::cardBlocks(*value.card, value.wording, false));
    } else if (holdsAreas(value.anmalan.areas)) {
        append(blocks, paper::areaBlocks(value.anmalan.areas, value.wording));
    }
    append(blocks, KeepTogether{{{SignatureLines{{tr("Ort och datum"), tr("Namnteckning")}}}}});
    return document;
}

} // namespace bk
