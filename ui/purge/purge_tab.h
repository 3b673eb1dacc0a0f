// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "core/domain/retention/purge_receipt.h"
#include "ui/forms/page_stack.h"

#include <QPointer>

#include <functional>

namespace bk {

class OpenUnit;
class PurgeListPage;
class PurgePage;
class RunningRekey;

/// Retention and purge in the room Enheten: what is due, and over it the preview, the receipt and the document plan.
class PurgeTab final : public PageStack {
    Q_OBJECT

public:
    PurgeTab(OpenUnit& unit, RunningRekey& rekey, QWidget* parent = nullptr);

    PurgeListPage* page() const { return m_page; }

private:
    void openPurge(const std::vector<ChildId>& children);
    void openReceipt(const PurgeReceipt& receipt);
    /// The last part of a purge, in a worker while the unit stays in use.
    void giveNewKey();
    /// `outcome` throws what stopped it.
    void tellOfNewKey(const std::function<void()>& outcome);

    OpenUnit& m_unit;
    RunningRekey& m_rekey;
    PurgeListPage* m_page;
    QPointer<PurgePage> m_purging; ///< removed what was due, and waits for the new key
};

} // namespace bk
