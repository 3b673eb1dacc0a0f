// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/fordjupad/fordjupad_paper_page.h"

#include "core/services/fordjupad_paper.h"
#include "ui/sharing/shared_paper_page.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

QString tr(const char* text) { return QCoreApplication::translate("bk::FordjupadPaperPage", text); }

using Make = std::function<LeavingPaper(const SharingEntry&)>;

Page* paperPage(OpenUnit& unit, const QString& title, const QString& fileName, const SharingEntry& start, Make make) {
    return new SharedPaperPage(
        unit, {title, u"fordjupad"_s, [make] { return layOut(make({}).document); }, start, fileName,
               [&unit, make](const SharingEntry& entry, const QString& path) {
                   sharePaper(unit, make(entry), path);
               }});
}

} // namespace

Page* makeFordjupadPaperPage(OpenUnit& unit, ChildId child) {
    SharingEntry start;
    start.child = child;
    start.what = tr("Fördjupad behovskompass");
    start.recipient = Recipient::Family;
    start.purpose = tr("Till barnet och familjen");
    return paperPage(
        unit, tr("Fördjupad behovskompass"), u"fordjupad-behovskompass.pdf"_s, start,
        [&unit, child](const SharingEntry& entry) { return fordjupadPaper(unit, child, entry); });
}

Page* makeBlankFordjupadPage(OpenUnit& unit) {
    SharingEntry start;
    start.what = tr("Fördjupad behovskompass att fylla i");
    start.purpose = tr("Inför mötet");
    start.ownUse = true;
    return paperPage(
        unit, tr("Fördjupad behovskompass att fylla i"), u"fordjupad-behovskompass-tom.pdf"_s, start,
        [&unit](const SharingEntry& entry) { return blankFordjupadPaper(unit, entry); });
}

} // namespace bk
