// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/room.h"
#include "ui/forms/page_stack.h"

namespace bk {

class MunicipalityPage;
class StatisticsPage;

/// The room Statistik: the unit's own terms, and over them several units' files put together; in a unit that holds no
/// children the latter alone. Places are the page's tabs; what was put together is made anew from its files.
class StatisticsRoom final : public PageStack {
    Q_OBJECT

public:
    explicit StatisticsRoom(OpenUnit& unit, QWidget* parent = nullptr);

    QString place() const override;
    void goTo(const QString& place) override;
    /// Null in a unit that holds no children.
    StatisticsPage* page() const { return m_page; }
    /// Null in every other.
    MunicipalityPage* municipality() const { return m_municipality; }

private:
    StatisticsPage* m_page = nullptr;
    MunicipalityPage* m_municipality = nullptr;
};

Room statisticsRoom();

} // namespace bk
