// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"

#include <QStringList>

namespace bk::plan_paper {
namespace {

using paper::append;

constexpr std::size_t spareLines = 4; ///< for participants that nobody knows of yet

QString roleOf(const BarnetsPlanPaper& paper, const PlanSignature& signature) {
    switch (signature.role) {
    case SignatureRole::Child: return paperTranslate("Paper", "Barnet");
    case SignatureRole::Guardian: return paperTranslate("Paper", "Vårdnadshavare");
    case SignatureRole::Participant: break;
    }
    QStringList words{paperTranslate("Paper", "Deltagare")};
    if (!hidesPlaces(paper) && !signature.organisation.trimmed().isEmpty())
        words << signature.organisation.trimmed();
    return words.join(QStringLiteral(", "));
}

Table signatureTable(const BarnetsPlanPaper& paper) {
    Table table;
    table.header = {
        paperTranslate("Paper", "Namn"), paperTranslate("Paper", "Vem"), paperTranslate("Paper", "Datum"),
        paperTranslate("Paper", "Underskrivet")};
    table.weights = {2.6, 2.4, 1.6, 2.2};
    for (const PlanSignature& signature : paper.signatures) {
        const QString reference = signature.reference.trimmed();
        table.rows.push_back(
            {{bold(signature.name.trimmed())},
             {plain(roleOf(paper, signature))},
             {plain(paper::longDate(signature.date))},
             {plain(
                 reference.isEmpty() ? paperTranslate("Paper", "på papper")
                                     : paperTranslate("Paper", "elektroniskt: %1").arg(reference))}});
    }
    return table;
}

/// Child, guardians, the two who are responsible, and room for more.
SignatureLines linesToSign(const BarnetsPlanPaper& paper) {
    const auto named = [](const QString& name, const QString& role) {
        return name.trimmed().isEmpty() ? role : name.trimmed() + QStringLiteral(", ") + role;
    };
    SignatureLines lines;
    lines.names.push_back(named(paper.child.fullName(), paperTranslate("Paper", "barnet")));
    for (const Guardian& guardian : paper.child.guardians)
        lines.names.push_back(named(guardian.name, paperTranslate("Paper", "vårdnadshavare")));
    while (lines.names.size() < 3)
        lines.names.push_back(paperTranslate("Paper", "vårdnadshavare"));
    lines.names.push_back(named(paper.child.stodsamordnare.name, paperTranslate("Paper", "Stödsamordnare")));
    lines.names.push_back(named(paper.child.barnkontakt.name, paperTranslate("Paper", "Barnkontakt")));
    lines.names.insert(lines.names.end(), spareLines, paperTranslate("Paper", "deltagare"));
    return lines;
}

} // namespace

std::vector<Block> signatures(const BarnetsPlanPaper& paper) {
    std::vector<Block> blocks{headingOf(Section::Signatures)};
    if (paper.version > 0)
        append(
            blocks, Paragraph{
                        plain(paperTranslate("Paper", "Vi står bakom version %1 av planen, från %2.")
                                  .arg(QString::number(paper.version), paper::longDate(paper.frozenAt.date()))),
                        Emphasis::Muted});
    if (paper.signatures.empty()) {
        const QString asked = paperTranslate("Paper", "Vi har gjort planen tillsammans. Skriv namn och datum.");
        append(blocks, KeepTogether{{{Paragraph{plain(asked), Emphasis::Muted}}, {linesToSign(paper)}}});
    } else {
        append(blocks, signatureTable(paper));
    }
    return blocks;
}

std::vector<Block> nextMeeting(const BarnetsPlanPaper& paper) {
    Box box{planSection(Section::NextMeeting), {}};
    const NextMeeting& meeting = paper.plan.nextMeeting;
    if (!meeting.when.isValid()) {
        append(box.blocks, Paragraph{plain(paperTranslate("Paper", "Inte bokat än")), Emphasis::Muted});
        append(box.blocks, WritingLines{1});
    } else {
        std::vector<std::pair<QString, RichText>> rows;
        addRow(
            rows, paperTranslate("Paper", "När"),
            paperTime(meeting.when, QT_TRANSLATE_NOOP("Paper", "dddd d MMMM yyyy 'kl.' HH.mm")));
        if (!hidesPlaces(paper))
            addRow(rows, paperTranslate("Paper", "Var"), meeting.place);
        append(box.blocks, KeyValueTable{std::move(rows)});
    }
    std::vector<Block> blocks;
    append(blocks, Spacer{3});
    append(blocks, KeepTogether{{{std::move(box)}}});
    return blocks;
}

} // namespace bk::plan_paper
