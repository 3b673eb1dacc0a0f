// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/start/recent_units.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace bk {

std::vector<RecentUnit> RecentUnits::all() const {
    std::vector<RecentUnit> units;
    const int count = m_settings.beginReadArray(u"recentUnits"_s);
    for (int i = 0; i < count; ++i) {
        m_settings.setArrayIndex(i);
        RecentUnit unit{
            m_settings.value(u"directory"_s).toString(), m_settings.value(u"name"_s).toString(),
            m_settings.value(u"place"_s).toString(), m_settings.value(u"login"_s).toString()};
        if (!unit.directory.isEmpty())
            units.push_back(std::move(unit));
    }
    m_settings.endArray();
    return units;
}

void RecentUnits::remember(const RecentUnit& unit) {
    std::vector<RecentUnit> units = all();
    std::erase_if(units, [&unit](const RecentUnit& other) { return other.directory == unit.directory; });
    units.insert(units.begin(), unit);
    if (units.size() > most)
        units.resize(most);
    write(units);
}

void RecentUnits::forget(const QString& directory) {
    std::vector<RecentUnit> units = all();
    std::erase_if(units, [&directory](const RecentUnit& other) { return other.directory == directory; });
    write(units);
}

void RecentUnits::clear() { write({}); }

void RecentUnits::write(const std::vector<RecentUnit>& units) {
    m_settings.remove(u"recentUnits"_s);
    m_settings.beginWriteArray(u"recentUnits"_s, int(units.size()));
    for (std::size_t i = 0; i < units.size(); ++i) {
        m_settings.setArrayIndex(int(i));
        m_settings.setValue(u"directory"_s, units[i].directory);
        m_settings.setValue(u"name"_s, units[i].name);
        m_settings.setValue(u"place"_s, units[i].place);
        m_settings.setValue(u"login"_s, units[i].login);
    }
    m_settings.endArray();
}

} // namespace bk
