// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/domain/child/child.h"
#include "ui/forms/page_stack.h"

namespace bk {

class OpenUnit;
class PurgeListPage;

/// Retention and purge in the room Enheten: what is due, and over it the preview, the receipt and the document plan.
class PurgeTab final : public PageStack {
    Q_OBJECT

public:
    explicit PurgeTab(OpenUnit& unit, QWidget* parent = nullptr);

    PurgeListPage* page() const { return m_page; }

private:
    void openPurge(const std::vector<ChildId>& children);

    OpenUnit& m_unit;
    PurgeListPage* m_page;
};

} // namespace bk
