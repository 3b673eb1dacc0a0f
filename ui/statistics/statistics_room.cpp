// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statistics_room.h"

#include "ui/statistics/merged_page.h"
#include "ui/statistics/statistics_page.h"

using namespace Qt::StringLiterals;

namespace bk {

StatisticsRoom::StatisticsRoom(OpenUnit& unit, QWidget* parent) : PageStack(parent), m_page(new StatisticsPage(unit)) {
    setRoot(m_page);
    connect(m_page, &StatisticsPage::mergeAsked, this, [this, &unit](const QStringList& files) {
        popTo(1);
        push(new MergedPage(unit, files));
    });
}

QString StatisticsRoom::place() const { return m_page->place(); }

void StatisticsRoom::goTo(const QString& place) {
    popTo(1);
    m_page->goTo(place);
}

Room statisticsRoom() {
    return {u"statistik"_s, StatisticsPage::tr("Statistik"), u"statistik"_s, [](OpenUnit& unit) -> Page* {
                return new StatisticsRoom(unit);
            }};
}

} // namespace bk
