// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/handover_paper.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"
#include "core/domain/common/text_limits.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return paperTranslate("Paper", text); }

QString title(const Handover& handover) {
    if (!handover.stodsamordnare)
        return tr("Överlämning mellan Barnkontakter");
    return handover.stage ? tr("Ansvaret återgår till Barnkontakt") : tr("Överlämning till Stödsamordnare");
}

/// "Karin Lind, rektor, Björkskolan"
RichText personText(const ResponsiblePerson& person) {
    QStringList known;
    for (const QString& part : {person.name, person.profession, person.organisation})
        if (!isBlank(part))
            known << part;
    RichText text = plain(known.isEmpty() ? paper::notYet() : known.join(u", "_s));
    QStringList ways;
    for (const QString& way : {person.contact.telephone, person.contact.email})
        if (!isBlank(way))
            ways << way.trimmed();
    if (!ways.isEmpty())
        text.push_back({u'\n' + ways.join(u", "_s)});
    return text;
}

std::vector<std::pair<QString, QString>> reportParts(const Handover& handover) {
    return {
        {tr("Barnets och familjens önskemål"), handover.wishes},
        {tr("Hälsa"), handover.health},
        {tr("Familjen"), handover.family},
        {tr("Särskilda behov"), handover.specialNeeds},
        {tr("Vem kan leda och samordna arbetet med Barnets plan?"), handover.leadQuestion},
        {tr("Vem har en bra översikt över Barnets plan?"), handover.overviewQuestion},
        {tr("Övrigt"), handover.other}};
}

/// Who, when and what is told, in one table: most of it is a line each.
KeyValueTable facts(const HandoverPaper& value) {
    const Handover& handover = value.handover;
    KeyValueTable table;
    if (value.birthDate.isValid())
        table.rows.emplace_back(tr("Född"), plain(paper::longDate(value.birthDate)));
    table.rows.emplace_back(tr("Lämnar över"), personText(handover.from));
    table.rows.emplace_back(tr("Tar över"), personText(handover.to));
    if (!value.stageName.isEmpty())
        table.rows.emplace_back(tr("Barnkontakt som"), plain(value.stageName));
    table.rows.emplace_back(tr("Gäller från"), plain(paper::longDate(handover.date)));
    if (!value.consent.isEmpty())
        table.rows.emplace_back(tr("Samtycke"), plain(value.consent));
    for (const auto& [part, text] : reportParts(handover))
        if (!isBlank(text))
            table.rows.emplace_back(part, plain(text.trimmed()));
    return table;
}

void appendVisits(std::vector<Block>& blocks, const std::vector<std::pair<QString, QString>>& visits) {
    if (visits.empty())
        return;
    KeyValueTable table;
    for (const auto& [visit, came] : visits)
        table.rows.emplace_back(visit, plain(came));
    append(blocks, Heading{2, tr("Besök i besöksprogrammet"), {}});
    append(blocks, std::move(table));
}

Document emptyDocument(const HandoverPaper& value) {
    Document document;
    document.title = title(value.handover);
    document.headerText = value.unitName;
    document.mark = value.practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    return document;
}

} // namespace

Document blankHandoverDocument(const HandoverPaper& value) {
    constexpr int linesForPart = 3;
    Document document = emptyDocument(value);
    auto& blocks = document.blocks;
    append(
        blocks, paper::fields(
                    {tr("Barnets namn"), tr("Född"), tr("Lämnar över: namn, yrke, telefon"),
                     tr("Tar över: namn, yrke, telefon"), tr("Gäller från"), tr("Samtycke, vilket och när")}));
    for (const auto& [heading, text] : reportParts({})) {
        std::vector<Block> part;
        append(part, Heading{2, heading, {}});
        append(part, WritingLines{linesForPart});
        append(blocks, KeepTogether{std::move(part)});
    }
    if (!isBlank(value.goldenRule))
        append(blocks, Box{tr("Den gyllene regeln"), {{Paragraph{plain(value.goldenRule)}}}});
    const SignatureLines lines{{tr("Lämnar över"), tr("Tar över"), tr("Vårdnadshavare"), tr("Vårdnadshavare")}};
    append(blocks, KeepTogether{{{Heading{2, tr("Underskrifter"), {}}}, {lines}}});
    return document;
}

Document handoverDocument(const HandoverPaper& value) {
    Document document = emptyDocument(value);
    document.subtitle = value.childName;
    append(document.blocks, facts(value));
    appendVisits(document.blocks, value.visits);
    if (!isBlank(value.goldenRule))
        append(document.blocks, Box{tr("Den gyllene regeln"), {{Paragraph{plain(value.goldenRule)}}}});
    SignatureLines lines{{value.handover.from.name, value.handover.to.name}};
    std::erase_if(lines.names, [](const QString& name) { return isBlank(name); });
    for (const QString& guardian : value.guardians)
        lines.names.push_back(guardian);
    append(document.blocks, KeepTogether{{{Heading{2, tr("Underskrifter"), {}}}, {lines}}});
    return document;
}

} // namespace bk
