// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/room.h"
#include "ui/forms/page_stack.h"

namespace bk {

class StatisticsPage;

/// The room Statistik: the unit's own terms, and over them several units' files put together. Places are the page's
/// tabs; what was put together is made anew from its files.
class StatisticsRoom final : public PageStack {
    Q_OBJECT

public:
    explicit StatisticsRoom(OpenUnit& unit, QWidget* parent = nullptr);

    QString place() const override;
    void goTo(const QString& place) override;
    StatisticsPage* page() const { return m_page; }

private:
    StatisticsPage* m_page;
};

Room statisticsRoom();

} // namespace bk
