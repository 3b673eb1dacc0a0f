// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/paper_language.h"
#include "core/documents/plan/plan_sections.h"

#include <QStringList>

namespace bk::plan_paper {
namespace {

const SubArea* subAreaOf(const BarnetsPlanPaper& paper, const NeedLink& need) {
    if (!paper.fordjupadInstrument || need.subArea.isEmpty())
        return nullptr;
    for (const SubArea& subArea : paper.fordjupadInstrument->areas[need.area].subAreas)
        if (subArea.id == need.subArea)
            return &subArea;
    return nullptr;
}

} // namespace

Block headingOf(Section section) {
    const bool numbered = section != Section::NextMeeting;
    return {Heading{1, planSection(section), numbered ? QString::number(int(section) + 1) : QString()}};
}

bool hidesPlaces(const BarnetsPlanPaper& paper) { return paper.child.protection != ProtectedIdentity::None; }

bool isOfNoChild(const BarnetsPlanPaper& paper) { return paper.child.calledName().isEmpty(); }

QString needsInWords(const BarnetsPlanPaper& paper, const std::vector<NeedLink>& needs) {
    QStringList words;
    for (const NeedLink& need : needs) {
        const SubArea* subArea = subAreaOf(paper, need);
        const QString area = paper.model.areas[need.area].label;
        words << (subArea ? area + QStringLiteral(": ") + subArea->label : area);
    }
    words.removeDuplicates();
    return words.join(QStringLiteral(", "));
}

QString helperOf(const BarnetsPlanPaper& paper, const Support& support) {
    QStringList parts{support.helper.trimmed()};
    if (parts.front().isEmpty() && support.helperKind == HelperKind::Child)
        parts.front() = paperTranslate("Paper", "jag själv");
    if (parts.front().isEmpty() && support.helperKind == HelperKind::Guardian)
        parts.front() = paperTranslate("Paper", "min vårdnadshavare");
    if (!hidesPlaces(paper))
        parts << support.organisation.trimmed();
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

std::vector<TableCell> emptyRow(std::size_t cells, int lines) {
    std::vector<TableCell> row(cells);
    row.front().text = plain(QString(lines - 1, u'\n'));
    return row;
}

void addRow(std::vector<std::pair<QString, RichText>>& rows, const QString& key, const QString& value) {
    if (!value.trimmed().isEmpty())
        rows.emplace_back(key, plain(value.trimmed()));
}

} // namespace bk::plan_paper
