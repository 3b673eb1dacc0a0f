// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/consultation_paper.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return paperTranslate("Paper", text); }

Document emptyDocument(const ConsultationPaper& value) {
    Document document = paper::documentOf(tr("Konsultation utan namn"), {}, {{}, value.practice, value.notice}, true);
    append(
        document.blocks,
        Paragraph{
            plain(tr("Underlag för att rådfråga socialtjänsten. Barnets namn, personnummer och annat som visar vem "
                     "barnet är har lämnats utanför.")),
            Emphasis::Muted});
    return document;
}

void addWritten(std::vector<Block>& blocks, const QString& heading, int lines) {
    append(blocks, KeepTogether{{{Heading{2, heading, {}}}, {WritingLines{lines}}}});
}

} // namespace

Document blankConsultationDocument(const ConsultationPaper& value) {
    Document document = emptyDocument(value);
    auto& blocks = document.blocks;
    append(blocks, paper::fields({tr("Barnets ålder, ungefär")}));
    addWritten(blocks, tr("Det jag vill rådfråga om"), 5);
    append(blocks, Heading{2, tr("Är barnets behov uppfyllt?"), {}});
    append(blocks, paper::blankAreaBlocks(value.wording));
    addWritten(blocks, tr("Åtgärder som redan gjorts i den egna verksamheten"), 3);
    addWritten(blocks, tr("Råd från socialtjänsten"), 6);
    return document;
}

Document consultationDocument(const ConsultationPaper& value) {
    const Consultation& asked = value.consultation;
    Document document = emptyDocument(value);
    if (asked.ageFrom)
        append(document.blocks, Paragraph{plain(tr("Barnets ålder: %1–%2 år").arg(*asked.ageFrom).arg(asked.ageTo))});
    if (!asked.question.trimmed().isEmpty()) {
        append(document.blocks, Heading{2, tr("Det jag vill rådfråga om"), {}});
        append(document.blocks, paper::textOrLines(asked.question, 0));
    }
    append(document.blocks, paper::areaBlocks(asked.areas, value.wording));
    if (!asked.measures.trimmed().isEmpty()) {
        append(document.blocks, Heading{2, tr("Åtgärder som redan gjorts i den egna verksamheten"), {}});
        append(document.blocks, paper::textOrLines(asked.measures, 0));
    }
    append(document.blocks, Heading{2, tr("Råd från socialtjänsten"), {}});
    append(document.blocks, WritingLines{6});
    return document;
}

} // namespace bk
