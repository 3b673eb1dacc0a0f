// SPDX-FileCopyrightText: 2026 The Behovskompass authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/domain/plan/fordjupad.h"

#include "core/domain/common/text_limits.h"

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace bk {
namespace {

std::set<QString> subAreasOf(const Instrument& instrument) {
    std::set<QString> ids;
    for (const InstrumentArea& area : instrument.areas)
        for (const SubArea& subArea : area.subAreas)
            ids.insert(subArea.id);
    return ids;
}

} // namespace

const SubAreaText* Fordjupad::find(const QString& subArea) const {
    const auto it = std::ranges::find(texts, subArea, &SubAreaText::subArea);
    return it == texts.end() ? nullptr : &*it;
}

Issues issues(const Fordjupad& fordjupad, const Instrument& instrument, QDate today) {
    Issues found;
    const QString tooLong = u"fordjupad.text.tooLong"_s;
    if (isBlank(fordjupad.by))
        found.push_back({u"fordjupad.by.missing"_s, u"by"_s, {}});
    if (!fordjupad.date.isValid())
        found.push_back({u"fordjupad.date.missing"_s, u"date"_s, {}});
    else if (fordjupad.date > today)
        found.push_back({u"fordjupad.date.future"_s, u"date"_s, {}});
    if (fordjupad.joint && fordjupad.organisation)
        found.push_back({u"fordjupad.joint.organisation"_s, u"organisation"_s, {}});
    if (std::ranges::all_of(fordjupad.texts, &SubAreaText::isEmpty))
        found.push_back({u"fordjupad.empty"_s, {}, {}});
    checkLength(found, tooLong, u"by"_s, fordjupad.by, text_limits::name);
    checkLength(found, tooLong, u"profession"_s, fordjupad.profession, text_limits::name);
    const std::set<QString> known = subAreasOf(instrument);
    std::set<QString> seen;
    for (const SubAreaText& text : fordjupad.texts) {
        if (!known.contains(text.subArea))
            found.push_back({u"fordjupad.subArea.unknown"_s, text.subArea, {}});
        else if (!seen.insert(text.subArea).second)
            found.push_back({u"fordjupad.subArea.duplicate"_s, text.subArea, {}});
        checkLength(found, tooLong, text.subArea, text.works, text_limits::freeText);
        checkLength(found, tooLong, text.subArea, text.strengthen, text_limits::freeText);
    }
    return found;
}

std::vector<Area> workOrder(const std::optional<CompassProfile>& childProfile) {
    std::vector<Area> order(allAreas.begin(), allAreas.end());
    if (!childProfile)
        return order;
    const auto valueOf = [&](Area area) -> const std::optional<Fraction>& {
        return childProfile->areas[area].value;
    };
    std::ranges::stable_sort(order, [&](Area one, Area other) {
        if (!valueOf(one) || !valueOf(other))
            return valueOf(one).has_value() && !valueOf(other).has_value();
        return *valueOf(one) < *valueOf(other);
    });
    return order;
}

} // namespace bk
