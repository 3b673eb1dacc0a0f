// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/documents/enrolled_paper.h"

#include "core/documents/paper_language.h"
#include "core/documents/paper_parts.h"

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using paper::append;

QString tr(const char* text) { return paperTranslate("Paper", text); }

} // namespace

Document enrolledDocument(const EnrolledPaper& value) {
    Document document;
    document.title = tr("Nyinskrivna barn");
    document.subtitle = paperLocale().toString(value.month, u"MMMM yyyy"_s);
    document.headerText = value.unitName;
    document.mark = value.practice ? tr("Övningsenhet – påhittade uppgifter") : QString();
    KeyValueTable table;
    table.rows.emplace_back(tr("Till"), plain(value.receiver));
    table.rows.emplace_back(tr("Från"), plain(value.from));
    append(document.blocks, std::move(table));
    append(
        document.blocks, Paragraph{plain(tr("Barnen har börjat hos oss under månaden. Deras vårdnadshavare har "
                                            "samtyckt till att ni får veta det."))});
    Table children;
    children.header = {tr("Barn"), tr("Född")};
    children.weights = {3, 2};
    for (const EnrolledPaper::Row& row : value.children)
        children.rows.push_back({{plain(row.name)}, {plain(paper::longDate(row.birthDate))}});
    append(document.blocks, std::move(children));
    append(
        document.blocks, Paragraph{plain(tr("Hör av er om de barn där det finns något som behöver följa med hit. För "
                                            "de andra behövs inget svar."))});
    return document;
}

} // namespace bk
