// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/child/catalogue_paper_page.h"

#include "core/domain/common/error.h"
#include "ui/common/attempt.h"
#include "ui/common/beside_label.h"
#include "ui/sharing/shared_paper_page.h"

#include <QComboBox>
#include <QCoreApplication>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

using Languages = SharedPaperPage::Paper::Languages;
using Reader = CataloguePaper::Reader;

QString tr(const char* text) { return QCoreApplication::translate("bk::CataloguePaperPage", text); }

/// What the share dialog begins with: the row that the paper's leaving would make of the child.
SharingEntry startOf(const std::vector<SharingEntry>& rows, ChildId child, Reader reader) {
    const auto own = std::ranges::find(rows, std::optional(child), &SharingEntry::child);
    SharingEntry start = own == rows.end() ? rows.front() : *own;
    if (reader != Reader::Family)
        return start;
    start.recipient = Recipient::Family;
    start.purpose = tr("Till barnet och familjen");
    return start;
}

/// A working paper of the staff is Swedish until somebody chooses.
Languages languagesOf(const CataloguePaper& paper) {
    if (isSwedishOnly(paper))
        return Languages::Swedish;
    return paper.reader == Reader::Staff ? Languages::One : Languages::WithSwedish;
}

QComboBox* boxOf(const PaperChoices& choices) {
    auto* box = new QComboBox;
    box->setAccessibleName(tr("Vilket papper"));
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(30);
    for (const PaperChoice& choice : choices)
        box->addItem(choice.label, choice.id);
    return box;
}

} // namespace

Page* makeCataloguePaperPage(OpenUnit& unit, ChildId id, const PaperOfChild& offered) {
    const CataloguePaper& paper = offered.paper;
    QComboBox* box = offered.choices.size() > 1 ? boxOf(offered.choices) : nullptr;
    std::unique_ptr<QWidget> choice(box ? besideLabel(tr("&Vilket"), box) : nullptr);
    const QString only = offered.choices.empty() ? QString() : offered.choices.front().id;
    const auto make = [&unit, id, box, only, filled = paper.filled](const SharingEntry& entry) {
        const auto child = unit.children().find(id);
        if (!child)
            throw Error(Error::Kind::NotFound, u"child"_s);
        return filled(unit, *child, entry, box ? box->currentData().toString() : only);
    };
    const auto start = [make, id, reader = paper.reader] {
        return startOf(make({}).rows, id, reader);
    };
    auto* page = new SharedPaperPage(unit, {paper.name, u"papper"_s, start(), paper.id, make, languagesOf(paper)});
    if (!box)
        return page;
    page->addChoice(choice.release());
    QObject::connect(box, &QComboBox::activated, page, [page, start] {
        attempt(page, [&] { page->setStart(start()); });
        page->reload();
    });
    return page;
}

} // namespace bk
