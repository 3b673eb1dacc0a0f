// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/network.h"

#include "core/domain/common/text_limits.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace bk {

int freeDegrees(const std::vector<NetworkPerson>& people, int circle) {
    std::vector<int> taken;
    for (const NetworkPerson& person : people)
        if (person.circle == circle)
            taken.push_back(person.degrees);
    if (taken.empty())
        return 0;
    std::ranges::sort(taken);
    int widest = taken.front() + 360 - taken.back();
    int start = taken.back();
    for (std::size_t i = 1; i < taken.size(); ++i)
        if (const int gap = taken[i] - taken[i - 1]; gap > widest) {
            widest = gap;
            start = taken[i - 1];
        }
    return (start + widest / 2) % 360;
}

Issues issues(const std::vector<NetworkPerson>& people) {
    Issues found;
    if (people.size() > std::size_t(mostNetworkPeople))
        found.push_back({u"plan.network.many"_s, u"network"_s, {QString::number(mostNetworkPeople)}});
    int number = 0;
    for (const NetworkPerson& person : people) {
        const QString where = u"network."_s + QString::number(++number);
        if (isBlank(person.name) && isBlank(person.relation))
            found.push_back({u"plan.network.empty"_s, where, {}});
        if (person.circle < 1 || person.circle > networkCircles || person.degrees < 0 || person.degrees > 359)
            found.push_back({u"plan.network.circle"_s, where, {}});
        checkLength(found, u"plan.text.tooLong"_s, where, person.name, text_limits::name);
        checkLength(found, u"plan.text.tooLong"_s, where, person.relation, text_limits::line);
    }
    return found;
}

} // namespace bk
