// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/statistics/statistics_room.h"

#include "core/services/open_unit.h"
#include "ui/statistics/merged_page.h"
#include "ui/statistics/municipality_page.h"
#include "ui/statistics/statistics_page.h"

using namespace Qt::StringLiterals;

namespace bk {

StatisticsRoom::StatisticsRoom(OpenUnit& unit, QWidget* parent) : PageStack(parent) {
    const auto merge = [this, &unit](const QStringList& files) {
        popTo(1);
        push(new MergedPage(unit, files));
    };
    if (holdsChildren(unit.settings().kind)) {
        m_page = new StatisticsPage(unit);
        setRoot(m_page);
        connect(m_page, &StatisticsPage::mergeAsked, this, merge);
    } else {
        m_municipality = new MunicipalityPage(unit);
        setRoot(m_municipality);
        connect(m_municipality, &MunicipalityPage::mergeAsked, this, merge);
    }
}

QString StatisticsRoom::place() const { return m_page ? m_page->place() : QString(); }

void StatisticsRoom::goTo(const QString& place) {
    popTo(1);
    if (m_page)
        m_page->goTo(place);
}

Room statisticsRoom() {
    return {
        u"statistik"_s, StatisticsPage::tr("Statistik"), u"statistik"_s,
        [](OpenUnit& unit) -> Page* { return new StatisticsRoom(unit); }, true};
}

} // namespace bk
