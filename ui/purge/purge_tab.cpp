// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/purge/purge_tab.h"

#include "core/services/access.h"
#include "core/services/purge.h"
#include "ui/common/attempt.h"
#include "ui/purge/purge_list_page.h"
#include "ui/purge/purge_page.h"
#include "ui/purge/purge_receipt_page.h"
#include "ui/purge/retention_rules_page.h"
#include "ui/users/running_rekey.h"

namespace bk {

PurgeTab::PurgeTab(OpenUnit& unit, RunningRekey& rekey, QWidget* parent)
    : PageStack(parent)
    , m_unit(unit)
    , m_rekey(rekey)
    , m_page(new PurgeListPage(unit)) {
    setRoot(m_page);
    connect(m_page, &PurgeListPage::purgeAsked, this, &PurgeTab::openPurge);
    connect(m_page, &PurgeListPage::rulesAsked, this, [this] {
        attempt(top(), [this] {
            auto* rules = new RetentionRulesPage(m_unit);
            connect(rules, &RetentionRulesPage::closed, this, &PurgeTab::pop);
            push(rules);
        });
    });
    connect(m_page, &PurgeListPage::finishAsked, this, &PurgeTab::giveNewKey);
    connect(m_page, &PurgeListPage::receiptAsked, this, &PurgeTab::openReceipt);
}

void PurgeTab::openPurge(const std::vector<ChildId>& children) {
    attempt(top(), [&] {
        auto* page = new PurgePage(m_unit, children);
        connect(page, &PurgePage::removed, this, [this, page] {
            m_purging = page;
            giveNewKey();
        });
        push(page);
    });
}

void PurgeTab::openReceipt(const PurgeReceipt& receipt) {
    attempt(top(), [&] { push(new PurgeReceiptPage(m_unit, receipt)); });
}

void PurgeTab::giveNewKey() {
    const bool begun = attempt(top(), [this] {
        requireAccess(m_unit, Action::Rekey);
        m_rekey.start(this, {}, [this](const RunningRekey::Outcome& outcome) { tellOfNewKey(outcome); });
        m_page->showRekeying(true);
    });
    if (!begun && m_purging)
        m_purging->showUnfinished();
}

void PurgeTab::tellOfNewKey(const std::function<void()>& outcome) {
    const bool done = attempt(nullptr, [&] {
        outcome();
        notePurgeRekeyed(m_unit);
    });
    const bool purging = m_purging && top() == m_purging;
    m_page->showRekeying(false);
    if (purging)
        popTo(1);
    Q_EMIT saved({});
    m_page->reload();
    if (!done) {
        attempt(m_page, outcome);
        return;
    }
    if (purging)
        openReceipt(purgeReceipts(m_unit).front());
    top()->messages()->show(
        MessageBar::Tone::Good,
        purging ? tr("Uppgifterna är gallrade och enheten har en ny nyckel. Kvittot är sparat i enheten.")
                : tr("Gallringen är avslutad. Enheten har en ny nyckel."));
}

} // namespace bk
