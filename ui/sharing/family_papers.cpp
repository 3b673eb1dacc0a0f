// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/sharing/family_papers.h"

#include "core/services/extract/extract_child.h"
#include "core/services/log_papers.h"
#include "ui/common/attempt.h"
#include "ui/common/file_dialogs.h"
#include "ui/sharing/saved_paper.h"
#include "ui/sharing/share_dialog.h"
#include "ui/sharing/shared_paper_page.h"

#include <QCoreApplication>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("bk::FamilyPapers", text); }

QString leftOutText(int count) {
    return count == 1 ? tr("En anteckning som vårdnadshavarna inte vet om är utelämnad. Läs igenom resten innan du "
                           "lämnar ut det.")
                      : tr("%1 anteckningar som vårdnadshavarna inte vet om är utelämnade. Läs igenom resten innan du "
                           "lämnar ut det.")
                            .arg(count);
}

SharingEntry toFamily(ChildId child, const QString& what) {
    SharingEntry start;
    start.child = child;
    start.what = what;
    start.recipient = Recipient::Family;
    start.purpose = tr("Familjen har rätt att få veta");
    return start;
}

void saveJson(SharedPaperPage* page, OpenUnit& unit, ChildId child, SharingEntry start) {
    start.way = SharingWay::File;
    ShareDialog::ask(page, unit, start, [page, &unit, child](const SharingEntry& entry) {
        saveFile(page, tr("Spara utdraget"), u"utdrag.json"_s, {tr("JSON (*.json)")}, [=, &unit](const QString& path) {
            attempt(page, [&] {
                shareExtract(unit, child, entry, ExtractFormat::Json, path);
                sayShared(page, path);
            });
        });
    });
}

} // namespace

Page* makeSharingLogPaper(OpenUnit& unit, ChildId child) {
    return new SharedPaperPage(
        unit, {tr("Det här har delats"), u"delat"_s, toFamily(child, tr("Loggen över vad som har delats")), u"delat"_s,
               [&unit, child](const SharingEntry& entry) { return sharingLogPaper(unit, child, entry); },
               SharedPaperPage::Paper::Languages::Swedish});
}

Page* makeAccessListPaper(OpenUnit& unit, ChildId child) {
    return new SharedPaperPage(
        unit,
        {tr("Vem som har läst och ändrat"), u"delat"_s, toFamily(child, tr("Listan över vem som har läst och ändrat")),
         u"lasningar"_s, [&unit, child](const SharingEntry& entry) { return accessListPaper(unit, child, entry); },
         SharedPaperPage::Paper::Languages::Swedish});
}

Page* makeExtractPaper(OpenUnit& unit, ChildId child) {
    const SharingEntry start = toFamily(child, tr("Utdrag av allt som finns om barnet"));
    auto* page = new SharedPaperPage(
        unit, {tr("Utdrag av uppgifter"), u"delat"_s, start, u"utdrag"_s,
               [&unit, child](const SharingEntry& entry) { return extractPaper(unit, child, entry); },
               SharedPaperPage::Paper::Languages::Swedish});
    auto* json = new QPushButton(tr("Spara som &JSON…"));
    QObject::connect(
        json, &QPushButton::clicked, page, [page, &unit, child, start] { saveJson(page, unit, child, start); });
    page->addButton(json);
    const int leftOut = extractOf(unit, child).leftOut;
    if (leftOut > 0)
        page->messages()->show(MessageBar::Tone::Warning, leftOutText(leftOut));
    return page;
}

} // namespace bk
