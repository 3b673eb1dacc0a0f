// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/purge/purge_tab.h"

#include "ui/common/attempt.h"
#include "ui/purge/purge_list_page.h"
#include "ui/purge/purge_page.h"
#include "ui/purge/purge_receipt_page.h"
#include "ui/purge/retention_rules_page.h"

namespace bk {

PurgeTab::PurgeTab(OpenUnit& unit, QWidget* parent) : PageStack(parent), m_unit(unit), m_page(new PurgeListPage(unit)) {
    setRoot(m_page);
    connect(m_page, &PurgeListPage::purgeAsked, this, &PurgeTab::openPurge);
    connect(m_page, &PurgeListPage::rulesAsked, this, [this] {
        attempt(top(), [this] {
            auto* rules = new RetentionRulesPage(m_unit);
            connect(rules, &RetentionRulesPage::closed, this, &PurgeTab::pop);
            push(rules);
        });
    });
    connect(m_page, &PurgeListPage::receiptAsked, this, [this](const PurgeReceipt& receipt) {
        attempt(top(), [&] { push(new PurgeReceiptPage(m_unit, receipt)); });
    });
}

void PurgeTab::openPurge(const std::vector<ChildId>& children) {
    attempt(top(), [&] {
        auto* page = new PurgePage(m_unit, children);
        connect(page, &PurgePage::purged, this, [this](const PurgeReceipt& receipt) {
            popTo(1);
            push(new PurgeReceiptPage(m_unit, receipt));
            top()->messages()->show(
                MessageBar::Tone::Good, tr("Uppgifterna är gallrade och enheten har en ny nyckel. Kvittot är sparat i "
                                           "enheten."));
        });
        push(page);
    });
}

} // namespace bk
