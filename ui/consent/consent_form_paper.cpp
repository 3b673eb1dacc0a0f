// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/consent/consent_form_paper.h"

#include "core/services/consent_form_pages.h"
#include "ui/common/field.h"
#include "ui/sharing/shared_paper_page.h"

#include <QComboBox>
#include <QCoreApplication>

#include <memory>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

struct Form {
    ConsentKind kind = ConsentKind::Written;
    bool blank = false;
};

constexpr std::array forms{Form{ConsentKind::Written, false},        Form{ConsentKind::Written, true},
                           Form{ConsentKind::UpdatedWritten, false}, Form{ConsentKind::UpdatedWritten, true},
                           Form{ConsentKind::Oral, false},           Form{ConsentKind::Oral, true}};

QString tr(const char* text) { return QCoreApplication::translate("bk::ConsentFormPaper", text); }

} // namespace

Page* makeConsentFormPaper(OpenUnit& unit, ChildId child) {
    const auto chosen = std::make_shared<Form>();
    SharingEntry start;
    start.child = child;
    start.what = tr("Blankett för samtycke");
    start.recipient = Recipient::Family;
    start.purpose = tr("Att läsa och skriva under");
    auto* page = new SharedPaperPage(
        unit, {tr("Blankett för samtycke"), u"samtycken"_s, start, u"samtycke"_s,
               [&unit, child, chosen](const SharingEntry& entry) {
                   return consentForm(unit, child, chosen->kind, chosen->blank, entry);
               }});
    auto* choice = new QComboBox;
    choice->addItems(
        {tr("Inför Barnteam, med det som är känt"), tr("Inför Barnteam, tom"),
         tr("Inför Individuellt barnteam, med det som är känt"), tr("Inför Individuellt barnteam, tom"),
         tr("Muntligt samtycke, som det gavs"), tr("Muntligt samtycke, tomt")});
    QObject::connect(choice, &QComboBox::currentIndexChanged, page, [page, chosen](int index) {
        *chosen = forms[std::size_t(index)];
        page->reload();
    });
    page->addChoice(new Field(tr("Vilken &blankett"), choice));
    return page;
}

} // namespace bk
