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

} // namespace

Page* makeFordjupadPaperPage(OpenUnit& unit, ChildId child) {
    SharingEntry start;
    start.child = child;
    start.what = tr("Fördjupad behovskompass");
    start.recipient = Recipient::Family;
    start.purpose = tr("Till barnet och familjen");
    return new SharedPaperPage(
        unit, {tr("Fördjupad behovskompass"), u"fordjupad"_s, start, u"fordjupad-behovskompass"_s,
               [&unit, child](const SharingEntry& entry) {
                   return fordjupadPaper(unit, child, entry);
               }});
}

Page* makeBlankFordjupadPage(OpenUnit& unit) {
    SharingEntry start;
    start.what = tr("Fördjupad behovskompass att fylla i");
    start.purpose = tr("Inför mötet");
    start.ownUse = true;
    return new SharedPaperPage(
        unit, {tr("Fördjupad behovskompass att fylla i"), u"fordjupad"_s, start, u"fordjupad-behovskompass-tom"_s,
               [&unit](const SharingEntry& entry) {
                   return blankFordjupadPaper(unit, entry);
               }});
}

} // namespace bk
