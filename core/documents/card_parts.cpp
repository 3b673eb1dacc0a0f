// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/card_parts.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

namespace bk::paper {
namespace {

QString tr(const char* text) { return paperTranslate("Paper", text); }

QString yesNo(std::optional<bool> yes) { return !yes ? tr("Inte besvarat") : *yes ? tr("Ja") : tr("Nej"); }

QString childViewText(Answered answered) {
    switch (answered) {
    case Answered::Open: return tr("Inte besvarat");
    case Answered::Yes: return tr("Ja");
    case Answered::No: return tr("Nej");
    case Answered::NotAsked: return tr("Inte tillfrågat, på grund av ålder eller mognad");
    }
    Q_UNREACHABLE();
}

QString statementOf(const CardWording& wording, Area area) {
    if (!wording.instrument || wording.instrument->areas[area].statements.empty())
        return {};
    return wording.instrument->areas[area].statements.front().text;
}

QString withNote(const QString& text, const QString& note) {
    return note.trimmed().isEmpty() ? text : text + u'\n' + note.trimmed();
}

std::vector<Block> finderBlocks(const Upptackarkort& card, bool hidden) {
    const Upptackare& finder = card.finder;
    Rows rows;
    addRow(rows, tr("Namn"), finder.name);
    addRow(rows, tr("Yrke"), finder.profession);
    if (!hidden)
        addRow(rows, tr("Verksamhet"), finder.organisation);
    addRow(rows, tr("Telefon"), finder.contact.telephone);
    addRow(rows, tr("E-post"), finder.contact.email);
    if (finder.guardian)
        addRow(rows, tr("Roll"), tr("Vårdnadshavare eller annan närstående"));
    else
        addRow(
            rows, tr("Hör till"),
            finder.place == FinderPlace::Internal ? tr("Barnkontaktens verksamhet (intern)")
                                                  : tr("En annan verksamhet (extern)"));
    if (card.date.isValid())
        addRow(rows, tr("Ifyllt"), longDate(card.date));
    std::vector<Block> blocks;
    append(blocks, Heading{2, tr("Upptäckare"), {}});
    append(blocks, KeyValueTable{std::move(rows)});
    return blocks;
}

std::vector<Block> consentBlocks(const Upptackarkort& card) {
    Rows rows;
    rows.emplace_back(tr("Samtalat med vårdnadshavaren"), plain(withNote(toldText(card.told), card.toldNote)));
    rows.emplace_back(
        tr("Vårdnadshavaren samtycker till att upptäckten delas med Barnkontakt"),
        plain(withNote(yesNo(card.guardianConsents), card.consentNote)));
    rows.emplace_back(
        tr("Barnet samtycker, efter ålder och mognad"), plain(withNote(childViewText(card.childView), card.childNote)));
    std::vector<Block> blocks;
    append(blocks, Heading{2, tr("Muntligt samtycke"), {}});
    append(blocks, KeyValueTable{std::move(rows)});
    return blocks;
}

} // namespace

Document documentOf(const QString& title, const QString& subtitle, const PaperOrigin& origin, bool hidden) {
    Document document;
    document.title = title;
    document.subtitle = subtitle;
    document.headerText = hidden ? QString() : origin.unitName;
    document.mark = origin.practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    document.footerText = inPaperLanguage(origin.notice);
    return document;
}

void addRow(Rows& rows, const QString& key, const QString& value) {
    if (!value.trimmed().isEmpty())
        rows.emplace_back(key, plain(value.trimmed()));
}

Rows childRows(const Child& child, bool hidden, bool numberAsked) {
    Rows rows;
    addRow(rows, tr("Namn"), child.fullName());
    if (!child.preferredName.isEmpty() && child.preferredName != child.givenName)
        addRow(rows, tr("Kallas"), child.preferredName);
    if (child.personnummer)
        addRow(rows, tr("Personnummer"), child.personnummer->shown());
    else if (numberAsked)
        addRow(rows, tr("Personnummer"), tr("Saknas"));
    if (!child.personnummer && child.birthDate.isValid())
        addRow(rows, tr("Född"), longDate(child.birthDate));
    if (!hidden)
        addRow(rows, tr("Förskola, skola eller BVC"), child.place);
    return rows;
}

std::vector<Block> areaBlocks(const PerArea<CardArea>& areas, const CardWording& wording) {
    Table table;
    table.header = {tr("Område"), tr("Påstående"), tr("Svar")};
    table.weights = {2.0, 5.0, 1.2};
    for (const Area area : allAreas) {
        const bool toLookAt = areas[area].answer && *areas[area].answer != CardAnswer::Ja;
        const QString answer = answerText(areas[area].answer);
        table.rows.push_back(
            {{bold(wording.model.areas[area].formLabel), area},
             {plain(statementOf(wording, area)), {}},
             {toLookAt ? bold(answer) : plain(answer), {}}});
    }
    std::vector<Block> blocks;
    append(blocks, Heading{2, tr("Är barnets behov uppfyllt?"), {}});
    append(blocks, std::move(table));
    std::vector<Block> described;
    for (const Area area : allAreas) {
        const QString text = areas[area].description.trimmed();
        if (text.isEmpty())
            continue;
        append(described, Heading{3, wording.model.areas[area].formLabel, {}});
        append(described, textOrLines(text, 0));
    }
    if (!described.empty()) {
        append(blocks, Heading{2, tr("Beskrivning utifrån områdena"), {}});
        append(blocks, std::move(described));
    }
    return blocks;
}

std::vector<Block> blankAreaBlocks(const CardWording& wording) {
    std::vector<Block> blocks;
    for (const Area area : allAreas) {
        std::vector<Block> one;
        append(one, Heading{3, wording.model.areas[area].formLabel, {}});
        append(one, Paragraph{plain(statementOf(wording, area))});
        append(one, TickBoxes{{tr("Ja"), tr("Nej"), tr("Vet ej")}});
        append(one, WritingLines{2});
        append(blocks, KeepTogether{std::move(one)});
    }
    return blocks;
}

std::vector<Block> cardBlocks(const Upptackarkort& card, const CardWording& wording, bool hidden) {
    std::vector<Block> blocks = finderBlocks(card, hidden);
    append(blocks, areaBlocks(card.areas, wording));
    if (!card.measures.trimmed().isEmpty()) {
        append(blocks, Heading{2, tr("Åtgärder som redan gjorts i den egna verksamheten"), {}});
        append(blocks, textOrLines(card.measures, 0));
    }
    append(blocks, consentBlocks(card));
    if (card.route != CardRoute::Open) {
        append(blocks, Heading{2, tr("Väg vidare"), {}});
        append(blocks, Paragraph{plain(routeText(card.route))});
    }
    return blocks;
}

QString answerText(const std::optional<CardAnswer>& answer) {
    if (!answer)
        return QStringLiteral("–");
    switch (*answer) {
    case CardAnswer::Ja: return tr("Ja");
    case CardAnswer::Nej: return tr("Nej");
    case CardAnswer::VetEj: return tr("Vet ej");
    }
    Q_UNREACHABLE();
}

QString toldText(GuardianTold told) {
    switch (told) {
    case GuardianTold::Open: return tr("Inte besvarat");
    case GuardianTold::Yes: return tr("Ja");
    case GuardianTold::Unsuitable: return tr("Nej, det bedöms olämpligt");
    case GuardianTold::NotReached: return tr("Nej, det har inte gått att nå vårdnadshavaren");
    }
    Q_UNREACHABLE();
}

QString routeText(CardRoute route) {
    switch (route) {
    case CardRoute::Open: return tr("Inte valt");
    case CardRoute::Anmalan: return tr("Anmälan till socialtjänsten");
    case CardRoute::EgetStod: return tr("Stöd i den egna verksamheten");
    case CardRoute::Barnkontakt: return tr("Aktivera Barnkontakt");
    }
    Q_UNREACHABLE();
}

} // namespace bk::paper
